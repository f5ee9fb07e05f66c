import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAnswers } from '../../src/answers/judge-text.ts';
import { readAnswers } from '../../src/answers/read.ts';
import { loadMessages, type Organisation } from '../../src/index.ts';
import type { ServiceFileKind } from '../../src/model/files.ts';
import { hintsIn } from '../../src/render/form/hints.ts';
import { form } from '../../src/render/form/index.ts';
import { organisationOf } from '../analysis/organisation.ts';
import { runs } from '../runs.ts';
import { encoded, encodings } from './japanese.ts';

const words = { en: await loadMessages('en'), ja: await loadMessages('ja') };
const organisation = await organisationOf({
  cdc: 'teams: { csirt: { name: CSIRT }, soc: { name: 社内SOC } }\nproviders: { mssp: { name: MSSP } }\n',
});

function judged(content: Uint8Array, said: Organisation = organisation) {
  const { blocks } = readAnswers({ bytes: content }, hintsIn(said, Object.values(words)));
  const { answers, refusals } = judgeAnswers(blocks, said, '2026-11-25');
  return {
    answers: Object.fromEntries(answers.map(({ row, values }) => [row.id, Object.fromEntries(values)])),
    refusals,
  };
}

function formFor(said: Organisation, language: 'en' | 'ja', category: string, phases: readonly ServiceFileKind[] = []) {
  const rows = said.rows.filter((row) => row.category === category).map((row) => ({ row, phases }));
  return form([{ category: category as 'B', rows }], said, { messages: words[language], language });
}

/** Pieces of text that mean something to YAML, Markdown or mail. */
const snippet = fc.constantFrom(
  ...['# ', ' #', ' # ', ': ', ':', '：', '＃', '```', '> ', '＞', '- ', '{', '}', '[', ']', '"', "'", '|', '&a', '*a'],
  ...[
    '!x',
    '%',
    '@',
    '`',
    '~',
    'null',
    '3',
    'true',
    '　',
    '\u00A0',
    '\t',
    '\u001B',
    '\u009B',
    '\u202E',
    'level: basic',
    '=3D=3D=3D',
  ],
);
const anyNote = fc
  .array(fc.oneof(snippet, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), { maxLength: 6 })
  .map((pieces) => pieces.join('').replaceAll(/[\n\r]/g, ''));

describe('a note', () => {
  it.each([
    ['in a fence', (line: string) => `Hello\n\`\`\`yaml\nB-1:\n${line}\n\`\`\`\n`, 4],
    ['in YAML', (line: string) => `B-1:\n${line}\n  to-be: 4\n`, 2],
    ['before its hint', (line: string) => `B-1:\n${line} # whatever you want to add\n`, 2],
  ])('%s is stored as it is written, or refused with its line', (_, around, number) => {
    fc.assert(
      fc.property(anyNote, (note) => {
        // Quotes around all of it are those of YAML.
        fc.pre(!/^\s*(["']).*\1\s*$/su.test(note));
        const { answers, refusals } = judged(Buffer.from(around(`  note: ${note}`)));
        const meant = note.replaceAll(/[\u00A0\u202F]/g, ' ').trim();
        const stored = answers['B-1']?.['note'];
        if (refusals.length > 0) {
          expect(stored).toBeUndefined();
          expect(refusals.map(({ range }) => range?.start.line)).toContain(number);
        } else expect(stored).toBe(meant === '' ? undefined : meant);
      }),
      { numRuns: runs(3000) },
    );
  });
});

const notes = [
  '担当：佐藤（次回に見直す） #台帳',
  'see ticket #123 for why: it is new',
  'プレイブックを書く',
  '24/7 {nights, [weekends]}',
];
const given = fc
  .record(
    {
      level: fc.constantFrom('basic', 'standard', 'optional'),
      assignment: fc.constantFrom('insource', 'outsource', 'unassigned'),
      team: fc.constantFrom('csirt', 'soc'),
      'as-is': fc.constantFrom(1, 2, 3, 4, 5, 'excluded'),
      'to-be': fc.constantFrom(1, 2, 3, 4, 5),
      note: fc.constantFrom(...notes),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  // What contradicts itself is refused in whatever way it comes.
  .map(({ team, 'as-is': asIs, 'to-be': toBe, ...others }) => {
    const nobody = others.assignment === 'unassigned';
    return {
      ...others,
      ...(team !== undefined && others.assignment === 'insource' && { team }),
      ...(asIs !== undefined && (!nobody || asIs === 1) && { 'as-is': asIs }),
      ...(toBe !== undefined && asIs !== 'excluded' && { 'to-be': toBe }),
    };
  });
const filled = fc.record({ 'B-1': given, 'B-2': given, 'B-3': given, 'B-4': given }, { noNullPrototype: true });

function filledIn(text: string, answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>): string {
  let id = '';
  const lines = text.split('\n').map((line) => {
    id = /^([A-Z]-\d+):$/.exec(line)?.[1] ?? id;
    const [, key = ''] = /^ {2}([\w-]+): #/.exec(line) ?? [];
    const answer = answers[id]?.[key];
    return answer === undefined ? line : line.replace(': #', () => `: ${answer} #`);
  });
  return lines.join('\n');
}

const keyLine = /^( *)([A-Z]-\d+|[a-z-]+):/gm;
const mutations: Readonly<Record<string, (text: string) => string>> = {
  'line ends': (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'quote marks': (text) => text.replaceAll(/(?<=^|\n)/g, '> '),
  'quote marks without spaces': (text) => text.replaceAll(/(?<=^|\n)/g, '>'),
  'wide quote marks': (text) => text.replaceAll(/(?<=^|\n)/g, '＞'),
  'quote marks before some lines': (text) => text.replaceAll(/^(?= {2}[a-n])/gm, '>> '),
  'non-breaking spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'no margins': (text) => text.replaceAll(/^ +/gm, ''),
  'tabs in margins': (text) => text.replaceAll(/^ +/gm, '\t'),
  'wide margins': (text) => text.replaceAll(/^ +/gm, '　'),
  'no fences': (text) => text.replaceAll(/^```.*\n/gm, ''),
  'fences of other marks': (text) => text.replaceAll('```', "'''"),
  'longer fences': (text) => text.replaceAll('```', '````'),
  'wide colons': (text) => text.replaceAll(keyLine, '$1$2：'),
  'colons without spaces': (text) => text.replaceAll(/^( +[a-z-]+): /gm, '$1:'),
  'capitals in front': (text) => text.replaceAll(/^( +)([a-z])/gm, (_, margin, first) => margin + first.toUpperCase()),
  bullets: (text) => text.replaceAll(/^( +)(?=[a-z-]+:)/gm, '$1・ '),
  numbers: (text) => text.replaceAll(/^( +)(?=[a-z-]+:)/gm, '$11. '),
  'hyphens of other kinds': (text) => text.replaceAll(keyLine, (key) => key.replace('-', '\u2011')),
  dashes: (text) => text.replaceAll(keyLine, (key) => key.replace('-', '–')),
  'wide letters': (text) =>
    text.replaceAll(keyLine, (key) => key.replaceAll(/[a-z]/g, (a) => String.fromCharCode(a.charCodeAt(0) + 0xfee0))),
  'spaces at the ends': (text) => text.replaceAll('\n', '  \n'),
  'a letter around it': (text) => `こんにちは。\n\n${text}\n-- \n佐藤\n`,
};

function expectSame(text: string, bytes: Uint8Array, answers: Readonly<Record<string, object>>) {
  const { answers: read, refusals } = judged(bytes);
  expect(refusals, text).toEqual([]);
  const said = Object.fromEntries(Object.entries(read).filter(([, values]) => Object.keys(values).length > 0));
  expect(said, text).toEqual(
    Object.fromEntries(Object.entries(answers).filter(([, one]) => Object.keys(one).length > 0)),
  );
}

describe('a form that was filled in', () => {
  it.each(Object.keys(mutations))('says the same with %s, in every encoding that holds it', (name) => {
    fc.assert(
      fc.property(filled, fc.constantFrom('en' as const, 'ja' as const), (answers, language) => {
        const text = mutations[name]?.(filledIn(formFor(organisation, language, 'B'), answers)) ?? '';
        for (const encoding of encodings) {
          const bytes = encoded(text, encoding);
          // Without kana, nobody can tell these two from the encodings of other languages.
          const uncertain = /^(?:euc|shift)/.test(encoding) && !/[ぁ-ー]{2}/.test(text);
          if (bytes && !(uncertain && isRefused(bytes))) expectSame(text, bytes, answers);
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it.each(encodings)('is read in %s', (encoding) => {
    const answers = { 'B-1': { note: '担当：佐藤' }, 'B-2': { level: 'basic' } };
    const bytes = encoded(filledIn(formFor(organisation, 'ja', 'B'), answers), encoding);
    expect(bytes).toBeDefined();
    expectSame(encoding, bytes as Buffer, answers);
  });

  it('says the same with several of these at once', () => {
    const order = Object.keys(mutations);
    // Nobody can see through these together: without margins and fences, a hyphen of another kind still makes a key.
    fc.assert(
      fc.property(
        filled,
        fc.uniqueArray(fc.constantFrom(...order), { minLength: 2, maxLength: 3 }),
        (answers, names) => {
          const text = names
            .toSorted((a, b) => rank(a) - rank(b))
            .reduce((one, name) => mutations[name]?.(one) ?? one, filledIn(formFor(organisation, 'en', 'B'), answers));
          expectSame(`${names.join(', ')}\n${text}`, Buffer.from(text), answers);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

function isRefused(bytes: Uint8Array): boolean {
  const { answers, refusals } = judged(bytes);
  return Object.keys(answers).length === 0 && refusals.map(({ code }) => code).join() === 'answers/encoding';
}

/** What changes words comes before what changes lines, and what wraps all of it last. */
function rank(name: string): number {
  if (/line ends|spaces at|byte order/.test(name)) return 5;
  if (/quote/.test(name)) return 4;
  if (/letter around/.test(name)) return 3;
  return /margins|non-breaking/.test(name) ? 2 : 1;
}
