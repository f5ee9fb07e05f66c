/**
 * A number as people type it: with wide digits, with commas between thousands, with its unit behind it; undefined for what
 * is none.
 *
 * @param unit what may stand behind it, e.g. `%`
 */
export function numberOf(typed: string, unit = ''): number | undefined {
  const plain = typed.normalize('NFKC').trim();
  const wide = unit.normalize('NFKC');
  const bare = wide !== '' && plain.endsWith(wide) ? plain.slice(0, -wide.length).trimEnd() : plain;
  if (!/^[-−+]?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,9})?$/.test(bare)) return undefined;
  return Number(bare.replaceAll(',', '').replace('−', '-'));
}
