import { describe, expect, it } from 'vitest';
import { sparkline, valuesPerMark } from '../../src/render/media/cells.ts';

describe('a line of marks', () => {
  it.each<[string, (number | undefined)[], [number, number], number, string]>([
    // The steps of 1 to 5 are 4/7: 3 is in the middle, and a half goes up.
    ['has eight heights', [1, 1 + 4 / 7, 1 + 8 / 7, 3, 5], [1, 5], 9, '▁▂▃▅█'],
    ['stays on its scale', [-1, 0, 4, 9], [0, 4], 9, '▁▁██'],
    ['has a gap where there is no number', [1, undefined, 5], [1, 5], 9, '▁·█'],
    ['is flat where the scale has no height', [0, 0], [0, 0], 9, '▁▁'],
    ['takes the last of two where there is less room', [1, 5, 1, 5], [1, 5], 2, '██'],
    ['always ends with the last', [5, 1, 1, 5, 1], [1, 5], 3, '█▁▁'],
    ['of nothing is empty', [], [1, 5], 9, ''],
  ])('%s', (_, values, scale, room, expected) => {
    expect(sparkline(values, scale, room)).toBe(expected);
  });

  it('fits into the room, whatever there is', () => {
    for (let count = 0; count < 60; count++) {
      for (let room = 1; room < 30; room++) {
        const line = sparkline(
          Array.from({ length: count }, () => 1),
          [1, 5],
          room,
        );
        expect(line.length).toBeLessThanOrEqual(room);
        expect(line.length).toBe(Math.ceil(count / valuesPerMark(count, room)));
      }
    }
  });
});
