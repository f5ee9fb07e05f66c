/** The id that is nearest to a word, if it has one of the shape: `soc` for `SOC`, `it-dept` for `IT Dept`, none for `情シス`. */
export function idLike(word: string, pattern: string): string | undefined {
  const plain = word.normalize('NFKC').trim().replaceAll(/\s+/g, '-');
  const shape = new RegExp(pattern, 'u');
  return [plain.toLowerCase(), plain.toUpperCase()].find((id) => id !== word && shape.test(id));
}

/** Whether ids of teams and providers have this shape, rather than those of services. */
export function isOfParties(pattern: string | undefined): pattern is string {
  const takes = (id: string) => pattern !== undefined && new RegExp(pattern, 'u').test(id);
  return takes('x') && !takes('X-1');
}
