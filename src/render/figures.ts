import type { NumberFormat } from './document.ts';
import type { Raw } from './escape.ts';

const none = '–';

const formats: Readonly<Record<NumberFormat, (value: number) => Raw>> = {
  count: String,
  measured: String,
  mean: (value) => fixed(value, 1),
  gap: (value) => signed(value, 0),
  'mean-gap': (value) => signed(value, 1),
  'fine-mean': (value) => fixed(value, 2),
  'fine-mean-gap': (value) => signed(value, 2),
  share: (value) => `${fixed(value * 100, 0)}%`,
};

/** A number as people read it; a dash for none. */
export function figure(value: number | undefined, format: NumberFormat): Raw {
  return value === undefined ? none : formats[format](value);
}

/** `+2`, `0`, `−1`: with its sign, since above target is a finding of its own. */
function signed(value: number, digits: number): Raw {
  const size = fixed(Math.abs(value), digits);
  return Number(size) === 0 ? size : `${value > 0 ? '+' : '−'}${size}`;
}

/**
 * Rounded half away from zero, as on paper: 2.55 is 2.6, though the nearest number that a computer holds is below it.
 * Figures are quotients of small whole numbers, so what is within the tolerance of a half is one.
 */
function fixed(value: number, digits: number): Raw {
  const scale = 10 ** digits;
  const rounded = Math.round(Math.abs(value) * scale + 1e-9) / scale;
  return (value < 0 ? -rounded : rounded).toFixed(digits);
}

/** Whether to-be less as-is is the gap to the eye too: each is rounded by itself, to one decimal. */
export function addsUp({ asIs, toBe, gap }: Readonly<Record<'asIs' | 'toBe' | 'gap', number | undefined>>): boolean {
  if (asIs === undefined || toBe === undefined || gap === undefined) return true;
  const [from, to, difference] = [asIs, toBe, gap].map((value) => Number(fixed(value, 1)) * 10);
  return Math.round((to ?? 0) - (from ?? 0)) === Math.round(difference ?? 0);
}
