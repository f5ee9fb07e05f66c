/** What stands behind a score in its cell. */
import { languages, type RubricId, type Score } from '../../reference/index.ts';
import { rubrics } from '../../reference/rubrics.ts';
import { spelled } from '../../reference/spelling.ts';
import { scoreOf } from '../spoken.ts';

/**
 * The score of a text that says more than it and the words of its scale, or the beginning of these.
 *
 * @param scales those that may be meant
 */
export function scoreWithWords(text: string, scales: readonly RubricId[]): Score | undefined {
  const score = scoreOf(text);
  if (score === undefined) return undefined;
  const [, behind = ''] = /^[^1-5]*[1-5](?:\.0+)?[^\p{L}]*(.*)$/su.exec(text.normalize('NFKC').trim()) ?? [];
  const words = spelled(behind);
  const isUnit = words === '' || words === spelled('点');
  const isOfScale = scales.some((rubric) =>
    languages.some((language) => spelled(rubrics[rubric][score][language]).startsWith(words)),
  );
  return isUnit || isOfScale ? undefined : score;
}
