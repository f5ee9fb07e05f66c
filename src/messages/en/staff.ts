import { count, few, list } from './phrases.ts';

const people = (n: number) => count(n, 'person', 'people');
const alwaysOn = (n: number) => count(n, 'always-on seat');
const held = (a: Record<'alwaysOn' | 'held', number>) =>
  a.held === a.alwaysOn ? '' : ` (${a.held} with enough people)`;
const missing = (a: Record<'people' | 'seats', number>) =>
  [a.people > 0 && people(a.people), a.seats > 0 && count(a.seats, 'seat')].filter(Boolean).join(', ');

export const staff = {
  title: 'Staffing for the work of areas III and IV',
  none: 'No head counts are recorded, so no level can be stated. Record them in cdc.yaml: teams.<team>.staff. Below is the model that they are compared with.',
  recorded: (a: Record<'people' | 'alwaysOn' | 'held' | 'teams', number>) =>
    `Recorded: ${people(a.people)} in ${count(a.teams, 'team')}; ${alwaysOn(a.alwaysOn)}${held(a)}.`,
  unrecorded: (roles: readonly string[]) => `Not recorded, so counted as no one: ${list(roles)}.`,
  /** People of a role beyond what it takes. */
  surplus: 'Surplus people in one role do not count for another.',
  withoutArea: (ids: readonly string[]) => `In house but without an area, so not counted: ${few(ids)}.`,
  teamsWithout: (teams: readonly string[]) => `Without head counts, though they do such services: ${list(teams)}.`,
  level: (n: number) => `Level ${n}`,
  levelName: (n: number, name: string) => `Level ${n} (${name})`,
  reached: (level: string) => `Reached: ${level}.`,
  notReached: 'Reached: no level, not even level 0.',
  /** `people`: in all. */
  meets: (level: string, people: number) => `${level}, ${people} people: met.`,
  lacks: (level: string, people: number, a: Record<'people' | 'seats', number>) =>
    `${level}, ${people} people: missing ${[a.people > 0 && count(a.people, 'person', 'people'), a.seats > 0 && alwaysOn(a.seats)].filter(Boolean).join(', ')}.`,
  basis: {
    textbook: (n: string) => `One seat always on takes ${n} people (textbook 6.6).`,
    policy: (n: string) => `One seat always on takes ${n} people (policy.people-per-seat; textbook: 6).`,
    option: (n: string) => `Assumed: one seat always on takes ${n} people (textbook: 6).`,
    hours: (a: { exact: string; seat: string; person: string }) =>
      `Assumed: one seat always on takes ${a.exact} people: ${a.seat} hours of the seat / ${a.person} hours of a person, in a year (textbook: 6).`,
  },
  /** `usual`: which of them are the defaults. */
  hours: (a: Record<'hours' | 'leave' | 'training' | 'turnover' | 'shift', number> & { usual: readonly string[] }) => {
    const part = (name: string, text: string) => (a.usual.includes(name) ? `${text} (default)` : text);
    return `From: ${list([
      part('hours', `${count(a.hours, 'hour')} a week`),
      part('leave', `${count(a.leave, 'day')} of leave`),
      part('training', `${count(a.training, 'day')} of training`),
      part('turnover', `turnover of ${a.turnover}%`),
      part('shift', `shifts of ${a.shift} hours`),
    ])}.`;
  },
  /** Of the levels that are shown, none of which has an always-on seat. */
  sameAnyway: (levels: readonly string[]) =>
    `This changes nothing at ${list(levels)}: no seat is always on there. See: cdc staff --level 2`,
  seats: (n: number) => `Assumed: first response keeps ${alwaysOn(n)} at levels 2 and 3.`,
  role: 'Role',
  people: 'People',
  missing: 'Missing',
  inHouse: 'In house',
  inHouseOf: (own: number, inScope: number) => (inScope === 0 ? '–' : `${own} of ${inScope}`),
  total: 'Total',
  notRecorded: 'not recorded',
  count: (n: number) => String(n),
  staffed: (a: Record<'people' | 'alwaysOn' | 'held', number>) =>
    `${a.people}${a.alwaysOn === 0 ? '' : ` (${a.held === a.alwaysOn ? '' : `${a.held} of `}${count(a.alwaysOn, 'seat')})`}`,
  day: (n: number) => `${n} by day`,
  alwaysOn: (n: number, people: number) => `${n} always on (${people} people)`,
  alwaysOnShort: (n: number, people: number) => `${n} always on (${people})`,
  by: (role: string) => `by ${role.toLowerCase()}`,
  notDone: 'not done',
  nothing: '–',
  lack: missing,
  byLacks: 'no one doubles',
  /** The role that doubles has someone, but too few. */
  byTooFew: (role: string) => `too few in ${role.toLowerCase()}`,
  /** Of services that the edition of the organisation does not have one to one. */
  notJudged: 'not known',
  how: 'The numbers are the textbook’s minimum (6.6, table 11); a seat counts as always on if it is recorded (always-on) and has enough people. In house: services of areas III and IV only that own teams do, alone or in part, of those in scope; which role does which is this project’s judgement.',
  lists: 'Services, all levels: cdc staff --full',
  models: 'The model: all four levels',
  meaning: (level: string, meaning: string) => `${level}: ${meaning}`,
  meanings: 'What each level means',
  byTeam: 'Head counts by team',
  team: 'Team',
  services: 'Who would do it: services in house, by role',
  noServices: 'No service of areas III and IV is done in house.',
  withoutRole: 'of no role',
  areaOf: (area: string, isOurs: boolean) => (isOurs ? `${area}*` : area),
  placed: '* The textbook does not place it; this project does. area in catalog.yaml overrides it.',
  ownScore: 'In-house score',
};
