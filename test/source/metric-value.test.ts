import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { MetricValue } from '../../src/model/files.ts';
import { planValue } from '../../src/source/entry.ts';
import { runs } from '../runs.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cdc-metric-'));
  writeFileSync(join(folder, 'cdc.yaml'), 'version: 1\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const days = ['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-20'];
const ids = ['alerts', 'patched', 'own-events'];

const blank = fc.constantFrom('', ' ', '   ');
const behind = fc.constantFrom('', ' # why', '   # 理由: “x”', ' #');
const between = fc.constantFrom([], [], [''], ['# between'], ['      # indented', '']);
const value = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map(String),
  fc.constantFrom('{ value: 3, source: Mail }', '{value: 3,note: "a: b"}', '{ value: 3.50 }'),
);
const key = (day: string) => fc.constantFrom(day, `"${day}"`, `'${day}'`);
const someDays = fc.shuffledSubarray(days.slice(0, 4));

/** The values of a metric as lines of their own, with what people write around them. */
const lines = someDays.chain((chosen) =>
  fc
    .tuple(...chosen.map((day) => fc.tuple(key(day), blank, value, behind, between)))
    .map((all) =>
      all.flatMap(([name, space, said, comment, after]) => [`      ${name}: ${space}${said}${comment}`, ...after]),
    ),
);
const onOneLine = fc
  .shuffledSubarray(days.slice(0, 4), { minLength: 1 })
  .chain((chosen) =>
    fc
      .tuple(...chosen.map((day) => fc.tuple(key(day), value)))
      .map((all) => `{ ${all.map(([name, said]) => `${name}: ${said}`).join(', ')} }`),
  );

/** An entry of a metric, as one of the ways to write it. */
const entry = (id: string) =>
  fc.oneof(
    fc
      .tuple(behind, fc.constantFrom([], ['    target:  3   # a month'], ['', '    every: month']), behind, lines)
      .map(([one, more, other, values]) => [
        `  ${id}:${one}`,
        ...more,
        ...(values.length === 0 ? (more.length === 0 ? ['    target: 3'] : []) : [`    values:${other}`, ...values]),
      ]),
    fc.tuple(onOneLine, behind).map(([values, comment]) => [`  ${id}: { target: 3, values: ${values} }${comment}`]),
    fc.tuple(onOneLine, behind).map(([values, comment]) => [`  ${id}:`, `    values: ${values}${comment}`]),
  );

const file = fc.shuffledSubarray(ids, { minLength: 1 }).chain((chosen) =>
  fc
    .record({
      mark: fc.constantFrom('', '\uFEFF'),
      end: fc.constantFrom('\n', '\r\n'),
      head: fc.constantFrom([], ['# Ours', '']),
      behind,
      entries: fc.tuple(...chosen.map(entry)),
      last: fc.constantFrom([], ['# end'], ['', '']),
      isEnded: fc.boolean(),
    })
    .map((of) => ({
      end: of.end,
      text:
        of.mark +
        [...of.head, 'version: 1', `metrics:${of.behind}`, ...of.entries.flat(), ...of.last].join(of.end) +
        (of.isEnded ? of.end : ''),
    })),
);

it('a value is recorded in a metrics.yaml of any shape, and every other byte stays', () => {
  fc.assert(
    fc.property(
      file,
      fc.constantFrom(...ids),
      fc.constantFrom(...days),
      fc.constantFrom<MetricValue>(7, 0.5, { value: 7, source: '=1+1, "x": # y', note: '日本語' }),
      ({ text, end }, id, on, recorded) => {
        writeFileSync(join(folder, 'metrics.yaml'), text);
        const before = parse(text);
        const seen = before.metrics[id]?.values?.[on];
        const after = planValue(folder, { id, on, value: recorded, seen, name: 'A name' });
        const expected = structuredClone(before);
        expected.metrics[id] = { ...expected.metrics[id], values: { ...expected.metrics[id]?.values, [on]: recorded } };
        expect(parse(after ?? text)).toEqual(expected);
        if (after === undefined) return;
        const { gone, come } = difference(text, after);
        // What goes is the value of that day, if there is one: no line, and no comment.
        if (seen === undefined) expect(gone).toBe('');
        expect(gone).not.toMatch(/[\r\n#]/);
        if (end === '\r\n') expect(come).not.toMatch(/(?<!\r)\n/);
        else expect(come).not.toContain('\r');
      },
    ),
    { numRuns: runs(2000) },
  );
});

/** What two texts do not begin and end with alike. */
function difference(before: string, after: string): { gone: string; come: string } {
  const most = Math.min(before.length, after.length);
  let begin = 0;
  while (begin < most && before[begin] === after[begin]) begin += 1;
  let end = 0;
  while (end < most - begin && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { gone: before.slice(begin, before.length - end), come: after.slice(begin, after.length - end) };
}
