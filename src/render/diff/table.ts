import { type ChangeKind, changeKinds, changesOf, type Diff } from '../../analysis/diff.ts';
import type { RenderContext } from '../context.ts';
import { forTerminalLine } from '../escape.ts';
import { stateText } from '../state.ts';
import { type Column, fitTable, type TableRow } from '../table.ts';
import { wrap } from '../width.ts';
import { arrow, titleOf } from '../words.ts';
import { fromTo, summaryOf } from './change.ts';
import { figureHeadings, figureRows } from './figures.ts';
import type { DiffRenderer, Side } from './renderer.ts';

/** The comparison for a terminal: the figures, then what changed, one kind of change after the other. */
export const table: DiffRenderer = (diff, before, after, context) => {
  const { messages, language, palette, width } = context;
  const words = messages.diff;
  const line = (text: string) => wrap(forTerminalLine(text), width);
  const title = titleOf(words.title, after.organisation, language);
  const from = stateText(before.name, messages);
  const to = stateText(after.name, messages);
  const { changed } = diff.total;
  const sections = [
    `${palette.strong(line(title))}\n${line(words.fromTo(from, to))}\n${line(summaryOf(diff, after, messages))}`,
  ];
  if (diff.otherCombinationScore) sections.push(palette.warn(line(words.otherCombinationScore)));
  if (changed > 0) {
    sections.push(`${palette.strong(line(words.byCategory))}\n${figures(diff, context)}`);
    sections.push(changes(diff, [before, after], context));
  }
  const { carriedOver } = diff;
  if (carriedOver.length > 0) {
    const ids = carriedOver.map(({ id }) => id).join(' ');
    sections.push(`${line(words.carriedOver(carriedOver.length))}\n${line(ids)}`);
  }
  return `${sections.join('\n\n')}\n`;
};

function figures(diff: Diff, context: RenderContext): string {
  const { palette, width } = context;
  const columns = figureHeadings(context).map(
    (heading, index): Column =>
      index === 0
        ? { heading: palette.faint(heading), flexible: true }
        : { heading: palette.faint(heading), align: 'right' },
  );
  return fitTable(columns, figureRows(diff, context), width);
}

function changes(diff: Diff, sides: readonly [Side, Side], context: RenderContext): string {
  const { messages, language, palette, width } = context;
  const rows = changeKinds.flatMap((kind): TableRow[] => {
    const found = changesOf(diff, kind);
    if (found.length === 0) return [];
    return [
      [''],
      { heading: palette.strong(`${paint(kind, context)(messages.diff.kinds[kind])} (${found.length})`) },
      ...found.map((change) => {
        const row = change.after ?? change.before;
        const [from, to] = fromTo(kind, change, sides, context);
        return [row?.id ?? '', row?.name[language] ?? '', arrow(from, to)].map(forTerminalLine);
      }),
    ];
  });
  const flexible = { heading: '', flexible: true };
  return fitTable([{ heading: '' }, flexible, flexible], rows, width).trimStart();
}

function paint(kind: ChangeKind, { palette }: RenderContext): (text: string) => string {
  const paints: { readonly [K in ChangeKind]?: (text: string) => string } = {
    improved: palette.good,
    worsened: palette.bad,
    unscored: palette.warn,
    dropped: palette.warn,
  };
  return paints[kind] ?? palette.info;
}
