import type { Measure, Trend, TrendPoint } from '../../analysis/trend.ts';
import type { RenderContext } from '../context.ts';
import { wording } from '../diagnostic-text.ts';
import { forTerminalLine } from '../escape.ts';
import { decimal, signed } from '../numbers.ts';
import { sparkline, statesPerMark } from '../sparkline.ts';
import { type Column, fitTable } from '../table.ts';
import { displayWidth, wrap } from '../width.ts';
import { titleOf } from '../words.ts';
import type { TrendRenderer } from './renderer.ts';

/** The trend for a terminal: a line for each measure, then the states one by one. */
export const table: TrendRenderer = (trend, organisation, context) => {
  const { messages, language, palette, width } = context;
  const { trend: words } = messages;
  const { points } = trend;
  const line = (text: string) => wrap(forTerminalLine(text), width);
  const title = palette.strong(line(titleOf(words.title, organisation, language)));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return `${title}\n${line(words.none)}\n`;
  const notes = points.filter(({ problem }) => problem).map((point) => line(noteOf(point, context)));
  const sections = [
    `${title}\n${line(words.states(points.length, first.date, last.date))}`,
    lines(trend, context),
    states(points, context),
    ...(notes.length > 0 ? [[palette.warn(line(words.unreadable(notes.length))), ...notes].join('\n')] : []),
  ];
  return `${sections.join('\n\n')}\n`;
};

/** Means as people read them, and numbers of services. */
function figure(measure: Measure, value: number | undefined): string {
  if (measure === 'gap') return signed(value, 1);
  return measure === 'asIs' || measure === 'toBe' ? decimal(value) : String(value ?? '–');
}

function lines({ points, lines: all }: Trend, context: RenderContext): string {
  const { messages, palette, width } = context;
  const { trend: words } = messages;
  const services = Math.max(...points.map(({ figures }) => figures?.inScope ?? 0));
  const names = all.map(({ measure }) => nameOf(measure, context));
  const room = Math.max(8, width - Math.max(...names.map(displayWidth)) - 20);
  const rows = all.map(({ measure, values, first, last }, index) => {
    const scale = scaleOf(measure, services);
    return [
      names[index] ?? '',
      palette.info(sparkline(values, scale, room)),
      figure(measure, first),
      figure(measure, last),
    ];
  });
  const each = statesPerMark(points.length, room);
  const columns: Column[] = [
    { heading: '' },
    { heading: '' },
    ...[words.first, words.last].map((heading): Column => ({ heading: palette.faint(heading), align: 'right' })),
  ];
  const legend = [words.scale(services), ...(each > 1 ? [words.several(each)] : [])].join(' ');
  return `${fitTable(columns, rows, width)}\n${palette.faint(wrap(legend, width))}`;
}

/** Fixed, so that one trend can be compared with another: that of the scores, and all services. */
function scaleOf(measure: Measure, services: number): [number, number] {
  if (measure === 'gap') return [0, 4];
  return measure === 'asIs' || measure === 'toBe' ? [1, 5] : [0, services];
}

function nameOf(measure: Measure, { messages: { words, trend } }: RenderContext): string {
  return measure === 'asIs' || measure === 'toBe' || measure === 'gap' ? words[measure] : trend[measure];
}

function states(points: readonly TrendPoint[], context: RenderContext): string {
  const { messages, palette, width } = context;
  const { words, trend } = messages;
  const labelled = points.some(({ label }) => label !== undefined);
  const rows = points.map(({ date, commit, label, figures }) => [
    date,
    labelled ? forTerminalLine(label ?? '') : commit.slice(0, 7),
    ...(['asIs', 'toBe', 'gap'] as const).map((measure) => figure(measure, figures?.[measure])),
    ...(['scored', 'assigned'] as const).map((measure) =>
      figures ? `${figures[measure]}/${figures.inScope}` : figure(measure, undefined),
    ),
    figure('openGaps', figures?.openGaps),
  ]);
  const columns: Column[] = [
    { heading: palette.faint(trend.date) },
    { heading: palette.faint(labelled ? trend.label : trend.commit), flexible: true },
    ...[words.asIs, words.toBe, words.gap, trend.scored, trend.assigned, trend.openGaps].map(
      (heading): Column => ({ heading: palette.faint(heading), align: 'right' }),
    ),
  ];
  return fitTable(columns, rows, width);
}

/** `2025-11-01 1a2b3c4: profile.yaml:3: A tab is used for indentation.` */
function noteOf({ date, commit, problem }: TrendPoint, { messages }: RenderContext): string {
  if (!problem) return '';
  const place = problem.range ? `${problem.path}:${problem.range.start.line}` : problem.path;
  return `${date} ${commit.slice(0, 7)}: ${place}: ${wording(problem, messages).message}`;
}
