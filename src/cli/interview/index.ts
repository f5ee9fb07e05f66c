import { knownAssessor } from '../../answers/views.ts';
import { mainFileKinds } from '../../model/files.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { type ChangedFiles, changedFiles } from '../../source/commit.ts';
import { fileName } from '../../source/folder.ts';
import { openOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { paletteFor, wantsColour } from '../terminal/colour.ts';
import { isInterruption, Stop } from '../terminal/interruption.ts';
import { write } from '../terminal/io.ts';
import { shellWords } from '../terminal/shell.ts';
import type { Conversation } from './conversation.ts';
import { tellEnding } from './ending.ts';
import { type FilterOptions, filterOf } from './filter.ts';
import { Interview } from './interview.ts';
import { askPatterns } from './organisation.ts';
import { Route } from './route.ts';
import { type InterviewSubject, Session } from './session.ts';
import { type Filter, isNarrow, namedButNotAsked, passedOver } from './walk.ts';

/** What an interview can be told to be about, and how to go. */
export interface InterviewOptions extends FilterOptions {
  readonly plain?: boolean;
  readonly commit?: boolean;
  readonly assessor?: string;
  /** Whose view is asked for. */
  readonly as?: string;
}

/** Asks what is to be asked, service by service, on the terminal; each answer is on disk before the next question. */
export async function interview(context: CommandContext<InterviewSubject>, options: InterviewOptions): Promise<Exit> {
  const { io } = context;
  const opened = await openOrganisation(context);
  const { errors } = context.messages;
  const view = options.as === undefined ? undefined : knownAssessor(options.as, opened.organisation);
  const filter = { ...(await filterOf(options, opened)), ...(view !== undefined && { phase: 'portfolio' as const }) };
  if (!io.stdin.isTTY || !io.stdout.isTTY) {
    throw new UserError(errors.notATerminal('assess'), errors.notATerminalHelp.assess);
  }
  if (view !== undefined && view !== options.as)
    await write(io.stderr, `${forTerminalLine(errors.takenForAssessor(options.as ?? '', view))}\n`);
  const session = await Session.begin(opened, context, { assessor: options.assessor, view });
  const atFirst = options.commit ? await committable(session, io.env) : undefined;
  const route = new Route(session, filter);
  const left = view === undefined ? [] : namedButNotAsked(session.organisation, 'portfolio', filter);
  if (left.length > 0) await write(io.stderr, `${session.words.notInView(left.map(({ id }) => id))}\n`);
  if (route.empty) {
    const { nothingToAsk, nothingElse, notInFiles } = session.words.end;
    const beside = passedOver(session.organisation, filter, io.today);
    const said = left.length > 0 ? nothingElse : beside.length > 0 ? notInFiles(beside.length) : nothingToAsk;
    await write(io.stdout, `${said}\n`);
    return exits.clean;
  }
  const stop = new Stop();
  stop.hold();
  let exit: Exit = exits.clean;
  try {
    exit = await converse({ session, filter, route }, options, stop, context);
  } finally {
    stop.release();
  }
  const again = shellWords(['cdc', 'assess', ...(context.dir === undefined ? [] : [context.dir]), ...flagsOf(options)]);
  const ending = await tellEnding(
    session,
    { filter, again, dir: context.dir, commit: exit === exits.clean ? atFirst : undefined },
    context,
  );
  return exit === exits.clean ? ending : exit;
}

/**
 * The files as they are before the first answer: where a commit would take along what is no answer, there is to be none.
 *
 * @throws {UserError}
 */
async function committable({ opened }: Session, environment: CommandContext['io']['env']): Promise<ChangedFiles> {
  const { folder, messages } = opened;
  const files = await changedFiles(folder.path, environment);
  const { errors } = messages;
  if (!files) throw new UserError(errors.noRepository(folder.shownAs || '.'), errors.noRepositoryHelp);
  const names: readonly string[] = mainFileKinds.map(fileName);
  const others = files.uncommitted.filter((name) => names.includes(name));
  if (others.length > 0) throw new UserError(errors.uncommitted(others), errors.uncommittedHelp);
  return files;
}

async function converse(
  { session, filter, route }: { readonly session: Session; readonly filter: Filter; readonly route: Route },
  options: InterviewOptions,
  stop: Stop,
  context: CommandContext<InterviewSubject>,
): Promise<Exit> {
  const talk = await conversation(session, options.plain ?? false, stop.signal, context);
  try {
    // Whoever answers for a part is not asked about the whole.
    if (isNarrow(filter) || session.view !== undefined || (await askPatterns(session, talk)))
      await new Interview(session, talk, route).run();
    return exits.clean;
  } catch (error) {
    if (isInterruption(error)) return stop.exit;
    throw error;
  } finally {
    await talk.close();
  }
}

async function conversation(
  session: Session,
  plain: boolean,
  signal: AbortSignal,
  { io, global }: CommandContext,
): Promise<Conversation> {
  // A terminal that cannot move its cursor gets lines.
  if (plain || io.env['TERM'] === 'dumb') {
    const { PlainLines } = await import('./plain.ts');
    return new PlainLines(io, () => session.words, signal);
  }
  const { FullScreen } = await import('./full-screen.ts');
  const palette = await paletteFor(wantsColour(io, io.stdout, global.color));
  return new FullScreen(io, palette, () => session.words, signal);
}

/** The options as they were given, for the command that goes on. */
function flagsOf({ phase, category, service, team, level, open, stale, ...rest }: InterviewOptions): string[] {
  const { plain, commit, assessor, as } = rest;
  return [
    ...(phase ? ['--phase', phase] : []),
    ...(category ? ['--category', category.join(',')] : []),
    ...(service ? ['--service', service.join(',')] : []),
    ...(team === undefined ? [] : ['--team', team]),
    ...(level ? ['--level', level.join(',')] : []),
    ...(open ? ['--open'] : []),
    ...(stale ? ['--stale'] : []),
    ...(assessor === undefined ? [] : ['--assessor', assessor]),
    ...(as === undefined ? [] : ['--as', as]),
    ...(plain ? ['--plain'] : []),
    ...(commit ? ['--commit'] : []),
  ];
}
