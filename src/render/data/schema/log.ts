import { changeKinds } from '../../../analysis/diff.ts';
import { fileKinds } from '../../../model/files.ts';
import { about, choice, count, flag, integer, list, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { day, head, said, selection, serviceKeys } from './parts.ts';

export const logReport = record({
  ...head,
  selection,
  since: orNull(text('The date or revision since which commits are shown; null for all.')),
  found: count('How many entries there are; --last leaves out some.'),
  commits: count('How many commits that changed the files were looked at.'),
  uncommitted: orNull(flag('Whether uncommitted changes are included; null if the current files are unusable.')),
  'cut-off': about(
    'Where a shallow clone begins: answers that the files had there date from then or earlier. Null if the history is complete.',
    orNull(record({ date: day('Date of the commit.'), commit: text('Id of the commit.') })),
  ),
  unusable: list(
    'Commits whose files are unusable.',
    record({
      date: day('Date of the commit.'),
      commit: text('Id of the commit.'),
      file: orNull(text('Path of the file with the first problem, or null.')),
      line: orNull(integer('Line, counted from 1; null for the whole file.', { minimum: 1 })),
      code: orNull(text('What kind of problem it is, such as schema/unknown-key.')),
      message: orNull(text('What it is, in the language of the run.')),
    }),
  ),
  entries: list(
    'The commits that changed answers, latest first.',
    record({
      date: orNull(day('Date of the commit, where its committer was; null if not committed.')),
      commit: orNull(text('Id of the commit; null if not committed.')),
      author: orNull(text('Name of the author; null if not committed.')),
      subject: orNull(text('First paragraph of the commit message; null if not committed.')),
      merge: flag('Whether it is a merge: then date, author and subject are those of the merge.'),
      skipped: count('How many commits right before it are unusable: the changes may be from one of them.'),
      removed: list('The files that it removed.', choice('A file, by its name without .yaml.', fileKinds)),
      services: list(
        'The services whose answers changed.',
        record({
          ...serviceKeys,
          kinds: list('How level, assignment, scores or scope changed.', choice('A kind of change.', changeKinds)),
          keys: list('The answers that changed, by file and key.', text('A key, such as portfolio.action.')),
          before: about('The answers before; null if it was not listed.', orNull(said)),
          after: about('The answers after; null if it is no longer listed.', orNull(said)),
        }),
      ),
    }),
  ),
});
export type LogJson = Of<typeof logReport>;
