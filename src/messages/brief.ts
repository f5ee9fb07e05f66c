const most = 100;

/** What a message quotes of a text from a file: as much as shows which one is meant, since it may be half a megabyte. */
export function brief(text: string): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
