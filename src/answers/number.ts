/**
 * A number as people type it: with wide digits, with commas between thousands, with its unit behind it; undefined for what
 * is none.
 *
 * @param units what may stand behind it, e.g. `%`, in any language
 */
export function numberOf(typed: string, units: readonly string[] = []): number | undefined {
  const bare = withoutUnit(typed, units);
  if (!/^[-−+]?(?:[1-9]\d{0,2}(?:,\d{3})+|\d{1,15})(?:\.\d{1,9})?$/.test(bare)) return undefined;
  // No one means a zero below zero.
  return Number(bare.replaceAll(',', '').replace('−', '-')) || 0;
}

/** The same number with a decimal point, where a comma stands in its place that can be no other: `0.95` for `0,95`. */
export function withPoint(typed: string, units: readonly string[] = []): string | undefined {
  const bare = withoutUnit(typed, units);
  const pointed = /^[-−+]?\d{1,15},\d{1,9}$/.test(bare) ? bare.replace(',', '.') : undefined;
  return numberOf(typed, units) === undefined ? pointed : undefined;
}

/** Whether a number has its unit behind it. */
export function saysUnit(typed: string, units: readonly string[]): boolean {
  return unitIn(typed, units) !== '';
}

function withoutUnit(typed: string, units: readonly string[]): string {
  const plain = plainOf(typed);
  return plain.slice(0, plain.length - unitIn(typed, units).length).trimEnd();
}

/** The unit that stands behind a number; empty without one. Of two that end alike, the longer one is meant. */
function unitIn(typed: string, units: readonly string[]): string {
  const plain = plainOf(typed);
  const said = units.map(plainOf).filter((unit) => unit !== '' && plain.toLowerCase().endsWith(unit.toLowerCase()));
  return said.reduce((longest, unit) => (unit.length > longest.length ? unit : longest), '');
}

function plainOf(text: string): string {
  return text.normalize('NFKC').trim();
}
