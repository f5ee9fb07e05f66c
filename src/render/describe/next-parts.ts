import type { Deadline } from '../../analysis/deadlines.ts';
import type { NextSteps, PhaseState, Task } from '../../analysis/next.ts';
import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import { type Fact, type Inline, toned } from '../document.ts';
import type { Raw } from '../escape.ts';
import type { Speaking } from '../speaking.ts';
import { nameOf } from '../words.ts';

export type NextSpeech = Speaking<'next' | 'words'>;

/** Where the organisation stands in the cycle. */
export function standingFacts({ phases, stage }: NextSteps, speaking: NextSpeech): Fact[] {
  const { next: words } = speaking.messages;
  return [
    { label: words.build, lines: [phases.map((phase) => phaseText(phase, speaking)).join(' · ')] },
    { label: words.now, lines: [words.stages[stage]] },
  ];
}

function phaseText({ phase, services, open }: PhaseState, { messages: { next } }: NextSpeech): Raw {
  return next.phase(next.phases[phase], services - open, services);
}

/** A task, without the services that it is about. */
export function taskText({ kind, phase, count, isRest }: Task, { messages: { next } }: NextSpeech): Raw {
  return next.taskOf[kind](count, phase && next.phases[phase], isRest);
}

/** The open questions of a team: what it is called. */
export function teamText(team: string | undefined, { teams }: Organisation, speaking: NextSpeech): Raw {
  return team === undefined ? speaking.messages.next.noTeam : nameOf(team, teams, speaking.language);
}

/** A day: when, what, and who. */
export function deadlineCells(
  deadline: Deadline,
  organisation: Organisation,
  today: IsoDate,
  speaking: NextSpeech,
): [day: Inline, what: Raw, who: Raw] {
  const { messages, language } = speaking;
  const { next: words } = messages;
  const isPast = deadline.day < today;
  const day: Inline = toned(isPast ? 'bad' : undefined, isPast ? words.past(deadline.day) : deadline.day);
  const team = (id: string | undefined) =>
    id === undefined ? messages.words.none : nameOf(id, organisation.teams, language);
  switch (deadline.kind) {
    case 'due': {
      const { row } = deadline.item;
      const { owner } = row.portfolio;
      return [
        day,
        words.improvement(messages.words.serviceOf(row)),
        owner === undefined ? team(row.profile.team) : team(owner),
      ];
    }
    case 'planned':
      return [
        day,
        words.planned(messages.words.serviceOf(deadline.row)),
        team(deadline.row.profile.planned?.team ?? deadline.row.profile.team),
      ];
    case 'review':
      return [
        day,
        words.review(messages.words.serviceOf(deadline.row)),
        deadline.row.catalog['decided-by'] ?? messages.words.none,
      ];
    case 'evidence':
      return [
        day,
        words.evidence(messages.words.serviceOf(deadline.row), deadline.piece.ref),
        team(deadline.piece.owner ?? deadline.row.profile.team),
      ];
    case 'contract':
      return [day, words.contract(deadline.services), deadline.provider.name[language]];
    case 'approval':
      return [day, words.approval(words.phases[deadline.phase]), deadline.approval.by];
    case 'stale':
      return [day, words.becomesStale(deadline.rows.length), messages.words.none];
  }
}
