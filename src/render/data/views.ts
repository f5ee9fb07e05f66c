import type { ServiceViews } from '../../analysis/views.ts';
import { typedScore } from '../../answers/spoken.ts';
import type { View } from '../../model/files.ts';
import type { Speaking } from '../speaking.ts';
import type { ViewsResult } from '../views-result.ts';
import { saidJson, serviceJson, viewJson } from './parts.ts';
import { type Records, recordsOf, saidColumns, serviceColumns, within } from './records.ts';
import type { ViewsJson } from './schema/views.ts';

/** Where assessors differ, as `schemas/views-report.schema.json` describes it. */
export function viewsJson({ analysis, organisation }: ViewsResult): ViewsJson {
  const { least, services, differing, counts, withoutAgreed, outside, unscored, assessors } = analysis;
  return {
    version: 2,
    organisation: organisation.name ?? null,
    assessors,
    'least-spread': least,
    services: services.map((one) => {
      const { scope, portfolio } = saidJson(one.row, organisation);
      return {
        ...serviceJson(one.row),
        scope,
        views: one.views.map(viewJson),
        agreed: portfolio['as-is'],
        confidence: portfolio.confidence,
        spread: one.spread,
        disputed: one.isDisputed,
        differs: differing.includes(one),
        outside: one.isOutside,
      };
    }),
    counts: { several: counts.several, one: counts.one, none: counts.none, unscored },
    'without-agreed': withoutAgreed.map(({ id }) => id),
    outside: outside.map(({ id }) => id),
  };
}

interface Line {
  readonly one: ServiceViews;
  readonly assessor: string;
  readonly view: View;
}

/** One record per service and assessor, in the order of the report. */
export function viewsRecords({ analysis, organisation }: ViewsResult, { language }: Speaking<never>): Records {
  const lines = analysis.services.flatMap((one) => one.views.map((view): Line => ({ one, ...view })));
  return recordsOf<Line>(
    {
      ...within(serviceColumns(language), ({ one }: Line) => one.row),
      assessor: ({ assessor }) => assessor,
      'view-as-is': ({ view: { 'as-is': asIs } }) => (typeof asIs === 'object' ? typedScore(asIs) : asIs),
      'view-confidence': ({ view }) => view.confidence,
      'view-on': ({ view }) => view.on,
      'view-note': ({ view }) => view.note,
      ...within(saidColumns(organisation), ({ one }: Line) => one.row),
      confidence: ({ one }) => one.row.portfolio.confidence,
      spread: ({ one }) => one.spread,
      disputed: ({ one }) => one.isDisputed,
      outside: ({ one }) => one.isOutside,
    },
    lines,
    organisation,
  );
}
