import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import type { RenderContext } from '../context.ts';
import { wording } from '../diagnostic-text.ts';
import { forMarkdown } from '../escape.ts';
import { placeOf } from './finding.ts';
import type { CheckRenderer } from './renderer.ts';

/** A comment on a pull request is to be read, and may not be longer than 65,536 characters. */
const most = 50;

/** The report for a comment on a pull request: the summary, then a table of the findings. */
export const markdown: CheckRenderer = ({ diagnostics, counts, services }, context) => {
  const { check, explain } = context.messages;
  if (diagnostics.length === 0) return `${forMarkdown(check.clean(services ?? 0))}\n`;
  const files = new Set(diagnostics.map(({ path }) => path)).size;
  const left = diagnostics.length - most;
  const paragraphs = [
    forMarkdown(check.summary({ ...counts, files })),
    [
      line([explain.severity, check.place, check.finding, check.fix]),
      line(['---', '---', '---', '---']),
      ...diagnostics.slice(0, most).map((diagnostic) => row(diagnostic, context)),
    ].join('\n'),
    ...(left > 0 ? [check.more(left)] : []),
    ...(services === undefined ? [forMarkdown(check.rulesNotRun)] : []),
  ];
  return `${paragraphs.join('\n\n')}\n`;
};

function row(diagnostic: LocatedDiagnostic, { messages }: RenderContext): string {
  const { message, help } = wording(diagnostic, messages);
  const cells = [messages.severities[diagnostic.severity], placeOf(diagnostic), message, help];
  return line(cells.map(forMarkdown));
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
