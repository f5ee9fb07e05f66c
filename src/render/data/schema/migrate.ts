import { migrationKinds } from '../../../answers/migration/decide.ts';
import {
  about,
  choice,
  count,
  either,
  flag,
  list,
  number,
  type Of,
  orNull,
  record,
  type Shape,
  text,
} from '../../../schema/shape.ts';
import { assignment, head, scoreKeys, serviceKeys } from './parts.ts';

const asIs = scoreKeys['as-is'];

const anyValue = (description: string) =>
  either<[Shape<string>, Shape<number>]>(description, text('A text.'), number('A number.'));

const kept = record({
  file: choice('The file that holds it.', ['catalog', 'profile', 'portfolio']),
  key: text('The key.'),
  here: orNull(
    anyValue('The value in the files, as one text; null if there is none and the key belongs to another answer.'),
  ),
  there: anyValue('The value of version 2.1, as one text.'),
});

const replaced = record({
  file: choice('The file that holds it.', ['catalog', 'profile', 'portfolio']),
  key: text('The key.'),
  here: anyValue('The value that gives way, as one text.'),
  there: orNull(anyValue('The value that takes its place, as one text; null if it is removed.')),
});

const migrated = record({
  ...serviceKeys,
  kind: choice('How it comes from roles of version 2.1 (textbook table 7).', migrationKinds),
  roles: list('The roles that became it.', text('Id of a role.')),
  outcome: choice('What becomes of it.', ['taken', 'same', 'kept', 'refused', 'nothing', 'new']),
  assignment: orNull(assignment('The assignment that version 2.1 gives it, or null.')),
  'as-is': about('The as-is score that version 2.1 gives it, or null.', asIs),
  'to-be': scoreKeys['to-be'],
  unconfirmed: orNull(text('Why someone should confirm the score, or null.')),
  open: list('Keys that its roles answer differently.', text('A key.')),
  note: orNull(text('The note on the score: all scores of roles that were merged.')),
  changes: list('Keys that change in the files.', text('File and key, such as portfolio.as-is.')),
  kept: list('Answers that the organisation has already, and keeps.', kept),
  replaced: list('Values of the organisation that give way: replaced, or removed with a former answer.', replaced),
});

export const migrateReport = record({
  ...head,
  written: flag('Whether it was written to the files.'),
  refused: count('Rows and cells that could not be taken.'),
  roles: list(
    'All roles of version 2.1.',
    record({
      id: text('Id of the role.'),
      read: flag('Whether the file has answers about it.'),
      'as-is': about('Its score, or null.', asIs),
      'to-be': scoreKeys['to-be'],
      services: list('The services that it became.', text('Id of a service.')),
    }),
  ),
  services: list('All listed services.', migrated),
});
export type MigrateJson = Of<typeof migrateReport>;
