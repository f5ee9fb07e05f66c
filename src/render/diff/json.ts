import type { FigureChange } from '../../analysis/diff.ts';
import { asIsScore } from '../../analysis/score.ts';
import type { Row } from '../../model/row.ts';
import { forJson } from '../escape.ts';
import { figuresForJson } from '../numbers.ts';
import type { StateName } from '../state.ts';
import type { DiffRenderer, Side } from './renderer.ts';

/** The comparison as JSON, figures in full precision; null where there is none. */
export const json: DiffRenderer = ({ total, categories, changes, carriedOver, ...diff }, before, after) =>
  forJson({
    version: 1,
    organisation: after.organisation.name ?? null,
    from: nameOf(before.name),
    to: nameOf(after.name),
    ...diff,
    total: figureChange(total),
    categories: categories.map(({ category, ...change }) => ({ category, ...figureChange(change) })),
    changes: changes.flatMap(({ before: then, after: now, kinds }) => {
      const row = now ?? then;
      if (!row) return [];
      const { id, category, name } = row;
      return [{ id, category, name, kinds, before: valuesOf(then, before), after: valuesOf(now, after) }];
    }),
    carriedOver: carriedOver.map((row) => {
      const { id, category, name } = row;
      return { id, category, name, ...valuesOf(row, after) };
    }),
  });

function nameOf({ name, commit, date }: StateName) {
  return { name: name ?? null, commit: commit ?? null, date: date ?? null };
}

function figureChange({ before, after, changed }: FigureChange) {
  return { before: figuresForJson(before), after: figuresForJson(after), changed };
}

function valuesOf(row: Row | undefined, { organisation }: Side) {
  if (!row) return null;
  const { scope, catalog, profile, portfolio } = row;
  return {
    scope,
    level: catalog.level ?? null,
    assignment: profile.assignment ?? null,
    team: profile.team ?? null,
    provider: profile.provider ?? null,
    'as-is': portfolio['as-is'] ?? null,
    score: asIsScore(row, organisation.policy) ?? null,
    'to-be': portfolio['to-be'] ?? null,
    'assessed-on': portfolio['assessed-on'] ?? organisation.assessedOn ?? null,
  };
}
