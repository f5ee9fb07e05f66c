/** What is taken over from version 2.1 where an organisation has answers already: these stay. */
import { isDeepStrictEqual } from 'node:util';
import { type IsoDate, type ServiceFileKind, serviceFileKinds } from '../../model/files.ts';
import type { Row } from '../../model/row.ts';
import type { Answer } from '../answer.ts';
import { changesIn } from '../changed.ts';
import { answerColumns } from '../sheet/columns.ts';

/** An answer that is here already, and another one of version 2.1. */
export interface KeptAnswer {
  readonly file: ServiceFileKind;
  readonly key: string;
  readonly here: unknown;
  readonly there: unknown;
}

export interface Met {
  /** What is to be written. */
  readonly answer: Answer;
  readonly kept: readonly KeptAnswer[];
}

/** What belongs to a score, and is not taken without it. */
const ofScore: readonly string[] = [
  'assessed-on',
  'assessor',
  'confidence',
  'evidence',
  'unconfirmed',
  'rationale',
  'note',
];

/**
 * Takes what the organisation does not say yet. A score is not taken without the assignment by whose scale it was given, nor
 * what belongs to a score without that.
 *
 * @param overwrite whether the answers of version 2.1 go before those of the organisation
 * @param shared the day that the organisation has for all scores without a day of their own
 */
export function meet(answer: Answer, row: Row, overwrite: boolean, shared?: IsoDate): Met {
  if (overwrite) return { answer: changed(answer, row, answer, shared), kept: [] };
  const isTaken = (file: ServiceFileKind, key: string) => {
    const here = (row[file] as Readonly<Record<string, unknown>>)[key];
    return here === undefined || isDeepStrictEqual(here, answer[file]?.[key]);
  };
  const hasAssignment = isTaken('profile', 'assignment');
  const hasScore = hasAssignment && isTaken('portfolio', 'as-is');
  const taken: { [File in ServiceFileKind]?: Record<string, unknown> } = {};
  const kept: KeptAnswer[] = [];
  for (const file of serviceFileKinds) {
    for (const [key, there] of Object.entries(answer[file] ?? {})) {
      if (there === undefined) continue;
      const here = (row[file] as Readonly<Record<string, unknown>>)[key];
      const isOfScore = file === 'portfolio' && (key === 'as-is' || ofScore.includes(key));
      const isOfAssignment = file === 'profile';
      const mayBe = isOfScore ? hasScore : isOfAssignment ? hasAssignment : true;
      if (mayBe && isTaken(file, key)) taken[file] = { ...taken[file], [key]: there };
      else if (!isDeepStrictEqual(here, there) && key !== 'unconfirmed') kept.push({ file, key, here, there });
    }
  }
  return { answer: changed(taken, row, answer, shared), kept };
}

/**
 * What is another than here. A score that is here already was looked at here: that it comes again says nothing of it, but
 * on which day it was given, where nothing says that yet.
 */
function changed(taken: Answer, row: Row, whole: Answer, shared: IsoDate | undefined): Answer {
  const asIs = taken.portfolio?.['as-is'];
  const isHere = asIs !== undefined && isDeepStrictEqual(asIs, row.portfolio['as-is']);
  const { 'as-is': _, 'assessed-on': day, unconfirmed: __, ...rest } = taken.portfolio ?? {};
  const changes = inOrder(changesIn(isHere ? { ...taken, portfolio: rest } : taken, row));
  const { portfolio } = changes;
  if (isHere && day !== undefined && row.portfolio['assessed-on'] === undefined && shared === undefined) {
    // That the day of version 2.1 is known confirms nothing: what is to be confirmed stays so.
    const { unconfirmed } = row.portfolio;
    return inOrder({
      ...changes,
      portfolio: { ...portfolio, 'assessed-on': day, ...(unconfirmed && { unconfirmed }) },
    });
  }
  if (portfolio?.['as-is'] === undefined) return changes;
  // A score without a day has none: it is not that of today.
  return { ...changes, portfolio: { ...portfolio, 'assessed-on': whole.portfolio?.['assessed-on'] } };
}

/** In the order in which sheets have their columns: a score before its day. */
function inOrder(answer: Answer): Answer {
  const place = new Map(answerColumns.map(({ key }, index) => [key as string, index]));
  const files = Object.entries(answer).map(([file, entry]) => [
    file,
    Object.fromEntries(
      Object.entries(entry).toSorted(([one], [other]) => (place.get(one) ?? 0) - (place.get(other) ?? 0)),
    ),
  ]);
  return Object.fromEntries(files);
}
