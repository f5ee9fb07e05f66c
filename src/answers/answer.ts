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
    const file = key === 'rationale' && explainsScore(values) ? 'portfolio' : answerKeys.get(key);
    if (file) answer[file] = { ...answer[file], [key]: value };
  }
  return answer;
}

/** Whether a rationale is that of the score: beside one that excludes the service, or where nothing is said of the level. */
function explainsScore(values: Values): boolean {
  if (values['as-is'] === 'excluded') return values['level'] !== 'unnecessary';
  return 'as-is' in values && !('level' in values) && !('reason' in values);
}
