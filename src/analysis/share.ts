import { isDeepStrictEqual } from 'node:util';
import type { SharedService, ShareFile } from '../model/files.ts';
import { joinOrganisation, type Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { edition, knownAs } from '../reference/index.ts';
import { isUnscored } from './score.ts';
import { assessedOn } from './staleness.ts';

/** An assessment without whose it is, and what of the organisation is not in it. */
export interface Shared {
  readonly share: ShareFile;
  /** Services that are not of the list, and would tell by their ids whose they are. */
  readonly notListed: number;
  /** Services of the list on which nothing is decided. */
  readonly undecided: number;
  /** How many of the shared ones are in scope, and unscored. */
  readonly unscored: number;
}

/**
 * What an organisation can hand to others: of each service of the list its level, assignment and scores, as the files have
 * them. Nothing that anybody wrote in words of their own, and no day: only the month of the latest score.
 */
export function shareOf(
  organisation: Organisation,
  { size = organisation.size, sector = organisation.sector }: Pick<ShareFile, 'size' | 'sector'> = {},
): Shared {
  // Others know the services of the edition that this project knows: what is not one of them, one to one, says nothing to them.
  const { framework } = organisation;
  const idOf = ({ id }: Row) => knownAs(id, framework);
  const listed = organisation.rows.filter((row) => !row.custom && idOf(row) !== undefined);
  const decided = listed.filter(({ scope }) => scope !== 'undecided');
  const month = monthOf(decided, organisation);
  const strangers = new Set(organisation.strangers.map(({ id }) => id));
  return {
    share: {
      version: 1,
      framework: edition.id,
      ...(month !== undefined && { month }),
      ...(size !== undefined && { size }),
      ...(sector !== undefined && { sector }),
      services: Object.fromEntries(decided.map((row) => [idOf(row), sharedOf(row)])),
    },
    notListed: organisation.rows.length - listed.length + strangers.size,
    undecided: listed.length - decided.length,
    unscored: decided.filter((row) => isUnscored(row, organisation.policy)).length,
  };
}

function sharedOf({ scope, catalog: { level }, profile: { assignment }, portfolio }: Row): SharedService {
  if (scope === 'unnecessary') return { level: 'unnecessary' };
  const { 'as-is': asIs, 'to-be': toBe } = portfolio;
  return {
    ...(level !== undefined && { level }),
    ...(assignment !== undefined && { assignment }),
    ...(asIs !== undefined && { 'as-is': asIs }),
    ...(toBe !== undefined && { 'to-be': toBe }),
  };
}

/** The month of the latest score or exclusion that is shared; undefined where none has a day. */
function monthOf(rows: readonly Row[], organisation: Organisation): string | undefined {
  const days = rows
    .filter(({ scope, portfolio }) => scope === 'in-scope' && portfolio['as-is'] !== undefined)
    .map((row) => assessedOn(row, organisation))
    .filter((day) => day !== undefined);
  return days.toSorted().at(-1)?.slice(0, '2026-11'.length);
}

/** The organisation behind a file, as far as the file tells of it: so every figure of it has the definition of its own. */
export function organisationOfShare({ framework, size, sector, services }: ShareFile): Organisation {
  const entries = Object.entries(services);
  const of = <T extends object>(pick: (shared: SharedService) => T) =>
    ({ version: 1, services: Object.fromEntries(entries.map(([id, shared]) => [id, pick(shared)])) }) as const;
  return joinOrganisation({
    cdc: { version: 1, framework, organization: { ...(size && { size }), ...(sector && { sector }) } },
    catalog: of(({ level }) => (level === undefined ? {} : { level })),
    profile: of(({ assignment }) => (assignment === undefined ? {} : { assignment })),
    portfolio: of(({ level: _, assignment: __, ...scores }) => scores),
  });
}

/**
 * Whether two files are one assessment of one organisation: they say the same of every service. What they say of the
 * organisation itself may differ, since whoever shares can leave it out.
 */
export function isSameAssessment(one: ShareFile, other: ShareFile): boolean {
  return one.framework === other.framework && isDeepStrictEqual(one.services, other.services);
}
