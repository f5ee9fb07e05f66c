import { relative } from 'node:path';
import { absent } from '../analysis/group/absent.ts';
import type { Diagnostic, LocatedDiagnostic } from '../model/diagnostic.ts';
import type { DocumentKind, IsoDate } from '../model/files.ts';
import type { Group } from '../model/group.ts';
import { settingOf } from '../rules/check.ts';
import { checkGroup } from '../rules/check-group.ts';
import { schemaStale } from '../rules/schema/stale.ts';
import { organisationsBelow } from '../source/discover.ts';
import type { LoadedGroup } from '../source/group.ts';
import { inOrder, locateAll, locateProblem } from '../source/place.ts';
import type { ContentReader, SourceFile } from '../source/read.ts';
import { staleGroupSchema } from '../source/schemas.ts';
import { counted } from './counted.ts';
import type { OrganisationReport } from './report.ts';
import { newSince } from './since.ts';
import { type SuppressionProblem, suppress } from './suppress.ts';

/** What is found in a group: in its file and, by the ids of entities, in theirs. */
export interface ExaminedGroup {
  readonly loaded: LoadedGroup;
  /** The findings in `group.yaml`, with those that are suppressed or resolved in all files. */
  readonly report: OrganisationReport;
  /** What the rules of the group find in the files of its entities, by the folders of these. */
  readonly findings: ReadonlyMap<string, Pick<OrganisationReport, 'diagnostics' | 'comparison'>>;
}

/**
 * Checks a group: its file against its schema, then its rules. Its entities' own rules run on each of them by itself.
 *
 * @param read the folder of the group, for the schema beside its file
 * @param before the group as it was: then only what has been found since is reported
 */
export async function examineGroup(
  loaded: LoadedGroup,
  read: ContentReader,
  today: IsoDate,
  before?: LoadedGroup | 'not there',
): Promise<ExaminedGroup> {
  const now = await reportOn(loaded, read, today);
  const then = before === 'not there' || !before ? undefined : await reportOn(before, () => undefined, today);
  const once = before === 'not there' ? new Set<string>() : lookedAtOnce(before?.group, loaded.group);
  const report = before ? comparedWith(then, now, once) : now;
  const { own, others } = byEntity(report, loaded);
  return { loaded, report: { ...own, diagnostics: counted(own.diagnostics) }, findings: others };
}

/** That an entity cannot be looked at is reported however long it has been so: what it hides is not known to be old. */
const neverOld: ReadonlySet<string> = new Set([
  'group/folder-missing',
  'group/no-organisation',
  'group/unusable',
  'group/same-folder',
]);

/** The ids of the entities that could be looked at in one of the two states only, be it that `group.yaml` no longer names them. */
function lookedAtOnce(before: Group | undefined, now: Group | undefined): ReadonlySet<string> {
  const wasAbsent = new Map(before?.entities.map(({ id, absence }) => [id, absence !== undefined]));
  const isAbsent = new Map(now?.entities.map(({ id, absence }) => [id, absence !== undefined]));
  const changed = [...isAbsent].filter(([id, absence]) => (wasAbsent.get(id) ?? absence) !== absence);
  const gone = now ? [...wasAbsent.keys()].filter((id) => !isAbsent.has(id)) : [];
  return new Set([...changed.map(([id]) => id), ...gone]);
}

/**
 * Of a group that was not there, nothing was found. Where an entity could be looked at only once, a finding that is there
 * no more may be hidden by that, wherever it was; resolved are then only those on other entities in `group.yaml`.
 *
 * @param once the ids of entities that could be looked at only once
 */
function comparedWith(
  before: OrganisationReport | undefined,
  now: OrganisationReport,
  once: ReadonlySet<string>,
): OrganisationReport {
  const isJudged = ({ at: { file, path } }: LocatedDiagnostic) =>
    once.size === 0 || (file === 'group' && path[0] === 'entities' && !once.has(String(path[1])));
  const isOld = ({ code }: LocatedDiagnostic) => !neverOld.has(code);
  const earlier = before && { ...before, diagnostics: before.diagnostics.filter(isOld) };
  const { diagnostics, standing, resolved } = earlier
    ? newSince(earlier, now, isJudged)
    : { diagnostics: now.diagnostics, standing: [], resolved: 0 };
  const none = { teams: undefined, providers: undefined };
  return {
    ...now,
    diagnostics,
    comparison: { standing, resolved, changes: [], parties: { before: none, after: none } },
  };
}

async function reportOn(loaded: LoadedGroup, read: ContentReader, today: IsoDate): Promise<OrganisationReport> {
  const { source, group, readable, entities, diagnostics: wrong } = loaded;
  if (!group) return { diagnostics: wrong, services: undefined, readable, suppressed: 0, group: null };
  const folders = absent(group, 'missing').length > 0 ? foldersBeside(loaded) : [];
  const found = [...checkGroup(group, { today, folders }), ...(await staleness(read, group))];
  const files: SourceFile<DocumentKind>[][] = [
    [source],
    ...entities.map(({ id, loaded: of }) => of?.files.map((file) => ({ ...file, name: id })) ?? []),
  ];
  const { diagnostics, suppressed, problems } = await suppress(files.flat(), found, group, 'group');
  return {
    diagnostics: await located(files, diagnostics, problems),
    services: 0,
    readable,
    suppressed,
    group: { entities: group.entities.length, absent: absent(group).length },
  };
}

/** The findings in the order of the files: that of the group, then those of each entity. */
async function located(
  files: readonly (readonly SourceFile<DocumentKind>[])[],
  diagnostics: readonly Diagnostic[],
  problems: readonly SuppressionProblem[],
): Promise<LocatedDiagnostic[]> {
  const nameOf = (of: readonly SourceFile<DocumentKind>[]) => of[0]?.name;
  const found = byName(diagnostics, ({ at }) => at.name);
  const commented = byName(problems, ([source]) => source.name);
  const all: LocatedDiagnostic[] = [];
  for (const of of files) {
    if (of.length === 0) continue;
    const own = await locateAll(of, found.get(nameOf(of)) ?? []);
    const comments = (commented.get(nameOf(of)) ?? []).map(([source, problem]) => locateProblem(source, problem));
    all.push(...(comments.length === 0 ? own : inOrder([...own, ...comments])));
  }
  return all;
}

/** By the entity in whose files something is; undefined for the file of the group. */
function byName<T>(all: readonly T[], nameOf: (one: T) => string | undefined): ReadonlyMap<string | undefined, T[]> {
  const named = new Map<string | undefined, T[]>();
  for (const one of all) {
    const known = named.get(nameOf(one));
    if (known) known.push(one);
    else named.set(nameOf(one), [one]);
  }
  return named;
}

/** Findings in the files of entities belong to the reports on these. */
function byEntity(
  report: OrganisationReport,
  { entities }: LoadedGroup,
): { readonly own: OrganisationReport; readonly others: ExaminedGroup['findings'] } {
  const { comparison } = report;
  const found = byName(report.diagnostics, ({ at }) => at.name);
  const old = byName(comparison?.standing ?? [], ({ at }) => at.name);
  const others = new Map<string, Pick<OrganisationReport, 'diagnostics' | 'comparison'>>();
  for (const { id, folder } of entities) {
    const diagnostics = found.get(id) ?? [];
    const standing = old.get(id) ?? [];
    if (diagnostics.length + standing.length === 0) continue;
    others.set(folder.path, {
      diagnostics,
      ...(comparison && { comparison: { ...comparison, standing, resolved: 0 } }),
    });
  }
  const standing = old.get(undefined) ?? [];
  const own = { ...report, diagnostics: found.get(undefined) ?? [] };
  return { own: comparison ? { ...own, comparison: { ...comparison, standing } } : own, others };
}

/** The report on an entity with what its group has found in its files. */
export function withGroup(
  report: OrganisationReport,
  found: Pick<OrganisationReport, 'diagnostics' | 'comparison'> | undefined,
): OrganisationReport {
  if (!found) return report;
  const { comparison } = report;
  const standing = [...(comparison?.standing ?? []), ...(found.comparison?.standing ?? [])];
  return {
    ...report,
    diagnostics: inOrder([...report.diagnostics, ...counted(found.diagnostics).map(withoutName)]),
    ...(comparison && { comparison: { ...comparison, standing } }),
  };
}

/** In the report on the entity, it needs no word whose file it is. */
function withoutName({ at: { name: _, ...at }, ...diagnostic }: LocatedDiagnostic): LocatedDiagnostic {
  return { ...diagnostic, at } as LocatedDiagnostic;
}

/** Organisations beside `group.yaml`, as it would name them: one of them may be meant. */
function foldersBeside({ folder: { path } }: LoadedGroup): string[] {
  const none = () => undefined;
  const search = { isExcluded: () => false, foreign: none, unreadable: none };
  return [...organisationsBelow(path, search)].map((folder) => relative(path, folder).replaceAll('\\', '/'));
}

async function staleness(read: ContentReader, group: Group): Promise<Diagnostic[]> {
  const { severity } = settingOf(schemaStale, group);
  if (severity === 'off') return [];
  const kinds = await staleGroupSchema(read, group);
  return kinds.map((file) => ({ code: schemaStale.id, severity, at: { file, path: [] }, args: { kinds } }));
}
