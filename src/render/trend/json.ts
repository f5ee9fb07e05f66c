import { wording } from '../diagnostic-text.ts';
import { forJson } from '../escape.ts';
import { figuresForJson } from '../numbers.ts';
import type { TrendRenderer } from './renderer.ts';

/** The states as JSON, figures in full precision; null where there is none, or where the files could not be used. */
export const json: TrendRenderer = ({ points }, { name }, { messages }) =>
  forJson({
    version: 1,
    organisation: name ?? null,
    states: points.map(({ date, commit, label, figures, problem }) => ({
      date,
      commit,
      label: label ?? null,
      figures: figures ? figuresForJson(figures) : null,
      problem: problem
        ? {
            file: problem.path,
            line: problem.range?.start.line ?? null,
            code: problem.code,
            message: wording(problem, messages).message,
          }
        : null,
    })),
  });
