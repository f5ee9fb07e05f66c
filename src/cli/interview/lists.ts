import { openIn } from '../../analysis/questions.ts';
import type { ServiceFileKind } from '../../model/files.ts';
import type { Row } from '../../model/row.ts';
import { type Choice, type Command, type Conversation, commands } from './conversation.ts';
import { saidIn, summaryOf } from './service-page.ts';
import type { Session } from './session.ts';

/** Finds a service by id, category or words in either language; undefined when the user goes back. */
export async function findService(session: Session, talk: Conversation): Promise<string | undefined> {
  const { words } = session;
  const { rows, framework } = session.organisation;
  const { nearQuery, searchRows } = await import('../../analysis/search.ts');
  const matches = (text: string) => searchRows(rows, text, framework).map((row) => listed(row, session));
  const page = { position: words.position.find, title: words.find.title, question: words.find.question };
  for (;;) {
    const typed = await talk.type({
      ...page,
      matches,
      problem: (text) =>
        matches(text).length === 0 ? words.find.nothing(text, nearQuery(rows, text, framework)) : undefined,
    });
    if (typed === undefined) return undefined;
    const found = matches(typed);
    if (found.length === 1 || found[0]?.value === typed) return found[0]?.value;
    const reply = await talk.choose({
      ...page,
      question: words.find.which,
      choices: found,
      list: true,
      commands: ['back'],
    });
    if ('value' in reply) return reply.value;
  }
}

/** What one phase still has open. */
export async function openList(
  session: Session,
  talk: Conversation,
  rows: readonly Row[],
  phase: ServiceFileKind,
): Promise<string | undefined> {
  const { words } = session;
  const open = rows.filter((row) => openIn(row, phase).length > 0);
  const choices = open.map((row) => ({
    ...listed(row, session),
    detail: openIn(row, phase)
      .map((question) => words.open.questions[question])
      .join(words.separator),
  }));
  const back: Choice<string | undefined> = { key: '', value: undefined, name: words.open.nothing };
  const reply = await talk.choose<string | undefined>({
    position: words.position.open(words.phases[phase]),
    title: words.open.title(open.length),
    question: words.find.which,
    choices: choices.length > 0 ? choices : [back],
    list: true,
    commands: ['back'],
  });
  return 'value' in reply ? reply.value : undefined;
}

/** A service, and the phase in which it is to be changed. */
export interface Chosen {
  readonly id: string;
  readonly phase: ServiceFileKind;
}

/** Every answer, to look over; undefined when the user is content (at the end) or goes back. */
export async function reviewList(
  session: Session,
  talk: Conversation,
  {
    rows,
    phases,
    atEnd,
  }: { readonly rows: readonly Row[]; readonly phases: readonly ServiceFileKind[]; readonly atEnd: boolean },
): Promise<Chosen | 'quit' | undefined> {
  for (let start = 0; ; ) {
    const { organisation, words } = session;
    const { messages, language } = session.opened;
    const finish: Choice<Row | undefined> = {
      key: '',
      value: undefined,
      name: atEnd ? words.review.finish : words.review.goOn,
    };
    const choices = rows.map((row) => ({
      key: row.id,
      value: row,
      name: row.name[language],
      detail: summaryOf({ row, organisation, messages, words, language }),
    }));
    const reply = await talk.choose<Row | undefined>({
      position: words.position.review,
      title: words.review.title({ services: rows.length, answers: session.saved }),
      question: words.review.question,
      choices: [finish, ...choices],
      list: true,
      start,
      commands: atEnd ? ['quit'] : ['back', 'quit'],
    });
    if ('command' in reply && reply.command === 'quit') return 'quit';
    if (!('value' in reply) || reply.value === undefined) return undefined;
    const row = reply.value;
    const phase = phases.length === 1 ? phases[0] : await phaseOf(row, phases, session, talk);
    if (phase !== undefined) return { id: row.id, phase };
    start = rows.indexOf(row) + 1;
  }
}

/** Which answer of a service is to be changed; undefined when the user goes back. */
async function phaseOf(
  row: Row,
  phases: readonly ServiceFileKind[],
  { organisation, words, opened: { messages, language } }: Session,
  talk: Conversation,
): Promise<ServiceFileKind | undefined> {
  const reply = await talk.choose({
    position: words.position.review,
    title: messages.words.serviceOf(row),
    question: words.review.which,
    choices: phases.map((phase, index) => ({
      key: String(index + 1),
      value: phase,
      name: words.phases[phase],
      detail: saidIn(phase, { row, organisation, messages, words, language }) ?? messages.words.none,
    })),
    commands: ['back'],
  });
  return 'value' in reply ? reply.value : undefined;
}

/** What a phase decides, and every key; choosing one is the same as pressing it. */
export async function helpPage(
  session: Session,
  talk: Conversation,
  phase: ServiceFileKind,
  offered: readonly Command[],
): Promise<Command | undefined> {
  const { words } = session;
  const own = offered.filter((command) => command !== 'help' && command !== 'back');
  const reply = await talk.choose<Command | undefined>({
    position: words.position.help,
    title: words.phases[phase],
    about: words.help.phases[phase],
    question: words.help.question,
    choices: [
      { key: '', value: undefined, name: words.help.goOn },
      ...own.map((command) => ({
        key: commands[command],
        value: command,
        name: words.keys[command],
        detail: words.help.commands[command],
      })),
    ],
    commands: ['back'],
  });
  return 'value' in reply ? reply.value : undefined;
}

function listed(row: Row, { opened: { language } }: Session): Choice<string> {
  return { key: row.id, value: row.id, name: row.name[language] };
}
