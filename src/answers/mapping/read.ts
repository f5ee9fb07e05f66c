/** A mapping that somebody has written as a table: a row per service and target, below a row of headings. */
import { didYouMean } from '../../messages/index.ts';
import type { Row } from '../../model/row.ts';
import type { Text } from '../../reference/index.ts';
import { groupsOf, type OtherFramework, targetsOf } from '../../reference/mappings/framework.ts';
import {
  type Mapping,
  type MappingRow,
  mappingRoles,
  relations,
  type WithoutTarget,
} from '../../reference/mappings/mapping.ts';
import { spelled } from '../../reference/spelling.ts';
import type { ReadSheet } from '../../source/spreadsheet/workbook.ts';
import { obviousService } from '../misspelling.ts';

/** What the columns hold, by what people write above them. */
const headings = {
  id: ['id', 'service id', 'サービスID'],
  service: ['service', 'サービス'],
  target: ['target', '対象', '対応先'],
  relation: ['relation', 'relationship', '関係'],
  role: ['role', 'role in the mapping', '役割', '対応付けでの役割'],
  rationale: ['rationale', 'rationale of the mapping', '根拠', '判断の根拠', '対応付けの根拠'],
  framework: ['framework', 'フレームワーク'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type ColumnName = keyof typeof headings;

/** The columns that have to be there; a column `id` may stand for `service`, which then holds names. */
const needed = ['service', 'target', 'relation', 'role'] as const;

/** Other words for relations, among them those of OSCAL. */
const otherRelations: Readonly<Record<string, readonly string[]>> = {
  equal: ['equal-to', 'equivalent-to', '同等'],
  subset: ['subset-of'],
  superset: ['superset-of'],
  intersects: ['intersects-with', '交わる'],
};

/** What stands in place of a target where there is none. */
const noTarget: ReadonlySet<string> = new Set(['', '-', 'none', 'なし']);

/** What is wrong with a row, or with all of the table; `column` is its heading as it was written. */
export interface MappingProblem {
  /** From 1. */
  readonly line: number;
  readonly column?: string | undefined;
  readonly what:
    | { readonly kind: 'headings'; readonly missing: readonly string[] }
    | { readonly kind: 'service'; readonly word: string }
    | { readonly kind: 'target'; readonly word: string; readonly meant: string | undefined }
    | { readonly kind: 'choice'; readonly word: string; readonly allowed: readonly string[] }
    | { readonly kind: 'twice'; readonly service: string; readonly target: string; readonly line: number }
    | { readonly kind: 'both'; readonly service: string; readonly line: number }
    | { readonly kind: 'surplus'; readonly word: string }
    | { readonly kind: 'empty' };
}

export interface ReadMapping {
  /** To be used only if there is no problem. */
  readonly mapping: Mapping;
  readonly problems: readonly MappingProblem[];
  /** Columns that mean nothing here, as they are headed. */
  readonly unused: readonly string[];
  /** Columns that mean the same as an earlier one. */
  readonly repeated: readonly string[];
  /** Rows of other frameworks, and rows without a service, which are left out. */
  readonly leftOut: Readonly<Record<'otherFrameworks' | 'withoutService', number>>;
}

/** A row of the table, read as far as it goes. */
interface Line {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<ColumnName, string>>>;
}

/**
 * Reads a mapping. Lines that begin with `#` and empty ones are no rows. A row whose target is empty, `-` or `none` says
 * that the service reaches nothing.
 *
 * @param file as it is to be called
 * @param rows the services that there are
 */
export function readMapping(
  { rows: all }: Pick<ReadSheet, 'rows'>,
  file: string,
  framework: OtherFramework,
  rows: readonly Row[],
): ReadMapping {
  const lines = all
    .map((cells, index) => ({ line: index + 1, cells: cells.map(({ text }) => text.trim()) }))
    .filter(({ cells }) => cells.some((text) => text !== '') && !cells[0]?.startsWith('#'));
  const [head, ...body] = lines;
  const columns = (head?.cells ?? []).map((text) => ({ text, name: columnCalled(text) }));
  const names = new Set(columns.map(({ name }) => name));
  const isFirst = (name: ColumnName, at: number) => columns.findIndex((column) => column.name === name) === at;
  const missing = needed.filter((name) => !names.has(name) && !(name === 'service' && names.has('id')));
  const nothing = { otherFrameworks: 0, withoutService: 0 };
  const empty: Mapping = { framework: framework.id, file, rows: [], without: [] };
  if (missing.length > 0) {
    const problem: MappingProblem = { line: head?.line ?? 1, what: { kind: 'headings', missing } };
    return { mapping: empty, problems: [problem], unused: [], repeated: [], leftOut: nothing };
  }
  const read = body.map(({ line, cells }): Line => {
    const own = columns.flatMap(({ name }, index) => (name ? [[name, cells[index] ?? ''] as const] : []));
    // Where two columns are called alike, the first one is meant.
    return { line, cells: Object.fromEntries(own.toReversed()) };
  });
  const surplus = body.flatMap(({ line, cells }): MappingProblem[] => {
    const word = cells.find((text, index) => text !== '' && (columns[index]?.text ?? '') === '');
    return word === undefined ? [] : [{ line, what: { kind: 'surplus', word } }];
  });
  const ofThis = read.filter(({ cells }) => isOf(framework, cells.framework));
  const wordOf = ({ cells }: Line) => (names.has('id') ? cells.id : cells.service) ?? '';
  const withService = ofThis.filter((line) => wordOf(line) !== '');
  const heading = (name: ColumnName) => columns.find((column) => column.name === name)?.text;
  const judged = judge(withService, { framework, rows, wordOf, heading, hasId: names.has('id') });
  const wrong = [...surplus, ...judged.problems].toSorted((one, other) => one.line - other.line);
  const problems =
    wrong.length > 0 || judged.rows.length + judged.without.length > 0
      ? wrong
      : [{ line: head?.line ?? 1, what: { kind: 'empty' } } as const];
  return {
    mapping: { ...empty, rows: judged.rows, without: judged.without },
    problems,
    unused: columns.filter(({ text, name }) => name === undefined && text !== '').map(({ text }) => text),
    repeated: columns.filter(({ name }, index) => name !== undefined && !isFirst(name, index)).map(({ text }) => text),
    leftOut: {
      otherFrameworks: read.length - ofThis.length,
      withoutService: ofThis.length - withService.length,
    },
  };
}

function columnCalled(text: string): ColumnName | undefined {
  const wanted = spelled(text);
  return (Object.keys(headings) as ColumnName[]).find((name) => headings[name].map(spelled).includes(wanted));
}

/** Whether a row is of the framework that is asked for; one that names none is. */
function isOf({ id, also, name }: OtherFramework, word = ''): boolean {
  return word === '' || [id, name.en, name.ja, ...also].map(spelled).includes(spelled(word));
}

interface Judging {
  readonly framework: OtherFramework;
  readonly rows: readonly Row[];
  readonly hasId: boolean;
  readonly wordOf: (line: Line) => string;
  readonly heading: (name: ColumnName) => string | undefined;
}

function judge(lines: readonly Line[], { framework, rows, hasId, wordOf, heading }: Judging) {
  const ids = rows.map(({ id }) => id);
  const targets = [...groupsOf(framework), ...targetsOf(framework)].map(({ id }) => id);
  const problems: MappingProblem[] = [];
  const found: (MappingRow & { line: number })[] = [];
  const without: (WithoutTarget & { line: number })[] = [];
  for (const one of lines) {
    const { line, cells } = one;
    const wrong = (column: ColumnName, what: MappingProblem['what']) =>
      problems.push({ line, column: heading(column), what });
    const word = wordOf(one);
    const service = obviousService(word, ids);
    if (service === undefined) wrong(hasId ? 'id' : 'service', { kind: 'service', word });
    const rationale = { en: cells.rationale ?? '', ja: cells.rationale ?? '' };
    const aim = cells.target ?? '';
    if (noTarget.has(spelled(aim))) {
      if (service !== undefined) without.push({ service, rationale, line });
      continue;
    }
    const target = targets.find((id) => spelled(id) === spelled(aim));
    if (target === undefined) wrong('target', { kind: 'target', word: aim, meant: didYouMean(aim, targets) });
    const relation = named(relations, cells.relation ?? '', otherRelations);
    if (relation === undefined)
      wrong('relation', { kind: 'choice', word: cells.relation ?? '', allowed: relations.map(({ id }) => id) });
    const role = named(mappingRoles, cells.role ?? '');
    if (role === undefined)
      wrong('role', { kind: 'choice', word: cells.role ?? '', allowed: mappingRoles.map(({ id }) => id) });
    if (service === undefined || target === undefined || relation === undefined || role === undefined) continue;
    const before = found.find((row) => row.service === service && row.target === target);
    if (before) wrong('target', { kind: 'twice', service, target, line: before.line });
    else found.push({ service, target, relation, role, rationale, line });
  }
  for (const { service, line } of without) {
    const other = found.find((row) => row.service === service);
    if (other) problems.push({ line, what: { kind: 'both', service, line: other.line } });
  }
  return {
    problems,
    rows: found.map(({ line: _, ...row }) => row),
    without: without.map(({ line: _, ...row }) => row),
  };
}

/** The item that a word names, by its id, its name in either language, or another word for it. */
function named<Id extends string>(
  items: readonly { readonly id: Id; readonly name: Text }[],
  word: string,
  others: Readonly<Record<string, readonly string[]>> = {},
): Id | undefined {
  const wanted = spelled(word);
  return items.find(({ id, name }) => [id, name.en, name.ja, ...(others[id] ?? [])].map(spelled).includes(wanted))?.id;
}
