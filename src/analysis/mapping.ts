import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { type Framework, successorOf } from '../reference/index.ts';
import {
  groupsOf,
  type OtherFramework,
  type PlacedTarget,
  type TargetGroup,
  targetsOf,
} from '../reference/mappings/framework.ts';
import type { Mapping, MappingRow, WithoutTarget } from '../reference/mappings/mapping.ts';
import { isAssigned } from './assignment.ts';
import { isExcluded } from './score.ts';
import { coverageOf, type ServiceCoverage } from './service-coverage.ts';

/**
 * How a target stands, by the services that are integral to it. Each target has one of these; none says that the target is
 * met, only who works on it.
 */
export const targetStandings = [
  /** No service reaches it: X.1060 has nothing for it. */
  'unreached',
  /** Services help with it, but none is integral to it. */
  'supported',
  /** None of its integral services is to be done. */
  'not-chosen',
  /** Some of them are to be done, but nobody has any of these. */
  'nobody',
  /** Somebody has some of them. */
  'some',
  /** Somebody has each of them. */
  'all',
] as const;
export type TargetStanding = (typeof targetStandings)[number];

/** A service that reaches a target, and how. */
export interface Reach {
  readonly row: Row;
  readonly by: MappingRow;
}

/** A target, what reaches it, and how that stands in an organisation. */
export interface TargetState {
  readonly target: PlacedTarget;
  readonly standing: TargetStanding;
  /** In list order, those that are not to be done too. */
  readonly integral: readonly Reach[];
  readonly supporting: readonly Reach[];
  /** Of the integral ones, those that somebody does: in scope, assigned and not excluded. */
  readonly done: readonly Row[];
  /** How far the integral ones are chosen, assigned and scored. */
  readonly coverage: ServiceCoverage;
}

/** Some targets, by how they stand: the counts add up to all of them. */
export interface TargetCounts {
  readonly targets: number;
  readonly standings: Readonly<Record<TargetStanding, number>>;
  /** How far all services that are integral to any of them are chosen, assigned and scored, each counted once. */
  readonly coverage: ServiceCoverage;
}

/** The services of an organisation in the words of another framework. */
export interface MappingAnalysis extends TargetCounts {
  readonly framework: OtherFramework;
  readonly mapping: Mapping;
  /** In the order of the framework. */
  readonly states: readonly TargetState[];
  /** Services that the mapping says to reach nothing. */
  readonly without: readonly { readonly row: Row; readonly by: WithoutTarget }[];
  /** Listed services that the mapping says nothing of. */
  readonly missing: readonly Row[];
  /** Custom services that the mapping says nothing of. */
  readonly custom: readonly Row[];
  /** How many targets are left out of `states` and of the counts: none unless some were asked for. */
  readonly leftOut: number;
}

/** This project's mapping in another edition: of services that are the same one to one; of all others it says nothing. */
export function followedIn(mapping: Mapping, framework: Framework): Mapping {
  const followed = <One extends { readonly service: string }>(all: readonly One[]): One[] =>
    all.flatMap((one) => {
      const service = successorOf(one.service, framework);
      return service === undefined ? [] : [{ ...one, service }];
    });
  return { ...mapping, rows: followed(mapping.rows), without: followed(mapping.without) };
}

/**
 * Puts the services of an organisation in the words of another framework (NIST IR 8477 has the relations). A row of the
 * mapping with a group holds for each target within it, unless the service has a row with that target or a smaller group.
 */
export function analyseMapping(
  organisation: Organisation,
  framework: OtherFramework,
  mapping: Mapping,
): MappingAnalysis {
  const states = targetsOf(framework).map((target) => stateOf(target, organisation, mapping));
  const said = new Set([...mapping.rows, ...mapping.without].map(({ service }) => service));
  const silent = organisation.rows.filter(({ id }) => !said.has(id));
  return {
    framework,
    mapping,
    states,
    ...countsOf(states, organisation),
    without: organisation.rows.flatMap((row) =>
      mapping.without.filter(({ service }) => service === row.id).map((by) => ({ row, by })),
    ),
    missing: silent.filter(({ custom }) => !custom),
    custom: silent.filter(({ custom }) => custom),
    leftOut: 0,
  };
}

/** The counts of some targets. */
export function countsOf(states: readonly TargetState[], organisation: Organisation): TargetCounts {
  const integral = new Set(states.flatMap((state) => state.integral.map(({ row }) => row)));
  const count = (standing: TargetStanding) => states.filter((state) => state.standing === standing).length;
  return {
    targets: states.length,
    standings: Object.fromEntries(targetStandings.map((standing) => [standing, count(standing)])) as Record<
      TargetStanding,
      number
    >,
    coverage: coverageOf(organisation, (row) => integral.has(row)),
  };
}

/** Only the targets that are asked for, counted anew. */
export function narrowed(
  analysis: MappingAnalysis,
  organisation: Organisation,
  isWanted: (state: TargetState) => boolean,
): MappingAnalysis {
  const states = analysis.states.filter(isWanted);
  const leftOut = analysis.leftOut + analysis.states.length - states.length;
  return { ...analysis, states, ...countsOf(states, organisation), leftOut };
}

/** A group of a framework, and those of some targets that are in it. */
export interface StateGroup {
  readonly group: TargetGroup;
  readonly states: readonly TargetState[];
}

/** Targets by the largest groups of their framework, or by the smallest ones. */
export function groupedStates(
  { framework, states }: Pick<MappingAnalysis, 'framework' | 'states'>,
  size: 'largest' | 'smallest',
): StateGroup[] {
  const at = size === 'largest' ? 0 : -1;
  return groupsOf(framework)
    .map((group) => ({ group, states: states.filter(({ target }) => target.within.at(at)?.id === group.id) }))
    .filter((group) => group.states.length > 0);
}

/** Whether a target lies in a group, or is meant itself. */
export function isWithin({ id, within }: PlacedTarget, wanted: string): boolean {
  return id === wanted || within.some((group) => group.id === wanted);
}

/** So low, or below, an as-is score makes a target worth a look; this project's own. */
const low = 2;

/**
 * Whether a target should be looked at: nobody has any of its integral services, or it has none, or one of them has an
 * as-is score of 1 or 2 or none at all.
 */
export function isOpen({ standing, coverage: { lowest, figures } }: TargetState): boolean {
  const carried = standing === 'some' || standing === 'all';
  return !carried || (lowest !== undefined && lowest.score <= low) || figures.unscored > 0;
}

function stateOf(target: PlacedTarget, organisation: Organisation, { rows }: Mapping): TargetState {
  const sizes = [target.id, ...target.within.map(({ id }) => id).toReversed()];
  const reaches = organisation.rows.flatMap((row): Reach[] => {
    const own = rows.filter(({ service }) => service === row.id);
    const by = sizes.flatMap((id) => own.filter((one) => one.target === id)).at(0);
    return by ? [{ row, by }] : [];
  });
  const integral = reaches.filter(({ by }) => by.role === 'integral');
  const needed = new Set(integral.map(({ row }) => row));
  const wanted = [...needed].filter((row) => row.scope === 'in-scope' && !isExcluded(row));
  const done = wanted.filter(isAssigned);
  return {
    target,
    standing: standingOf({ reaches, integral, wanted, done }),
    integral,
    supporting: reaches.filter(({ by }) => by.role === 'supporting'),
    done,
    coverage: coverageOf(organisation, (row) => needed.has(row)),
  };
}

function standingOf(
  found: Readonly<Record<'reaches' | 'integral' | 'wanted' | 'done', readonly unknown[]>>,
): TargetStanding {
  if (found.reaches.length === 0) return 'unreached';
  if (found.integral.length === 0) return 'supported';
  if (found.wanted.length === 0) return 'not-chosen';
  if (found.done.length === 0) return 'nobody';
  return found.done.length === found.integral.length ? 'all' : 'some';
}
