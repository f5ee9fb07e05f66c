import { changeKinds, changesOf } from '../../analysis/diff.ts';
import { forMarkdown } from '../escape.ts';
import { stateText } from '../state.ts';
import { titleOf } from '../words.ts';
import { fromTo, summaryOf } from './change.ts';
import { figureHeadings, figureRows } from './figures.ts';
import type { DiffRenderer } from './renderer.ts';

/** The comparison as Markdown: the figures, then what changed, one kind of change after the other. */
export const markdown: DiffRenderer = (diff, before, after, context) => {
  const { messages, language } = context;
  const { words, diff: text } = messages;
  const { changed } = diff.total;
  const kinds = changeKinds.flatMap((kind) =>
    changesOf(diff, kind).map((change) => {
      const service = change.after ?? change.before;
      const [from, to] = fromTo(kind, change, [before, after], context);
      return [text.kinds[kind], service ? words.serviceOf(service) : '', from, to];
    }),
  );
  const paragraphs = [
    `# ${forMarkdown(titleOf(text.title, after.organisation, language))}`,
    forMarkdown(text.fromTo(stateText(before.name, messages), stateText(after.name, messages))),
    forMarkdown(summaryOf(diff, after, messages)),
    ...(diff.otherCombinationScore ? [forMarkdown(text.otherCombinationScore)] : []),
    ...(changed === 0
      ? []
      : [
          `## ${forMarkdown(text.byCategory)}`,
          table(figureHeadings(context), figureRows(diff, context)),
          table([text.kind, words.service, text.from, text.to], kinds),
        ]),
    ...(diff.carriedOver.length === 0
      ? []
      : [
          `${forMarkdown(text.carriedOver(diff.carriedOver.length))} ${diff.carriedOver.map(({ id }) => forMarkdown(id)).join(', ')}`,
        ]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
};

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [headings.map(forMarkdown), headings.map(() => '---'), ...rows.map((row) => row.map(forMarkdown))]
    .map(line)
    .join('\n');
}
