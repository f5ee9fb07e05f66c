import { describe, expect, it } from 'vitest';
import { approvalStandings, approvalsOf } from '../../src/analysis/approvals.ts';
import { compareWithPeers } from '../../src/analysis/benchmark.ts';
import { allDrills } from '../../src/analysis/drill/all.ts';
import { nextSteps } from '../../src/analysis/next.ts';
import { analyseViews } from '../../src/analysis/views.ts';
import { carryOver } from '../../src/answers/editions/carry.ts';
import {
  analyseAreas,
  analyseGap,
  analyseMapping,
  analysePeacetime,
  areaParts,
  compareStates,
  type Description,
  type Drawn,
  descriptions,
  draw,
  type FormatName,
  figureChanges,
  figuresOf,
  formatNames,
  gapPhases,
  groupDiff,
  groupGap,
  groupMatrix,
  groupTrend,
  joinGroup,
  listServices,
  loadMessages,
  logEntry,
  type Mapping,
  makePlan,
  metricStandings,
  otherFrameworks,
  plain,
  serviceMatrix,
  staffingOf,
  trendOf,
  whatIf,
} from '../../src/index.ts';
import { ownEdition } from '../../src/model/edition.ts';
import { ownScenario } from '../../src/model/scenario.ts';
import { worded } from '../../src/render/diagnostic-text.ts';
import { readWorkbook } from '../../src/source/spreadsheet/xlsx.ts';
import { organisationOf } from '../analysis/organisation.ts';
import { cellsOf, textsOf } from './workbooks.ts';

/** What would steer a terminal, turn text around, end a cell, begin an element, or run in a spreadsheet. */
const real = '\u001B[31m\u202E\u0007|<b>"\'&\n=1+1';
/** The same between double quotes of YAML. */
const bad = String.raw`\e[31m\u202E\u0007|<b>\"'&\n=1+1`;
const today = '2026-11-25';

const organisation = await organisationOf({
  cdc: `organization: { name: "${bad}" }\nteams: { t: { name: "${bad}", staff: { engineering: 1 } } }\nproviders: { p: { name: "=${bad}" } }\n`,
  catalog: `  A-1: { level: unnecessary, reason: other, rationale: "${bad}", decided-by: "${bad}", review-by: 2020-01-01 }\n  X-1: { level: basic }\n  X-2: { level: basic }\ncustom:\n  X-1: { category: B, name: "${bad}", description: "${bad}" }\n  X-2: { category: B, name: "=${bad}" }\n  X-3: { category: E, name: "=${bad}" }\n`,
  profile: `  A-1: { assignment: insource, team: t }\n  X-1: { assignment: insource, team: t, note: "${bad}", planned: { assignment: outsource, provider: p } }\n`,
  metrics: `  own:\n    name: "${bad}"\n    unit: "=${bad}"\n    better: higher\n    activity: events\n    values: { 2026-10-01: { value: 1, source: "=${bad}", note: "${bad}" } }\n`,
  approvals: ['catalog', 'profile', 'portfolio', 'portfolio']
    .map(
      (phase) =>
        `  - { phase: ${phase}, by: "${bad}", role: "=${bad}", on: 2020-01-01, decision: conditional, until: 2020-02-01, note: "${bad}", digest: "sha256:${'0'.repeat(64)}" }\n`,
    )
    .join(''),
  portfolio: `  X-1: { as-is: 2, to-be: 4, action: "=${bad}", owner: "${bad}", due: 2020-01-01, evidence: ["${bad}", { ref: "=${bad}", until: 2027-01-01, owner: "${bad}" }], assessor: "${bad}", views: { "${bad}": { as-is: 2, note: "=${bad}" }, "=${bad}": { as-is: 5 }, __proto__: { as-is: 1 } } }\n`,
});
const before = await organisationOf({
  cdc: `providers: { p: { name: "${bad}" } }\n`,
  catalog: `  X-1: { level: standard }\ncustom:\n  X-1: { category: B, name: "${bad}" }\n`,
  profile: '  X-1: { assignment: outsource, provider: p }\n',
});
const sides = [
  { name: { name: real, commit: 'a'.repeat(40), date: '2025-11-01' }, organisation: before },
  { name: { name: undefined }, organisation },
] as const;
const noneOf = { empty: 0, own: 0, edition: 0, filtered: 0, duplicate: 0 };
const context = { messages: await loadMessages('en'), language: 'en', palette: plain, width: 80 } as const;

const { keys } = context.messages;
const problem = {
  code: 'schema/unknown-key',
  severity: 'error',
  path: real,
  args: { key: real, allowed: [] },
  at: { file: 'catalog', path: [] },
  range: undefined,
  frame: undefined,
} as const;
const diagnostics = await worded([problem], 'en');
const point = { date: '2025-11-01', commit: 'a'.repeat(40), label: `=${real}` };
const trend = trendOf([
  { ...point, figures: figuresOf(organisation), likeForLike: undefined, problem: undefined },
  {
    ...point,
    figures: undefined,
    likeForLike: undefined,
    problem,
  },
]);

/** What anybody can write into a commit. */
const commit = { id: 'a'.repeat(40), date: '2025-11-01', author: `=${real}`, subject: `=${real}`, isMerge: true };
const logged = (state: typeof organisation) => ({ organisation: state, files: new Set<never>() });
const entry = logEntry(commit, logged(before), logged(organisation), {}, 2);
if (!entry) throw new Error('nothing has changed');

const scenario = ownScenario(real, {
  version: 1,
  name: real,
  description: real,
  steps: { watch: { services: ['X-1', real], note: real } },
  questions: [{ ask: real, services: ['X-1', real] }],
});
const typed = ownEdition(real, {
  version: 1,
  name: real,
  from: 'x1060-2021',
  services: { 'A-1': { from: ['A-1', 'A-2'], name: real, description: real } },
});
const reasons = { scores: () => real, differs: () => real, split: () => real, merged: () => real };
const carried = carryOver(organisation, typed, reasons);
const incident = { ...organisation, scenarios: [scenario] };

const entity = { kind: 'unit' as const, path: real, name: real };
const hostileGroup = joinGroup(
  {
    version: 1,
    group: { name: real },
    entities: { own: entity, other: entity, gone: entity },
    require: [{ services: [real] }],
  },
  new Map([
    ['own', { organisation }],
    ['other', { organisation: before }],
  ]),
);

/** The same, in which the two have changed places. */
const earlierGroup = {
  ...hostileGroup,
  entities: hostileGroup.entities.map((one) =>
    one.id === 'gone'
      ? { ...one, absence: 'not-yet' as const }
      : { ...one, organisation: one.id === 'own' ? before : organisation },
  ),
};
const csf = otherFrameworks[0] as (typeof otherFrameworks)[number];
/** A mapping whose file and reasons are such texts. */
function ownMappingOf(text: string): Mapping {
  const rationale = { en: text, ja: text };
  const row = { service: 'X-1', target: 'GV.OC-01', relation: 'equal', role: 'integral', rationale } as const;
  return { framework: csf.id, file: text, rows: [row], without: [{ service: 'X-2', rationale }] };
}

/** Every result of what such files say, as something that draws it in a format. */
const results: Readonly<
  Record<keyof typeof descriptions, <Format extends FormatName>(format: Format) => Promise<Drawn<Format>>>
> = {
  gap: drawn(descriptions.gap, {
    analysis: analyseGap(organisation, { today, baseline: before }),
    organisation,
    extent: 'all',
    phases: gapPhases,
    baseline: {
      name: real,
      organisation: before,
      figures: figureChanges(analyseGap(before, { today }), analyseGap(organisation, { today })),
    },
  }),
  edition: drawn(descriptions.edition, {
    organisation,
    edition: typed,
    decisions: carried,
    references: [{ file: real, path: [real], was: [real], now: [real, 'A-1'], open: true, choices: [real] }],
    lostComments: [{ file: real, text: real }],
    files: [real],
    blocked: 0,
    written: false,
    full: true,
  }),
  views: drawn(descriptions.views, { analysis: analyseViews(organisation.rows), organisation, full: true }),
  benchmark: drawn(descriptions.benchmark, {
    benchmark: compareWithPeers(
      organisation,
      [1, 2, 3, 4, 5].map(() => organisation),
    ),
    organisation,
    peers: { passedOver: noneOf, months: undefined, undated: 5, broken: 1, ignored: 1 },
    group: { size: undefined, sector: 'other' },
    full: false,
  }),
  areas: drawn(descriptions.areas, {
    areas: analyseAreas(organisation, 'hybrid'),
    organisation,
    parts: areaParts,
    extent: 'all',
  }),
  plan: drawn(descriptions.plan, {
    plan: makePlan(organisation, { today, by: 'team' }),
    organisation,
    by: 'team',
    whatIf: whatIf(organisation, new Map([['X-1', 3]])),
  }),
  next: drawn(descriptions.next, {
    next: nextSteps(organisation, { today, days: 3650 }),
    organisation,
    today,
    full: true,
  }),
  diff: drawn(descriptions.diff, {
    diff: compareStates(before, organisation),
    before: sides[0],
    after: sides[1],
  }),
  drill: drawn(descriptions.drill, { drills: allDrills(incident, today), organisation: incident, extent: 'all' }),
  log: drawn(descriptions.log, {
    log: {
      entries: [{ ...entry, commit: undefined }, entry],
      states: 2,
      unusable: [{ date: '2025-10-01', commit: 'b'.repeat(40), problem }],
      cutOff: commit,
    },
    found: 3,
    organisation,
    service: undefined,
    selected: undefined,
    since: real,
    withUncommitted: true,
    extent: 'all',
  }),
  trend: drawn(descriptions.trend, { trend, organisation }),
  map: drawn(descriptions.map, {
    analyses: [analyseMapping(organisation, csf, ownMappingOf(real))],
    organisation,
    extent: 'all',
  }),
  peacetime: drawn(descriptions.peacetime, {
    peacetime: analysePeacetime(organisation, today),
    organisation,
    full: true,
    hints: true,
  }),
  metric: drawn(descriptions.metric, {
    organisation,
    metrics: metricStandings(organisation, today),
    suggested: [],
    one: metricStandings(organisation, today)[0],
    full: true,
  }),
  group: drawn(descriptions.group, {
    matrix: groupMatrix(hostileGroup, today),
    group: hostileGroup,
    extent: 'all',
    services: true,
  }),
  'group-diff': drawn(descriptions['group-diff'], {
    diff: groupDiff(earlierGroup, hostileGroup),
    since: real,
    group: hostileGroup,
    before: earlierGroup,
    extent: 'all',
  }),
  'group-trend': drawn(descriptions['group-trend'], {
    trend: groupTrend(
      [
        { label: '2026-Q3', day: '2026-09-30', group: earlierGroup },
        { label: '2026-Q4', day: today, group: hostileGroup },
      ],
      hostileGroup,
    ),
    group: hostileGroup,
    every: 'quarter',
  }),
  'group-gap': drawn(descriptions['group-gap'], { gap: groupGap(hostileGroup), group: hostileGroup, extent: 'all' }),
  approve: drawn(descriptions.approve, {
    organisation,
    standings: approvalStandings(organisation, today),
    recorded: new Map(
      organisation.approvals.map((one) => [one, { id: 'a'.repeat(40), date: '2020-01-01', signed: true }]),
    ),
    full: true,
  }),
  matrix: drawn(descriptions.matrix, { groups: serviceMatrix(organisation), organisation }),
  explain: drawn(descriptions.explain, {
    explained: organisation.rows
      .filter(({ id }) => ['A-1', 'X-1'].includes(id))
      .map(
        (row) =>
          ({
            kind: 'service',
            row,
            standing: { organisation, approvals: approvalsOf(row, organisation, today), diagnostics, keys },
          }) as const,
      ),
    shown: 'each',
    organisation,
  }),
  staff: drawn(descriptions.staff, {
    staffing: staffingOf(organisation),
    organisation,
    basis: { from: 'textbook' },
    shown: [0, 1],
    full: true,
  }),
  migrate: drawn(descriptions.migrate, {
    organisation,
    services: organisation.rows
      .filter(({ id }) => ['A-1', 'X-1'].includes(id))
      .map((row) => ({
        decision: {
          row,
          kind: 'copied' as const,
          roles: [],
          answer: { portfolio: { note: real, unconfirmed: real } },
          doubt: 'copied' as const,
          open: ['team'],
        },
        toWrite: {},
        after: row,
        changes: [],
        kept: [{ file: 'portfolio' as const, key: 'note', here: `=${real}`, there: real }],
        replaced: [{ file: 'portfolio' as const, key: 'note', was: `=${real}`, now: real, wentAlong: false }],
        outcome: 'kept' as const,
      })),
    roles: [],
    refused: 0,
    written: false,
    full: true,
  }),
  services: drawn(descriptions.services, { groups: listServices(organisation, 'b'), organisation }),
};

function drawn<Result>(description: Description<Result>, result: Result) {
  return <Format extends FormatName>(format: Format) => draw(description, format, result, context);
}

/** What nothing from a file may do to whoever reads the output. */
function expectInert(text: string, format: FormatName): void {
  expect(text).toContain('1+1');
  expect(text).not.toMatch(/(?![\r\n])[\p{Cc}\u202E]/u);
  if (format === 'markdown') expect(text.replaceAll('\\|', '').replaceAll('<br>', '')).not.toMatch(/<\w/);
  if (format === 'html') expect(text).not.toContain('<b>');
  if (format === 'csv') {
    const cells = [...text.matchAll(/(?:^|,|\r\n)("(?:[^"]|"")*"|[^,\r\n]*)/g)].map(([, cell = '']) => cell);
    expect(cells.filter((cell) => /^"?=/.test(cell))).toEqual([]);
  }
}

describe.each(Object.keys(results) as (keyof typeof results)[])('names from a file, in %s', (name) => {
  it.each(formatNames)('steer nothing as %s', async (format) => {
    const output = await results[name](format);
    if (typeof output === 'string') return expectInert(output, format);
    const workbook = await readWorkbook(output);
    expectInert(textsOf(workbook).join('\n'), format);
    expect(cellsOf(workbook).filter(({ isFormula, isError }) => isFormula || isError)).toEqual([]);
  });

  it('keep the tables of Markdown in their columns', async () => {
    const tables = (await results[name]('markdown'))
      .trimEnd()
      .split('\n\n')
      .filter((block) => block.startsWith('| '));
    for (const table of tables) {
      const columns = table.split('\n').map((line) => line.replaceAll(/\\./g, '').split('|').length - 1);
      expect(new Set(columns).size, table).toBe(1);
    }
  });

  it('leave every element of HTML closed in its place', async () => {
    expect(openElements(await results[name]('html'))).toEqual([]);
  });
});

/** Elements that are open at the end, or were closed where another one was open. */
function openElements(text: string): string[] {
  const open: string[] = [];
  for (const [, close, name = ''] of text.matchAll(/<(\/?)([a-z]+\d?)(?:\s[^>]*)?>/g)) {
    if (name === 'br') continue;
    if (close === '') open.push(name);
    else if (open.at(-1) === name) open.pop();
    else return [...open, `/${name}`];
  }
  return open;
}
