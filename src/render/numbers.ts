import type { Palette } from './palette.ts';

/** One decimal, as people read means; a dash for none. */
export function decimal(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(1);
}

/** `+2`, `0`, `−1`: with its sign, since above target is a finding of its own. */
export function signed(value: number | undefined, digits = 0): string {
  if (value === undefined) return '–';
  const size = Math.abs(value).toFixed(digits);
  return Number(size) === 0 ? size : `${value > 0 ? '+' : '−'}${size}`;
}

/** A share of 0 to 1 in whole percent. */
export function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${Math.round(share * 100)}%`;
}

/** Two characters a score, as-is against to-be: `██████░░░░` is 3 of 5. */
export function bar(asIs: number | undefined, toBe: number | undefined, palette: Palette): string {
  if (asIs === undefined) return palette.faint('·'.repeat(10));
  const now = Math.round(asIs * 2);
  const aim = Math.round((toBe ?? asIs) * 2);
  const reached = '█'.repeat(Math.min(now, aim));
  const rest = palette.faint('·'.repeat(10 - Math.max(now, aim)));
  return now <= aim
    ? `${reached}${palette.warn('░'.repeat(aim - now))}${rest}`
    : `${reached}${palette.info('▒'.repeat(now - aim))}${rest}`;
}
