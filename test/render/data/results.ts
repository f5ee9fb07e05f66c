import { fileURLToPath } from 'node:url';
import { approvalStandings, approvalsOf } from '../../../src/analysis/approvals.ts';
import { allDrills } from '../../../src/analysis/drill/all.ts';
import {
  type AreasResult,
  analyseAreas,
  analyseGap,
  areaParts,
  areasJson,
  areasRecords,
  compareStates,
  type DiffResult,
  diffJson,
  diffRecords,
  type ExplainResult,
  explainJson,
  explainRecords,
  figureChanges,
  figuresOf,
  type GapResult,
  type Group,
  gapJson,
  gapPhases,
  gapRecords,
  groupDiff,
  groupDiffJson,
  groupDiffRecords,
  groupGap,
  groupMatrix,
  groupTrend,
  groupTrendJson,
  groupTrendRecords,
  joinGroup,
  joinOrganisation,
  type LogResult,
  likeForLike,
  listServices,
  loadFolder,
  loadMessages,
  logEntry,
  logJson,
  logRecords,
  type MatrixResult,
  makePlan,
  matrixJson,
  matrixRecords,
  type Organisation,
  type PatternId,
  type PlanResult,
  patterns,
  planGroupings,
  planJson,
  planRecords,
  type Records,
  rules,
  type ServicesResult,
  type StaffResult,
  serviceMatrix,
  servicesJson,
  servicesRecords,
  staffingOf,
  staffJson,
  staffRecords,
  type TrendResult,
  termKinds,
  terms,
  trendJson,
  trendOf,
  trendRecords,
  whatIf,
} from '../../../src/index.ts';
import type { FileKind } from '../../../src/model/files.ts';
import { approveJson, approveRecords } from '../../../src/render/data/approve.ts';
import { drillJson, drillRecords } from '../../../src/render/data/drill.ts';
import { exportJson, stateColumns, stateJson } from '../../../src/render/data/export.ts';
import { groupJson, groupRecords } from '../../../src/render/data/group.ts';
import { groupGapJson, groupGapRecords } from '../../../src/render/data/group-gap.ts';
import { matrixColumns } from '../../../src/render/data/matrix.ts';
import { recordsOf } from '../../../src/render/data/records.ts';
import { worded } from '../../../src/render/diagnostic-text.ts';
import { forJson } from '../../../src/render/escape.ts';
import { edge, textbook, today } from '../../analysis/evaluated.ts';
import { organisationOf } from '../../analysis/organisation.ts';

async function example(name: string): Promise<Organisation> {
  const { organisation } = await loadFolder(fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url)));
  if (!organisation) throw new Error(name);
  return organisation;
}

const bad = String.raw`\e[31m\u202E\u0007|<b>\"=1+1`;

/** Names that would steer what shows them, in every place that takes one. */
export const hostile = await organisationOf({
  cdc: `organization: { name: "${bad}" }\nteams: { t: { name: "${bad}", staff: { first-response: { people: 6, always-on: 1 } } } }\n`,
  catalog: `  X-1: { level: basic, rationale: "${bad}", decided-by: "=${bad}" }\n  X-2: { level: basic }\ncustom:\n  X-1: { category: B, name: "${bad}" }\n  X-2: { category: B, name: "=${bad}" }\n`,
  profile: '  X-1: { assignment: combination, team: t, planned: { assignment: insource, by: 2027-01-01 } }\n',
  portfolio: `  X-1: { as-is: { insource: 2 }, to-be: 4, action: "=${bad}", owner: "${bad}", evidence: ["${bad}"] }\n  A-1: { to-be: 3 }\n  A-2: { as-is: excluded }\n`,
});

/** Has a name in neither language. */
export const nameless = await organisationOf({ cdc: 'organization: { name: {} }\n' });

/** The three examples, the evaluation with its edge cases, one that says nothing, and hostile ones. */
export const organisations: readonly (readonly [name: string, organisation: Organisation])[] = [
  ['textbook', textbook],
  ['harbor', await example('harbor-logistics')],
  ['sakura', await example('sakura-seiki')],
  ['edge', edge],
  ['lower', { ...edge, policy: { ...edge.policy, combinationScore: 'lower' } }],
  ['empty', joinOrganisation({})],
  ['nameless', nameless],
  ['hostile', hostile],
];

/** All of them as one group, in which one is missing; and one in which nothing can be looked at. */
const groups: readonly (readonly [name: string, group: Group])[] = [
  [
    'all of the organisations',
    joinGroup(
      {
        version: 1,
        group: { name: bad },
        entities: Object.fromEntries(
          ['gone', ...organisations.map(([name]) => name)].map((id) => [id, { path: id, kind: 'unit' as const }]),
        ),
        require: [
          { services: ['A', 'B-1', 'X-1'], 'at-least': 3 },
          { services: ['C-1'], of: ['partner'] },
        ],
      },
      new Map(organisations.map(([name, organisation]) => [name, { organisation }])),
    ),
  ],
  ['nothing', joinGroup({ version: 1, entities: { gone: { path: 'gone', kind: 'parent' } } }, new Map())],
];

const speaking = { messages: await loadMessages('en'), language: 'en' } as const;
const { keys, rules: ruleTexts } = speaking.messages;

export interface Drawn {
  readonly name: string;
  readonly json: unknown;
  readonly records: Records;
}

const gap = (name: string, result: GapResult): Drawn => ({
  name,
  json: gapJson(result),
  records: gapRecords(result, speaking),
});
const areas = (name: string, organisation: Organisation, to?: PatternId): Drawn => {
  const result: AreasResult = { areas: analyseAreas(organisation, to), organisation, parts: areaParts, extent: 'all' };
  return { name, json: areasJson(result), records: areasRecords(result, speaking) };
};
const plan = (name: string, result: PlanResult): Drawn => ({
  name,
  json: planJson(result),
  records: planRecords(result, speaking),
});
const diff = (name: string, result: DiffResult): Drawn => ({
  name,
  json: diffJson(result),
  records: diffRecords(result, speaking),
});
const log = (name: string, result: LogResult): Drawn => ({
  name,
  json: logJson(result, speaking),
  records: logRecords(result, speaking),
});
const trend = (name: string, result: TrendResult): Drawn => ({
  name,
  json: trendJson(result, speaking),
  records: trendRecords(result),
});
const matrix = (name: string, result: MatrixResult): Drawn => ({
  name,
  json: matrixJson(result),
  records: matrixRecords(result, speaking),
});
const services = (name: string, result: ServicesResult): Drawn => ({
  name,
  json: servicesJson(result),
  records: servicesRecords(result, speaking),
});

const exported = (name: string, organisation: Organisation, commit?: string): Drawn => {
  const state = { sequence: 1, date: '2025-11-01', commit, label: commit && 'v1 v2', organisation };
  const source = { organisation, folder: '', today, version: '', states: undefined };
  const selected = { by: { team: 't', categories: ['A'] as const }, shown: 1, leftOut: 2 };
  const states = commit === undefined ? null : [stateJson(state), stateJson({ ...state, commit: undefined })];
  return {
    name,
    json: { ...exportJson({ ...source, selected: commit === undefined ? undefined : selected }), states },
    records: recordsOf(stateColumns(state, matrixColumns(organisation, 'en')), organisation.rows),
  };
};

const explain = (name: string, result: ExplainResult): Drawn => ({
  name,
  json: explainJson(result),
  records: explainRecords(result, speaking),
});

const problem = {
  code: 'schema/unknown-key',
  severity: 'error',
  path: bad,
  args: { key: bad, allowed: [] },
  at: { file: 'catalog', path: [] },
  range: { start: { line: 3, column: 1 }, end: { line: 3, column: 2 } },
  frame: undefined,
} as const;
const diagnostics = await worded([problem], 'en');

/** Every result of every organisation, by the command that shows it. */
export const results: Readonly<Record<string, readonly Drawn[]>> = {
  gap: organisations.flatMap(([name, organisation]) => [
    gap(name, { analysis: analyseGap(organisation, { today }), organisation, extent: 'all', phases: gapPhases }),
    gap(`${name} since textbook`, {
      analysis: analyseGap(organisation, { today, baseline: textbook }),
      organisation,
      extent: 'lists',
      phases: ['profile'],
      baseline: {
        name: 'v1',
        organisation: textbook,
        figures: figureChanges(analyseGap(textbook, { today }), analyseGap(organisation, { today })),
      },
    }),
  ]),
  areas: organisations.flatMap(([name, organisation]) => [
    areas(name, organisation),
    ...patterns.map(({ id }) => areas(`${name} to ${id}`, organisation, id)),
  ]),
  plan: organisations.flatMap(([name, organisation]) => [
    ...[undefined, ...planGroupings].map((by) =>
      plan(`${name} by ${by}`, { plan: makePlan(organisation, { today, by }), organisation, by }),
    ),
    plan(`${name} within a budget`, {
      plan: makePlan(organisation, { today, budget: 3 }),
      organisation,
      budget: 3,
      whatIf: whatIf(organisation, new Map([['A-1', 5]])),
    }),
  ]),
  diff: organisations.flatMap(([name, organisation]) =>
    organisations.map(([earlier, before]) =>
      diff(`${earlier} to ${name}`, {
        diff: compareStates(before, organisation),
        before: { name: { name: bad, commit: 'a'.repeat(40), date: '2025-11-01' }, organisation: before },
        after: { name: { name: undefined }, organisation },
      }),
    ),
  ),
  log: organisations.flatMap(([name, organisation]) =>
    organisations.map(([earlier, before]) => {
      const commit = { id: 'a'.repeat(40), date: '2025-11-01', author: bad, subject: `=${bad}`, isMerge: false };
      const state = (one: Organisation, ...files: FileKind[]) => ({ organisation: one, files: new Set(files) });
      const entry = logEntry(commit, state(before, 'cdc', 'profile'), state(organisation, 'cdc'), {}, 1);
      const entries = entry ? [{ ...entry, commit: undefined }, entry] : [];
      return log(`${earlier} to ${name}`, {
        log: {
          entries,
          states: 3,
          unusable: [{ date: '2025-10-01', commit: 'b'.repeat(40), problem }],
          cutOff: { id: commit.id, date: commit.date },
        },
        found: entries.length,
        organisation,
        service: undefined,
        selected: { by: { categories: ['A'] }, shown: 13, leftOut: 51 },
        since: bad,
        withUncommitted: true,
        extent: 'screen',
      });
    }),
  ),
  trend: [
    trend('of all', {
      organisation: textbook,
      trend: trendOf([
        ...organisations.map(([name, organisation], index) => {
          const point = { date: `2025-11-0${index + 1}`, commit: 'a'.repeat(40), label: name };
          return {
            ...point,
            figures: figuresOf(organisation),
            likeForLike: likeForLike(textbook, organisation),
            problem: undefined,
          };
        }),
        {
          date: '2025-12-01',
          commit: 'b'.repeat(40),
          label: undefined,
          figures: undefined,
          likeForLike: undefined,
          problem,
        },
      ]),
    }),
    trend('of nothing', { organisation: { name: undefined }, trend: trendOf([]) }),
  ],
  drill: organisations.map(([name, organisation]) => {
    const result = { drills: allDrills(organisation, today), organisation, extent: 'all' } as const;
    return { name, json: drillJson(result), records: drillRecords(result, speaking) };
  }),
  approve: organisations.flatMap(([name, organisation]) =>
    [
      undefined,
      new Map(organisation.approvals.map((one) => [one, { id: 'a'.repeat(40), date: today, signed: false }])),
    ].map((recorded) => {
      const result = { organisation, standings: approvalStandings(organisation, today), recorded, full: true };
      return { name, json: approveJson(result), records: approveRecords(result) };
    }),
  ),
  matrix: organisations.map(([name, organisation]) =>
    matrix(name, { groups: serviceMatrix(organisation), organisation }),
  ),
  export: organisations.flatMap(([name, organisation]) => [
    exported(name, organisation, 'a'.repeat(40)),
    exported(`${name} as it is`, organisation),
  ]),
  group: groups.map(([name, group]) => {
    const result = { matrix: groupMatrix(group, today), group, extent: 'all', services: true } as const;
    return { name, json: groupJson(result), records: groupRecords(result, speaking) };
  }),
  'group-diff': groups.map(([name, group]) => {
    const result = { diff: groupDiff(group, group), since: 'HEAD', group, before: group, extent: 'all' } as const;
    return { name, json: groupDiffJson(result), records: groupDiffRecords(result, speaking) };
  }),
  'group-trend': groups.map(([name, group]) => {
    const states = [
      { label: '2026-Q3', day: '2026-09-30', group },
      { label: '2026-Q4', day: today, group },
    ];
    const result = { trend: groupTrend(states, group, { kinds: ['unit'] }), group, every: 'quarter' } as const;
    return { name, json: groupTrendJson(result), records: groupTrendRecords(result, speaking) };
  }),
  'group-gap': groups.map(([name, group]) => {
    const result = { gap: groupGap(group, { kinds: ['unit'] }), group, extent: 'all' } as const;
    return { name, json: groupGapJson(result), records: groupGapRecords(result, speaking) };
  }),
  staff: organisations.map(([name, organisation]) => {
    const result: StaffResult = {
      staffing: staffingOf(organisation),
      organisation,
      basis: { from: 'textbook' },
      shown: [0],
      full: true,
    };
    return { name, json: staffJson(result), records: staffRecords(result, speaking) };
  }),
  services: [
    ...organisations.map(([name, organisation]) =>
      services(name, { groups: listServices(organisation), organisation }),
    ),
    services('the framework', { groups: listServices(joinOrganisation({})), organisation: undefined }),
    services('nothing found', { groups: [], organisation: undefined }),
  ],
  explain: [
    ...organisations.map(([name, organisation]) =>
      explain(name, {
        explained: organisation.rows.map((row) => ({
          kind: 'service',
          row,
          standing: { organisation, approvals: approvalsOf(row, organisation, today), diagnostics, keys },
        })),
        shown: 'each',
        organisation,
      }),
    ),
    explain('all of the framework', {
      explained: [
        ...joinOrganisation({}).rows.map((row) => ({ kind: 'service', row, standing: undefined }) as const),
        ...termKinds.flatMap((of) =>
          terms[of].map((term) => ({ kind: 'term', of, term, services: [], keys: [] }) as const),
        ),
        ...rules.map((rule) => ({ kind: 'rule', rule, text: ruleTexts[rule.id] }) as const),
      ],
      shown: 'kind',
      organisation: undefined,
    }),
  ],
};

/** As programs read it, after it was written. */
export const written = (json: unknown): unknown => JSON.parse(forJson(json));
