import type { ApprovalStanding, ServiceApproval } from '../../analysis/approvals.ts';
import { aside } from '../../messages/aside.ts';
import type { ApprovalEntry } from '../../model/approval.ts';
import type { Inline, Tone, Toned } from '../document.ts';
import type { Raw } from '../escape.ts';
import type { Speaking } from '../speaking.ts';

type Speech = Speaking<'approvals'>;

/** So many services that have changed a line names; the others are counted. */
const named = 8;

/** Of each phase on one line: `catalog current, profile none, portfolio outdated (3)`. */
export function shortApprovals(standings: readonly ApprovalStanding[], { messages, language }: Speech): Toned {
  const { approvals: words } = messages;
  const phases = standings.map((standing): Raw => {
    const name = words.short.phases[standing.phase];
    const state = shortState(standing, words);
    return language === 'ja' ? aside(name, state, language) : `${name} ${state}`;
  });
  return { text: words.phasesTogether(phases), tone: worstOf(standings) };
}

/** The same behind what it is. */
export function approvalsLine(standings: readonly ApprovalStanding[], speaking: Speech): Toned {
  const { text, tone } = shortApprovals(standings, speaking);
  return { text: speaking.messages.approvals.approval(text), tone };
}

function shortState({ state, changes, latest }: ApprovalStanding, words: Speech['messages']['approvals']): Raw {
  if (state === 'outdated') return words.short.outdated(changes?.services?.length);
  return words.short[state === 'current' ? (latest?.decision ?? 'approved') : state];
}

/** How a phase stands, in a sentence: who decided what, until when, and what has changed since. */
export function standingText(standing: ApprovalStanding, { messages: { approvals: words } }: Speech): Raw {
  const { latest, ahead, changes, expired, state } = standing;
  const later = ahead ? [words.ahead(ahead.on)] : [];
  if (latest === undefined) return words.joined([state === 'empty' ? words.empty : words.missing, ...later]);
  return words.joined([
    decidedText(latest, words),
    ...noteTexts(latest, words),
    ...later,
    ...(expired ? [words.expired] : []),
    ...(changes ? [changesText(changes, words)] : []),
  ]);
}

/** The phases of which the same is to be said, together: how they stand, for a page of few lines. */
export function phasesTogether(standings: readonly ApprovalStanding[], speaking: Speech): Inline[] {
  const { approvals: words } = speaking.messages;
  const texts = standings.map((standing) => standingText(standing, speaking));
  return [...new Set(texts)].map((one) => {
    const those = standings.filter((_, index) => texts[index] === one);
    const names = words.phasesTogether(those.map(({ phase }) => words.phases[phase]));
    return { text: words.ofPhase(names, one), tone: toneOf(those[0] as ApprovalStanding) };
  });
}

export function decidedText(
  { decision, until, by, role, on }: ApprovalEntry,
  words: Speech['messages']['approvals'],
): Raw {
  return words.decided(decision, { by, role, on }, until);
}

/** The reason of a rejection, and the conditions of an approval: without them the decision says too little. */
function noteTexts({ decision, note }: ApprovalEntry, words: Speech['messages']['approvals']): Raw[] {
  if (note === undefined || decision === 'approved') return [];
  return [words.noteOf[decision](note.replaceAll(/\s*\n\s*/g, ' '))];
}

/** The same of each phase, where a line on all phases says no more than how they stand. */
export function noteLines(standings: readonly ApprovalStanding[], { messages }: Speech): Toned[] {
  const { approvals: words } = messages;
  return standings.flatMap((standing) => {
    const notes = standing.latest ? noteTexts(standing.latest, words) : [];
    return notes.map((note) => ({ text: words.ofPhase(words.phases[standing.phase], note), tone: toneOf(standing) }));
  });
}

/** What is otherwise than what was approved; `room` says whether a heading above says so already. */
export function changesText(
  { services }: NonNullable<ApprovalStanding['changes']>,
  words: Speech['messages']['approvals'],
  room: 'alone' | 'headed' = 'alone',
): Raw {
  if (services === undefined) return words.changedUnnamed;
  if (services.length === 0) return words.changedBeside;
  const say = room === 'headed' ? words.changedList : words.changed;
  return say(services.length, services.slice(0, named));
}

/** The same of one service. */
export function serviceApprovalText(approval: ServiceApproval, { messages: { approvals: words } }: Speech): Raw {
  const { latest, phase, expired, unchanged, state } = approval;
  if (latest === undefined) return words.ofPhase(words.phases[phase], words.missing);
  const since = unchanged === undefined ? words.serviceUnknown : unchanged ? words.unchanged : words.serviceChanged;
  return words.ofPhase(
    words.phases[phase],
    words.joined([
      decidedText(latest, words),
      ...noteTexts(latest, words),
      ...(expired ? [words.expired] : []),
      ...(state === 'rejected' ? [] : [since]),
    ]),
  );
}

const tones: Readonly<Record<ApprovalStanding['state'], Tone | undefined>> = {
  empty: 'faint',
  missing: 'warn',
  rejected: 'bad',
  outdated: 'warn',
  expired: 'warn',
  current: 'good',
};

export function toneOf({ state, latest }: ApprovalStanding): Tone | undefined {
  return state === 'current' && latest?.decision === 'conditional' ? undefined : tones[state];
}

function worstOf(standings: readonly ApprovalStanding[]): Tone | undefined {
  const all = standings.map(({ state }) => tones[state]);
  return all.includes('bad') ? 'bad' : all.includes('warn') ? 'warn' : undefined;
}
