import { choice, count, flag, list, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { head, serviceKeys } from './parts.ts';

const id = text('Id of a service.');
const service = { id: serviceKeys.id, name: serviceKeys.name };
const file = choice('The file that holds it.', ['catalog', 'profile', 'portfolio']);

const decision = record({
  kind: choice(
    'What becomes of the services: as the crosswalk says; unaccounted where it says nothing; custom for custom services.',
    ['same', 'renamed', 'split', 'merged', 'new', 'withdrawn', 'unaccounted', 'custom'],
  ),
  from: list('The services of the earlier edition.', record(service)),
  to: list(
    'The services after the migration; none if there is nothing to keep.',
    record({
      ...service,
      custom: flag('Whether it is a custom service.'),
      answers: list('The answers that it has then.', text('File and key, such as portfolio.as-is.')),
      unconfirmed: orNull(text('Why someone should confirm the score, or null.')),
      note: orNull(
        text('The note on the score: of merged services, all their scores and what they answer differently.'),
      ),
    }),
  ),
  differs: list(
    'Answers that merged services give differently.',
    record({
      id,
      file,
      key: text('The key.'),
      values: list('What each of them answers.', record({ id, value: text('The value, as one text.') })),
      taken: orNull(text('The value that is written, as one text; null if it is open.')),
    }),
  ),
  counts: record({
    before: count('Answers before, each counted once.'),
    copied: count('Answers that are in more than one service afterwards.'),
    joined: count('Answers that became one with others, or are in the note only.'),
    added: count('Answers that the migration writes: notes, and why a score is unconfirmed.'),
    after: count('Answers afterwards: before + copied - joined + added.'),
  }),
});

export const editionReport = record({
  ...head,
  written: flag('Whether it was written to the files.'),
  blocked: count('Problems that keep it from being written.'),
  from: text('The edition that the organisation follows before.'),
  to: text('The edition that it follows afterwards.'),
  decisions: list('What becomes of all services.', decision),
  references: list(
    'Other places that name services, and name others afterwards.',
    record({
      file: text('The file.'),
      path: list('Keys from the top of the file.', text('A key, or the position in a list, from 0.')),
      was: list('Services before.', id),
      now: list('Services afterwards.', id),
      open: flag('Whether someone should choose: only one fits there, and the service was split.'),
    }),
  ),
  'lost-comments': list(
    'Comments on entries that are merged or removed.',
    record({ file: text('The file.'), text: text('The comment.') }),
  ),
  files: list('The files that change.', text('A file.')),
});
export type EditionJson = Of<typeof editionReport>;
