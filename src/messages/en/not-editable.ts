/** Why an entry cannot be edited. */
export const notEditable = {
  syntax: (path: string) => `${path} does not parse as YAML: nothing was changed.`,
  shared: (path: string) => `${path} shares this entry through an anchor and alias: nothing was changed.`,
  shape: (path: string) => `${path} is written in a way that cdc cannot edit safely: nothing was changed.`,
};
