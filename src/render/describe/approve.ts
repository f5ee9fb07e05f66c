import type { ApprovalStanding, ChangesSince } from '../../analysis/approvals.ts';
import type { ApprovalEntry } from '../../model/approval.ts';
import type { NotKnown, Recorded } from '../../source/recorded.ts';
import type { ApproveResult } from '../approve-result.ts';
import {
  type Cell,
  type Document,
  documentOf,
  facts,
  flexible,
  type Inline,
  left,
  section,
  table,
  text,
  toned,
} from '../document.ts';
import type { Speaking } from '../speaking.ts';
import { titleOf } from '../words.ts';
import { changesText, decidedText, toneOf } from './approvals.ts';

type Speech = Speaking<'approvals' | 'words'>;

/** Who approved which phase, what has changed since, and where that is recorded. */
export function describeApprove(result: ApproveResult, speaking: Speech): Document {
  const { organisation, standings, full } = result;
  const { messages, language } = speaking;
  const { approvals: words } = messages;
  const latest = new Set(standings.flatMap((standing) => [standing.latest, standing.ahead]));
  const earlier = organisation.approvals.filter((entry) => !latest.has(entry)).length;
  return documentOf(
    titleOf(words.title, organisation, language),
    [],
    [
      table(
        [
          left(words.phase),
          left(words.state),
          flexible(words.by),
          flexible(words.role),
          left(words.on),
          left(words.until),
        ],
        standings.map((standing) => standingCells(standing, speaking)),
      ),
      aheadText(standings, words),
      section(words.note, [
        facts(
          standings.flatMap(({ phase, latest }) =>
            latest?.note === undefined ? [] : [{ label: words.phases[phase], lines: [latest.note] }],
          ),
        ),
      ]),
      section(words.changedTitle, [
        facts(
          standings.flatMap((standing) =>
            standing.changes
              ? [{ label: words.phases[standing.phase], lines: changeLines(standing, standing.changes, result, words) }]
              : [],
          ),
        ),
      ]),
      section(words.recorded, [commitFacts(result, speaking)]),
      full ? section(words.history, [historyFacts(organisation.approvals, speaking)]) : undefined,
      text(...(full || earlier === 0 ? [] : [words.earlier(earlier)]), words.hint),
    ],
  );
}

/** The decisions that do not count yet; undefined where there are none. */
function aheadText(standings: readonly ApprovalStanding[], words: Speech['messages']['approvals']) {
  const lines = standings.flatMap(({ phase, ahead }) =>
    ahead ? [toned('warn', words.ofPhase(words.phases[phase], words.ahead(ahead.on)))] : [],
  );
  return lines.length === 0 ? undefined : text(...lines);
}

/** What has changed, which of it the list does not have, and what shows more. */
function changeLines(
  { latest }: ApprovalStanding,
  changes: ChangesSince,
  { organisation, recorded }: ApproveResult,
  words: Speech['messages']['approvals'],
): Inline[] {
  const unlisted = changes.services?.filter((id) => !organisation.rows.some((row) => row.id === id)) ?? [];
  const found = latest && recorded?.get(latest);
  return [
    changesText(changes, words, 'headed'),
    ...(unlisted.length === 0 ? [] : [toned('warn', words.unlisted(unlisted))]),
    ...(found && 'id' in found ? [words.seeChanges(found.id.slice(0, 12))] : []),
  ];
}

function standingCells(standing: ApprovalStanding, { messages: { approvals: words, words: common } }: Speech): Cell[] {
  const { phase, ahead, state, expired } = standing;
  const isAhead = standing.latest === undefined && ahead !== undefined;
  const latest = standing.latest ?? ahead;
  const said =
    state === 'current' && latest ? words.decisions[latest.decision] : words.states[isAhead ? 'ahead' : state];
  return [
    words.phases[phase],
    toned(toneOf(standing), said),
    latest?.by ?? common.none,
    latest?.role ?? common.none,
    latest?.on ?? common.none,
    latest?.until === undefined ? common.none : toned(expired ? 'bad' : undefined, latest.until),
  ];
}

/** Which commit records the latest decision on each phase; nothing where there is none. */
function commitFacts({ standings, recorded }: ApproveResult, { messages: { approvals: words } }: Speech) {
  if (recorded === undefined) {
    return standings.some(({ latest }) => latest) ? text(toned('faint', words.noGit)) : undefined;
  }
  return facts(
    standings.flatMap(({ phase, latest }) =>
      latest === undefined ? [] : [{ label: words.phases[phase], lines: commitLines(recorded.get(latest), words) }],
    ),
  );
}

function commitLines(commit: Recorded | NotKnown | undefined, words: Speech['messages']['approvals']): Inline[] {
  if (commit === undefined) return [toned('warn', words.notCommitted)];
  if ('notKnown' in commit) {
    return [toned('warn', words.notKnown[commit.notKnown](commit.seenIn.id.slice(0, 12), commit.seenIn.date))];
  }
  const id = commit.id.slice(0, 12);
  const where = words.recordedIn(id, commit.date);
  return commit.signed
    ? [where, words.signedCommit(id)]
    : [[where, { text: words.aside(words.unsignedCommit), tone: 'faint' }]];
}

function historyFacts(entries: readonly ApprovalEntry[], { messages: { approvals: words } }: Speech) {
  return facts(
    entries.map((entry) => ({
      label: words.phases[entry.phase],
      lines: [
        decidedText(entry, words),
        ...(entry.note === undefined ? [] : [{ text: entry.note, tone: 'faint' as const }]),
      ],
    })),
  );
}
