import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../src/index.ts';
import { rules } from '../../src/rules/list.ts';

/** The sections of the textbook that may be named: those it has. */
const sections =
  '2.4 2.4.1 3.2 3.2.2 3.2.3 3.2.4 3.3 3.3.2 3.4 4.1 4.2 5.2 5.2.1 6.1 6.2 6.3 6.4 6.5.1 6.5.2 6.6 7.1 7.1.3 7.2 8.1 8.2 8.3'.split(
    ' ',
  );

/** Every text that takes no arguments, by its path. */
function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

const named = /(?:textbook|教科書)|\((?:\d\.\d)[^)]*\)|（\d\.\d[^）]*）/;
const cited = (text: string): string[] =>
  named.test(text) ? [...text.matchAll(/(?<![\d.])\d\.\d(?:\.\d)?(?![\d版])/g)].map(([section]) => section) : [];

const [en, ja] = await Promise.all([loadMessages('en'), loadMessages('ja')]);
const [english, japanese] = [new Map(textsIn(en)), new Map(textsIn(ja))];
const citing = [...english].filter(([, text]) => /textbook \d/.test(text)).map(([path]) => path);

describe('what is said to be the textbook’s', () => {
  it('is found', () => {
    expect(citing.length).toBeGreaterThan(25);
  });

  it.each(citing)('%s names sections that there are, the same in both languages', (path) => {
    const [inEnglish, inJapanese] = [cited(english.get(path) ?? ''), cited(japanese.get(path) ?? '')];
    expect(inEnglish).not.toEqual([]);
    for (const section of inEnglish) expect(sections).toContain(section);
    expect(inJapanese.toSorted()).toEqual(inEnglish.toSorted());
  });
});

describe('what the textbook does not say', () => {
  const sentences = [...english, ...japanese].flatMap(([path, text]) =>
    text.split(/(?<=[.。?？])\s*(?=\S)/).map((sentence): [string, string] => [path, sentence]),
  );
  const own = /this (?:tool|project)|its own judgement|本ツール/i;

  it('is not said in its name: that what is unclear is 1', () => {
    const unclear = sentences.filter(([, sentence]) =>
      /is unclear as 1|unclear, (?:it|the score) is|はっきりしない|確認できないものは/.test(sentence),
    );
    expect(unclear.length).toBeGreaterThanOrEqual(6);
    for (const [path, sentence] of unclear) {
      expect(sentence, path).toMatch(own);
      expect(cited(sentence), path).toEqual([]);
    }
  });

  it('is not said in its name: that a provider’s part at 3 or less is handed off blindly', () => {
    const { explanation } = en.rules['portfolio/handed-off-blindly'];
    expect(explanation).toMatch(/this project’s judgement: the textbook .* names no score/);
    expect(ja.rules['portfolio/handed-off-blindly'].explanation).toMatch(/3以下とするのは本ツール独自の判断/);
  });

  it('is no source of a rule', () => {
    const sources = Object.fromEntries(rules.map(({ id, source }) => [id, source]));
    const ours = Object.keys(sources).filter((id) => sources[id] === 'project');
    expect(ours.toSorted()).toEqual([
      'approval/expired',
      'approval/missing',
      'approval/outdated',
      'approval/rejected',
      'catalog/custom-collides',
      'catalog/custom-unused',
      'catalog/review-date-missing',
      'catalog/review-overdue',
      'catalog/undecided',
      'cdc/role-without-people',
      'dates/impossible',
      'edition/collides',
      'edition/contradiction',
      'edition/incomplete',
      'edition/unknown-service',
      'ignore/unknown-rule',
      'ignore/unused',
      'ignore/without-reason',
      'metrics/impossible',
      'metrics/overdue',
      'metrics/target-missed',
      'metrics/unknown-metric',
      'portfolio/evidence-changed',
      'portfolio/evidence-expired',
      'portfolio/evidence-expiring',
      'portfolio/evidence-missing',
      'portfolio/evidence-unchecked',
      'portfolio/gap-without-plan',
      'portfolio/half-scored',
      'portfolio/halves-without-combination',
      'portfolio/handed-off-blindly',
      'portfolio/no-evidence',
      'portfolio/overdue',
      'portfolio/stale',
      'portfolio/unconfirmed',
      'portfolio/unproven-five',
      'portfolio/views-differ',
      'portfolio/views-without-agreed',
      'profile/concentration',
      'profile/contract-ended',
      'profile/contract-ending',
      'profile/planned-done',
      'profile/planned-overdue',
      'profile/unknown-provider',
      'profile/unknown-team',
      'profile/unused-party',
      'scenario/collides',
      'scenario/unknown-base',
      'scenario/unknown-service',
      'schema/stale',
    ]);
    expect(sources['portfolio/depends-on-a-person']).toBe('textbook 8.3');
  });
});
