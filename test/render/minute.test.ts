import { describe, expect, it } from 'vitest';
import { drillOf } from '../../src/analysis/drill/drill.ts';
import { type Exercise, injectsOf, type StepRecord } from '../../src/analysis/drill/exercise.ts';
import { scenarioOf } from '../../src/analysis/drill/scenario.ts';
import { plain } from '../../src/index.ts';
import { ownScenario } from '../../src/model/scenario.ts';
import { type StepId, stepIds } from '../../src/reference/incident-flow.ts';
import { describeMinute, describeOutcome } from '../../src/render/describe/drill/minute.ts';
import { describeScene, exerciseSubjects } from '../../src/render/describe/drill/scene.ts';
import { drawDocument } from '../../src/render/formats.ts';
import { speakingOf } from '../../src/render/speaking.ts';
import { organisationOf } from '../analysis/organisation.ts';

/** What would steer a terminal, turn text around, end a cell, or begin an element or an item. */
const real = '\u001B[31m\u202E\u0007|<b>[x](https://evil.example)\n# 1';
const bad = String.raw`\e[31m\u202E\u0007|<b>[x](https://evil.example)\n# 1`;
const base = await organisationOf({
  cdc: `organization: { name: "${bad}" }\nteams: { csirt: { name: "${bad}" } }\n`,
  catalog: '  D-1: { level: basic }\n  D-2: { level: basic }\n',
  profile: '  D-1: { assignment: unassigned }\n  D-2: { assignment: insource, team: csirt }\n',
  portfolio: `  D-2: { as-is: 2, to-be: 4, action: "${bad}", owner: "${bad}" }\n`,
});
const own = ownScenario(real, {
  version: 1,
  name: real,
  steps: { start: { inject: real, note: real } },
  questions: [{ ask: real, services: ['D-1'], step: 'start' }],
});
const organisation = { ...base, scenarios: [own] };
const scenario = scenarioOf(real, organisation);
if (!scenario) throw new Error('no scenario');
const drill = drillOf(scenario, organisation, { today: '2026-11-25' });

const at = (minutes: number) => new Date(2026, 10, 25, 13, minutes);
function record(step: StepId, said: Partial<StepRecord> = {}): StepRecord {
  const [from, to] = [stepIds.indexOf(step) * 5, stepIds.indexOf(step) * 5 + 4];
  const nothing = { decisions: [], open: [] };
  return { step, startedAt: at(from), endedAt: at(to), ...nothing, ...said };
}
function exercise(records: readonly StepRecord[], more: Partial<Exercise> = {}): Exercise {
  const injects = injectsOf(real, organisation);
  return { drill, injects, day: '2026-11-25', participants: undefined, clock: undefined, records, ...more };
}
async function minute(one: Exercise, language: 'en' | 'ja' = 'en'): Promise<string> {
  const document = describeMinute({ exercise: one, organisation }, await speakingOf(language, ...exerciseSubjects));
  return drawDocument(document, 'markdown', { language, palette: plain, width: 80 });
}

const watched = record('watch', {
  decisions: [
    { at: at(2), by: 'CSIRT lead', what: 'Call the CISO' },
    { at: at(3), by: 'CISO', what: undefined },
  ],
  open: ['Who is on call', 'Keys'],
});

describe('the minute of an exercise', () => {
  it('says what was decided by whom, what is open, and how long each step took', async () => {
    const text = await minute(exercise([watched, record('start')], { participants: 'CISO', clock: 150 }));
    expect(text).toContain(
      '- **Date**: 2026-11-25\n- **Time**: 13:00 to 13:09 (8 minutes)\n- **Participants**: CISO\n',
    );
    expect(text).toContain('- **Simulated incident**: starts on day 1 at 02:30\n');
    expect(text).toContain(
      '| Step | Time | Decided by | Decision |\n| --- | --- | --- | --- |\n| 1 Keep watch | 13:02 | CSIRT lead | Call the CISO |\n| 1 Keep watch | 13:03 | CISO | – |\n\nSteps without a decision: 2 A trigger arrives',
    );
    expect(text).toContain('- **Outcome**: 1 decision, 2 open points, ');
    expect(text).toContain(
      '- **Decisions**\n  - 13:02 CSIRT lead: Call the CISO\n  - 13:03 CISO: not entered\n- **Open points**\n  - Who is on call\n  - Keys\n',
    );
    expect(text).toContain('| 1 Keep watch | Who is on call |\n| 1 Keep watch | Keys |\n');
    expect(text).toContain('### 1 Keep watch\n\n- **Time**: 13:00, 4 minutes · Incident: day 1, 02:30\n');
    expect(text).toContain('- **Time**: 13:05, 4 minutes · Incident: day 1, 02:50\n');
  });

  it('names the weak links of the steps that it came to', async () => {
    const weak = (text: string) => text.slice(text.indexOf('## Weak links seen'), text.indexOf('## Step by step'));
    expect(weak(await minute(exercise([watched, record('start')])))).toContain('| D-1 | Incident report acceptance |');
    expect(weak(await minute(exercise([watched])))).not.toContain('| D-1 |');
    // Nothing is weak where nothing was looked at, and that is said.
    expect(weak(await minute(exercise([], { participants: 'CISO' })))).toContain(
      '\n\nNo step was started.\n\nWeak: a score below 3, ',
    );
  });

  it('says that nothing known is weak at the steps that it came to, and nothing of the others', async () => {
    const ready = await organisationOf({
      catalog: '  D-3: { level: basic }\n',
      profile: '  D-3: { assignment: insource, team: csirt }\n',
      portfolio: '  D-3: { as-is: 5, to-be: 5 }\n',
    });
    const flow = scenarioOf('base', ready);
    if (!flow) throw new Error('no scenario');
    const one = exercise([record('prioritise')], { drill: drillOf(flow, ready, { today: '2026-11-25' }) });
    expect(await minute(one)).toContain(
      '## Weak links seen\n\nAt these steps, every service that is known is ready, or the organisation decided against it.\n',
    );
  });

  it('says what the drill leaves out', async () => {
    const lost = ownScenario('lost', {
      version: 1,
      name: 'Lost',
      'based-on': 'gone',
      questions: [{ ask: 'Who?', services: ['Z-9'] }],
    });
    const flow = scenarioOf('lost', { ...organisation, scenarios: [lost] });
    if (!flow) throw new Error('no scenario');
    const one = exercise([watched], { drill: drillOf(flow, organisation, { today: '2026-11-25' }) });
    const text = await minute(one);
    expect(text).toContain('Based on the base flow instead: “lost” is based on “gone”');
    expect(text).toContain('Left out, because no service has this id: Z-9.');
  });

  it('says that it is unfinished, and where it stopped', async () => {
    const stopped = await minute(exercise([watched, record('start', { endedAt: undefined })]));
    expect(stopped).toContain(
      '- **State**\n  - unfinished: stopped in step 2 A trigger arrives\n  - not reached: 3 Is it an incident?, 4 Investigate, 5 Impact and priority, 6 Contain, 7 Declare it over, 8 Publish\n',
    );
    expect(stopped).toContain('- **Time**: 13:05, not finished\n');
    expect(await minute(exercise([watched]))).toContain('unfinished: stopped before step 2 A trigger arrives');
    expect(await minute(exercise([], { participants: 'CISO' }))).toContain('unfinished: stopped before step 1');
    const last = stepIds.map((step) => record(step, step === 'publish' ? { endedAt: undefined } : {}));
    expect(await minute(exercise(last))).toContain(
      '- **State**\n  - unfinished: stopped in step 8 Publish\n  - nothing was entered at any step\n',
    );
  });

  it('is finished after all eight steps, and says that nothing was entered', async () => {
    const text = await minute(exercise(stepIds.map((step) => record(step))));
    expect(text).toContain(
      '- **State**\n  - finished: all eight steps\n  - nothing was entered at any step\n- **Outcome**: 0 decisions, 0 open points, ',
    );
    const said = stepIds.map((step) => record(step, step === 'close' ? { open: ['Keys'] } : {}));
    expect(await minute(exercise(said))).toContain('- **State**: finished: all eight steps\n');
    expect(text).toContain(
      '## Decisions\n\nNo decision was entered.\n\n## Open points\n\nNo open point was entered.\n',
    );
    expect(text.match(/^### /gm)).toHaveLength(8);
  });

  it('is in the language spoken', async () => {
    const text = await minute(exercise([watched]), 'ja');
    expect(text).toContain('| 1 普段の監視 | 13:02 | CSIRT lead | Call the CISO |');
    expect(text).toContain('未完了（ステップ「2 対応の開始」の前で中断）');
  });
});

describe('hostile names and texts', () => {
  const one = exercise([
    record('watch', { decisions: [{ at: at(0), by: real, what: real }], open: [real] }),
    record('start', { decisions: [{ at: at(5), by: real, what: undefined }] }),
  ]);

  it.each(['en', 'ja'] as const)('are text in the minute (%s)', async (language) => {
    const text = await minute({ ...one, participants: real }, language);
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
    expect(text).not.toContain('<b>');
    expect(text).not.toMatch(/(?<!\\)\[x\]/);
    expect(text).not.toContain('://');
    expect(text).not.toMatch(/^# 1|^ *#+ 1$/m);
  });

  it.each(['en', 'ja'] as const)('are text on the screen (%s)', async (language) => {
    const speaking = await speakingOf(language, ...exerciseSubjects);
    const step = drill.steps[1];
    if (!step) throw new Error('no step');
    const result = { exercise: one, organisation };
    for (const document of [describeScene(result, step, at(0), speaking), describeOutcome(result, speaking)]) {
      const text = await drawDocument(document, 'table', { language, palette: plain, width: 80 });
      expect(text).toContain('\\u{202e}');
      expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
    }
  });
});
