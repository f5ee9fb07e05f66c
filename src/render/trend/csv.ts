import { csvLines } from '../escape.ts';
import type { TrendRenderer } from './renderer.ts';

/** The states as CSV (RFC 4180), figures in full precision; empty where the files could not be used. */
export const csv: TrendRenderer = ({ points }) => {
  const head = [
    'date',
    'commit',
    'label',
    'as-is',
    'to-be',
    'gap',
    'in-scope',
    'scored',
    'assigned',
    'open-gaps',
    'problem',
  ];
  const rows = points.map(({ date, commit, label, figures, problem }) => [
    date,
    commit,
    label,
    figures?.asIs,
    figures?.toBe,
    figures?.gap,
    figures?.inScope,
    figures?.scored,
    figures?.assigned,
    figures?.openGaps,
    problem && [problem.path, problem.range?.start.line, problem.code].filter((part) => part !== undefined).join(':'),
  ]);
  return csvLines([head, ...rows]);
};
