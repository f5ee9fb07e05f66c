import { daysAfter } from '../model/date.ts';
import type { IsoDate, ServiceFileKind } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { isUnassigned } from './assignment.ts';
import { isToReview } from './dates.ts';
import { type Deadline, deadlinesOf } from './deadlines.ts';
import { type OpenQuestion, openQuestions } from './open-questions.ts';
import { makePlan } from './plan.ts';
import { isStale } from './staleness.ts';

/** A phase of the build process: how many services it is about, and of how many something in it is open. */
export interface PhaseState {
  readonly phase: ServiceFileKind;
  readonly services: number;
  readonly open: number;
}

/**
 * Where an organisation stands in the cycle (textbook 3.1): in the phase of the build process that is the first with open
 * questions; else in the evaluation, as long as scores are stale or decisions are due for review; else in the management
 * process, which runs until then.
 */
export type Stage = ServiceFileKind | 'evaluation' | 'management';

/** The questions that are open to a team; to none, where no team is named. */
export interface OpenOfTeam {
  readonly team: string | undefined;
  readonly services: number;
  readonly questions: number;
}

/** What there is to do now, in the order in which to do it, with how many services or days it is about. */
export type TaskKind = 'questions' | 'unassigned' | 'overdue' | 'stale' | 'review' | 'improve' | 'report';
export interface Task {
  readonly kind: TaskKind;
  /** The phase in which questions are open. */
  readonly phase?: ServiceFileKind;
  readonly count: number;
}

export interface NextSteps {
  readonly stage: Stage;
  readonly phases: readonly PhaseState[];
  /** The last day of what is due now. */
  readonly until: IsoDate;
  /** Days that have passed, or that come until then; earliest first. */
  readonly due: readonly Deadline[];
  /** How many days come after that, and which is the first. */
  readonly later: { readonly count: number; readonly first: IsoDate | undefined };
  /** What should have a day, and has none. */
  readonly undated: ReturnType<typeof deadlinesOf>['undated'];
  readonly stale: readonly Row[];
  readonly questions: readonly OpenOfTeam[];
  /** Never empty: where there is nothing else to do, a report is. */
  readonly tasks: readonly [Task, ...Task[]];
}

const questionsOf: Readonly<Record<ServiceFileKind, readonly OpenQuestion[]>> = {
  catalog: ['level', 'reason'],
  profile: ['assignment', 'team', 'provider'],
  portfolio: ['as-is', 'as-is-insource', 'as-is-outsource', 'to-be'],
};

/**
 * What to do next: where the organisation stands, what is due within some days, and what to begin with.
 *
 * @param days how far to look ahead, 0 or more
 */
export function nextSteps(organisation: Organisation, { today, days }: { today: IsoDate; days: number }): NextSteps {
  const rows = organisation.rows.filter(({ listed }) => listed);
  const phases = phasesOf(rows);
  const until = daysAfter(today, days);
  const { deadlines, undated } = deadlinesOf(organisation, today);
  const due = deadlines.filter(({ day }) => day <= until);
  const later = deadlines.filter(({ day }) => day > until);
  const stale = rows.filter((row) => isStale(row, organisation, today));
  const toReview = rows.filter((row) => isToReview(row, today)).length;
  const open = phases.find((phase) => phase.open > 0);
  const stage: Stage = open ? open.phase : stale.length + toReview > 0 ? 'evaluation' : 'management';
  const tasks: Task[] = [
    ...(open ? [{ kind: 'questions', phase: open.phase, count: open.open } as const] : []),
    { kind: 'unassigned', count: rows.filter(isUnassigned).length },
    { kind: 'overdue', count: due.filter(({ kind, day }) => kind !== 'review' && day < today).length },
    { kind: 'stale', count: stale.length },
    { kind: 'review', count: toReview },
    { kind: 'improve', count: makePlan(organisation, { today }).items.length },
  ];
  const [first = { kind: 'report', count: 0 } as const, ...others] = tasks.filter(({ count }) => count > 0);
  return {
    stage,
    phases,
    until,
    due,
    later: { count: later.length, first: later[0]?.day },
    undated,
    stale,
    questions: questionsByTeam(rows),
    tasks: [first, ...others],
  };
}

/** A phase asks of the services that the phases before have left to it. */
function phasesOf(rows: readonly Row[]): PhaseState[] {
  const needed = rows.filter(({ catalog }) => catalog.level !== undefined && catalog.level !== 'unnecessary');
  const asked: Readonly<Record<ServiceFileKind, readonly Row[]>> = {
    catalog: rows,
    profile: needed,
    portfolio: needed.filter(({ profile }) => profile.assignment !== undefined),
  };
  return (['catalog', 'profile', 'portfolio'] as const).map((phase) => ({
    phase,
    services: asked[phase].length,
    open: asked[phase].filter((row) => isOpenIn(row, phase)).length,
  }));
}

function isOpenIn(row: Row, phase: ServiceFileKind): boolean {
  return openQuestions(row).some((question) => questionsOf[phase].includes(question));
}

function questionsByTeam(rows: readonly Row[]): OpenOfTeam[] {
  const teams = new Map<string | undefined, { services: number; questions: number }>();
  for (const row of rows) {
    const questions = openQuestions(row).length;
    if (questions === 0) continue;
    const { team } = row.profile;
    const before = teams.get(team) ?? { services: 0, questions: 0 };
    teams.set(team, { services: before.services + 1, questions: before.questions + questions });
  }
  return [...teams].map(([team, open]) => ({ team, ...open }));
}
