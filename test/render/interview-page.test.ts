import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPhases, type Question, questionsOf } from '../../src/analysis/questions.ts';
import { questionFor } from '../../src/cli/interview/questions.ts';
import { serviceHead } from '../../src/cli/interview/service-page.ts';
import { loadMessages } from '../../src/messages/index.ts';
import { joinOrganisation } from '../../src/model/organisation.ts';
import { languages, services } from '../../src/reference/index.ts';
import { drawPage, drawTyping, type Page } from '../../src/render/interview/page.ts';
import { plainPage } from '../../src/render/interview/plain.ts';
import { plain } from '../../src/render/palette.ts';
import { displayWidth } from '../../src/render/width.ts';
import { runs } from '../runs.ts';

const organisation = (assignment: 'insource' | 'outsource' | 'combination') =>
  joinOrganisation({
    cdc: {
      version: 1,
      teams: Object.fromEntries(Array.from({ length: 14 }, (_, n) => [`team-${n}`, { name: `チーム${n}` }])),
    },
    catalog: {
      version: 1,
      services: Object.fromEntries(
        services.map(({ id }) => [
          id,
          { level: 'unnecessary' as const, reason: 'budget' as const, rationale: '予算がない'.repeat(20) },
        ]),
      ),
    },
    profile: {
      version: 1,
      services: Object.fromEntries(services.map(({ id }) => [id, { assignment, team: 'team-3' }])),
    },
    portfolio: {
      version: 1,
      services: Object.fromEntries(
        services.map(({ id }) => [id, { 'to-be': 5 as const, note: 'a note that is long '.repeat(20) }]),
      ),
    },
  });
const organisations = [organisation('insource'), organisation('outsource'), organisation('combination')];
const messages = { en: await loadMessages('en'), ja: await loadMessages('ja') };
const texts = { en: messages.en.interview, ja: messages.ja.interview };

/** The pages of every service, phase and question, as an interview shows them. */
const pages = fc
  .record({
    organisation: fc.constantFrom(...organisations),
    index: fc.nat(services.length - 1),
    phase: fc.constantFrom(...buildPhases),
    which: fc.nat(5),
    language: fc.constantFrom(...languages),
    notices: fc.array(fc.constantFrom('Changed by somebody else: A-1.', '別の人が変更しました: '.repeat(9)), {
      maxLength: 1,
    }),
  })
  .map(({ organisation, index, phase, which, language, notices }): Page => {
    const row = organisation.rows[index];
    if (!row) throw new Error('no such row');
    const words = texts[language];
    const about = { row, organisation, messages: messages[language], words, language };
    const questions: Question[] = questionsOf(row, phase);
    const question = questions[which % questions.length] ?? 'level';
    const asked = questionFor(question, { ...about, today: '2026-11-25', committed: row });
    return {
      position: words.position.service({ phase: words.phases[phase], n: 12, of: 64, category: row.category }),
      progress: 0.5,
      ...serviceHead(about, phase, undefined),
      notices,
      question: asked.question,
      choices: 'choices' in asked ? asked.choices : [],
      keys: Object.entries(words.keys).map(([key, name]) => `${key[0]} ${name}`),
    };
  });
const sizes = fc.record({ width: fc.integer({ min: 59, max: 200 }), height: fc.integer({ min: 19, max: 60 }) });

describe('a page of the interview', () => {
  it('fits every terminal from 60 × 20 on, with its question, its choices and its keys', () => {
    fc.assert(
      fc.property(pages, sizes, fc.nat(20), (page, size, at) => {
        const pointed = Math.min(at, Math.max(page.choices.length - 1, 0));
        const lines = drawPage(page, pointed, size, plain);
        expect(lines.length).toBeLessThanOrEqual(size.height);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(size.width);
        const text = lines.join('\n');
        expect(text).toContain('? ');
        expect(lines.at(-1)).toContain(page.keys.at(-1));
        if (page.choices.length > 0) expect(lines.filter((line) => line.startsWith('❯ '))).toHaveLength(1);
      }),
      { numRuns: runs(300) },
    );
  });

  it('keeps everything in its place when the cursor moves', () => {
    fc.assert(
      fc.property(pages, sizes, (page, size) => {
        if (page.choices.length === 0 || page.choices.length > 9) return;
        const rows = page.choices.map((_, pointed) => drawPage(page, pointed, size, plain));
        const question = rows.map((lines) => lines.findIndex((line) => line.startsWith('? ')));
        expect(new Set(question).size).toBe(1);
        expect(new Set(rows.map((lines) => lines.length)).size).toBe(1);
      }),
      { numRuns: runs(100) },
    );
  });

  it('shows the words of every score where there is room for them', () => {
    const row = organisations[0]?.rows[0];
    if (!row || !organisations[0]) throw new Error('no row');
    const asking = {
      row,
      organisation: organisations[0],
      messages: messages.ja,
      words: texts.ja,
      language: 'ja' as const,
    };
    const asked = questionFor('as-is', { ...asking, today: '2026-11-25', committed: undefined });
    if (!('choices' in asked)) throw new Error('no choices');
    const page: Page = { position: 'p', title: 't', question: 'q', keys: ['k'], choices: asked.choices };
    const text = drawPage(page, 0, { width: 79, height: 23 }, plain).join('\n').replaceAll(/\s+/g, '');
    for (const { name } of asked.choices) expect(text).toContain(name.replaceAll(/\s+/g, ''));
  });

  it('shows a list around the cursor, a line for each', () => {
    const detail = 'basic\nof two lines';
    const choices = Array.from({ length: 64 }, (_, n) => ({ key: `S-${n}`, name: `service ${n}`, detail }));
    const page: Page = { position: 'p', title: 't', question: 'q', keys: ['k'], choices, list: true };
    for (const pointed of [0, 31, 63]) {
      const lines = drawPage(page, pointed, { width: 60, height: 20 }, plain);
      expect(lines).toHaveLength(20);
      expect(lines.find((line) => line.startsWith('❯ '))).toMatch(
        new RegExp(`^❯ S-${pointed} +service ${pointed} +basic of two lines$`),
      );
    }
  });

  it('shows what is typed on its own line, and what fits it below', () => {
    const page: Page = {
      position: 'p',
      title: 't',
      question: 'q',
      keys: ['k'],
      choices: Array.from({ length: 64 }, (_, n) => ({ key: `S-${n}`, name: `service ${n}` })),
    };
    const { above, below } = drawTyping(page, { text: 'リスク', pointed: 40 }, { width: 60, height: 20 }, plain);
    expect(above.at(-1)).toBe('› リスク');
    expect(above.length + below.length).toBeLessThanOrEqual(20);
    expect(below.find((line) => line.startsWith('❯'))).toBe('❯ S-40 service 40');
  });

  it('never lets what files say reach the terminal as it is', () => {
    const dangerous = ['\x1b', '\u202e', '\x07'];
    const evil = `${dangerous.join('[31mred')}`;
    const page: Page = {
      position: evil,
      title: evil,
      about: evil,
      facts: [evil],
      said: [evil],
      notices: [evil],
      question: evil,
      keys: ['k'],
      choices: [{ key: '1', name: evil, detail: evil, mark: evil }],
    };
    for (const height of [60, 12, 8]) {
      const text = drawPage(page, 0, { width: 80, height }, plain).join('\n');
      expect(dangerous.filter((character) => text.includes(character))).toEqual([]);
    }
    const { head, question } = plainPage(page, 80);
    expect(dangerous.filter((character) => (head + question).includes(character))).toEqual([]);
  });
});
