/** Whether all is tried that there is patience for (`npm run test:long`), or a share of it (`npm test`). */
export const isLong = process.env['CDC_TESTS'] === 'long';

/** How often something random is tried: so many times, or, in a long run, twenty times as many. */
export function runs(share: number): number {
  return isLong ? 20 * share : share;
}
