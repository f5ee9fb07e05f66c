import { isUnassigned } from '../analysis/assignment.ts';
import { aside } from '../messages/aside.ts';
import type { Messages } from '../messages/index.ts';
import type { AsIs } from '../model/files.ts';
import type { Organisation, Parties, Party } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { areas, assignmentById, edition, type Language, levelById, phaseById } from '../reference/index.ts';

/** The level of a row as people read it; only the textbook's word for it where there is no room for more. */
export function levelText(
  row: Row,
  { words }: Pick<Messages, 'words'>,
  language: Language,
  room: 'full' | 'short' = 'full',
): string {
  if (row.scope === 'undecided' || row.catalog.level === undefined) return words.undecided;
  const { name, priorityWord } = levelById(row.catalog.level);
  const say = room === 'full' ? words.levelName : words.levelShort;
  return say(name[language], priorityWord[language]);
}

/** Who has a row: `Insource (CSIRT)`, as figure 8 of the textbook writes it. */
export function assignmentText(
  row: Row,
  parties: Parties,
  { words }: Pick<Messages, 'words'>,
  language: Language,
): string {
  const { assignment, team, provider } = row.profile;
  if (assignment === undefined) return words.none;
  const carriers = [
    team === undefined ? undefined : nameOf(team, parties.teams, language),
    provider === undefined ? undefined : nameOf(provider, parties.providers, language),
  ].filter((name) => name !== undefined);
  const name = assignmentById(assignment).name[language];
  return carriers.length === 0 || assignment === 'unassigned' ? name : aside(name, carriers.join(' + '), language);
}

/** The as-is score as people read it; both halves of a combination as `2/4`, and 1 for what nobody has. */
export function asIsText(row: Row, messages: Pick<Messages, 'words'>): string {
  return isUnassigned(row) ? '1' : scoreText(row.portfolio['as-is'], messages);
}

/** The same of a score alone. */
export function scoreText(asIs: AsIs | undefined, { words }: Pick<Messages, 'words'>): string {
  if (asIs === undefined) return words.unscored;
  if (asIs === 'excluded') return words.excluded;
  if (typeof asIs === 'number') return String(asIs);
  return `${asIs.insource ?? words.unscored}/${asIs.outsource ?? words.unscored}`;
}

export function toBeText(row: Row, { words }: Pick<Messages, 'words'>): string {
  return row.portfolio['to-be']?.toString() ?? words.unscored;
}

/** Level, who has it and scores in a few words, e.g. `Basic · Insource (CSIRT) · 3 → 5`; what is not said is left out. */
export function shortRow(row: Row, parties: Parties, messages: Pick<Messages, 'words'>, language: Language): string {
  const { profile, portfolio } = row;
  const asIs = asIsText(row, messages);
  const scored = portfolio['as-is'] !== undefined || portfolio['to-be'] !== undefined;
  const scores = row.isView || portfolio['as-is'] === 'excluded' ? asIs : `${asIs} → ${toBeText(row, messages)}`;
  return [
    levelText(row, messages, language, 'short'),
    ...(profile.assignment === undefined ? [] : [assignmentText(row, parties, messages, language)]),
    ...(scored ? [scores] : []),
  ].join(' · ');
}

/** The name of a service, marked where it is one of the organisation's own. */
export function serviceName({ name, custom }: Row, { words }: Pick<Messages, 'words'>, language: Language): string {
  return custom ? aside(name[language], words.custom, language) : name[language];
}

export function phaseText({ phase }: Row, { words }: Pick<Messages, 'words'>, language: Language): string {
  return phase === undefined ? words.none : phaseById(phase).name[language];
}

/** The numbers of the areas of a service. */
export function areasText({ areas: own }: Row, { words }: Pick<Messages, 'words'>): string {
  if (own.length === areas.length) return `${own[0]}–${own.at(-1)}`;
  return words.list(own) || words.none;
}

/** The declared name of a team or provider, else its id. */
export function nameOf(id: string, parties: readonly Party[] | undefined, language: Language): string {
  return parties?.find((party) => party.id === id)?.name[language] ?? id;
}

/** A title, with the organisation's name behind it if it has one. */
export function titleOf(title: string, { name }: Pick<Organisation, 'name'>, language: Language): string {
  return name === undefined ? title : `${title} · ${name[language]}`;
}

/** The title of a list of services: whose they are. */
export function titleOfServices(
  organisation: Organisation | undefined,
  { services }: Pick<Messages, 'services'>,
  language: Language,
): string {
  return titleOf(services.title, organisation ?? edition, language);
}
