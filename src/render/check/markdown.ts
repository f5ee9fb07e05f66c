import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import type { RenderContext } from '../context.ts';
import { wording } from '../diagnostic-text.ts';
import { forMarkdown } from '../escape.ts';
import { placeOf, summaryOf } from './finding.ts';
import type { CheckRenderer } from './renderer.ts';

/** A comment on a pull request is to be read, and may not be longer than 65,536 characters. */
const most = 50;

/** The report for a comment on a pull request: the summary, then a table of the findings. */
export const markdown: CheckRenderer = (context) => {
  const { check, explain } = context.messages;
  const rows: string[] = [];
  let found = 0;
  return {
    add({ diagnostics }) {
      found += diagnostics.length;
      for (const diagnostic of diagnostics.slice(0, most - rows.length)) rows.push(row(diagnostic, context));
      return '';
    },
    end(totals) {
      const [first = '', ...more] = summaryOf(totals, context.messages).map(forMarkdown);
      const head = [
        line([explain.severity, check.place, check.finding, check.fix]),
        line(['---', '---', '---', '---']),
      ];
      const paragraphs = [
        first,
        ...(rows.length > 0 ? [[...head, ...rows].join('\n')] : []),
        ...(found > rows.length ? [check.more(found - rows.length)] : []),
        ...more,
      ];
      return `${paragraphs.join('\n\n')}\n`;
    },
  };
};

function row(diagnostic: LocatedDiagnostic, { messages }: RenderContext): string {
  const { message, help } = wording(diagnostic, messages);
  const cells = [messages.severities[diagnostic.severity], placeOf(diagnostic), message, help];
  return line(cells.map(forMarkdown));
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
