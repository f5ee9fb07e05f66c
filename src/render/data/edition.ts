import type { CarryDecision } from '../../answers/editions/decision.ts';
import type { EditionResult } from '../edition-result.ts';
import type { Speaking } from '../speaking.ts';
import { type Records, recordsOf } from './records.ts';
import type { EditionJson } from './schema/edition.ts';

/** Every decision of a migration to another edition, as `schemas/edition-report.schema.json` describes it. */
export function editionJson(result: EditionResult): EditionJson {
  const { organisation, edition, decisions, references, lostComments, written, blocked } = result;
  return {
    version: 2,
    organisation: organisation.name ?? null,
    written,
    blocked,
    from: edition.before.id,
    to: edition.id,
    decisions: decisions.map(({ kind, from, to, differs, counts }) => ({
      kind,
      from: from.map(({ id, name }) => ({ id, name })),
      to: to.map(({ id, name, custom, answer }) => ({
        id,
        name,
        custom,
        answers: Object.entries(answer).flatMap(([file, entry]) => Object.keys(entry).map((key) => `${file}.${key}`)),
        unconfirmed: textOf(answer.portfolio?.['unconfirmed']),
        note: textOf(answer.portfolio?.['note']),
      })),
      differs: differs.map(({ id, file, key, values, taken }) => ({
        id,
        file,
        key,
        values: values.map((one) => ({ id: one.id, value: valueText(one.value) })),
        taken: taken === undefined ? null : valueText(taken),
      })),
      counts,
    })),
    references: references.map(({ file, path, was, now, open }) => ({ file, path: path.map(String), was, now, open })),
    'lost-comments': lostComments,
    files: result.files,
  };
}

/** One record a decision; names are in the chosen language. */
export function editionRecords({ decisions }: EditionResult, { language }: Speaking<never>): Records {
  return recordsOf<CarryDecision>(
    {
      kind: ({ kind }) => kind,
      from: ({ from }) => from.map(({ id }) => id).join(' '),
      to: ({ to }) => to.map(({ id }) => id).join(' '),
      services: ({ to }) => to.map(({ name }) => name[language]).join('; '),
      before: ({ counts }) => counts.before,
      copied: ({ counts }) => counts.copied,
      joined: ({ counts }) => counts.joined,
      added: ({ counts }) => counts.added,
      after: ({ counts }) => counts.after,
      note: ({ to }) => to.flatMap(({ answer }) => textOf(answer.portfolio?.['note']) ?? []).join('\n'),
      differs: ({ differs }) => differs.map(({ file, key }) => `${file}.${key}`).join(' '),
    },
    decisions,
  );
}

/** A value of an answer as one text, all of it. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${valueText(one)}`)
    .join(', ');
}

function textOf(value: unknown): string | null {
  return value === undefined ? null : String(value);
}
