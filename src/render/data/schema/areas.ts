import { partMoves } from '../../../analysis/areas/moves.ts';
import { areaSources } from '../../../analysis/areas/services.ts';
import { partyKinds, standings } from '../../../analysis/assignment.ts';
import { areas, cycles, patterns } from '../../../reference/index.ts';
import { sides } from '../../../reference/sides.ts';
import { about, choice, count, flag, list, type Of, orNull, record, recordOf, text } from '../../../schema/shape.ts';
import { patternKeys } from './gap.ts';
import { assignment, category, day, head, idsOf, level, serviceKeys } from './parts.ts';

const ids = (description: string) => list(description, text('Id of a service.'));
const area = (description: string) => choice(description, idsOf(areas));

const assigned = about(
  'The services by how they are assigned; `unasked` are those without an assignment.',
  recordOf([...standings], () => ids('Ids.')),
);

const inAreas = {
  services: count('How many services, each once.'),
  areas: list(
    'Those of each area, from the least dependent on specialists; a service of several areas is in each.',
    record({ area: area('The area.'), services: ids('Its services.') }),
  ),
  'no-area': ids('Those without an area.'),
};

const party = {
  kind: choice('Team or provider.', partyKinds),
  id: orNull(text('Its id; null for services that should name one but do not.')),
};

const placed = {
  area: area('Its area.'),
  'area-source': choice('Who placed it there.', areaSources),
};

const part = (of: string) => orNull(choice(`What becomes of ${of}; null if it stays as it is.`, partMoves));

const move = record({
  ...serviceKeys,
  level: orNull(level('Recommendation level.')),
  ...placed,
  from: assignment('Its assignment.'),
  expected: list('Assignments that would fit.', assignment('An assignment.')),
  to: assignment('The one of these that is planned, or else takes least.'),
  team: part('the team’s part'),
  contract: part('the provider’s part'),
  'provider-stays': flag(
    'Whether that part ends, but the provider keeps other services, so that its contract continues.',
  ),
  between: flag('Whether a combination can come between.'),
  planned: orNull(
    choice('Where its planned change leads; null without one that changes the assignment.', [
      'there',
      'between',
      'elsewhere',
    ]),
  ),
  'planned-by': orNull(day('By when that is planned.')),
  'contract-until': orNull(day('Last day of the contract that changes.')),
  cycle: choice('The cycle that it belongs to.', idsOf(cycles)),
});

export const areasReport = record({
  ...head,
  services: count('Services in scope, each once, that are assigned, unassigned or not asked.'),
  areas: list(
    'The four areas; a service of several areas is in each.',
    record({
      area: area('The area.'),
      information: choice('Whose information is handled.', ['internal', 'external']),
      'specialised-skill': choice('How much specialised skill is needed.', ['low', 'high']),
      services: count('Services in it.'),
      assigned,
    }),
  ),
  several: ids('Services of several areas.'),
  'no-area': ids('Services without an area.'),
  excluded: ids('In scope, but excluded from the assessment and without an assignment: not counted.'),
  undecided: count('Undecided services: not counted.'),
  unnecessary: count('Unnecessary services: not counted.'),
  placed: about(
    'How many services were placed in their areas by whom.',
    recordOf([...areaSources], () => count('Services.')),
  ),
  pattern: about('How close the organisation is to each of the four patterns.', record(patternKeys)),
  target: about(
    'The pattern to move to, or null.',
    orNull(
      record({
        pattern: choice('The pattern.', idsOf(patterns)),
        assumed: flag('Whether it was only assumed, with --to.'),
      }),
    ),
  ),
  moves: list('Changes of assignment that the target asks for, by level, then by area.', move),
  leaving: list(
    'Services that do not deviate now, but would after their planned change.',
    record({ ...serviceKeys, ...placed, to: assignment('The planned assignment.') }),
  ),
  sides: list(
    'The common division between SOC and CSIRT.',
    record({
      side: choice('The side.', idsOf(sides)),
      categories: list(
        'Its categories.',
        record({
          category: category('The category.'),
          source: choice('Who places it on this side.', ['textbook', 'project']),
        }),
      ),
      services: count('Services of it.'),
      assigned,
      carriers: list(
        'Who carries them, the most first.',
        record({ ...party, alone: ids('Carried alone.'), shared: ids('Its part of combinations.') }),
      ),
    }),
  ),
  crossing: list('Teams and providers that carry services of both SOC and CSIRT.', record(party)),
  parties: list('What each team and provider carries in each area.', record({ ...party, ...inAreas })),
  unassigned: about('The same of unassigned services.', record(inAreas)),
  unasked: about('The same of services without an assignment.', record(inAreas)),
});
export type AreasJson = Of<typeof areasReport>;
