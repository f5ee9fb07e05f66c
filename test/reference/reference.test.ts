import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinOrganisation } from '../../src/model/organisation.ts';
import { descriptionOf } from '../../src/reference/descriptions.ts';
import { glossary } from '../../src/reference/glossary.ts';
import * as reference from '../../src/reference/index.ts';
import {
  areas,
  assignments,
  categories,
  categoryById,
  cycles,
  edition,
  frameworkOf,
  frameworks,
  isScore,
  isServiceId,
  levels,
  patterns,
  phases,
  rankIn,
  reasons,
  scores,
  serviceById,
  services,
  startingCategories,
  type Text,
} from '../../src/reference/index.ts';
import { roles } from '../../src/reference/roles-v2-1.ts';
import { measures, rubrics } from '../../src/reference/rubrics.ts';
import { raisedScores, steps } from '../../src/reference/steps.ts';
import { terms } from '../../src/reference/terms.ts';

/** The project's reference material lies beside the project, and only on the machines of those who build it. */
const folder = new URL('../../../shared/reference/', import.meta.url);
const absent = !existsSync(folder);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const rows = (name: string): string[][] =>
  read(name)
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'));
const idList = (cell: string | undefined): string[] => (cell ? cell.split(',') : []);

const isText = (value: object): value is Text => 'en' in value && 'ja' in value;

/** Every text in the reference data, with the path to it. */
function textsIn(value: unknown, path: string): [path: string, text: Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}
const descriptions = Object.fromEntries(services.map((service) => [service.id, descriptionOf(service)]));
const texts = textsIn({ ...reference, roles, measures, rubrics, steps, terms, descriptions }, 'reference');
const sentences = texts.filter(([path]) => !/\.(name|priorityWord|textbook)$/.test(path));

describe('counts', () => {
  it('holds the framework whole', () => {
    expect(categories.map(({ id }) => id).join('')).toBe('ABCDEFGHI');
    expect(services).toHaveLength(64);
    expect(roles).toHaveLength(54);
    expect(levels.map(({ id }) => id)).toEqual(['unnecessary', 'basic', 'standard', 'advanced', 'optional']);
    expect(reasons.map(({ id }) => id)).toEqual(['no-risk', 'budget', 'people', 'skill', 'other']);
    expect(assignments.map(({ id }) => id)).toEqual(['insource', 'outsource', 'combination', 'unassigned']);
    expect(phases.map(({ id }) => id)).toEqual(['strategic', 'operation', 'response']);
    expect(cycles.map(({ id }) => id)).toEqual(['short', 'long']);
    expect(areas.map(({ id }) => id)).toEqual(['I', 'II', 'III', 'IV']);
    expect(patterns.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(scores).toEqual([1, 2, 3, 4, 5]);
    expect(edition.id).toBe('x1060-2021');
    expect(startingCategories).toEqual(['A', 'B', 'D']);
  });

  it('has the services of each category, in list order', () => {
    const counts = { A: 13, B: 4, C: 4, D: 7, E: 9, F: 5, G: 13, H: 2, I: 7 };
    const expected = Object.entries(counts).flatMap(([category, count]) =>
      Array.from({ length: count }, (_, index) => `${category}-${index + 1}`),
    );
    expect(services.map(({ id }) => id)).toEqual(expected);
    for (const { id, category } of services) expect(id.startsWith(`${category}-`)).toBe(true);
  });

  it('places the services in the phases of table 8', () => {
    const count = (phase: string, category: string) =>
      services.filter((service) => service.phase === phase && service.category === category).length;
    const table = categories.map(({ id }) => [id, ...phases.map((phase) => count(phase.id, id))]);
    expect(table).toEqual([
      ['A', 13, 0, 0],
      ['B', 0, 4, 0],
      ['C', 0, 4, 0],
      ['D', 0, 0, 7],
      ['E', 3, 5, 1],
      ['F', 2, 2, 1],
      ['G', 3, 10, 0],
      ['H', 0, 0, 2],
      ['I', 7, 0, 0],
    ]);
  });
});

describe('mappings', () => {
  it('knows the services that are new since version 3.0', () => {
    const added = services.filter(({ predecessors }) => predecessors.length === 0).map(({ id }) => id);
    expect(added).toEqual(['A-8', 'A-13', 'D-5', 'E-8', 'E-9', 'F-1', 'G-1', 'G-6', 'G-7', 'I-6', 'I-7']);
  });

  it('mirrors roles and predecessors', () => {
    const fromRoles = roles.flatMap((role) => role.services.map((service) => `${role.id} > ${service}`));
    const fromServices = services.flatMap(({ id, predecessors }) => predecessors.map((role) => `${role} > ${id}`));
    expect(fromRoles.toSorted()).toEqual(fromServices.toSorted());
    expect(new Set(roles.map(({ id }) => id)).size).toBe(54);
    for (const role of roles) expect(role.services.length, role.id).toBeGreaterThan(0);
  });

  it('says which placements the textbook gives', () => {
    const given = services.filter(({ areaSource }) => areaSource === 'textbook').map((service) => service.id);
    // Of category C, 7.1 names forensics as a service does, and research, which is none.
    expect(given).toEqual(['C-1', 'D-1', 'D-2', 'D-3', 'D-4', 'D-6', 'D-7', 'I-5']);
    expect(serviceById('I-5').areas).toEqual(['I', 'II', 'III', 'IV']);
    for (const { id, areas } of services) if (id !== 'I-5') expect(areas, id).toHaveLength(1);
  });

  it('places every service, the textbook’s own example without a contradiction', () => {
    const placed = (area: string) => services.filter(({ areas }) => areas.join() === area).map(({ id }) => id);
    const few = (category: string, numbers: readonly number[]) => numbers.map((n) => `${category}-${n}`);
    expect(placed('I')).toEqual([
      ...few('A', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]),
      ...few('D', [2, 5, 6, 7]),
      ...few('E', [2, 8]),
      'F-1',
      ...few('I', [1, 2, 3, 7]),
    ]);
    expect(placed('II')).toEqual([...few('D', [1, 3, 4]), ...few('E', [6, 7]), ...few('F', [4, 5]), 'G-13', 'I-4']);
    expect(placed('III')).toEqual([...few('C', [1, 2, 3, 4]), 'E-5', 'F-3', ...few('G', [3, 5, 7, 8, 10])]);
    expect(placed('IV')).toEqual([
      ...few('B', [1, 2, 3, 4]),
      ...few('E', [1, 3, 4, 9]),
      'F-2',
      ...few('G', [1, 2, 4, 6, 9, 11, 12]),
      ...few('H', [1, 2]),
      'I-6',
    ]);
    // Table 4: outsourced, so not what others cannot be relied on for; insourced, so not what takes specialists.
    for (const id of ['D-1', 'E-1']) expect(placed('I'), id).not.toContain(id);
    for (const id of ['A-1', 'B-1', 'G-1', 'I-1']) expect(placed('III'), id).not.toContain(id);
    // What 6.6 counts in the staff of III and IV: analysis, vulnerabilities, research, forensics, systems, engineering.
    for (const id of ['B-1', 'C-1', 'C-2', 'E-3', 'E-4', 'E-5', 'G-2', 'G-9', 'G-10', 'G-11', 'G-12'])
      expect([...placed('III'), ...placed('IV')], id).toContain(id);
  });

  it('places the areas by the two questions of section 6.2, with the balance that it gives', () => {
    const table = areas.map((area) => [area.id, area.information, area.specialisedSkill, area.balance].join(' '));
    expect(table).toEqual(['I internal low ≫', 'II external low ≧', 'III external high ≪', 'IV internal high ≦']);
  });

  it('names the areas as section 6.2 does', () => {
    expect(areas.map(({ name }) => name.ja)).toEqual([
      '領域I：自組織で実施すべき領域',
      '領域II：自組織を中心に連携すべき領域',
      '領域III：専門組織で実施すべき領域',
      '領域IV：専門組織を中心に連携すべき領域',
    ]);
  });

  it('says which areas each pattern keeps', () => {
    expect(patterns.map((pattern) => reference.ownAreas(pattern).join(' '))).toEqual([
      'I',
      'I II',
      'I II IV',
      'I II III IV',
    ]);
  });

  it('weights the levels and looks again at what cannot be done now', () => {
    expect(reference.defaultWeights).toEqual({ basic: 4, standard: 3, advanced: 2, optional: 1, undecided: 2 });
    expect(reasons.filter(({ revisit }) => revisit).map(({ id }) => id)).toEqual(['budget', 'people', 'skill']);
  });

  it('has every term under its kind, none with the id of a service', () => {
    const ids = Object.entries(terms).map(([kind, list]) => [kind, list.map(({ id }) => id).join(' ')]);
    expect(Object.fromEntries(ids)).toEqual({
      category: 'A B C D E F G H I',
      phase: 'strategic operation response',
      area: 'I II III IV',
      level: 'unnecessary basic standard advanced optional',
      reason: 'no-risk budget people skill other',
      assignment: 'insource outsource combination unassigned',
      pattern: 'minimum-insource hybrid minimum-outsource full-insource',
      score: '1 2 3 4 5 excluded',
      cycle: 'short long',
      term: glossary.map(({ id }) => id).join(' '),
    });
    expect(terms.score[2]?.meaning).toEqual({ insource: rubrics.insource[3], outsource: rubrics.outsource[3] });
  });

  it('says what to do for each score that can be reached from a lower one, by each rubric', () => {
    for (const rubric of ['insource', 'outsource'] as const) {
      expect(Object.keys(steps[rubric])).toEqual(raisedScores.map(String));
      // A state is no step: what the rubric says of a score is not what to do for it.
      for (const score of raisedScores) expect(steps[rubric][score]).not.toEqual(rubrics[rubric][score]);
    }
  });

  it('has one edition, which holds for what names none', () => {
    expect(frameworks).toEqual([edition]);
    expect(joinOrganisation({ cdc: { version: 1, framework: 'x1060-2021' } }).framework).toBe(edition);
    for (const id of [undefined, null, '', 'x1060', '__proto__']) expect(frameworkOf(id)).toBe(edition);
  });

  it('ranks services in list order, others behind them', () => {
    expect(['A-2', 'A-10', 'I-7', 'X-1', 'constructor'].map(rankIn(edition))).toEqual([1, 9, 63, 64, 64]);
  });

  it('describes what is listed, and what has a description of its own', () => {
    const own = { en: 'Own', ja: '独自' };
    expect(descriptionOf({ id: 'X-1', description: own })).toBe(own);
    expect(descriptionOf(joinOrganisation({}).rows[0] ?? { id: '' }).en).toMatch(/^Decides how much risk /);
    for (const id of ['X-1', '__proto__', 'constructor']) expect(descriptionOf({ id })).toEqual({ en: '', ja: '' });
  });

  it('finds by id', () => {
    expect(serviceById('B-1').name.en).toBe('Real-time asset monitoring');
    expect(categoryById('H').name.ja).toBe('内部不正対応支援');
    for (const id of ['X-1', 'a-1', 'A-14', '', '__proto__', 'constructor']) {
      expect(serviceById(id), id).toBeUndefined();
      expect(isServiceId(id), id).toBe(false);
    }
    expect([0, 1, 5, 6, 2.5, '3', null].filter(isScore)).toEqual([1, 5]);
  });
});

describe('texts', () => {
  // An edition of one's own may give an id to another service, and these texts stay.
  it('describe services without the ids of others', () => {
    for (const { id } of services) expect(Object.values(descriptionOf({ id })).join(' '), id).not.toMatch(/\b[A-I]-\d/);
  });

  it('are found', () => {
    // name and description of the services; the names of the roles; name and purpose of the categories; both rubrics
    expect(texts.length).toBeGreaterThan(2 * 64 + 54 + 2 * 9 + 12);
    for (const path of ['descriptions.I-7', 'rubrics.insource.1', 'rubrics.outsource.excluded', 'areas.3.who'])
      expect(sentences.map(([found]) => found)).toContain(`reference.${path}`);
    expect(Object.keys(rubrics)).toEqual(Object.keys(measures));
  });

  it.each(texts)('%s is there in both languages', (path, text) => {
    for (const words of [text.en, text.ja]) expect(words).toBe(words.trim());
    expect(text.en).not.toBe('');
    expect(text.en).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
    if (/\.levels?\.0\.priorityWord$/.test(path)) expect(text.ja).toBe('–');
    else expect(text.ja).toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
  });

  it.each(sentences)('%s is one to three whole sentences', (_path, { en, ja }) => {
    expect(en).toMatch(/^(?:[^.]|\.(?=\w))+\.(?: (?:[^.]|\.(?=\w))+\.){0,2}$/);
    expect(ja).toMatch(/^[^。]+。([^。]+。){0,2}$/);
    expect(ja).not.toMatch(/(です|ます|ません|ください)。/);
  });

  it('are spelt the British way', () => {
    const american = /\b\w*(organiz|defens|analyz|prioritiz|behavior|favor|center)\w*/i;
    for (const [path, text] of sentences) expect(text.en, path).not.toMatch(american);
  });
});

/** Facts of the appendix, table 9 and table 10, told in both languages; each was wrong or missing once. */
const told: readonly (readonly [about: string, text: Text | undefined, en: RegExp, ja: RegExp])[] = [
  ['A-12', descriptions['A-12'], /does not audit itself.*evidence/, /自らを監査するのではなく.*証拠/],
  ['B-2', descriptions['B-2'], /also collects logs/, /普段は扱わないログも追加/],
  ['C-3', descriptions['C-3'], /an outsider or an insider/, /内部の者も/],
  ['D-7', descriptions['D-7'], /Those involved who need to know.* interim reports/, /求められれば中間報告/],
  ['D-7', descriptions['D-7'], /Long-running measures pass to category A/, /長引く場合はカテゴリーA/],
  ['E-6', descriptions['E-6'], /targeted phishing drills/, /標的型メール訓練/],
  ['E-9', descriptions['E-9'], /evaluates and applies the security settings/, /設定を調査・評価して適用/],
  ['outsource', assignments[1]?.meaning, /outside the organisation.*parent company/, /自組織の外のチーム.*親会社/],
  ['unnecessary', levels[0]?.meaning, /no risk.*or it cannot be done now/, /リスクがないのか、今はできないのか/],
];

describe('what the textbook says of a service or a term', () => {
  it.each(told)('is told of %s', (_about, text, en, ja) => {
    expect(text?.en).toMatch(en);
    expect(text?.ja).toMatch(ja);
  });

  it('names no company where a team outside the organisation is meant', () => {
    expect(assignments.map(({ meaning }) => meaning.ja).join('')).not.toMatch(/社外の事業者などに|社外とで/);
  });
});

describe('what the textbook does not say', () => {
  it('is not said in its name: from which score on outsourced work is handed off blindly', () => {
    expect(measures.outsource.en).toContain('this project’s judgement');
    expect(measures.outsource.ja).toContain('本ツール独自の判断');
    // For own work it does: 8.3 calls 2 and 3 a state that depends on a person; 1 is not done at all.
    expect(measures.insource.en).toContain('At 2 and 3');
    expect(measures.insource.ja).toContain('2と3');
  });
});

describe('the reference material', () => {
  /** Without white space, and with full-width letters and digits as plain ones. */
  const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

  /** Without the blanks behind “CDC”, which the textbook's table of contents does not have. */
  const closed = (text: string): string => text.replace(/CDC (?=[\p{Script=Hiragana}\p{Script=Katakana}])/gu, 'CDC');

  it.skipIf(absent)('shares no run of 20 characters with our sentences', () => {
    const length = 20;
    const textbook = bare(read('textbook-ja.txt'));
    expect(textbook.length).toBeGreaterThan(40_000);
    const shared = sentences.flatMap(([path, { ja }]) => {
      const ours = bare(ja);
      const starts = Array.from({ length: Math.max(0, ours.length - length + 1) }, (_, start) => start);
      const found = starts.find((start) => textbook.includes(ours.slice(start, start + length)));
      return found === undefined ? [] : [`${path}: ${ours.slice(found, found + length)}`];
    });
    expect(shared).toEqual([]);
  });

  it.skipIf(absent)('lists the same services', () => {
    expect(
      services.map(({ id, category, name, phase, predecessors }) => [
        ...[id, category, name.en, name.ja, phase],
        [...predecessors],
      ]),
    ).toEqual(
      rows('services.tsv').map(([id, category, en, ja, phase, before]) => [
        ...[id, category, en, closed(ja ?? ''), phase],
        idList(before),
      ]),
    );
  });

  it.skipIf(absent)('lists the same roles', () => {
    expect(roles.map(({ id, name, services: became }) => [id, name.ja, [...became]])).toEqual(
      rows('roles-v2.1.tsv').map(([id, name, became]) => [id, name, idList(became)]),
    );
  });

  it.skipIf(absent)('names the same categories', () => {
    const facts = closed(read('facts.md'));
    for (const { id, name } of categories) {
      const count = services.filter(({ category }) => category === id).length;
      expect(facts).toContain(`| ${id} | ${name.en} | ${name.ja} | ${count} |`);
    }
  });
});
