import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Score } from '../../reference/index.ts';
import { type Drill, drillOf } from './drill.ts';
import { scenarioOf, scenariosKnown } from './scenario.ts';

/** Walks through every incident that there is: those of the textbook, then the organisation's own. */
export function allDrills(organisation: Organisation, today: IsoDate, bound?: Score): Drill[] {
  return scenariosKnown(organisation.scenarios).flatMap(({ id }) => {
    const scenario = scenarioOf(id, organisation);
    return scenario ? [drillOf(scenario, organisation, { today, bound })] : [];
  });
}
