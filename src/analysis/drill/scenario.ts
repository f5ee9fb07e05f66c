import type { Organisation } from '../../model/organisation.ts';
import type { OwnScenario } from '../../model/scenario.ts';
import {
  type FlowStep,
  flowSteps,
  type ReferenceScenario,
  type StepId,
  scenarios as textbookScenarios,
} from '../../reference/incident-flow.ts';
import { type Source, successorOf, type Text } from '../../reference/index.ts';

/** Whose choice it is: a fact's, or that of the organisation's own scenario. */
export type Origin = Source | 'organisation';

/** A service that a step of a scenario leans on. */
export interface Wanted {
  readonly service: string;
  /** What the textbook calls the work; undefined of a service that a scenario adds. */
  readonly work: Text | undefined;
  /** Whether it counts; what matters less in a scenario is shown only. */
  readonly counts: boolean;
  readonly origin: Origin;
}

export interface ScenarioStep {
  readonly step: FlowStep;
  /** In the order of the work; each service once. */
  readonly wanted: readonly Wanted[];
  /** Ids of services that the textbook has here, and that the edition of the organisation does not have one to one. */
  readonly leftOut: readonly string[];
  /** What is different at this step, from the base on. */
  readonly notes: readonly Text[];
}

export interface ScenarioQuestion {
  readonly ask: Text;
  readonly services: readonly string[];
  /** As those of a step. */
  readonly leftOut: readonly string[];
  /** The step at which it comes up, where that is said. */
  readonly step: StepId | undefined;
  readonly origin: Origin;
  readonly servicesOrigin: Origin;
}

/** What a scenario, or one that it is based on, says that it is based on, and cannot be. */
export interface LostBase {
  /** The id of the one that says so. */
  readonly by: string;
  readonly basedOn: string;
  /** Whether there is such a scenario, and it leads back to the one that says so. */
  readonly isCircular: boolean;
}

/** An incident from its first step to its last, with all that it takes over from what it is based on. */
export interface Scenario {
  readonly id: string;
  readonly name: Text;
  readonly meaning: Text | undefined;
  /** The id of the scenario that it differs from. */
  readonly basedOn: string | undefined;
  readonly origin: Origin;
  /** Why it differs from the base flow rather than from what is written; undefined where it does not. */
  readonly lostBase: LostBase | undefined;
  /** All eight steps, in their order. */
  readonly steps: readonly ScenarioStep[];
  /** The questions of what it is based on come first. */
  readonly questions: readonly ScenarioQuestion[];
  /** Services that the textbook names and that are not one to one services of the edition that the organisation follows. */
  readonly leftOut: readonly string[];
}

/** One scenario as what differs from another: of the textbook, or the organisation's own. */
interface Layer {
  readonly id: string;
  readonly name: Text;
  readonly meaning: Text | undefined;
  readonly basedOn: string | undefined;
  readonly origin: Origin;
  readonly stepOf: (id: StepId) => {
    readonly services: readonly { readonly id: string; readonly origin: Origin }[];
    readonly less: readonly string[];
    readonly note: Text | undefined;
  };
  readonly questions: readonly Omit<ScenarioQuestion, 'leftOut'>[];
}

const textbookLayers = textbookScenarios.map(layerOfTextbook);

/** What a user can call a scenario by. */
export type Called = Pick<Layer, 'id' | 'name' | 'meaning' | 'basedOn' | 'origin'> & {
  readonly also: readonly string[];
};

/** Every scenario that can be drilled: those of the textbook, then the organisation's own. */
export function scenariosKnown(own: readonly OwnScenario[]): Called[] {
  const taken = new Set(textbookScenarios.map(({ id }): string => id));
  return [
    ...textbookScenarios.map((scenario) => ({ ...layerOfTextbook(scenario), also: scenario.also })),
    // One that is called as one of the textbook is another: `scenario/collides` reports it.
    ...own.filter(({ id }) => !taken.has(id)).map((scenario) => ({ ...layerOfOwn(scenario), also: [] })),
  ];
}

/** Ids of the organisation's own scenarios that are never drilled, because the textbook has one of the same id. */
export function collidingIds(own: readonly OwnScenario[]): string[] {
  return own.map(({ id }) => id).filter((id) => textbookLayers.some((layer) => layer.id === id));
}

/**
 * A scenario by its id, with all that it takes over; undefined where there is none. Of one that is based on nothing that
 * there is, or on itself, the base is what it differs from.
 */
export function scenarioOf(
  id: string,
  { scenarios, framework }: Pick<Organisation, 'scenarios' | 'framework'>,
): Scenario | undefined {
  const chain = chainOf(id, scenarios);
  const last = chain.at(-1);
  if (!last) return undefined;
  const [base] = textbookLayers;
  const lostBase = lostBaseOf(chain);
  const layers = base && lostBase ? [base, ...chain] : chain;
  /** As the edition of the organisation has it; its own scenarios speak of that already. */
  const now: Now = (service, origin) => {
    const successor = origin === 'organisation' ? service : successorOf(service, framework);
    return successor === undefined ? [] : [successor];
  };
  const steps = flowSteps.map((step) => stepOf(step, layers, now));
  const questions = layers.flatMap(({ origin, questions: asked }) =>
    asked.map((question) => ({
      ...question,
      services: question.services.flatMap((service) => now(service, origin)),
      leftOut: question.services.filter((service) => now(service, origin).length === 0),
    })),
  );
  const leftOut = new Set([...steps, ...questions].flatMap((one) => one.leftOut));
  return { ...named(last), lostBase, steps, questions, leftOut: [...leftOut] };
}

/** Whether what an own scenario says that it is based on is nothing that there is, or leads back to itself. */
export function isBaseless(id: string, own: readonly OwnScenario[]): boolean {
  return lostBaseOf(chainOf(id, own)) !== undefined;
}

function lostBaseOf(chain: readonly Layer[]): LostBase | undefined {
  const [first] = chain;
  if (first?.basedOn === undefined) return undefined;
  const { id: by, basedOn } = first;
  return { by, basedOn, isCircular: chain.some(({ id }) => id === basedOn) };
}

/** The ids of what a scenario takes over from, the base first and its own last; empty where there is no such scenario. */
export function lineage(id: string, { scenarios }: Pick<Organisation, 'scenarios'>): readonly string[] {
  return chainOf(id, scenarios).map((layer) => layer.id);
}

/** From the first that is based on nothing, or on nothing that there is, to the scenario. */
function chainOf(id: string, own: readonly OwnScenario[]): Layer[] {
  const layers = new Map([...own.map(layerOfOwn), ...textbookLayers].map((layer) => [layer.id, layer]));
  const chain: Layer[] = [];
  for (let layer = layers.get(id); layer && !chain.includes(layer); layer = layers.get(layer.basedOn ?? ''))
    chain.unshift(layer);
  return chain;
}

function named({ id, name, meaning, basedOn, origin }: Layer) {
  return { id, name, meaning, basedOn, origin };
}

/** A service of a scenario as the edition of the organisation has it; empty where it has none that is one to one. */
type Now = (service: string, origin: Origin) => readonly string[];

/** What a later layer says of a service counts. */
function stepOf(step: FlowStep, layers: readonly Layer[], now: Now): ScenarioStep {
  const wanted = new Map<string, Wanted>();
  const leftOut = new Set<string>();
  const take = (id: string, origin: Origin): readonly string[] => {
    const found = now(id, origin);
    if (found.length === 0) leftOut.add(id);
    return found;
  };
  for (const { work, services, source } of step.parts) {
    for (const service of services.flatMap((id) => take(id, source)))
      wanted.set(service, { service, work, counts: true, origin: source });
  }
  const notes: Text[] = [];
  for (const layer of layers) {
    const { services, less, note } = layer.stepOf(step.id);
    for (const { id, origin } of services.flatMap((one) => take(one.id, layer.origin).map((id) => ({ ...one, id }))))
      wanted.set(id, { service: id, work: wanted.get(id)?.work, counts: true, origin });
    for (const id of less.flatMap((one) => now(one, layer.origin))) {
      const before = wanted.get(id);
      if (before) wanted.set(id, { ...before, counts: false });
    }
    if (note) notes.push(note);
  }
  return { step, wanted: [...wanted.values()], leftOut: [...leftOut], notes };
}

function layerOfTextbook({ id, name, meaning, basedOn, steps, questions, source }: ReferenceScenario): Layer {
  return {
    id,
    name,
    meaning,
    basedOn,
    origin: source,
    stepOf: (step) => ({
      services: (steps[step]?.services ?? []).map((one) => ({ id: one.id, origin: one.source })),
      less: steps[step]?.less ?? [],
      note: steps[step]?.note,
    }),
    questions: questions.map(({ ask, services, step, source: origin, servicesSource }) => ({
      ask,
      services,
      step,
      origin,
      servicesOrigin: servicesSource,
    })),
  };
}

function layerOfOwn({ id, name, description, basedOn, steps, questions }: OwnScenario): Layer {
  const origin = 'organisation';
  return {
    id,
    name,
    meaning: description,
    basedOn,
    origin,
    stepOf: (step) => ({
      services: (steps[step]?.services ?? []).map((service) => ({ id: service, origin })),
      less: steps[step]?.less ?? [],
      note: steps[step]?.note,
    }),
    questions: questions.map((question) => ({ ...question, origin, servicesOrigin: origin })),
  };
}
