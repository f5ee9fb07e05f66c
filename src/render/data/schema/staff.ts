import { areas } from '../../../reference/index.ts';
import { staffLevels, staffRoleIds } from '../../../reference/staffing.ts';
import { about, choice, count, flag, list, number, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { assignment, head, idsOf, score, serviceKeys, words } from './parts.ts';

const role = (description: string) => choice(description, staffRoleIds);
const level = (description: string) => choice(description, staffLevels);
const missing = about(
  'What is missing; null if no head count is recorded.',
  orNull(record({ people: count('People.'), seats: count('Seats that are always on.') })),
);

const service = record({
  ...serviceKeys,
  areas: list('Its areas.', choice('An area.', idsOf(areas))),
  'area-source': choice('Who placed it in these areas.', ['textbook', 'project', 'organisation']),
  assignment: orNull(assignment('Its assignment.')),
  team: orNull(text('Id of its team.')),
  'in-house-score': orNull(score('The score of its in-house part; null without one.')),
});

export const staffReport = record({
  ...head,
  'people-per-seat': about(
    'How many people a seat takes that is always on.',
    record({
      value: number('The number, not rounded.'),
      from: choice('Where it is from.', ['textbook', 'policy', 'option', 'hours']),
      hours: about(
        'What it is derived from, or null.',
        orNull(
          record({
            hours: number('Hours a week.'),
            leave: number('Days of leave a year.'),
            training: number('Days of training a year.'),
            turnover: number('How many of a hundred people leave in a year.'),
            shift: choice('Hours of a shift.', [8, 12]),
          }),
        ),
      ),
    }),
  ),
  seats: orNull(count('The seats that first response is assumed to keep always on; null for those of the model.')),
  recorded: about(
    'What is recorded in all; null if no head count is recorded.',
    orNull(
      record({
        people: count('People.'),
        'always-on': count('Seats recorded as always on.'),
        held: count('Of these, those with people enough in their team.'),
        teams: count('Teams with head counts.'),
      }),
    ),
  ),
  reached: orNull(level('The highest level that is met; null if none is, or if no head count is recorded.')),
  next: orNull(level('The level above it; null above the highest, and if no head count is recorded.')),
  levels: list(
    'The four levels.',
    record({
      level: level('The level.'),
      name: about('Its name, which is this project’s own.', words),
      meaning: about('What it means.', words),
      people: count('The people whom it takes in all.'),
      met: orNull(flag('Whether all its roles are met; null if no head count is recorded.')),
      missing,
      roles: list(
        'What it asks of each role.',
        record({
          role: role('The role.'),
          seats: count('Seats; 0 for a role without people of its own.'),
          shift: orNull(choice('When they are held; null without seats.', ['day', 'always-on'])),
          by: orNull(role('The role that doubles for it, or null.')),
          people: count('The people whom it takes.'),
          met: orNull(flag('Whether they are there; null if no head count is recorded.')),
          missing,
        }),
      ),
    }),
  ),
  roles: list(
    'The roles.',
    record({
      role: role('The role.'),
      name: about('Its name.', words),
      recorded: about(
        'Who is in it; null if no team has a number for it.',
        orNull(
          record({
            people: count('People.'),
            'always-on': count('Seats recorded as always on.'),
            held: count('Of these, those with people enough in their team.'),
          }),
        ),
      ),
      teams: list(
        'Where they are.',
        record({
          id: text('Id of the team.'),
          people: count('People.'),
          'always-on': count('Seats recorded as always on.'),
          held: count('Of these, those with enough people.'),
        }),
      ),
      'in-scope': count('Its services in scope that lie in areas III and IV only.'),
      'in-house': list('Of these, those that own teams do, alone or in part.', service),
      'left-out': list(
        'Its services that the edition of the organisation does not have one to one, so that nothing is known of them.',
        text('Id of a service.'),
      ),
    }),
  ),
  'not-asked': list(
    'Services in scope of areas III and IV only of which nobody has said who does them: not in house, and may be yet.',
    text('Id of a service.'),
  ),
  'without-role': list('Services of areas III and IV only that own teams do, but none of the roles.', service),
  'without-area': list('Services without an area that own teams do: not counted.', service),
  'teams-without': list('Teams that do services of a role, without head counts.', text('An id.')),
  'left-out': list(
    'Services of ITU-T X.1060 (2021) that it is defined for, and that the edition of the organisation does not have one to one.',
    text('Id of a service.'),
  ),
});
export type StaffJson = Of<typeof staffReport>;
