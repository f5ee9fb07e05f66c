import type { IsoDate } from '../../model/files.ts';
import { covers, type Entity, type Group, type KnownEntity } from '../../model/group.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { StepId } from '../../reference/incident-flow.ts';
import type { Score, Text } from '../../reference/index.ts';
import { type Contract, contractOn } from '../group/contract.ts';
import { type Effective, type EffectiveScores, effectiveScores } from '../group/effective.ts';
import { type Readiness, readinessOf } from './readiness.ts';
import { lineage, type Scenario } from './scenario.ts';

/**
 * Who decides on a service that an incident needs (textbook 7.1.3): the entity itself, because it is at the top (`top`) or has
 * the authority (`delegated`); a parent, to which it escalates (`escalates`); or `no-one`, as it has neither.
 */
export const authorities = ['top', 'delegated', 'escalates', 'no-one'] as const;
export type Authority = (typeof authorities)[number];

/** One service on which an entity has to decide in an incident, and who does. */
export interface Escalation {
  readonly from: Entity;
  readonly service: { readonly id: string; readonly name: Text };
  readonly authority: Authority;
  /** The entity that decides; undefined where no one does. */
  readonly decider: Entity | undefined;
  /** Parents that are asked on the way, and have no authority either. */
  readonly via: readonly Entity[];
  /** How the service stands with who decides, by its effective score; undefined where nothing is known of that entity. */
  readonly standing: Readiness | undefined;
  /** What its score is worth there; undefined with `standing`. */
  readonly worth: Effective | undefined;
}

/** A service of the drill that is worth less in the group than its own score says, or it cannot be said what. */
export interface WorthLess {
  /** Id of the service. */
  readonly service: string;
  readonly worth: Effective;
}

/** What is agreed with a business partner: bound by contract, not by authority (textbook 7.1.3). */
export interface Agreement {
  readonly partner: Entity;
  readonly contract: Contract;
  readonly until: IsoDate | undefined;
  /** Ids of services on which information is shared by contract, and of those on which it is not, or not any more. */
  readonly agreed: readonly string[];
  readonly open: readonly string[];
}

/** How an incident goes beyond one organisation of a group. */
export interface BeyondOrganisation {
  readonly group: Pick<Group, 'name'>;
  readonly entity: Entity;
  /** Services that the entity needs at a step or for a question, in the order of its matrix. */
  readonly worthLess: readonly WorthLess[];
  /** Its own, then those of entities that come to it; at the top of a group also those that come to no one. */
  readonly escalations: readonly Escalation[];
  /** With each partner; for a partner, with the group only. */
  readonly agreements: readonly Agreement[];
}

/** The steps at which is decided what may exceed an entity's authority; the choice is this project's. */
const deciding: readonly StepId[] = ['judge', 'prioritise', 'contain', 'close', 'publish'];
/** Which services are decided on and shared: incident response, and contacts with others. The choice is this project's. */
const decided = ['D'];
const shared = ['D', 'I'];

/** Whether a scenario is that of the supply chain, or based on it. */
export function goesBeyond({ id }: Pick<Scenario, 'id'>, organisation: Pick<Organisation, 'scenarios'>): boolean {
  return lineage(id, organisation).includes('supply-chain');
}

/** Who decides what, and who shares what, once an incident goes beyond one entity of a group (textbook 7.1.3). */
export function beyondOrganisation(
  scenario: Pick<Scenario, 'steps' | 'questions'>,
  entity: Entity,
  group: Group,
  { today, bound }: { readonly today: IsoDate; readonly bound: Score },
): BeyondOrganisation {
  const needed = (categories: readonly string[], steps?: readonly StepId[]) =>
    servicesOf(scenario, categories, group, steps);
  const effective = effectiveScores(group);
  const of = (from: Entity) =>
    needed(decided, deciding).map((service) => escalationOf(from, service, group, { bound, effective }));
  const others = group.entities.filter(({ id, kind }) => id !== entity.id && kind !== 'partner');
  const comesHere = ({ decider, authority }: Escalation) =>
    (authority === 'escalates' && decider?.id === entity.id) || (authority === 'no-one' && entity.kind === 'parent');
  const partners = entity.kind === 'partner' ? [entity] : group.entities.filter(({ kind }) => kind === 'partner');
  return {
    group,
    entity,
    worthLess: worthLessOf(scenario, entity, effective),
    escalations:
      entity.kind === 'partner' ? [] : [...of(entity), ...others.flatMap((other) => of(other).filter(comesHere))],
    agreements: partners.map((partner) => agreementWith(partner, needed(shared), today)),
  };
}

type Needed = Escalation['service'] & { readonly category: string };

/** The services of some categories that count at some steps, in the order of the flow, each once. */
function servicesOf(
  { steps }: Pick<Scenario, 'steps'>,
  categories: readonly string[],
  { entities }: Group,
  at?: readonly StepId[],
): Needed[] {
  const rows = entities.find(({ organisation }) => organisation)?.organisation?.rows ?? [];
  const counting = steps.filter(({ step }) => at?.includes(step.id) ?? true).flatMap(({ wanted }) => wanted);
  const ids = new Set(counting.filter(({ counts }) => counts).map(({ service }) => service));
  return rows.filter(({ id, category }) => ids.has(id) && categories.includes(category));
}

interface Judged {
  readonly bound: Score;
  readonly effective: EffectiveScores;
}

function escalationOf(from: Entity, service: Needed, { entities }: Group, by: Judged): Escalation {
  const asked: Entity[] = [from];
  let decider: Entity | undefined;
  for (let at: Entity | undefined = from; at; ) {
    const { parent, kind, decides }: Entity = at;
    const isTop = parent === undefined && kind === 'parent';
    if (isTop || covers(decides, service)) {
      decider = at;
      break;
    }
    at = entities.find(({ id }) => id === parent);
    // Parents in a circle come to no one.
    if (at && asked.includes(at)) break;
    if (at) asked.push(at);
  }
  const row = decider?.organisation?.rows.find(({ id }) => id === service.id);
  const worth = row && decider?.organisation ? by.effective(decider as KnownEntity, row) : undefined;
  return {
    from,
    service,
    authority: authorityOf(from, decider),
    decider,
    via: asked.slice(1).filter((one) => one !== decider),
    standing:
      row && worth && decider?.organisation
        ? readinessWorth(readinessOf(row, decider.organisation.policy, by.bound), worth, by.bound)
        : undefined,
    worth,
  };
}

/** What seems ready is not where another entity does it below the bound, or where it cannot be said how well. */
function readinessWorth(readiness: Readiness, worth: Effective, bound: Score): Readiness {
  if (readiness.verdict !== 'ready' || !isWorthLess(worth)) return readiness;
  if (worth.value === undefined) return { ...readiness, verdict: 'unscored' };
  return worth.value < bound ? { ...readiness, verdict: 'weak', reasons: ['below'] } : readiness;
}

function isWorthLess({ loweredBy, unclear }: Effective): boolean {
  return loweredBy !== undefined || unclear !== undefined;
}

function worthLessOf(
  { steps, questions }: Pick<Scenario, 'steps' | 'questions'>,
  entity: Entity,
  effective: EffectiveScores,
): WorthLess[] {
  const { organisation } = entity;
  if (!organisation) return [];
  const ids = new Set([
    ...steps.flatMap(({ wanted }) => wanted.map(({ service }) => service)),
    ...questions.flatMap(({ services }) => services),
  ]);
  return organisation.rows
    .filter(({ id }) => ids.has(id))
    .map((row) => ({ service: row.id, worth: effective(entity as KnownEntity, row) }))
    .filter(({ worth }) => isWorthLess(worth));
}

function authorityOf(from: Entity, decider: Entity | undefined): Authority {
  if (!decider) return 'no-one';
  if (decider !== from) return 'escalates';
  return from.parent === undefined && from.kind === 'parent' ? 'top' : 'delegated';
}

function agreementWith(partner: Entity, services: readonly Needed[], today: IsoDate): Agreement {
  const { contractUntil: until, sees } = partner;
  const contract = contractOn(partner, today);
  const isAgreed = (service: Needed) => contract !== 'ended' && covers(sees, service);
  return {
    partner,
    contract,
    until,
    agreed: services.filter(isAgreed).map(({ id }) => id),
    open: services.filter((service) => !isAgreed(service)).map(({ id }) => id),
  };
}
