import { weightOf } from '../../check/counted.ts';
import type { Comparison } from '../../check/report.ts';
import type { Words } from '../../messages/index.ts';
import { describeChanges } from '../describe/changes.ts';
import { documentOf, left, table, text } from '../document.ts';
import { markdown as draw } from '../media/markdown.ts';
import { placeOf, summaryOf } from './finding.ts';
import type { CheckRenderer, WordedFinding } from './renderer.ts';

/** A comment on a pull request is to be read, and may not be longer than 65,536 characters. */
const most = 50;

/** The report for a comment on a pull request: the summary, then a table of the findings. */
export const markdown =
  (messages: Words<'check' | 'explain' | 'words'>): CheckRenderer =>
  ({ language }) => {
    const { check, explain } = messages;
    const shown: WordedFinding[] = [];
    const changed: Comparison[] = [];
    let found = 0;
    /** For changed rows. */
    let room = most;
    return {
      add({ diagnostics, comparison }) {
        found += diagnostics.reduce((sum, one) => sum + weightOf(one), 0);
        shown.push(...diagnostics.slice(0, most - shown.length));
        if (comparison) {
          changed.push({ ...comparison, changes: comparison.changes.slice(0, Math.max(room, 0)) });
          room -= comparison.changes.length;
        }
        return '';
      },
      end(totals) {
        const [first = '', ...more] = summaryOf(totals, messages);
        const findings = shown.map((found) => [
          check.severities[found.severity],
          placeOf(found),
          found.message,
          found.help,
        ]);
        const columns = [explain.severity, check.place, check.finding, check.fix].map(left);
        return draw(
          documentOf(
            undefined,
            [],
            [
              text(first),
              table(columns, findings),
              found > shown.length ? text(check.more(found - shown.length)) : undefined,
              ...more.map((line) => text(line)),
              room < most ? text(check.changes(most - room)) : undefined,
              describeChanges(changed, { messages, language }),
              room < 0 ? text(check.more(-room)) : undefined,
            ],
          ),
        );
      },
    };
  };
