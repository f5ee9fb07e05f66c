import { expect, it } from 'vitest';
import { areas } from '../../src/messages/en/areas.ts';
import { staff } from '../../src/messages/ja/staff.ts';

const ids = (n: number) => Array.from({ length: n }, (_, at) => `X-${at + 1}`);

it('names a dozen services without an area, and says how many more there are', () => {
  expect(areas.none(ids(12))).toBe(`Without an area: ${ids(12).join(', ')}.`);
  expect(areas.none(ids(400))).toBe(`Without an area: ${ids(10).join(', ')}, 390 more.`);
  expect(staff.withoutArea(ids(400))).toContain('X-10、ほか390件');
});
