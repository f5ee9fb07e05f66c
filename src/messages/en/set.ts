export const set = {
  changed: (a: { service: string; files: readonly string[] }) => `${a.service}: ${a.files.join(', ')}`,
  unchanged: (service: string) => `${service}: no change`,
};
