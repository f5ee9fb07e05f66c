import type { Answer } from '../../answers/answer.ts';
import { evidenceIn } from '../../answers/evidence.ts';
import { type Named, wordsFor } from '../../answers/spoken.ts';
import { evidenceText } from '../../model/evidence.ts';
import type { Evidence, ServiceFileKind } from '../../model/files.ts';
import { confidences } from '../../reference/confidences.ts';
import { assignments, cycles, type Text } from '../../reference/index.ts';
import type { Page } from '../../render/interview/page.ts';
import type { Choice, Conversation } from './conversation.ts';
import { type Asking, dayTrouble, dayTyped } from './questions.ts';

/** What can be said of a service beside the answers to its questions, by the file that says it. */
const keys = {
  catalog: ['rationale', 'decided-by', 'review-by'],
  profile: ['planned', 'note'],
  portfolio: ['note', 'evidence', 'action', 'owner', 'due', 'cycle', 'assessor', 'confidence', 'rationale'],
} as const satisfies Record<ServiceFileKind, readonly string[]>;
export type Detail = (typeof keys)[ServiceFileKind][number];

/** What an assessor may say beside a score of their own. */
const ofView: readonly Detail[] = ['note', 'confidence'];

interface Tools {
  readonly page: (question: string) => Omit<Page, 'keys' | 'choices'>;
  readonly save: (answer: Answer) => Promise<void>;
  readonly talk: Conversation;
}

/** Shows them and changes those that the user chooses, until the user goes back. */
export async function detailsOf(phase: ServiceFileKind, asking: () => Asking, tools: Tools): Promise<void> {
  for (let start = 0; ; ) {
    const {
      row,
      words: { details: words },
    } = asking();
    const entry = row[phase] as Readonly<Record<string, unknown>>;
    const offered = row.isView ? ofView : keys[phase];
    const reply = await tools.talk.choose<Detail | undefined>({
      ...tools.page(words.question),
      choices: [
        { key: '0', value: undefined, name: words.goOn },
        ...offered.map((key, index) => ({
          key: String(index + 1),
          value: key,
          name: words.names[key],
          detail: shown(entry[key], asking()),
        })),
      ],
      start,
      commands: ['back'],
    });
    if (!('value' in reply) || reply.value === undefined) return;
    start = (offered as readonly Detail[]).indexOf(reply.value) + 1;
    const values = await askDetail(reply.value, entry[reply.value], asking(), tools);
    if (values) await tools.save({ [phase]: values });
  }
}

/** New values; undefined where nothing is to change. */
async function askDetail(
  detail: Detail,
  present: unknown,
  asking: Asking,
  { page, talk }: Tools,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { language, words: all } = asking;
  const words = all.details;
  if (detail === 'planned') return askPlanned(asking, { page, talk });
  if (detail === 'cycle' || detail === 'confidence') {
    const items: readonly (Named & { readonly meaning: Text })[] = detail === 'cycle' ? cycles : confidences;
    const choices = items.map(
      (item, index): Choice<string | undefined> => ({
        key: String(index + 1),
        value: item.id,
        name: item.name[language],
        detail: item.meaning[language],
        words: wordsFor(item),
      }),
    );
    const none: Choice<string | undefined> = { key: '0', value: undefined, name: words.none };
    const start = items.findIndex(({ id }) => id === present);
    const asked = { ...page(words.names[detail]), choices: [...choices, none], start, commands: ['back' as const] };
    const reply = await talk.choose(asked);
    return 'value' in reply ? { [detail]: reply.value } : undefined;
  }
  const isDate = detail === 'due' || detail === 'review-by';
  const pieces = Array.isArray(present) ? (present as readonly Evidence[]) : undefined;
  const preset = pieces ? pieces.map(evidenceText).join('; ') : (present as string | undefined);
  const text = await talk.type({
    ...page(words.ask[detail]),
    preset,
    problem: (typed) => (isDate && typed !== '' ? dayTrouble(typed, asking, present) : undefined),
  });
  if (text === undefined || text === preset) return undefined;
  if (text === '') return { [detail]: undefined };
  if (detail !== 'evidence') return { [detail]: isDate ? dayTyped(text, asking) : text };
  return { evidence: evidenceIn(text, pieces) };
}

/** A change of assignment that is decided but has not happened: to whom, and by when. */
async function askPlanned(
  asking: Asking,
  { page, talk }: Pick<Tools, 'page' | 'talk'>,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { row, organisation, words: all, language } = asking;
  const words = all.details;
  const reply = await talk.choose<string | undefined>({
    ...page(words.ask.planned),
    choices: [
      ...assignments.map((assignment, index) => ({
        key: String(index + 1),
        value: assignment.id,
        name: assignment.name[language],
        detail: assignment.meaning[language],
        words: wordsFor(assignment),
      })),
      { key: '0', value: undefined, name: words.none },
    ],
    start: assignments.findIndex(({ id }) => id === row.profile.planned?.assignment),
    commands: ['back'],
  });
  if (!('value' in reply)) return undefined;
  const assignment = assignments.find(({ id }) => id === reply.value);
  if (!assignment) return { planned: undefined };
  const planned: Record<string, string> = { assignment: assignment.id };
  for (const kind of ['team', 'provider'] as const) {
    if (!(kind === 'team' ? assignment.needsTeam : assignment.needsProvider)) continue;
    const parties = organisation[`${kind}s`] ?? [];
    if (parties.length === 0) continue;
    const chosen = await talk.choose({
      ...page(all[kind]),
      choices: parties.map(({ id, name }, index) => ({
        key: index < 9 ? String(index + 1) : '',
        value: id,
        name: name[language],
        words: wordsFor({ id, name }),
      })),
      start: parties.findIndex(({ id }) => id === (row.profile.planned?.[kind] ?? row.profile[kind])),
      commands: ['back'],
    });
    if (!('value' in chosen)) return undefined;
    planned[kind] = chosen.value;
  }
  const by = await talk.type({
    ...page(words.ask.by),
    preset: row.profile.planned?.by,
    problem: (typed) => (typed === '' ? undefined : dayTrouble(typed, asking, row.profile.planned?.by)),
  });
  if (by === undefined) return undefined;
  const day = dayTyped(by, asking);
  return { planned: { ...planned, ...(day && { by: day }) } };
}

/** A value as it is shown in the list. */
function shown(value: unknown, { messages, words, language }: Asking): string {
  if (value === undefined) return messages.words.none;
  if (Array.isArray(value)) return value.map((piece: Evidence) => evidenceText(piece)).join('; ');
  if (typeof value !== 'object' || value === null) {
    const named = [...cycles, ...confidences].find(({ id }) => id === value);
    return named?.name[language] ?? String(value);
  }
  const { assignment, team, provider, by } = value as Record<string, string | undefined>;
  const name = assignments.find(({ id }) => id === assignment)?.name[language];
  return [name, team, provider, by].filter(Boolean).join(words.separator);
}
