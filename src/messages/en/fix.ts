export const fix = {
  id: (from: string, to: string) => `“${from}” corrected to “${to}”`,
  order: 'entries put in the order of the service list',
  nothing: 'Nothing can be mended by itself.',
  changed: (path: string) => `${path} was changed in the meantime. It was left as it is.`,
};
