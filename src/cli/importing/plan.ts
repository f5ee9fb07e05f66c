import { changesIn, rowAfter } from '../../answers/changed.ts';
import { type Change, saveAnswer } from '../../answers/save.ts';
import type { CellPlace } from '../../answers/sheet/cells.ts';
import type { JudgedSheet, SheetAnswer } from '../../answers/sheet/judged.ts';
import type { Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import { headingOfKey } from '../../render/data/heading.ts';
import type { ImportedRow } from '../../render/describe/import.ts';
import { NotEditable, saving } from '../answering/saving.ts';
import { writer } from '../answering/writer.ts';
import type { OpenedOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import type { ImportSubject } from './options.ts';

/** An answer that can be saved, and what it changes. */
export interface Planned extends SheetAnswer {
  readonly changes: readonly Change[];
}

/** What could not be edited, and why. */
export interface Uneditable {
  readonly place: CellPlace | undefined;
  readonly message: string;
  readonly help: string | undefined;
}

/** Tries each answer, so that all is known before anything is written. */
export function plan(
  { answers }: JudgedSheet,
  organisation: Organisation,
  assessor: string | undefined,
  { folder, messages, language }: OpenedOrganisation<ImportSubject>,
  { io: { today } }: CommandContext,
): { readonly planned: readonly Planned[]; readonly uneditable: readonly Uneditable[] } {
  const planned: Planned[] = [];
  const uneditable: Uneditable[] = [];
  for (const one of answers) {
    const answer = changesIn(one.answer, one.row);
    if (Object.keys(answer).length === 0) continue;
    try {
      const { changes } = saving(folder, messages, one.row.id, () =>
        saveAnswer(folder.path, one.row, answer, {
          ...{ writer, organisation, today, assessor, dryRun: true },
          language: organisation.language ?? language,
        }),
      );
      if (changes.length > 0) planned.push({ ...one, answer, changes });
    } catch (error) {
      if (!(error instanceof NotEditable)) throw error;
      uneditable.push({ place: one.places[0], message: error.message, help: error.help });
    }
  }
  return { planned, uneditable };
}

/** A service as it is and as it would be. */
export function changedRow({ framework }: Organisation, { columns }: Words<'columns'>) {
  return ({ row, changes }: Planned): ImportedRow => ({
    before: row,
    after: rowAfter(row, changes, framework),
    keys: changes.map(({ key, file }) => ({ key, heading: headingOfKey(columns, key, file) })),
  });
}
