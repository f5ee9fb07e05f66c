import { migrationKinds } from '../../answers/migration/decide.ts';
import { countedScore, type RoleAnswer, scoreOf } from '../../answers/migration/role-score.ts';
import { typedScore } from '../../answers/spoken.ts';
import type { AsIs } from '../../model/files.ts';
import type { Row } from '../../model/row.ts';
import { assignmentById } from '../../reference/index.ts';
import { headingOfKey } from '../data/heading.ts';
import {
  type Document,
  documentOf,
  type Fact,
  facts,
  flexible,
  left,
  section,
  table,
  text,
  toned,
} from '../document.ts';
import type { Raw } from '../escape.ts';
import type { MigratedService, MigrateResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { asIsText, assignmentText, titleOf, toBeText } from '../words.ts';
import { serviceCells, serviceColumns } from './cells.ts';

type Speech = Speaking<'columns' | 'migrate' | 'words'>;

/** So many ids fit on a line. */
const most = 6;

/** What becomes of the answers of version 2.1: how many, those that take a decision, and what is open after it. */
export function describeMigrate(result: MigrateResult, speaking: Speech): Document {
  const { messages, language } = speaking;
  const { migrate: said } = messages;
  const { services, organisation, full } = result;
  const shown = services.filter(({ decision: { kind, doubt }, outcome }) => {
    if (full) return kind !== 'new';
    if (outcome === 'nothing') return false;
    return kind === 'merged' || kind === 'copied' || doubt !== undefined || outcome === 'refused';
  });
  const answered = services.filter(({ decision: { kind }, outcome }) => kind !== 'new' && outcome !== 'nothing');
  const left = full ? 0 : answered.length - shown.length;
  const added = services.filter(({ decision }) => decision.kind === 'new').map(({ decision }) => decision.row.id);
  return documentOf(
    titleOf(said.title, organisation, language),
    [],
    [
      facts(countsOf(result, speaking)),
      servicesTable(shown, result, speaking),
      text(...(left > 0 ? [said.singleOnly(left)] : []), said.newServices(added)),
      conflicts(services, speaking),
      replacements(result, speaking),
    ],
  );
}

function countsOf({ services, roles, written, full }: MigrateResult, { messages: { migrate: said } }: Speech): Fact[] {
  // Where there is little room, the first ones tell which are meant.
  const some = (ids: readonly string[]) => (full || ids.length <= most ? ids : [...ids.slice(0, most), '… --full']);
  const read = roles.filter(({ answer }) => answer !== undefined);
  const missing = roles.filter(({ answer }) => answer === undefined).map(({ role }) => role.id);
  const answered = services.filter(({ outcome }) => outcome !== 'nothing');
  const kinds = Object.fromEntries(
    migrationKinds.map((kind) => [kind, answered.filter(({ decision }) => decision.kind === kind).length]),
  ) as Record<(typeof migrationKinds)[number], number>;
  const without = services.filter(({ outcome }) => outcome === 'nothing').map(({ decision }) => decision.row.id);
  const before = services.filter(({ decision: { row } }) => isScored(row)).length;
  const after = services.filter((one) => isScored(one.after));
  const unconfirmed = after.filter((one) => one.after.portfolio.unconfirmed !== undefined).length;
  return [
    {
      label: said.roles,
      lines: [
        said.rolesOf({
          read: read.length,
          of: roles.length,
          scored: read.filter((one) => scoreOf(one) !== undefined && scoreOf(one) !== 'excluded').length,
          excluded: read.filter((one) => scoreOf(one) === 'excluded').length,
        }),
        ...(missing.length > 0 ? [toned('warn', said.missing(missing.length, some(missing)))] : []),
      ],
    },
    {
      label: said.services,
      lines: [
        said.servicesOf({ ...kinds, of: services.length }),
        ...(without.length > 0 ? [toned('warn', said.without(without.length, some(without)))] : []),
      ],
    },
    {
      label: said.scored,
      lines: [
        said.scoredOf({ before, after: after.length, written }),
        ...(unconfirmed > 0 ? [toned('warn', said.unconfirmed(unconfirmed))] : []),
      ],
    },
  ];
}

function isScored({ portfolio }: Row): boolean {
  return portfolio['as-is'] !== undefined;
}

function servicesTable(
  shown: readonly MigratedService[],
  { organisation, written, full }: MigrateResult,
  speaking: Speech,
) {
  const { messages, language } = speaking;
  const { migrate: said } = messages;
  return table(
    [
      ...serviceColumns(messages),
      left(said.kind),
      flexible(said.from),
      flexible(said.after),
      { ...left(said.outcome), in: ['wide', 'page'] },
    ],
    together(shown, full).map(([{ decision, after, outcome, changes }, others]) => {
      const { row, kind, roles, doubt, open } = decision;
      const of = outcomeOf({ outcome, changes }, written);
      const isTried = outcome !== 'nothing' && outcome !== 'refused';
      const { assignment } = after.profile;
      const afterwards = (by: Raw | undefined, rest: readonly Raw[]) =>
        [
          `${asIsText(after, messages)} → ${toBeText(after, messages)}`,
          ...(by === undefined ? [] : [by]),
          ...(open.length > 0 ? [said.openKeys(open.map((key) => headingOfKey(messages.columns, key)))] : []),
          ...rest,
        ].join(' · ');
      const is = {
        // Where the outcome has no column, nobody would know whose answers these are.
        short: afterwards(
          assignment && assignmentById(assignment).name[language],
          outcome === 'kept' ? [said.outcomes[of]] : [],
        ),
        long: afterwards(assignment && assignmentText(after, organisation, messages, language), []),
      };
      return {
        tone: outcome === 'refused' ? 'bad' : doubt === undefined ? undefined : 'warn',
        cells: [
          ...(others.length === 0
            ? serviceCells(row, speaking)
            : ['', { services: [row.id, ...others.map((other) => other.decision.row.id)] }]),
          said.kinds[kind],
          messages.words.list(roles.map((one) => roleText(one, messages.words))),
          isTried ? is : said.outcomes[of],
          said.outcomes[of],
        ],
      };
    }),
  );
}

function outcomeOf({ outcome, changes }: Pick<MigratedService, 'outcome' | 'changes'>, written: boolean) {
  if (outcome === 'taken') return written ? 'written' : 'taken';
  return outcome === 'kept' && changes.length === 0 ? 'unchanged' : outcome;
}

/** Copies of one role that are alike afterwards: where there is little room, they take one row. */
function together(
  shown: readonly MigratedService[],
  full: boolean,
): readonly (readonly [MigratedService, readonly MigratedService[]])[] {
  const groups = new Map<string, [MigratedService, MigratedService[]]>();
  for (const one of shown) {
    const { kind, row, roles } = one.decision;
    const { profile, portfolio } = one.after;
    const is = JSON.stringify([portfolio['as-is'], portfolio['to-be'], profile]);
    const key = kind === 'copied' && !full ? `${roles[0]?.role.id} ${one.outcome} ${is}` : row.id;
    const group = groups.get(key);
    if (group) group[1].push(one);
    else groups.set(key, [one, []]);
  }
  return [...groups.values()];
}

/** `B-1 4 → 5` */
function roleText(one: RoleAnswer, words: Speech['messages']['words']): Raw {
  const { none } = words;
  const toBe = one.answer?.portfolio?.['to-be'];
  const asIs = scoreOf(one) ?? countedScore(one);
  if (asIs === undefined && toBe === undefined) return `${one.role.id} ${none}`;
  return `${one.role.id} ${halvesText(asIs, words) ?? none}${toBe === undefined ? '' : ` → ${toBe}`}`;
}

function halvesText(asIs: AsIs | undefined, words: Speech['messages']['words']): Raw | undefined {
  return asIs === 'excluded' ? words.excluded : asIs && typedScore(asIs);
}

function conflicts(services: readonly MigratedService[], speaking: Speech) {
  const { migrate: said } = speaking.messages;
  const rows = services.flatMap(({ decision: { row }, kept }) =>
    kept.map(({ file, key, here, there }) => [
      { services: [row.id] },
      `${file}.${key}`,
      here === undefined ? said.none : valueText(here),
      valueText(there),
    ]),
  );
  return section(said.conflicts(rows.length), [
    table([left('ID'), left(said.key), flexible(said.here), flexible(said.there)], rows),
  ]);
}

/** What was there, and what takes its place; the day of a score goes with it where the new one has none. */
function replacements({ services, written }: MigrateResult, speaking: Speech) {
  const { migrate: said } = speaking.messages;
  const rows = services.flatMap(({ decision: { row }, replaced }) =>
    replaced.map(({ file, key, was, now }) => [
      { services: [row.id] },
      `${file}.${key}`,
      valueText(was),
      now === undefined ? said.removed : valueText(now),
    ]),
  );
  const undated = services.filter(
    ({ replaced, after }) =>
      isScored(after) && replaced.some(({ key, now }) => key === 'assessed-on' && now === undefined),
  ).length;
  return section(said.replacements(rows.length, written), [
    table([left('ID'), left(said.key), flexible(written ? said.before : said.here), flexible(said.there)], rows),
    ...(undated > 0 ? [text(toned('warn', said.daysRemoved(undated, written)))] : []),
  ]);
}

/** The beginning of a value. */
function valueText(value: unknown): Raw {
  const whole =
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([key, one]) => (Array.isArray(value) ? String(one) : `${key}: ${one}`))
          .join(', ')
      : String(value);
  return whole.length > 60 ? `${whole.slice(0, 59)}…` : whole;
}
