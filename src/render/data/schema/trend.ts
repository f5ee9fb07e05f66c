import { about, integer, list, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { day, figures, head, likeForLike, selection } from './parts.ts';

export const trendReport = record({
  ...head,
  selection,
  'like-for-like': about(
    'The last usable state compared with the first; null where there are no two.',
    orNull(likeForLike),
  ),
  states: list(
    'The states, earliest first.',
    record({
      date: day('The day of the commit.'),
      commit: text('Id of the commit.'),
      label: orNull(text('The tag, or the period of which it is the last state; null where neither was asked for.')),
      'like-for-like': about(
        'Compared with the usable state before; null for the first one, and where the files could not be used.',
        orNull(likeForLike),
      ),
      figures: about('The figures; null where the files could not be used.', orNull(figures)),
      problem: about(
        'What first kept the files from being used; null where nothing did.',
        orNull(
          record({
            file: text('Path of the file.'),
            line: orNull(integer('Line, counted from 1; null where the whole file is meant.', { minimum: 1 })),
            code: text('What kind of problem it is, such as schema/unknown-key.'),
            message: text('What it is, in the language of the run.'),
          }),
        ),
      ),
    }),
  ),
});
export type TrendJson = Of<typeof trendReport>;
