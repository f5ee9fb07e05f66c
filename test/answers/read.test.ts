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

/** What is taken of a text, all services together, and what is told, as `line:column code`. */
function readOf(text: string) {
  const blocks = read(text).blocks;
  const data = Object.assign({}, ...blocks.map(({ data }) => data)) as Record<string, unknown>;
  const told = blocks.flatMap(({ problems }) =>
    problems.map(({ code, range }) => `${range?.start.line}:${range?.start.column} ${code}`),
  );
  return { data, told };
}

const fenced = (...lines: string[]) => ['```yaml', 'B-1:', ...lines, '```', ''].join('\n');

describe('an answer', () => {
  it.each<[string, string, object, string[]]>([
    ['with a hash', fenced('  note: see ticket #123 for why'), { note: 'see ticket #123 for why' }, []],
    ['with colons', fenced('  note: a: b: c'), { note: 'a: b: c' }, []],
    ['that looks like a number', fenced('  note: 2027'), { note: '2027' }, []],
    ['in quotes', fenced('  note: "a: \\"b\\""'), { note: 'a: "b"' }, []],
    ['with quotes in it', fenced('  note: "a" and \'b\''), { note: '"a" and \'b\'' }, []],
    ['in curly quotes', fenced('  level: “basic”'), { level: 'basic' }, []],
    ['behind a hash', fenced('  level: # basic'), { level: null }, ['3:10 answers/behind-hash']],
    ['before a hash', fenced('  level: basic # why?'), { level: 'basic' }, ['3:16 answers/behind-hash']],
    ['and a remark', fenced('  level: basic', '# remark'), { level: 'basic' }, ['4:1 answers/behind-hash']],
    ['in halves', fenced('  as-is: ｛insource：2、outsource：4｝'), { 'as-is': { insource: 2, outsource: 4 } }, []],
    [
      'in halves without margins',
      fenced('as-is:', 'insource: 2', 'outsource: 4', 'to-be: 5'),
      { 'as-is': { insource: 2, outsource: 4 }, 'to-be': 5 },
      [],
    ],
    ['on two lines', fenced('  note: a', '    b', '  level: basic'), { note: 'a b', level: 'basic' }, []],
    ['on two lines without a margin', fenced('note: a', 'b', 'level: basic'), { note: 'a b', level: 'basic' }, []],
    ['that keeps its line breaks', fenced('  note: |', '    a # b', '', '    c: d'), { note: 'a # b\n\nc: d\n' }, []],
    ['with a list', fenced('  evidence:', '  - a', '  - b'), { evidence: ['a', 'b'] }, []],
    ['with a gap', fenced('  note: a', '', 'b'), null as never, ['5:1 answers/unclear-line']],
    ['with a key in it', fenced('  note: a', '    team: b'), null as never, ['4:5 answers/unclear-line']],
    ['in a letter', 'B-1:\n  note: a\nb\n', null as never, ['3:1 answers/unclear-line']],
    ['twice', fenced('  level: basic', '  level: standard'), { level: 'basic' }, ['4:3 yaml/duplicate-key']],
    [
      'below a line without a colon',
      fenced('  level basic', '  to-be: 4'),
      { 'to-be': 4 },
      ['3:3 answers/unclear-line'],
    ],
    ['below the name', 'B-1: Monitoring\n  to-be: 4\n', { 'to-be': 4 }, ['1:6 answers/unclear-line']],
    ['below its key', fenced('  to-be: 4', '  note:', '  x'), { 'to-be': 4 }, ['5:3 answers/unclear-line']],
    ['twice the same', fenced('  level: basic', 'Level：basic'), { level: 'basic' }, []],
    ['of no service', '```yaml\nto-be: 4\n```\n', undefined as never, ['2:1 answers/no-service']],
    [
      'of no service below who assesses',
      '```yaml\nassessor: A\nlevel: basic\n```\n',
      undefined as never,
      ['3:1 answers/no-service'],
    ],
    ['below who assesses', '```yaml\nassessor: A\nand B\n\nC\n```\n', undefined as never, ['5:1 answers/unclear-line']],
    ['of no service, alone', '```yaml\nlevel: basic\n```\n', undefined as never, ['2:1 answers/no-service']],
    [
      'that is planned, without margins',
      fenced('planned:', 'team: soc'),
      { planned: null },
      ['4:1 answers/unclear-line'],
    ],
  ])('%s is whole, or told', (_, text, entry, told) => {
    const { data, told: said } = readOf(text);
    expect(data['B-1']).toEqual(entry);
    expect(said).toEqual(told);
  });

  it.each([
    ['in its fence', '```yaml\nassessor: Sato\n```\n'],
    ['with a full-width colon', '> ```yaml\n> Assessor：Sato\n> ```\n'],
    ['without its fence', 'assessor: Sato\n\n## What the answers mean\n\nlevel\n'],
    ['in a line that a mail program has broken', '```yaml\nassessor:\n  Sato\n```\n'],
    ['in the same fence', '```yaml\nassessor: Sato\n\nB-9:\n```\n'],
  ])('of the whole form, who assesses, is read %s', (_, head) => {
    const { data, told } = readOf(`Hello.\n\n${head}\n${fenced('  to-be: 4')}`);
    expect(told).toEqual([]);
    expect(data).toMatchObject({ assessor: 'Sato', 'B-1': { 'to-be': 4 } });
  });

  it('of the whole form is no piece of its own where nobody is named', () => {
    const { blocks } = read(`\`\`\`yaml\nassessor:\n\`\`\`\n\n${fenced('  to-be: 4')}`);
    expect(blocks.map(({ data }) => data)).toEqual([{ 'B-1': { 'to-be': 4 } }]);
  });

  it('stands outside a fence where others are fenced, and with words around it', () => {
    const { data, told } = readOf(`Hello.\n\n${fenced('  level: basic')}\nAnd:\n\nB-2:\n  to-be: 4\n\nRegards,\nA\n`);
    expect([data, told]).toEqual([{ 'B-1': { level: 'basic' }, 'B-2': { 'to-be': 4 } }, []]);
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

  it.each([
    ['answers/encoding', Buffer.from('B-1:\n  note: caf\xE9\n', 'latin1'), undefined],
    ['answers/encoded-mail', Buffer.from('B-1:\n  note: =E6=97=A5\n'), 2],
    ['answers/encoded-mail', Buffer.from('Subject: x\nContent-Transfer-Encoding: base64\n\nQi0x\n'), 2],
    ['answers/table', Buffer.from('id,level,to-be\nB-1,basic,4\n'), 1],
    ['answers/none', Buffer.from('All is well.\n'), 1],
  ])('is refused as a whole: %s', (code, bytes, line) => {
    const { blocks } = readAnswers({ bytes });
    expect(blocks.map(({ data }) => data)).toEqual([undefined]);
    expect(blocks[0]?.problems.map(({ code, range }) => [code, range?.start.line])).toEqual([[code, line]]);
  });
});
