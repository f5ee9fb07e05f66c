import { changedRows } from '../../analysis/changes.ts';
import { openIn } from '../../analysis/questions.ts';
import { examine } from '../../check/examine.ts';
import { loadWords } from '../../messages/index.ts';
import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import type { ServiceFileKind } from '../../model/files.ts';
import { finding } from '../../render/check/text.ts';
import { worded } from '../../render/diagnostic-text.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { changesTable } from '../../render/interview/changes.ts';
import { wrap } from '../../render/width.ts';
import { type ChangedFiles, changedFiles, commitFiles } from '../../source/commit.ts';
import { hasMainFile } from '../../source/folder.ts';
import { folderReader } from '../../source/read.ts';
import { gone } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits } from '../program/errors.ts';
import { write } from '../terminal/io.ts';
import { shellWords } from '../terminal/shell.ts';
import type { Session } from './session.ts';
import { type Filter, phasesOf, walk } from './walk.ts';

/** Findings are for a glance here; `cdc check` tells them all. */
const mostFindings = 5;

interface Ending {
  readonly filter: Filter;
  /** The command that goes on with what is left. */
  readonly again: string;
  /** What is to be looked at next: the folder as the user named it. */
  readonly dir: string | undefined;
  /** The files before the first answer, where the answers are to be committed. */
  readonly commit: ChangedFiles | undefined;
}

/**
 * What has changed, what is still open, what `check` finds on it, and how to keep it; tells it, and commits if asked to.
 *
 * @returns how to exit: a commit that was asked for and failed is no clean end
 */
export async function tellEnding(
  session: Session,
  { filter, again, dir, commit }: Ending,
  context: CommandContext,
): Promise<Exit> {
  const { io } = context;
  const { words, organisation, opened } = session;
  const say = (text: string) => write(io.stdout, `${text}\n`);
  const fit = (text: string) => wrap(text, opened.render.width);
  const changes = changedRows(session.before, organisation).filter(
    ({ after }) => after && session.touched.has(after.id),
  );
  await say(fit(words.end.answers({ answers: session.saved, services: session.touched.size })));
  if (changes.length > 0) {
    await say(
      `\n${changesTable(changes, { before: session.before, after: organisation }, opened.messages, opened.render)}`,
    );
  }
  const left = whatIsLeft(session, filter);
  await say(fit(`\n${left ?? words.end.nothingOpen}`));
  const next = session.view === undefined ? 'gap' : 'views';
  await say(`  ${left === undefined ? shellWords(['cdc', next, ...(dir === undefined ? [] : [dir])]) : again}`);
  if (session.saved === 0) return exits.clean;
  if (!hasMainFile(opened.folder.path)) {
    await write(io.stderr, `\n${fit(forTerminalLine(gone(opened.folder, opened.messages).message))}\n`);
    return exits.usage;
  }
  // Findings speak of what is agreed, and of what others think.
  if (session.view === undefined) await tellFindings(session, context);
  const files = await changedFiles(opened.folder.path, io.env);
  if (files === undefined) return exits.clean;
  const name = forTerminalLine(organisation.name?.[opened.language] ?? words.end.organisation);
  const subject = words.end.subject({ name, answers: session.saved, services: session.touched.size });
  if (files.changed.length === 0) {
    if (commit) await say(`\n${words.end.nothingToCommit}`);
    return exits.clean;
  }
  const others = commit ? session.changes.others() : [];
  if (others.length > 0) await say(fit(`\n${words.end.others(others)}`));
  else if (commit) {
    const own = (names: readonly string[]) => names.filter((name) => !commit.uncommitted.includes(name));
    const ours = { changed: own(files.changed), untracked: own(files.untracked) };
    const hash = await commitFiles(opened.folder.path, ours, subject, io.env);
    await say(`\n${hash === undefined ? words.end.notCommitted : words.end.committed(hash)}`);
    if (hash !== undefined) return exits.clean;
  }
  await say(`\n${words.end.commit}`);
  const paths = files.changed.map((file) => shownIn(file, opened.folder.shownAs));
  const added = files.untracked.map((file) => shownIn(file, opened.folder.shownAs));
  if (added.length > 0) await say(`  ${shellWords(['git', 'add', ...added])}`);
  await say(`  ${shellWords(['git', 'commit', '-m', subject, '--', ...paths])}`);
  return commit ? exits.usage : exits.clean;
}

function shownIn(file: string, folder: string): string {
  return folder === '' ? file : `${folder}/${file}`;
}

/** What of the services that were gone through is not done yet; undefined if all is. */
function whatIsLeft(session: Session, filter: Filter): string | undefined {
  const { words, organisation, today } = session;
  const stale = filter.stale ? walk(organisation, 'portfolio', filter, today).length : 0;
  if (stale > 0) return words.end.stale(stale);
  const open = openCounts(session, filter);
  return Object.values(open).every((n) => n === 0) ? undefined : words.end.open(open);
}

/** How many services each phase has open, those too that it cannot ask about before the phase before it is answered. */
function openCounts({ organisation, today }: Session, filter: Filter): Partial<Record<ServiceFileKind, number>> {
  const open = (phase: ServiceFileKind) =>
    walk(organisation, phase, { ...filter, phase }, today).filter((row) => openIn(row, phase).length > 0).length;
  return Object.fromEntries(phasesOf(filter).map((phase) => [phase, open(phase)]));
}

/** What `cdc check` would say of the services that were answered. */
async function tellFindings({ opened, touched, words }: Session, { io }: CommandContext): Promise<void> {
  const { folder, render } = opened;
  const { report } = await examine(folderReader(folder.path), {
    today: io.today,
    shownAs: folder.shownAs,
    before: undefined,
  });
  // What is not answered yet is counted as open; it is no finding on what was.
  const own = report.diagnostics.filter((found) => touched.get(serviceOf(found) ?? '')?.has(found.at.file));
  if (own.length === 0) return;
  const { check } = await loadWords(render.language, 'check');
  const shown = await worded(own.slice(0, mostFindings), render.language);
  const findings = shown.map((one) => finding(one, { check }, render)).join('\n\n');
  const more = own.length > mostFindings ? `\n\n${words.end.more(own.length - mostFindings)}` : '';
  await write(io.stdout, `\n${wrap(words.end.findings(own.length), render.width)}\n\n${findings}${more}\n`);
}

function serviceOf({ at: { path } }: LocatedDiagnostic): string | undefined {
  return path[0] === 'services' ? String(path[1]) : undefined;
}
