const marks = '▁▂▃▄▅▆▇█';

/**
 * Numbers as a line of marks on a scale that is given, since one of its own would make much of little. What there is no
 * number for is a dot. Where there is less room, a mark is the last number of several.
 */
export function sparkline(
  values: readonly (number | undefined)[],
  scale: readonly [number, number],
  room: number,
): string {
  const each = statesPerMark(values.length, room);
  const shown = values.filter((_, index) => index % each === (values.length - 1) % each);
  return shown.map((value) => (value === undefined ? '·' : markOf(value, scale))).join('');
}

/** How many numbers share a mark, so that all fit into the room. */
export function statesPerMark(count: number, room: number): number {
  return Math.max(1, Math.ceil(count / room));
}

function markOf(value: number, [lowest, highest]: readonly [number, number]): string {
  const share = highest > lowest ? (value - lowest) / (highest - lowest) : 0;
  return marks[Math.round(Math.min(Math.max(share, 0), 1) * (marks.length - 1))] ?? '';
}
