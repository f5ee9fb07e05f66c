import { describe, expect, it } from 'vitest';
import { drillOf } from '../../src/analysis/drill/drill.ts';
import {
  type Exercise,
  finishedSteps,
  injectsOf,
  isFinished,
  linksSeen,
  minutesSinceStart,
  questionsAt,
  type StepRecord,
  secondsOf,
  secondsTaken,
  simulatedTime,
  stepsAhead,
} from '../../src/analysis/drill/exercise.ts';
import { scenarioOf } from '../../src/analysis/drill/scenario.ts';
import { ownScenario } from '../../src/model/scenario.ts';
import { type StepId, scenarioIds, stepIds } from '../../src/reference/incident-flow.ts';
import { injects, stepTimes } from '../../src/reference/injects.ts';
import { organisationOf } from './organisation.ts';

const today = '2026-11-25';
const own = ownScenario('line-stop', {
  version: 1,
  name: { en: 'Stop of the line', ja: 'ラインの停止' },
  'based-on': 'double-extortion',
  steps: { start: { inject: { en: 'The line stops', ja: 'ラインが止まる' } } },
  questions: [
    { ask: 'Who may restart it?', services: ['D-2', 'D-5'] },
    { ask: 'Who has the keys?', services: ['H-1'] },
    { ask: 'Whom do we call?', services: ['D-2'], step: 'start' },
  ],
});
const organisation = {
  ...(await organisationOf({
    catalog: '  B-1: { level: basic }\n  D-1: { level: basic }\n  D-2: { level: basic }\n',
    profile:
      '  B-1: { assignment: insource, team: soc }\n  D-1: { assignment: unassigned }\n  D-2: { assignment: insource, team: csirt }\n',
    portfolio: '  B-1: { as-is: 4 }\n  D-2: { as-is: 2, to-be: 4 }\n',
  })),
  scenarios: [own],
};

function drill(id: string) {
  const scenario = scenarioOf(id, organisation);
  if (!scenario) throw new Error(id);
  return drillOf(scenario, organisation, { today });
}

const at = (minutes: number, seconds = 0) => new Date(2026, 10, 25, 9, minutes, seconds);
function record(step: StepId, from: number, to?: number): StepRecord {
  const nothing = { decisions: [], open: [] };
  return { step, startedAt: at(from), endedAt: to === undefined ? undefined : at(to), ...nothing };
}
function exercise(records: readonly StepRecord[]): Exercise {
  const nothing = { participants: undefined, clock: undefined };
  return { drill: drill('base'), injects: injectsOf('base', organisation), day: today, records, ...nothing };
}

describe('what has happened', () => {
  it.each([...scenarioIds, 'line-stop'])('is there at each step of %s, in both languages', (id) => {
    const found = injectsOf(id, organisation);
    expect([...found.keys()].toSorted()).toEqual([...stepIds].toSorted());
    for (const text of found.values()) {
      expect(text.en).toMatch(/^[A-Z].*[.?”]$|^The line stops$/);
      expect(text.ja).toMatch(/[。」]$|^ラインが止まる$/);
    }
  });

  it('is the last word of a scenario and of those that it takes over from', () => {
    const found = injectsOf('line-stop', organisation);
    expect(found.get('start')?.en).toBe('The line stops');
    expect(found.get('judge')).toBe(injects.ransomware.judge);
    expect(found.get('publish')).toBe(injects['double-extortion'].publish);
  });

  it('is nothing where there is no such scenario', () => {
    expect(injectsOf('no-such', organisation).size).toBe(0);
  });
});

describe('the questions of a step', () => {
  it.each([...scenarioIds, 'line-stop'])('are each at one step (%s)', (id) => {
    const drilled = drill(id);
    const asked = stepIds.flatMap((step) => questionsAt(drilled, step));
    expect(asked.map(({ ask }) => ask.en).toSorted()).toEqual(drilled.questions.map(({ ask }) => ask.en).toSorted());
  });

  it('are those that the scenario places there', () => {
    const asked = (id: string) =>
      Object.fromEntries(stepIds.map((step) => [step, questionsAt(drill(id), step).map(({ ask }) => ask.en)]));
    expect(asked('base')).toEqual({
      watch: [],
      start: [],
      judge: ['Is it an incident that we have to handle?'],
      investigate: [],
      prioritise: ['How severe is it, and what comes first?'],
      contain: ['Who tells the CISO, and when?'],
      close: [],
      publish: [],
    });
    // D-2 and D-5 are both needed at “contain” only; H-1 nowhere; the last says its step.
    expect(asked('line-stop')).toMatchObject({
      start: ['Whom do we call?'],
      contain: expect.arrayContaining(['Who may restart it?', 'Who has the keys?']),
    });
  });
});

describe('how far an exercise has come', () => {
  it('is nowhere before its first step', () => {
    const none = exercise([]);
    expect(finishedSteps(none)).toEqual([]);
    expect(stepsAhead(none)).toEqual(stepIds);
    expect(linksSeen(none)).toEqual([]);
    expect(secondsTaken(none)).toBe(0);
    expect(isFinished(none)).toBe(false);
  });

  it('is told by what has ended', () => {
    const half = exercise([record('watch', 0, 7), record('start', 8, 10), record('judge', 10)]);
    expect(finishedSteps(half).map(({ step }) => step)).toEqual(['watch', 'start']);
    expect(stepsAhead(half)).toEqual(['investigate', 'prioritise', 'contain', 'close', 'publish']);
    // Seven minutes and two; the pause between them and the step that goes on do not count.
    expect(secondsTaken(half)).toBe(9 * 60);
    expect(isFinished(half)).toBe(false);
    const whole = exercise(stepIds.map((step, index) => record(step, index, index + 1)));
    expect(isFinished(whole)).toBe(true);
    expect(isFinished(exercise([...whole.records.slice(0, 7), record('publish', 7)]))).toBe(false);
  });

  it('is how many whole minutes it has been going on, with its pauses', () => {
    expect(minutesSinceStart(exercise([]), at(5))).toBeUndefined();
    const half = exercise([record('watch', 0, 7), record('start', 8)]);
    expect([at(0, 59), at(1), at(12, 30)].map((now) => minutesSinceStart(half, now))).toEqual([0, 1, 12]);
  });

  it('is never negative, where a clock was put back', () => {
    expect(minutesSinceStart(exercise([record('watch', 5)]), at(3))).toBe(0);
    expect(secondsOf(record('watch', 5, 3))).toBe(0);
    expect(secondsOf(record('watch', 5))).toBeUndefined();
  });

  it('shows the weak links of the steps that it has come to, and no others', () => {
    // D-1 is needed at “start” and “judge”, D-2 from “contain” on.
    const ids = (records: readonly StepRecord[]) => linksSeen(exercise(records)).map(({ row }) => row.id);
    expect(ids([record('watch', 0, 1)])).not.toContain('D-1');
    expect(ids([record('watch', 0, 1), record('start', 1)])).toContain('D-1');
    expect(ids([record('watch', 0, 1), record('start', 1)])).not.toContain('D-2');
  });
});

describe('the clock of a simulated incident', () => {
  it('runs on from step to step', () => {
    const times = stepIds.map((step) => stepTimes[step]);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it.each([
    ['watch', 0, { day: 1, minutes: 0 }],
    ['start', 23 * 60 + 50, { day: 2, minutes: 10 }],
    ['close', 9 * 60, { day: 6, minutes: 9 * 60 }],
  ] as const)('at %s, from %i minutes on', (step, clock, time) => {
    expect(simulatedTime(clock, step)).toEqual(time);
  });
});
