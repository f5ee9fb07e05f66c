import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileKinds } from '../../src/model/files.ts';
import { edition } from '../../src/reference/index.ts';
import { complaintsOf } from '../../src/source/mistakes/complaints.ts';
import { corrected } from '../../src/source/mistakes/corrected.ts';
import { diagnose } from '../../src/source/mistakes/diagnose.ts';
import { linesIn } from '../../src/source/mistakes/lines.ts';
import { rangeOf } from '../../src/source/range.ts';
import { runs } from '../runs.ts';
import { anyCharacter } from './damage.ts';

/** What `check --fix` makes of a catalog. */
function fixed(text: string): string {
  return corrected(text, 'catalog', edition, diagnose(text, 'catalog', edition)).text;
}

/** What is found in a catalog, by code and line. */
function found(text: string): string[] {
  const { mistakes, problems, violations } = diagnose(text, 'catalog', edition);
  const lineOf = (offset: number | undefined) => rangeOf(text, offset ?? 0, offset ?? 0).start.line;
  return [
    ...mistakes.map(({ code, span: [start] }) => `${code} ${lineOf(start)}`),
    ...problems.map(({ code, offset }) => `${code} ${lineOf(offset)}`),
    ...violations.map(([{ code }, span]) => `${code} ${lineOf(span?.[0])}`),
  ];
}

const v1 = (lines: string) => `version: 1\nservices:\n${lines}`;

describe('a line', () => {
  it.each([
    ['  A-1: { level: basic } # why: x', '  A-1: { level: basic } #▮▮▮▮▮▮▮'],
    ['a: "b: #c" # d', 'a: "▮▮▮▮▮" #▮▮'],
    ["a: 'it''s'", "a: '▮▮▮▮▮'"],
    ["a: it's # don't", "a: it's #▮▮▮▮▮▮"],
    ['a: "b \\" c"', 'a: "▮▮▮▮▮▮"'],
    ['- "a" : x#y', '- "▮" : x#y'],
    ['a: "b', 'a: "b'],
    ['a：｛b："c"｝', 'a：｛b："▮"｝'],
  ])('is read without what is text: %s', (raw, bare) => {
    const [line] = linesIn(raw);
    expect(line?.bare.replaceAll('\u0001', '▮')).toBe(bare);
  });

  it('of a text that keeps its line breaks is text', () => {
    const bare = linesIn('a: |\n  b: "c\n\n  d\ne: f').map((line) => line.bare.replaceAll('\u0001', '▮'));
    expect(bare).toEqual(['a: |', '▮▮▮▮▮▮▮', '', '▮▮▮', 'e: f']);
  });
});

const id = fc.constantFrom('A-1', 'B-2', 'E-3', 'I-7');
/** As people write, with every sign that could be one of YAML's. */
const words = fc
  .array(
    fc.constantFrom(
      '予算',
      '不足',
      'not yet',
      '：',
      '，',
      '、',
      '｛１｝',
      '［注］',
      '＃３',
      '　',
      '“引用”',
      'a',
      'level：',
      '３',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.join(''));
const plain = words.filter((text) => /^[a-z予不]/.test(text) && !/[\s：]$|　/.test(text));
const rationale = fc.oneof(
  words.map((text) => JSON.stringify(text)),
  words.map((text) => `'${text}'`),
  plain,
);
const entry = fc.record({ level: fc.constantFrom('basic', 'standard'), area: fc.constantFrom('I', 'IV'), rationale });
const catalog = fc
  .uniqueArray(fc.tuple(id, entry, fc.boolean()), { selector: ([one]) => one, minLength: 1 })
  .map((entries) =>
    v1(
      entries
        .map(([one, { level, area, rationale: why }, flow]) =>
          flow
            ? `  ${one}: { level: ${level}, rationale: ${why}, area: ${area} }\n`
            : `  ${one}:\n    level: ${level}\n    rationale: ${why}\n    area: ${area}\n`,
        )
        .join(''),
    ),
  )
  .filter((text) => {
    const { parsed, violations } = complaintsOf(text, 'catalog', edition);
    return parsed.problems.length === 0 && violations.length === 0;
  });

/** Where the program writes a sign of YAML, and what a Japanese keyboard gives instead. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/(?<=^ *[\w-]+|[{,] [\w-]+): (?=\S)/gm, '：'],
  [/(?<=^ *[\w-]+):$/gm, '：'],
  // Behind a text without quotes, both in full width could be more of the text.
  [/(?<=basic|standard|["']), (?=(?:level|area|rationale)[:：])|, (?=(?:level|area|rationale): )/g, '，'],
  [/(?<=: |：)\{(?= level)/g, '｛'],
  [/\}$/gm, '｝'],
  [/^ {2}(?=[A-Z])/gm, '　'],
];

function typed(text: string, choices: readonly boolean[]): string {
  let at = 0;
  return signs.reduce(
    (before, [sign, instead]) => before.replaceAll(sign, (whole) => (choices[at++ % choices.length] ? instead : whole)),
    text,
  );
}

describe('what a Japanese keyboard makes of YAML', () => {
  const choices = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });

  it('is put right to the letter, and texts stay as they are', () => {
    // What reads like a comma and the next key could be that as well.
    const clear = catalog.filter((text) => !/[，、]level：/.test(text));
    fc.assert(
      fc.property(clear, choices, (text, chosen) => {
        expect(fixed(typed(text, chosen))).toBe(text);
      }),
      { numRuns: runs(600) },
    );
  });

  it('never becomes anything else than it was', () => {
    fc.assert(
      fc.property(catalog, choices, (text, chosen) => {
        const { parsed, violations } = complaintsOf(fixed(typed(text, chosen)), 'catalog', edition);
        if (parsed.problems.length + violations.length > 0) return;
        expect(parsed.data).toEqual(complaintsOf(text, 'catalog', edition).parsed.data);
      }),
      { numRuns: runs(600) },
    );
  });

  it('is told line by line, and nothing else is', () => {
    const text = v1('  A-1: { level: basic, area: I }\n  B-2:\n    level: basic\n    rationale: 予算：不足\n');
    const wrong = typed(text, [true]);
    expect(wrong).toBe(
      'version：1\nservices：\n　A-1：｛ level：basic，area：I ｝\n　B-2：\n    level：basic\n    rationale：予算：不足\n',
    );
    expect(found(wrong)).toEqual([1, 2, 3, 4, 5, 6].map((line) => `look-alike ${line}`));
    expect(fixed(wrong)).toBe(text);
  });
});

describe('a text that can be used', () => {
  it('has no mistakes, whatever its texts look like', () => {
    fc.assert(
      fc.property(catalog, fc.nat(), anyCharacter, (text, at, letter) => {
        const place = at % text.length;
        const other = text.slice(0, place) + letter + text.slice(place);
        const { parsed, violations } = complaintsOf(other, 'catalog', edition);
        if (parsed.problems.length + violations.length > 0) return;
        expect(diagnose(other, 'catalog', edition).mistakes).toEqual([]);
        expect(fixed(other)).toBe(other);
      }),
      { numRuns: runs(400) },
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'A-1',
      'level',
      'basic',
      ':',
      '：',
      ', ',
      '，',
      '{',
      '}',
      '｝',
      '[',
      ']',
      '"',
      "'",
      '#',
      '＃',
      '\n',
      '\n  ',
      '\n    ',
    ],
    ...[
      '\t',
      '　',
      '- ',
      '<<<<<<< a\n',
      '\n=======\n',
      '\n>>>>>>> b\n',
      'note: ',
      '@',
      '|\n',
      '\r\n',
      'A-1,basic\n',
      '<<: *a',
    ],
  );
  it('has its mistakes in it, and is no worse when they are fixed', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom(...fileKinds), (parts, kind) => {
        const text = v1(parts.join(''));
        const diagnosis = diagnose(text, kind, edition);
        for (const { span, edits } of diagnosis.mistakes) {
          for (const [start, end] of [span, ...edits.map((edit) => [edit.start, edit.end] as const)]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
        const { parsed, violations } = complaintsOf(text, kind, edition);
        const isWrong = parsed.problems.length + violations.length > 0;
        const isTold = diagnosis.mistakes.length + diagnosis.problems.length + diagnosis.violations.length > 0;
        expect(isTold).toBe(isWrong);
        const { text: better, lines } = corrected(text, kind, edition, diagnosis);
        expect(lines.length > 0).toBe(better !== text);
        expect(better.split('\n')).toHaveLength(text.split('\n').length);
      }),
      { numRuns: runs(600) },
    );
  });
});
