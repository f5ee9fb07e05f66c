import { dayProblem } from '../../analysis/dates.ts';
import { viewsOf } from '../../analysis/views.ts';
import { recordedEvidence } from '../../model/evidence.ts';
import type { Location } from '../../model/location.ts';
import type { Organisation } from '../../model/organisation.ts';
import { placeOf } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/** A day that cannot be meant, mistyped for the most part: such a score would never be stale, such a plan never overdue. */
export const impossible = defineRule({
  id: 'dates/impossible',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run(organisation, { today }) {
    for (const { at, day, kind } of daysOf(organisation)) {
      const why = dayProblem(day, kind === 'planned' ? kind : 'assessed', today);
      // A plan that is late is another finding, and a document may be older than the framework.
      if (why === undefined || why === 'past' || (kind === 'made' && why === 'ago')) continue;
      yield { at, args: { day, why, today, of: subjects[kind] } };
    }
  },
});

interface Day {
  readonly at: Location;
  readonly day: string;
  readonly kind: keyof typeof subjects;
}

/** What each kind of day is one of. */
const subjects = { assessed: 'assessment', planned: 'assessment', measured: 'metric', made: 'evidence' } as const;

/** Every day in the files. */
function daysOf({ rows, assessedOn, providers = [], metrics }: Organisation): Day[] {
  const days: (Omit<Day, 'day'> & { readonly day: string | undefined })[] = [
    { at: { file: 'portfolio', path: ['assessed-on'] }, day: assessedOn, kind: 'assessed' },
    ...providers.map(({ id, contractUntil }) => ({
      at: { file: 'cdc', path: ['providers', id, 'contract-until'] } as const,
      day: contractUntil,
      kind: 'planned' as const,
    })),
    ...rows.flatMap((row) => [
      { at: placeOf(row, 'catalog', 'review-by'), day: row.catalog['review-by'], kind: 'planned' as const },
      { at: placeOf(row, 'profile', 'planned', 'by'), day: row.profile.planned?.by, kind: 'planned' as const },
      { at: placeOf(row, 'portfolio', 'assessed-on'), day: row.portfolio['assessed-on'], kind: 'assessed' as const },
      { at: placeOf(row, 'portfolio', 'due'), day: row.portfolio.due, kind: 'planned' as const },
      ...viewsOf(row).map(({ assessor, view }) => ({
        at: placeOf(row, 'portfolio', 'views', assessor, 'on'),
        day: view.on,
        kind: 'assessed' as const,
      })),
      ...recordedEvidence(row).flatMap(({ piece, index }) => [
        { at: placeOf(row, 'portfolio', 'evidence', index, 'on'), day: piece.on, kind: 'made' as const },
        { at: placeOf(row, 'portfolio', 'evidence', index, 'until'), day: piece.until, kind: 'planned' as const },
      ]),
    ]),
    ...Object.entries(metrics).flatMap(([id, { values = {} }]) =>
      Object.keys(values).map((day) => ({
        at: { file: 'metrics', path: ['metrics', id, 'values', day], part: 'key' } as const,
        day,
        kind: 'measured' as const,
      })),
    ),
  ];
  return days.flatMap(({ day, ...rest }) => (day === undefined ? [] : [{ ...rest, day }]));
}
