import { createHash } from 'node:crypto';
import { withoutPart } from '../../analysis/assignment.ts';
import { type Deadline, deadlinesOf } from '../../analysis/deadlines.ts';
import type { Row } from '../../model/row.ts';
import type { Raw } from '../escape.ts';
import type { ExportSource, MakeExport } from '../exports.ts';
import { type CalendarEvent, ics } from '../media/ics.ts';
import { speakingOf } from '../speaking.ts';
import { assignmentText, levelText, nameOf, titleOf } from '../words.ts';
import { type ExportSpeech, improvementLines, stepText } from './improvement.ts';

/** The days by which something is to be done, as a calendar. */
export const calendarExport: MakeExport = async (source, { language }) => {
  const speaking = await speakingOf(language, 'columns', 'exporting', 'gap', 'plan', 'words');
  const { exporting } = speaking.messages;
  const { organisation, today, version } = source;
  const { deadlines, undated } = deadlinesOf(organisation, today);
  const events = deadlines.map((deadline) => eventOf(deadline, source, speaking));
  const name = titleOf(exporting.calendar, organisation, language);
  return {
    pieces: [ics({ name, version, today, events })],
    notes: [
      ...(events.length === 0 ? [exporting.emptyCalendar] : []),
      ...(Object.values(undated).some((number) => number > 0) ? [exporting.notInCalendar(undated)] : []),
    ],
  };
};

function eventOf(deadline: Deadline, source: ExportSource, speaking: ExportSpeech): CalendarEvent {
  const { exporting } = speaking.messages;
  const { kind, day } = deadline;
  const { of, summary, lines } = contentOf(deadline, source, speaking);
  return {
    uid: `${[kind, ...of].join('-')}-${identityOf(source)}@x1060-cdc`,
    day,
    summary,
    description: lines.join('\n'),
    categories: [exporting.kinds[kind]],
  };
}

interface Content {
  /** Whose it is: with the kind and the organisation, it makes an event the same one. */
  readonly of: readonly string[];
  readonly summary: Raw;
  readonly lines: readonly Raw[];
}

function contentOf(deadline: Deadline, { organisation }: ExportSource, speaking: ExportSpeech): Content {
  const { messages, language } = speaking;
  const { exporting, words } = messages;
  const { headings } = messages.columns;
  const service = ({ id, name }: Row) => words.serviceOf({ id, name });
  const look = ({ id }: Row) => exporting.look(id);
  switch (deadline.kind) {
    case 'due': {
      const { item } = deadline;
      const { row } = item;
      const lines = [...improvementLines(item, organisation, speaking), look(row)];
      return { of: [row.id], summary: exporting.due(service(row), stepText(item, speaking)), lines };
    }
    case 'planned': {
      const { row } = deadline;
      const [now, then] = [row, afterPlan(row)].map((one) => assignmentText(one, organisation, messages, language));
      const change = exporting.line(headings.assignment, exporting.change(now ?? '', then ?? ''));
      return { of: [row.id], summary: exporting.planned(service(row)), lines: [change, look(row)] };
    }
    case 'review': {
      const { row } = deadline;
      const { rationale, 'decided-by': by } = row.catalog;
      const lines = [
        exporting.line(headings.level, levelText(row, messages, language)),
        exporting.line(headings['catalog-rationale'], rationale ?? words.none),
        exporting.line(headings['decided-by'], by ?? words.none),
        look(row),
      ];
      return { of: [row.id], summary: exporting.review(service(row)), lines };
    }
    case 'evidence': {
      const { row, piece } = deadline;
      const { ref, owner } = piece;
      const at = row.portfolio.evidence?.indexOf(piece) ?? 0;
      const lines = [
        exporting.line(headings.evidence, ref),
        ...(owner === undefined ? [] : [exporting.line(headings.owner, nameOf(owner, organisation.teams, language))]),
        look(row),
      ];
      return { of: [row.id, `${at + 1}`], summary: exporting.evidence(service(row)), lines };
    }
    case 'contract': {
      const { provider, services } = deadline;
      const summary = exporting.contract(provider.name[language]);
      return { of: [provider.id], summary, lines: [exporting.carries(services)] };
    }
    case 'approval': {
      const { phase, approval } = deadline;
      const { by, role, on } = approval;
      const lines = [exporting.approved({ by, role, on }), exporting.renew(phase)];
      return { of: [phase], summary: exporting.approval(exporting.phases[phase]), lines };
    }
    case 'stale': {
      const { rows } = deadline;
      return { of: [], summary: exporting.stale(rows.length), lines: [words.list(rows.map(({ id }) => id))] };
    }
  }
}

/** A row as it is when its plan is reached: whoever has no part in it any more is gone. */
function afterPlan(row: Row): Row {
  const { by: _, ...planned } = row.profile.planned ?? {};
  const profile = { ...row.profile, ...planned };
  for (const kind of withoutPart(profile)) delete profile[kind];
  return { ...row, profile };
}

/** What tells the events of an organisation from those of others: its name, in whatever language they are written. */
function identityOf({ organisation: { name }, folder }: ExportSource): string {
  const text = name === undefined ? folder : JSON.stringify([name.en, name.ja]);
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
