import { changedRows } from '../analysis/changes.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { recordedEvidence } from '../model/evidence.ts';
import type { IsoDate } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import { check, settingOf } from '../rules/check.ts';
import { schemaStale } from '../rules/schema/stale.ts';
import { type Loaded, loadFrom } from '../source/load.ts';
import { inOrder, locateAll, locateProblem } from '../source/place.ts';
import type { ContentReader } from '../source/read.ts';
import { staleSchemas } from '../source/schemas.ts';
import { halfSaved } from '../source/unfinished.ts';
import { counted } from './counted.ts';
import type { Comparison, OrganisationReport } from './report.ts';
import { newSince } from './since.ts';
import { suppress } from './suppress.ts';

export interface ExamineOptions {
  /** The day that dates in the files are compared with. */
  readonly today: IsoDate;
  /** How messages name the organisation's folder; empty for the current one. */
  readonly shownAs: string;
  /** The files as they were: then only what has been found since is reported. */
  readonly before?: ContentReader | undefined;
}

/** The files of one organisation, and what is found in them. */
export interface Examined {
  readonly loaded: Loaded;
  readonly report: OrganisationReport;
}

/** Checks one organisation: syntax, schemas, rules, and the schemas beside its files. */
export async function examine(read: ContentReader, { today, shownAs, before }: ExamineOptions): Promise<Examined> {
  const { loaded, report } = await compared(read, today, shownAs, before);
  // Only now: whether a finding is new can be said of those alone that are there.
  return { loaded, report: { ...report, diagnostics: counted(report.diagnostics) } };
}

async function compared(
  read: ContentReader,
  today: IsoDate,
  shownAs: string,
  before: ContentReader | undefined,
): Promise<Examined> {
  const loaded = await loadFrom(read, shownAs);
  const report = await reportOn(loaded, read, today);
  if (!before) return { loaded, report };
  const earlier = await loadFrom(before, shownAs);
  // Of an organisation that was not there, nothing was found: an empty one would have lacked all that this one lacks.
  if (earlier.files.length === 0) return { loaded, report: { ...report, comparison: compare(earlier, loaded, [], 0) } };
  const { diagnostics, standing, resolved } = newSince(await reportOn(earlier, before, today), report);
  return { loaded, report: { ...report, diagnostics, comparison: compare(earlier, loaded, standing, resolved) } };
}

/** Only states that can be used have rows to compare. */
function compare(
  { organisation: before }: Loaded,
  { organisation: after }: Loaded,
  standing: Comparison['standing'],
  resolved: number,
): Comparison {
  const none = { teams: undefined, providers: undefined };
  if (!before || !after) return { standing, resolved, changes: [], parties: { before: none, after: none } };
  const parties = ({ teams, providers }: Organisation) => ({ teams, providers });
  return {
    standing,
    resolved,
    changes: changedRows(before, after),
    parties: { before: parties(before), after: parties(after) },
  };
}

async function reportOn(loaded: Loaded, read: ContentReader, today: IsoDate): Promise<OrganisationReport> {
  const { organisation, readable } = loaded;
  const files = [...loaded.files, ...loaded.scenarios, ...loaded.editions];
  if (!organisation) {
    const { withDeclared } = await import('./declared.ts');
    return { diagnostics: await withDeclared(loaded), services: undefined, readable, suppressed: 0 };
  }
  const half = await halfSaved(read, loaded.files);
  const found = [
    ...half,
    ...check(organisation, { today }),
    ...(await staleness(read, organisation, loaded)),
    ...(await evidence(read, organisation)),
  ];
  const { diagnostics, suppressed, problems } = await suppress(files, found, organisation);
  const located = await locateAll(files, diagnostics);
  const all =
    problems.length === 0
      ? located
      : inOrder([...located, ...problems.map(([source, problem]) => locateProblem(source, problem))]);
  return { diagnostics: all, services: organisation.rows.length, readable, suppressed };
}

/** Evidence that is a file; most organisations have none. */
async function evidence(read: ContentReader, organisation: Organisation): Promise<Diagnostic[]> {
  if (organisation.rows.every((row) => recordedEvidence(row).length === 0)) return [];
  const { evidenceFiles } = await import('./evidence-files.ts');
  return evidenceFiles(organisation, read.lookFor);
}

/** Schemas beside the files that no longer fit them: one finding, as they follow from one file and one command renews them. */
async function staleness(read: ContentReader, organisation: Organisation, { files }: Loaded): Promise<Diagnostic[]> {
  const { severity } = settingOf(schemaStale, organisation);
  if (severity === 'off') return [];
  const kinds = await staleSchemas(read, organisation);
  if (kinds.length === 0) return [];
  // What all schemas follow from stands in `cdc.yaml`, where there is one.
  const { kind } = files.find((one) => one.kind === 'cdc') ?? files[0] ?? { kind: 'cdc' };
  return [{ code: schemaStale.id, severity, at: { file: kind, path: [] }, args: { kinds } }];
}
