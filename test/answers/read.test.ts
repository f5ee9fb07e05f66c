import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/answers/read.ts';
import { maxFileBytes } from '../../src/source/decode.ts';

const read = (text: string) => readAnswers({ bytes: Buffer.from(text) });
const one = (text: string) => {
  const { blocks } = read(text);
  expect(blocks).toHaveLength(1);
  return blocks[0] as (typeof blocks)[number];
};

/** Where values stand, as `line:column-end`. */
const at = (text: string, ...path: string[]) => {
  const range = one(text).place(path);
  return range && `${range.start.line}:${range.start.column}-${range.end.column}`;
};

describe('what is read', () => {
  it.each([
    ['a YAML file', 'B-1: { level: basic }\nB-2:\n', [{ 'B-1': { level: 'basic' } }, { 'B-2': null }]],
    ['nothing', '', []],
    ['every fence of YAML', 'Dear,\n```yaml\na: 1\n```\n~~~~ YML x\nb: 2\n~~~~\n', [{ a: 1 }, { b: 2 }]],
    ['JSON', '```json\n{ "B-1": { "level": "basic" } }\n```\n', [{ 'B-1': { level: 'basic' } }]],
    ['no other fence', '```sh\na: 1\n```\n```yaml\na: 1\n```\n```\nb: 2\n```\n', [{ a: 1 }]],
    ['a fence that is not closed up to the next', '```yaml\nB-1: {}\n```yaml\nB-2: {}', [{ 'B-1': {} }, { 'B-2': {} }]],
    ['fences in quotations', 'You wrote:\n>> ```yaml\n>> a:\n>>   b: 1\n>>\n>> ```\n', [{ a: { b: 1 } }]],
    ['a fence in a list', '- x\n\n  ```yaml\n  a: 1\n  ```\n', [{ a: 1 }]],
  ])('is %s', (_, text, data) => {
    expect(read(text).blocks.map((block) => block.data)).toEqual(data);
  });

  it('is nothing of a block that does not parse, and all of the others', () => {
    const [first, second] = read('```yaml\na: [\n```\n\n```yaml\nb: 1\n```').blocks;
    expect(first?.data).toBeUndefined();
    expect(first?.problems.map(({ code }) => code)).toContain('yaml/indent');
    expect([second?.data, second?.problems]).toEqual([{ b: 1 }, []]);
  });
});

describe('what mail does', () => {
  it.each([
    ['quotation marks', '> B-1:\n>   level: basic\n>\n', { 'B-1': { level: 'basic' } }],
    ['quotation marks without spaces', '>B-1:\n>  level: basic', { 'B-1': { level: 'basic' } }],
    ['several levels of them', '> > B-1:\n> >   level: basic\n>\n', { 'B-1': { level: 'basic' } }],
    ['non-breaking spaces', 'B-1:\n\u00A0\u00A0level:\u00A0basic\u00A0\n', { 'B-1': { level: 'basic' } }],
    ['full-width spaces', 'B-1:\n\u3000level:\u3000basic\u3000\n  to-be: 3', { 'B-1': { level: 'basic', 'to-be': 3 } }],
    [
      'full-width colons',
      'B-1：\n  level：basic\n  note： 担当：佐藤',
      { 'B-1': { level: 'basic', note: '担当：佐藤' } },
    ],
    [
      'colons without a space',
      'B-1:\n  as-is:\n    insource:2\n    outsource：3',
      { 'B-1': { 'as-is': { insource: 2, outsource: 3 } } },
    ],
    ['line ends and a byte order mark', '\uFEFFB-1:\r\n  level: basic  \r\n', { 'B-1': { level: 'basic' } }],
  ])('is undone: %s', (_, text, data) => {
    expect(one(text).problems).toEqual([]);
    expect(one(text).data).toEqual(data);
  });

  it('is not seen in what only looks like it', () => {
    expect(one('B-1:\n  note: |\n    > quoted\n    http://x\n').data).toEqual({
      'B-1': { note: '> quoted\nhttp://x\n' },
    });
    expect(one('B-1: { note: a　b }').data).toEqual({ 'B-1': { note: 'a　b' } });
  });
});

describe('a place', () => {
  it.each([
    ['in a file', 'B-1: { level: basic }', '1:15-20'],
    ['behind a byte order mark', '\uFEFFB-1: { level: basic }', '1:15-20'],
    ['in a fence', 'x\n\n```yaml\nB-1:\n  level: basic\n```', '5:10-15'],
    ['in a quotation', '> > B-1:\n> >   level: basic', '2:14-19'],
    ['behind a space that is missing', 'B-1:\n  level:basic', '2:9-14'],
    ['behind a full-width colon', '> ```yaml\n> B-1:\n>   level：basic\n> ```', '3:11-16'],
    // One full-width space counts as two columns for YAML, and as one character for editors.
    ['behind full-width spaces', 'B-1:\n　level:　basic', '2:9-14'],
  ])('%s is that of the text as it is', (_, text, place) => {
    expect(at(text, 'B-1', 'level')).toBe(place);
  });

  it('of a mistake too', () => {
    const [problem] = one('> ```yaml\n> B-1: { level: [ }\n> ```').problems;
    expect(problem?.range?.start.line).toBe(2);
  });
});

describe('what is no text', () => {
  it('is refused as other files are', () => {
    expect(one('x'.repeat(maxFileBytes + 1)).problems).toMatchObject([
      { code: 'file/too-large', args: { bytes: maxFileBytes + 1, limit: maxFileBytes } },
    ]);
  });
});
