import { isUnconfirmed } from '../../../analysis/open-questions.ts';
import { flexible, right, section, table, text } from '../../document.ts';
import type { ReportResult } from '../../results.ts';
import { asIsText } from '../../words.ts';
import { serviceCells, serviceColumns } from '../cells.ts';
import type { ReportSpeech } from './speech.ts';

/** The scores that were taken over from version 2.1 and that no one has confirmed yet; nothing where there are none. */
export function unconfirmedSection({ organisation }: Pick<ReportResult, 'organisation'>, speaking: ReportSpeech) {
  const { report, words } = speaking.messages;
  const rows = organisation.rows.filter((row) => row.scope === 'in-scope' && isUnconfirmed(row));
  if (rows.length === 0) return undefined;
  return section(report.unconfirmed.title(rows.length), [
    text(report.unconfirmed.lead),
    table(
      [...serviceColumns(speaking.messages), right(words.asIs), flexible(report.unconfirmed.from)],
      rows.map((row) => [
        ...serviceCells(row, speaking),
        asIsText(row, speaking.messages),
        row.portfolio.unconfirmed ?? '',
      ]),
    ),
  ]);
}
