import { daysAfter } from '../model/date.ts';
import type { IsoDate, ServiceFileKind } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { approvalStandings } from './approvals.ts';
import { isUnassigned } from './assignment.ts';
import { isToReview } from './dates.ts';
import { type Deadline, deadlinesOf } from './deadlines.ts';
import { metricStandings } from './metrics.ts';
import { analysePeacetime, unmeasuredActivities } from './peacetime.ts';
import { makePlan } from './plan.ts';
import { buildPhases, inNoFile, isAbout, openIn } from './questions.ts';
import { isStale, isUndated } from './staleness.ts';

/** A phase of the build process: how many services it is about (`isAbout`), and of how many something in it is open. */
export interface PhaseState {
  readonly phase: ServiceFileKind;
  readonly services: number;
  readonly open: number;
}

/**
 * Where an organisation stands in the cycle (textbook 3.1): in the phase of the build process that is the first with open
 * questions; else in the evaluation, as long as scores are stale or without a day, or decisions are due for review; else in the management
 * process, which runs until then.
 */
export type Stage = ServiceFileKind | 'evaluation' | 'management';

/** The questions that are open to a team; to none, where no team is named. */
export interface OpenOfTeam {
  readonly team: string | undefined;
  readonly services: readonly Row[];
  /** Those of them that are in no file. */
  readonly inNoFile: readonly Row[];
  readonly questions: number;
}

/** What there is to do now, in the order in which to do it, with how many services or days it is about. */
export const taskKinds = [
  'questions',
  'errors',
  'unassigned',
  'overdue',
  'stale',
  'undated',
  'review',
  'metrics',
  'approve',
  'rejected',
  'improve',
  'unmeasured',
  'report',
] as const;
export type TaskKind = (typeof taskKinds)[number];
export interface Task {
  readonly kind: TaskKind;
  /** The phase in which questions are open, or that is to be decided on again. */
  readonly phase?: ServiceFileKind;
  readonly count: number;
  /** The services that it is about; none where it is about something else. */
  readonly services: readonly Row[];
  /** Those of them that are in no file (see `inNoFile`). */
  readonly inNoFile: readonly Row[];
  /** Whether other tasks are about more of the same kind: errors that need no task of their own. */
  readonly isRest?: boolean;
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

export interface NextOptions {
  readonly today: IsoDate;
  /** How far to look ahead, 0 or more. */
  readonly days: number;
  /** How many errors there are in the files, besides those that are tasks of their own. */
  readonly errors?: number;
  /** Whether there are any errors that are tasks of their own. */
  readonly otherErrors?: boolean;
}

/** What to do next: where the organisation stands, what is due within some days, and what to begin with. */
export function nextSteps(
  organisation: Organisation,
  { today, days, errors = 0, otherErrors = false }: NextOptions,
): NextSteps {
  const { rows } = organisation;
  const openOf = new Map(buildPhases.map((phase) => [phase, rows.filter((row) => isOpenIn(row, phase))]));
  const phases = buildPhases.map(
    (phase): PhaseState => ({
      phase,
      services: rows.filter((row) => isAbout(row, phase)).length,
      open: openOf.get(phase)?.length ?? 0,
    }),
  );
  const until = daysAfter(today, days);
  const { deadlines, undated } = deadlinesOf(organisation, today);
  const due = deadlines.filter(({ day }) => day <= until);
  const later = deadlines.filter(({ day }) => day > until);
  const stale = rows.filter((row) => isStale(row, organisation, today));
  const withoutDay = rows.filter((row) => isUndated(row, organisation));
  const toReview = rows.filter((row) => isToReview(row, today));
  const open = phases.find((phase) => phase.open > 0);
  const stage: Stage = open
    ? open.phase
    : stale.length + withoutDay.length + toReview.length > 0
      ? 'evaluation'
      : 'management';
  const beside = new Set(inNoFile(rows));
  const about = (kind: TaskKind, services: readonly Row[]): Task => ({
    kind,
    count: services.length,
    services,
    inNoFile: services.filter((row) => beside.has(row)),
  });
  const counted = (kind: TaskKind, count: number): Task => ({ kind, count, services: [], inNoFile: [] });
  const tasks: Task[] = [
    ...[...openOf].map(([phase, services]): Task => ({ ...about('questions', services), phase })),
    { ...counted('errors', errors), isRest: otherErrors },
    about('unassigned', rows.filter(isUnassigned)),
    counted('overdue', due.filter(({ kind, day }) => kind !== 'review' && kind !== 'approval' && day < today).length),
    about('stale', stale),
    about('undated', withoutDay),
    about('review', toReview),
    counted('metrics', metricStandings(organisation, today).filter(({ overdue }) => overdue).length),
    ...approvalStandings(organisation, today)
      .filter(({ state }) => state === 'outdated' || state === 'expired' || state === 'rejected')
      .map(({ phase, state }): Task => ({ ...counted(state === 'rejected' ? 'rejected' : 'approve', 1), phase })),
    about(
      'improve',
      makePlan(organisation, { today }).items.map(({ row }) => row),
    ),
    counted('unmeasured', unmeasuredActivities(analysePeacetime(organisation, today)).length),
  ];
  const [first = counted('report', 0), ...others] = tasks.filter(({ count }) => count > 0);
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

function isOpenIn(row: Row, phase: ServiceFileKind): boolean {
  return isAbout(row, phase) && openIn(row, phase).length > 0;
}

/** Those of whom most is asked first. */
export function byQuestions(questions: readonly OpenOfTeam[]): readonly OpenOfTeam[] {
  return questions.toSorted((one, other) => other.questions - one.questions);
}

function questionsByTeam(rows: readonly Row[]): OpenOfTeam[] {
  const beside = new Set(inNoFile(rows));
  const teams = new Map<string | undefined, { services: Row[]; questions: number }>();
  for (const row of rows) {
    const questions = buildPhases.flatMap((phase) => (isAbout(row, phase) ? openIn(row, phase) : [])).length;
    if (questions === 0) continue;
    const { team } = row.profile;
    const before = teams.get(team) ?? { services: [], questions: 0 };
    teams.set(team, { services: [...before.services, row], questions: before.questions + questions });
  }
  return [...teams].map(([team, open]) => ({
    team,
    ...open,
    inNoFile: open.services.filter((row) => beside.has(row)),
  }));
}
