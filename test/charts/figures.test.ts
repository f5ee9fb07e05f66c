import { describe, expect, it } from 'vitest';
import { organisationOf } from '../analysis/organisation.ts';
import { chartOf, chartsOf } from './charts.ts';

/** Two categories with both scores, one that is scored without a target, one of which nobody has the only service. */
const organisation = await organisationOf({
  cdc: `pattern: { to-be: full-insource }
teams: { csirt: { name: CSIRT } }
providers: { mssp: { name: MSSP } }
`,
  catalog: `  A-1: { level: basic }
  A-2: { level: standard }
  B-1: { level: basic }
  C-2: { level: unnecessary, reason: no-risk }
  D-1: { level: standard }
  E-7: { level: basic }
`,
  profile: `  A-1: { assignment: insource, team: csirt }
  A-2: { assignment: insource, team: csirt }
  B-1: { assignment: combination, team: csirt, provider: mssp }
  D-1: { assignment: outsource, provider: mssp }
  E-7: { assignment: unassigned }
`,
  portfolio: `  A-1: { as-is: 2, to-be: 5, due: 2027-03-31 }
  A-2: { as-is: 3, to-be: 4 }
  B-1: { as-is: { insource: 2, outsource: 4 }, to-be: 5, due: 2027-01-01 }
  D-1: { as-is: 4 }
  E-7: { to-be: 3 }
`,
});
const before = await organisationOf({
  profile: '  A-1: { assignment: insource }\n',
  portfolio: '  A-1: { as-is: 1, to-be: 5 }\n',
});
const result = chartsOf(organisation, before);

describe('the figures of a chart', () => {
  it('radar: means of what has both scores; a category that has none of these is said', async () => {
    const chart = await chartOf('radar', result);
    expect(chart?.data).toMatchObject({
      axes: [{ id: 'A' }, { id: 'B' }, { id: 'D' }, { id: 'E' }],
      lines: [
        { role: 'as-is', values: [2.5, 4, undefined, 1] },
        { role: 'to-be', values: [4.5, 5, undefined, 3] },
        { role: 'previous', values: [1, undefined, undefined, undefined] },
      ],
    });
    expect(chart?.description).toContain('Lowest as-is: E Checking and evaluating 1.0.');
    expect(chart?.description).toContain('Nothing to show for: D Incident response.');
  });

  it('gap: the largest first, and those without are said', async () => {
    const chart = await chartOf('gap', result);
    // 4.5 − 2.5, 3 − 1, 5 − 4.
    expect(chart?.data).toMatchObject({ rows: [{ id: 'A' }, { id: 'E' }, { id: 'B' }] });
    expect(chart?.description).toContain('Without a score and a target: D.');
  });

  it('heatmap: every service once, along the management process, and how many of each kind', async () => {
    const chart = await chartOf('heatmap', result);
    if (chart?.data.kind !== 'heatmap') throw new Error();
    const marks = chart.data.bands.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    expect(marks).toHaveLength(64);
    expect(new Set(marks.map(({ service }) => service)).size).toBe(64);
    const of = (id: string) => marks.find(({ service }) => service === id);
    expect(of('A-1')).toMatchObject({ shade: 'score-2', mark: '2' });
    // The higher half counts, and both are to be seen.
    expect(of('B-1')).toMatchObject({ shade: 'score-4', mark: '2/4' });
    expect(of('E-7')).toMatchObject({ shade: 'unassigned', mark: '1' });
    expect(of('C-2')).toMatchObject({ shade: 'level-unnecessary' });
    expect(of('I-1')).toMatchObject({ shade: 'undecided', mark: '?' });
    expect(chart.description).toContain('Undecided: 58');
    expect(chart.data.bands.map(({ name }) => name)).toEqual(['Strategic management', 'Operation', 'Response']);
  });

  it('heatmap by assignment and by level', async () => {
    const marks = async (by: 'level' | 'assignment', id: string) => {
      const chart = await chartOf('heatmap', result, 'ja', by);
      if (chart?.data.kind !== 'heatmap') throw new Error();
      return chart.data.bands
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
        .find((one) => one.service === id);
    };
    expect(await marks('assignment', 'B-1')).toMatchObject({ shade: 'combination', mark: '併用' });
    expect(await marks('level', 'A-2')).toMatchObject({ shade: 'level-standard' });
  });

  it('load: a combination counts for both', async () => {
    const chart = await chartOf('load', result);
    expect(chart?.data).toMatchObject({
      bars: [
        { name: 'CSIRT', basic: 2, other: 1 },
        { name: 'MSSP', basic: 1, other: 1 },
      ],
    });
    expect(chart?.description).toContain('Most: CSIRT, 3 services.');
  });

  it('timeline: a column for each quarter that something is due in, then what has no date', async () => {
    const chart = await chartOf('timeline', result);
    if (chart?.data.kind !== 'timeline') throw new Error();
    expect(chart.data.columns.map(({ name, cells }) => [name, cells.map(({ service }) => service).toSorted()])).toEqual(
      [
        ['2027, quarter 1', ['A-1', 'B-1']],
        ['No due date', ['A-2', 'E-7']],
      ],
    );
    expect(chart.description).toContain('4 improvements');
    expect(chart.description).toContain('2 without a date');
  });

  it('trend: a state that cannot be read is a gap, and is said', async () => {
    const chart = await chartOf('trend', result);
    if (chart?.data.kind !== 'trend') throw new Error();
    const [means, services] = chart.data.panels;
    // 2, 3, 4 (the higher half) and 1; not D-1, which has no target.
    expect(means?.lines[0]?.values).toEqual([1, undefined, 2.5]);
    expect(means?.lines[1]?.values).toEqual([5, undefined, 4.25]);
    expect(services?.lines.map(({ values }) => values)).toEqual([
      [1, undefined, 5],
      [1, undefined, 5],
    ]);
    expect(chart.description).toContain('1 state cannot be read');
  });

  it('areas: how the services of each are assigned, and how many fit the target pattern', async () => {
    const chart = await chartOf('areas', result);
    if (chart?.data.kind !== 'areas') throw new Error();
    const services = chart.data.quadrants.flatMap(({ parts }) => parts.map((part) => part.services));
    // Full insource: whatever is not insourced is off.
    expect(services.reduce((sum, one) => sum + one, 0)).toBe(result.analysis.profile.pattern.compared);
    const { far } = chart.data.quadrants[2] ?? {};
    expect(far).toEqual({ across: true, up: true });
  });

  it('is none where there is nothing to draw', async () => {
    const nothing = chartsOf(await organisationOf({}));
    for (const name of ['radar', 'gap', 'load', 'areas', 'timeline'] as const)
      expect(await chartOf(name, nothing), name).toBeUndefined();
  });
});
