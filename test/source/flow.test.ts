import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { setEntry, setIn } from '../../src/source/edit.ts';
import { flowText } from '../../src/source/flow.ts';
import { runs } from '../runs.ts';

const both = (text: string) => [parse(text), parse(text, { version: '1.1' })];

describe('what is written', () => {
  it.each([
    ['on', '"on"'],
    ['yes', '"yes"'],
    ['n', '"n"'],
    ['2026-12-01', '"2026-12-01"'],
    ['0o17', '"0o17"'],
    ['017', '"017"'],
    ['1_000', '"1_000"'],
    ['12:30:00', '"12:30:00"'],
    ['=', '"="'],
    ['<<', '"<<"'],
    ['~', '"~"'],
    ['null', '"null"'],
    ['.inf', '".inf"'],
    // A reader of YAML 1.1 takes a question mark in braces for the sign of a key.
    ['Who?', '"Who?"'],
    [':night', '":night"'],
    ['a\u2028b\u0085c\u007F', '"a\\u2028b\\u0085c\\u007f"'],
    ['soc', 'soc'],
    ['CSIRT: 24/7', '"CSIRT: 24/7"'],
    ['夜間', '夜間'],
    ['\u3000夜間\u00A0', '\u3000夜間\u00A0'],
    [true, 'true'],
    [3, '3'],
  ])('is in quotes where YAML 1.1 and 1.2 differ: %j', (value, text) => {
    expect(flowText(value)).toBe(text);
  });

  it('reads the same in YAML 1.1', () => {
    const sign = fc.constantFrom(...'0123456789._:+-eExobyYnNtTfF=<~ I?#,[]{}&*!|>\'"%@`\u0085\u2028');
    const texts = fc.oneof(
      fc.string({ unit: sign, maxLength: 6 }),
      fc.constantFrom('yes', 'No', 'ON', 'off', 'true', 'null', '.NaN', '2026-1-1 1:2:3', '1e3', '0b1', '-.INF'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(texts, texts, (key, value) => {
        // The reader in this test is stricter than YAML 1.1 here.
        fc.pre(key !== '__proto__' && ![key, value].some((text) => /^E-[1-9]\d{0,2}$/.test(text)));
        const said = { [key]: [value, value] };
        expect(both(flowText(said))).toEqual([said, said]);
      }),
      { numRuns: runs(5000) },
    );
  });

  it('has ids of services without quotes, those of category E as well, as init writes them', () => {
    const made = setEntry('version: 1\nservices:\n  A-1: {}\n', 'E-3', { level: 'basic' });
    expect(made).toBe('version: 1\nservices:\n  A-1: {}\n  E-3: { level: basic }\n');
    expect(flowText('E-0')).toBe('"E-0"');
  });

  it('reads the same as an id that comes with the first entry, and as a key', () => {
    const made = setIn('version: 1\n', ['teams', 'no'], { name: 'on' });
    expect(made).toBe('version: 1\nteams:\n  "no": { name: "on" }\n');
    const edited = setEntry('version: 1\nservices:\n  A-1: {}\n', 'A-1', { team: 'on', due: '2026-12-01' });
    expect(both(edited).map((data) => data.services['A-1'])).toEqual(Array(2).fill({ team: 'on', due: '2026-12-01' }));
  });
});
