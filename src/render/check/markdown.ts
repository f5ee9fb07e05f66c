import type { Comparison } from '../../check/report.ts';
import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import type { RenderContext } from '../context.ts';
import { wording } from '../diagnostic-text.ts';
import { forMarkdown } from '../escape.ts';
import { changeCells } from '../words.ts';
import { placeOf, summaryOf } from './finding.ts';
import type { CheckRenderer } from './renderer.ts';

/** A comment on a pull request is to be read, and may not be longer than 65,536 characters. */
const most = 50;

/** The report for a comment on a pull request: the summary, then a table of the findings. */
export const markdown: CheckRenderer = (context) => {
  const { check, explain, words } = context.messages;
  const rows: string[] = [];
  const changed: string[] = [];
  let found = 0;
  let changes = 0;
  return {
    add({ diagnostics, comparison }) {
      found += diagnostics.length;
      changes += comparison?.changes.length ?? 0;
      if (comparison) changed.push(...changedRows(comparison, context).slice(0, most - changed.length));
      for (const diagnostic of diagnostics.slice(0, most - rows.length)) rows.push(row(diagnostic, context));
      return '';
    },
    end(totals) {
      const [first = '', ...more] = summaryOf(totals, context.messages).map(forMarkdown);
      const paragraphs = [
        first,
        ...table([explain.severity, check.place, check.finding, check.fix], rows),
        ...(found > rows.length ? [check.more(found - rows.length)] : []),
        ...more,
        ...(changes > 0 ? [forMarkdown(check.changes(changes))] : []),
        ...table([words.service, words.level, words.assignment, words.asIs, words.toBe], changed),
        ...(changes > changed.length ? [check.more(changes - changed.length)] : []),
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

/** The cells of each row that has changed, from what to what. */
function changedRows({ changes, parties }: Comparison, { messages, language }: RenderContext): string[] {
  return changes.map((change) => line(changeCells(change, parties, messages, language).map(forMarkdown)));
}

/** A table, if there is anything in it. */
function table(headings: readonly string[], rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [[line(headings), line(headings.map(() => '---')), ...rows].join('\n')];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
