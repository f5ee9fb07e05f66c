import type { Diagnostic } from '../model/diagnostic.ts';
import type { ServiceFileKind } from '../model/files.ts';
import type { Path } from '../model/location.ts';
import { answerKeys } from '../schema/answer-keys.ts';

/** What is wrong with an answer; the path begins at its value. */
export interface Problem extends Pick<Diagnostic, 'code' | 'args'> {
  readonly path: Path;
  readonly part?: 'key';
}

/** What is answered of one service: new values by key, `undefined` for one that is to be taken out. */
export type Values = Readonly<Record<string, unknown>>;

/** New values for one row, by file and key; `undefined` takes a key out. */
export type Answer = { readonly [File in ServiceFileKind]?: Readonly<Record<string, unknown>> };

/** New values by their keys alone, each put into the file that holds it. */
export function answerOf(values: Readonly<Record<string, unknown>>): Answer {
  const answer: { [File in ServiceFileKind]?: Record<string, unknown> } = {};
  for (const [key, value] of Object.entries(values)) {
    // Why a service is left out of the assessment is said beside its score.
    const explains = key === 'rationale' && values['as-is'] === 'excluded' && values['level'] !== 'unnecessary';
    const file = explains ? 'portfolio' : answerKeys.get(key);
    if (file) answer[file] = { ...answer[file], [key]: value };
  }
  return answer;
}
