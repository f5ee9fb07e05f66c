import type { ServiceFileKind } from '../model/files.ts';
import { answerKeys } from '../schema/answer-keys.ts';

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

/** Keys that an answer makes meaningless go with it, unless it says them itself. */
export function withConsequences({ catalog, profile, portfolio }: Answer): Answer {
  const level = catalog?.['level'];
  const assignment = profile?.['assignment'];
  const gone = {
    ...((assignment === 'insource' || assignment === 'unassigned') && { provider: undefined }),
    ...((assignment === 'outsource' || assignment === 'unassigned') && { team: undefined }),
  };
  return {
    ...(catalog && {
      catalog: { ...(level !== undefined && level !== 'unnecessary' && { reason: undefined }), ...catalog },
    }),
    ...(profile && { profile: { ...gone, ...profile } }),
    ...(portfolio && { portfolio }),
  };
}
