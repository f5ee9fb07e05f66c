import type { StepId } from '../reference/incident-flow.ts';
import type { Text } from '../reference/index.ts';
import { bilingual, textIn } from './bilingual.ts';
import type { ScenarioFile } from './files.ts';

/** What a step of an own scenario leans on beyond what its base says. */
export interface OwnStep {
  readonly services: readonly string[];
  readonly less: readonly string[];
  readonly note: Text | undefined;
  /** What a table-top exercise reads out at this step. */
  readonly inject: Text | undefined;
}

/** An incident of the organisation's own: `scenarios/<id>.yaml`, as differences from another scenario. */
export interface OwnScenario {
  /** The name of its file, without its ending. */
  readonly id: string;
  readonly name: Text;
  readonly description: Text | undefined;
  /** Id of the scenario that it differs from. */
  readonly basedOn: string;
  readonly steps: Readonly<Partial<Record<StepId, OwnStep>>>;
  readonly questions: readonly {
    readonly ask: Text;
    readonly services: readonly string[];
    readonly step: StepId | undefined;
  }[];
}

/** A file of `scenarios/` that cannot be used, so that its incident is not drilled. */
export interface UnreadScenario {
  /** The name of the file, without its ending. */
  readonly id: string;
  /** As the user would write it. */
  readonly path: string;
  /** Where the first thing is wrong, from 1; undefined where it is the whole file. */
  readonly line: number | undefined;
}

/** @param file as its schema wants it */
export function ownScenario(id: string, file: ScenarioFile): OwnScenario {
  const steps = Object.entries(file.steps ?? {}).map(([step, { services = [], less = [], note, inject }]) => [
    step,
    { services, less, note: textIn(note), inject: textIn(inject) },
  ]);
  return {
    id,
    name: bilingual(file.name, id),
    description: textIn(file.description),
    basedOn: file['based-on'] ?? 'base',
    steps: Object.fromEntries(steps),
    questions: (file.questions ?? []).map(({ ask, services, step }) => ({ ask: bilingual(ask, ''), services, step })),
  };
}
