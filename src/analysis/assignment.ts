import type { ProfileEntry } from '../model/files.ts';
import type { Organisation, Party } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { type AssignmentId, assignmentById } from '../reference/index.ts';
import { isExcluded } from './score.ts';

/**
 * Whether a service should be done and it is said that nobody has it: in scope, and `unassigned` (textbook 6.2,
 * table 10). What was considered and left out of the assessment needs nobody (8.3).
 */
export function isUnassigned(row: Row): boolean {
  return needsSomebody(row) && row.profile.assignment === 'unassigned';
}

/** Whether a service should be done and it is an open question who does it: in scope, and no assignment is said. */
export function isUnasked(row: Row): boolean {
  return needsSomebody(row) && row.profile.assignment === undefined;
}

function needsSomebody(row: Row): boolean {
  return row.scope === 'in-scope' && !isExcluded(row);
}

/** Who can carry a service: a team its insourced part, a provider its outsourced part (textbook 6.2, table 10). */
export const partyKinds = ['team', 'provider'] as const;
export type PartyKind = (typeof partyKinds)[number];

/** The kinds of party that are named beside an assignment which leaves them no part (textbook 6.2, table 10). */
export function withoutPart({ assignment, team, provider }: ProfileEntry): PartyKind[] {
  if (assignment === undefined) return [];
  const { needsTeam, needsProvider } = assignmentById(assignment);
  const named = { team: team !== undefined && !needsTeam, provider: provider !== undefined && !needsProvider };
  return partyKinds.filter((kind) => named[kind]);
}

/** Whether somebody has a service in scope, be they named or not. */
export function isAssigned({ scope, profile: { assignment } }: Row): boolean {
  return scope === 'in-scope' && assignment !== undefined && assignment !== 'unassigned';
}

/** How a service in scope is assigned, or that this is an open question (textbook 6.2, table 10). */
export type Standing = AssignmentId | 'unasked';
export const standings = [
  'insource',
  'combination',
  'outsource',
  'unassigned',
  'unasked',
] as const satisfies readonly Standing[];

/** How a service in scope is assigned; undefined for one out of scope, and for one that is excluded and that nobody has. */
export function standingOf(row: Row): Standing | undefined {
  if (isUnasked(row)) return 'unasked';
  return isAssigned(row) || isUnassigned(row) ? row.profile.assignment : undefined;
}

/** Too much: somebody has a service that the catalog calls unnecessary, or has not decided on (textbook 3.4.2). */
export function isTooMuch({ scope, catalog, profile: { assignment } }: Row): boolean {
  const given = assignment !== undefined && assignment !== 'unassigned';
  return given && (scope === 'unnecessary' || catalog.level === undefined);
}

/** Whether a team, or a provider, has a service in scope, alone or a part of it, be it named or not. */
export function hasPart(row: Row, kind: PartyKind): boolean {
  const { assignment } = row.profile;
  const part = kind === 'team' ? 'insource' : 'outsource';
  return isAssigned(row) && (assignment === part || assignment === 'combination');
}

/** The team or the provider that carries a service in scope, alone or its part of a combination. */
export function carrierOf(row: Row, kind: PartyKind): string | undefined {
  return hasPart(row, kind) ? row.profile[kind] : undefined;
}

/** The services in scope of a team or a provider, alone or its part; of no id, those that should name one and do not. */
export function carriedBy(rows: readonly Row[], kind: PartyKind, id: string | undefined): Row[] {
  return rows.filter((row) => hasPart(row, kind) && carrierOf(row, kind) === id);
}

/** The teams or the providers that carry services in scope, and how many each. */
export function loads(rows: readonly Row[], kind: PartyKind): ReadonlyMap<string, number> {
  const services = new Map<string, number>();
  for (const row of rows) {
    const id = carrierOf(row, kind);
    if (id !== undefined) services.set(id, (services.get(id) ?? 0) + 1);
  }
  return services;
}

/** The providers with the last day of a contract that carry services in scope, and how many. */
export function contractsInUse({
  rows,
  providers = [],
}: Organisation): { provider: Party; until: string; services: number }[] {
  const load = loads(rows, 'provider');
  return providers.flatMap((provider) => {
    const { id, contractUntil: until } = provider;
    const services = load.get(id);
    return until === undefined || services === undefined ? [] : [{ provider, until, services }];
  });
}

/** Whether all that a plan names, if it names anything, is what the profile says already. */
export function isPlanReached({ profile }: Row): boolean {
  const { planned } = profile;
  if (!planned) return false;
  const named = (['assignment', 'team', 'provider'] as const).filter((key) => planned[key] !== undefined);
  return named.length > 0 && named.every((key) => planned[key] === profile[key]);
}
