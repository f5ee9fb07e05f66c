/**
 * The id that is nearest to a word, if it has one of the shape: `soc` for `SOC`, `it-dept` for `IT Dept`, none for `情シス`; of
 * days, `2026-08-31` for `2026/8/31`.
 */
export function idLike(word: string, pattern: string): string | undefined {
  const plain = word.normalize('NFKC').trim().replaceAll(/\s+/g, '-');
  const day = plain.replace(/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/, (_, year, month, day) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
  const shape = new RegExp(pattern, 'u');
  return [plain.toLowerCase(), plain.toUpperCase(), day].find((id) => id !== word && shape.test(id));
}

/** Whether keys of this shape are days. */
export function isOfDays(pattern: string): boolean {
  const shape = new RegExp(pattern, 'u');
  return shape.test('2026-08-31') && !shape.test('x');
}

/** Whether ids of teams and providers have this shape, rather than those of services. */
export function isOfParties(pattern: string | undefined): pattern is string {
  const takes = (id: string) => pattern !== undefined && new RegExp(pattern, 'u').test(id);
  return takes('x') && !takes('X-1');
}

/** Whether ids of services have this shape, and no others. */
export function isOfServices(pattern: string): boolean {
  const shape = new RegExp(pattern, 'u');
  return shape.test('X-1') && !shape.test('x');
}

/** The ids that stand in one text, where there are several: `A-5` and `D-5` in `A-5、D-5`; else none. */
export function idsWithin(text: string, pattern: string): readonly string[] {
  const shape = new RegExp(pattern, 'u');
  const parts = text.split(/[\s、,，;；・/／]+/).filter((part) => part !== '');
  const ids = parts.flatMap((part) => (shape.test(part) ? part : (idLike(part, pattern) ?? [])));
  return parts.length > 1 && ids.length === parts.length ? ids : [];
}

/** How many hexadecimal digits a pattern of a digest wants; undefined of any other pattern. */
export function digestDigits(pattern: string): number | undefined {
  const [, digits] = /^\^(?:sha256:)?\[0-9(?:A-F)?a-f\]\{(\d+)\}\$$/.exec(pattern) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Whether a pattern is of a digest that an approval holds, not of a file's. */
export function isOfApproval(pattern: string): boolean {
  return !pattern.includes('A-F');
}
