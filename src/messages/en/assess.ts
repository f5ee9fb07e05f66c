export const assess = {
  conflict: (a: { service: string; file: string }) =>
    `${a.service} was changed in ${a.file} in the meantime. Your answer was not written; the new entry is kept.`,
};
