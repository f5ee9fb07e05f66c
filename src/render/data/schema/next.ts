import { taskKinds } from '../../../analysis/next.ts';
import { about, choice, count, list, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { day, head } from './parts.ts';

const undated = record({
  due: count('Improvements.'),
  planned: count('Planned changes.'),
  review: count('Decisions to review.'),
  contract: count('Contracts of providers that carry services.'),
});

export const nextReport = record({
  ...head,
  stage: choice('Where the organisation stands in the cycle.', [
    'catalog',
    'profile',
    'portfolio',
    'evaluation',
    'management',
  ]),
  phases: list(
    'The phases in which an organisation is built, in order.',
    record({
      phase: choice('The phase.', ['catalog', 'profile', 'portfolio']),
      services: count('Services that it is about: all in the catalog, then those in scope.'),
      open: count('Those of which something is open.'),
    }),
  ),
  tasks: list(
    'What to do, the first thing first.',
    record({
      task: choice('What it is.', taskKinds),
      phase: orNull(choice('The phase in which questions are open.', ['catalog', 'profile', 'portfolio'])),
      count: count('How many services, dates, metrics or errors it is about.'),
      services: list('The services that it is about; none where it is about something else.', text('An id.')),
      command: text('What to type.'),
    }),
  ),
  until: day('The last day of what is due.'),
  due: list(
    'What is due by then, earliest first.',
    record({
      kind: choice('What it is.', ['due', 'planned', 'review', 'evidence', 'contract', 'stale']),
      day: day('The date.'),
      services: list('The services that it is about; of a contract, none.', text('An id.')),
      provider: orNull(text('Id of the provider whose contract ends.')),
    }),
  ),
  later: about('What comes after that.', record({ count: count('How many dates.'), first: orNull(day('The first.')) })),
  undated: about('What should have a date, and has none.', undated),
  stale: list('Services with a stale score.', text('An id.')),
  questions: list(
    'Open questions by team.',
    record({
      team: orNull(text('Id of the team; null where none is named.')),
      services: count('Services.'),
      questions: count('Questions.'),
    }),
  ),
});
export type NextJson = Of<typeof nextReport>;
