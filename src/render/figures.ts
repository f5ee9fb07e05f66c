import type { NumberFormat } from './document.ts';
import type { Raw } from './escape.ts';

const none = '–';

const formats: Readonly<Record<NumberFormat, (value: number) => Raw>> = {
  count: String,
  mean: (value) => value.toFixed(1),
  gap: (value) => signed(value, 0),
  'mean-gap': (value) => signed(value, 1),
  share: (value) => `${Math.round(value * 100)}%`,
};

/** A number as people read it; a dash for none. */
export function figure(value: number | undefined, format: NumberFormat): Raw {
  return value === undefined ? none : formats[format](value);
}

/** `+2`, `0`, `−1`: with its sign, since above target is a finding of its own. */
function signed(value: number, digits: number): Raw {
  const size = Math.abs(value).toFixed(digits);
  return Number(size) === 0 ? size : `${value > 0 ? '+' : '−'}${size}`;
}
