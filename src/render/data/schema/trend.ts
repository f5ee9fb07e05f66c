import { about, integer, list, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { day, figures, head, likeForLike, selection } from './parts.ts';

export const trendReport = record({
  ...head,
  selection,
  'like-for-like': about(
    'The last usable state compared with the first; null without two states.',
    orNull(likeForLike),
  ),
  states: list(
    'The states, earliest first.',
    record({
      date: day('The date of the commit.'),
      commit: text('Id of the commit.'),
      label: orNull(text('The tag, or the period whose last state it is; null if neither was requested.')),
      'like-for-like': about(
        'Compared with the usable state before; null for the first one, and for states with unusable files.',
        orNull(likeForLike),
      ),
      figures: about('The figures; null if the files are unusable.', orNull(figures)),
      problem: about(
        'The first problem that makes the files unusable, or null.',
        orNull(
          record({
            file: text('Path of the file.'),
            line: orNull(integer('Line, counted from 1; null for the whole file.', { minimum: 1 })),
            code: text('What kind of problem it is, such as schema/unknown-key.'),
            message: text('What it is, in the language of the run.'),
          }),
        ),
      ),
    }),
  ),
});
export type TrendJson = Of<typeof trendReport>;
