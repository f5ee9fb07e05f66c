export const ask = {
  keys: '↑↓ to move, Enter to choose',
};
