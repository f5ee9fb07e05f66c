import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages, loadTexts, type Messages } from '../../src/index.ts';
import { loadWords } from '../../src/messages/index.ts';
import { maxFileBytes } from '../../src/source/decode.ts';
import { findingsInGroup, fixturesOf, reportOf } from '../rules/fixtures.ts';

interface Said {
  readonly code: string;
  readonly args: object;
  /** Where the arguments come from. */
  readonly source: string;
}

/** The arguments of every finding of every fixture, and of what has no fixture. */
async function everySaid(): Promise<Said[]> {
  const service = { id: 'B-1', name: { en: 'Real-time asset monitoring', ja: 'リアルタイム監視' } };
  const byHand = {
    'schema/stale': { kinds: ['cdc', 'catalog'] },
    'portfolio/evidence-missing': { service, ref: 'report.pdf' },
    'portfolio/evidence-changed': { service, ref: 'report.pdf' },
    'portfolio/evidence-unchecked': { service, ref: 'https://wiki.example/report.pdf', why: 'link' },
    'file/more-of-a-kind': { rule: 'profile/unassigned', told: 200, more: 530 },
    'ignore/unknown-rule': { rule: 'profile/unasigned', known: ['profile/unassigned'] },
    'ignore/without-reason': { rule: 'profile/unassigned' },
    'ignore/unused': { rule: 'profile/unassigned' },
    'answers/halves': { service },
    'answers/undated-score': { service },
    'answers/no-part': { service, key: 'team', assignment: 'outsource', planned: true },
    'answers/needed': { service, level: 'basic' },
    'answers/excluded': { service },
    'answers/nobody': { service },
    'answers/no-score': { service },
    'answers/day': { day: '2062-11-20', why: 'ahead', today: '2026-11-20', kind: 'assessed' },
    'answers/half-migrated': {
      edition: 'sample-2030',
      saved: ['catalog.yaml'],
      missing: ['cdc.yaml'],
      changed: ['portfolio.yaml'],
      note: '.cdc-unfinished.1.json',
    },
    'answers/half-saved': {
      id: 'A-1',
      saved: ['portfolio.yaml'],
      missing: ['catalog.yaml'],
      values: ['level: basic'],
      note: '.cdc-unfinished.x.json',
    },
    'answers/behind-hash': { text: 'basic' },
    'answers/assessors': { one: 'Sato', other: 'Suzuki', isOption: false },
    'answers/control': { code: 'U+001B' },
    'answers/encoded-mail': {},
    'answers/encoding': {},
    'answers/no-service': { key: 'level' },
    'answers/none': {},
    'answers/table': {},
    'answers/unclear-line': { key: 'note' },
    'answers/not-editable': { reason: 'shared', file: 'profile.yaml' },
  };
  const said: Said[] = Object.entries(byHand).map(([code, args]) => ({ code, args, source: 'by hand' }));
  for (const fixture of [...fixturesOf('rules'), ...fixturesOf('problems')]) {
    const { diagnostics } = await reportOf(fixture);
    said.push(...diagnostics.map(({ code, args }) => ({ code, args, source: fixture.name })));
  }
  for (const fixture of fixturesOf('group rules')) {
    const diagnostics = await findingsInGroup(fixture.path);
    said.push(...diagnostics.map(({ code, args }) => ({ code, args, source: fixture.name })));
  }
  const content = new Uint8Array(maxFileBytes + 1);
  const { diagnostics } = await loadTexts({ cdc: { path: 'cdc.yaml', content } });
  said.push(...diagnostics.map(({ code, args }) => ({ code, args, source: 'too large' })));
  return said;
}

interface Wording {
  message(args: object): string;
  help(args: object): string;
}

const wordsOf = ({ problems, rules }: Messages) => ({ ...problems, ...rules }) as unknown as Record<string, Wording>;

let said: readonly Said[] = [];
beforeAll(async () => {
  said = await everySaid();
});

describe.each(['en', 'ja'] as const)('what is said of a finding (%s)', (language) => {
  it('has been said of every code', async () => {
    const codes = Object.keys(wordsOf(await loadMessages(language)));
    expect([...new Set(said.map(({ code }) => code))].toSorted()).toEqual(codes.toSorted());
  });

  it('is whole: a message and what to do, with every argument in its place', async () => {
    const words = wordsOf(await loadMessages(language));
    for (const { code, args, source } of said) {
      const message = words[code]?.message(args) ?? '';
      const help = words[code]?.help(args) ?? '';
      for (const text of [message, help]) {
        const where = `${code} of ${source}: ${text}`;
        expect(text.trim(), where).not.toBe('');
        expect(text, where).not.toMatch(/undefined|\[object|NaN|null|\bfunction\b|\$\{/);
        if (language === 'ja') expect(text, where).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
      }
      expect(help, `${code} of ${source}`).not.toBe(message);
    }
  });

  it('ends as a sentence does', async () => {
    const words = wordsOf(await loadMessages(language));
    for (const { code, args, source } of said) {
      const message = words[code]?.message(args) ?? '';
      expect(message, `${code} of ${source}`).toMatch(language === 'ja' ? /[。？]$/ : /[.?]$/);
    }
  });
});

describe('the Japanese words', () => {
  it('name services in Japanese, and the English ones in English', async () => {
    const [en, ja] = [wordsOf(await loadMessages('en')), wordsOf(await loadMessages('ja'))];
    const ofServices = said.filter(({ args }) => 'service' in args);
    expect(ofServices.length).toBeGreaterThan(20);
    for (const { code, args } of ofServices) {
      const { service } = args as { service: { id: string; name: { en: string; ja: string } } };
      expect(ja[code]?.message(args)).toContain(`${service.id} ${service.name.ja}`);
      expect(en[code]?.message(args)).toContain(`${service.id} ${service.name.en}`);
    }
  });

  it('say what was meant in both languages, or in neither', async () => {
    const [en, ja] = [wordsOf(await loadMessages('en')), wordsOf(await loadMessages('ja'))];
    for (const { code, args, source } of said) {
      const meant = /Did you mean “(.*)”\?$/.exec(en[code]?.message(args) ?? '')?.[1];
      expect(/「([^」]*)」のことですか？$/.exec(ja[code]?.message(args) ?? '')?.[1], source).toBe(meant);
    }
  });
});

describe.each(['en', 'ja'] as const)('a long text that a message quotes (%s)', async (language) => {
  const { problems } = await loadWords(language, 'problems');
  const long = `${'x'.repeat(98)}👩‍💻${'y'.repeat(500_000)}`;

  it('is cut, and says so', () => {
    for (const message of [
      problems['schema/pattern'].message({ found: long, foundType: 'string', pattern: '^x' }),
      problems['schema/unknown-key'].message({ key: long, allowed: ['a'] }),
    ]) {
      expect(message).toContain(`${'x'.repeat(98)}…`);
      expect(message.length).toBeLessThan(300);
    }
  });
});
