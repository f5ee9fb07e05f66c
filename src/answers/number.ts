/**
 * A number as people type it: with wide digits, with commas between thousands, with its unit behind it; undefined for what
 * is none.
 *
 * @param unit what may stand behind it, e.g. `%`
 */
export function numberOf(typed: string, unit = ''): number | undefined {
  const bare = withoutUnit(typed, unit);
  if (!/^[-−+]?(?:[1-9]\d{0,2}(?:,\d{3})+|\d{1,15})(?:\.\d{1,9})?$/.test(bare)) return undefined;
  return Number(bare.replaceAll(',', '').replace('−', '-'));
}

/** The same number with a decimal point, where a comma stands in its place that can be no other: `0.95` for `0,95`. */
export function withPoint(typed: string, unit = ''): string | undefined {
  const bare = withoutUnit(typed, unit);
  const pointed = /^[-−+]?\d{1,15},\d{1,9}$/.test(bare) ? bare.replace(',', '.') : undefined;
  return numberOf(typed, unit) === undefined ? pointed : undefined;
}

/** Whether a number has its unit behind it. */
export function saysUnit(typed: string, unit: string): boolean {
  return unit !== '' && typed.normalize('NFKC').trim().endsWith(unit.normalize('NFKC'));
}

function withoutUnit(typed: string, unit: string): string {
  const plain = typed.normalize('NFKC').trim();
  return saysUnit(typed, unit) ? plain.slice(0, -unit.normalize('NFKC').length).trimEnd() : plain;
}
