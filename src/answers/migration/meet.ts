/** What is taken over from version 2.1 where an organisation has answers already: these stay. */
import { isDeepStrictEqual } from 'node:util';
import { type IsoDate, type ServiceFileKind, serviceFileKinds } from '../../model/files.ts';
import type { Row } from '../../model/row.ts';
import type { Answer } from '../answer.ts';
import { changesIn } from '../changed.ts';
import { type Given, isByOtherScale, notOfExcluded, settle } from '../settle.ts';
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
 * what belongs to a score without that; and nothing is for which an answer of the organisation would have to go.
 *
 * @param overwrite whether the answers of version 2.1 go before those of the organisation
 */
export function meet(answer: Answer, row: Row, overwrite: boolean, given: Omit<Given, 'row'>): Met {
  const shared = given.organisation.assessedOn;
  if (overwrite) return { answer: changed(answer, row, answer, shared), kept: [] };
  const isTaken = (file: ServiceFileKind, key: string) => {
    const here = (row[file] as Readonly<Record<string, unknown>>)[key];
    return here === undefined || isDeepStrictEqual(here, answer[file]?.[key]);
  };
  const costs = (part: Answer) => settle(changesIn(part, row), { row, ...given }).gone.length > 0;
  const { catalog = {}, profile = {}, portfolio = {} } = answer;
  const hasLevel = isTaken('catalog', 'level') && !costs({ catalog });
  const hasAssignment = isTaken('profile', 'assignment') && !costs({ profile });
  const hasScore = hasAssignment && isTaken('portfolio', 'as-is') && !costs({ portfolio });
  const isExcluded = row.portfolio['as-is'] === 'excluded';
  const mayBe = (file: ServiceFileKind, key: string) => {
    if (file === 'catalog') return hasLevel;
    if (file === 'profile') return hasAssignment;
    if (key === 'as-is' || ofScore.includes(key)) return hasScore;
    return !(isExcluded && notOfExcluded.includes(key));
  };
  const taken: { [File in ServiceFileKind]?: Record<string, unknown> } = {};
  const kept: KeptAnswer[] = [];
  for (const file of serviceFileKinds) {
    for (const [key, there] of Object.entries(answer[file] ?? {})) {
      if (there === undefined) continue;
      const here = (row[file] as Readonly<Record<string, unknown>>)[key];
      if (mayBe(file, key) && isTaken(file, key)) taken[file] = { ...taken[file], [key]: there };
      else if (!isDeepStrictEqual(here, there) && key !== 'unconfirmed') kept.push({ file, key, here, there });
    }
  }
  return { answer: changed(taken, row, answer, shared), kept };
}

/**
 * What is another than here. A score that is here already was looked at here: that it comes again says nothing of it, but
 * on which day it was given, where nothing says that yet. By the scale of another assignment it is another score.
 */
function changed(taken: Answer, row: Row, whole: Answer, shared: IsoDate | undefined): Answer {
  const asIs = taken.portfolio?.['as-is'];
  const isSame = asIs !== undefined && isDeepStrictEqual(asIs, row.portfolio['as-is']);
  const isOther = isByOtherScale(asIs, taken.profile?.['assignment'], row);
  const isHere = isSame && !isOther;
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
  const score = isSame && isOther ? asIs : portfolio?.['as-is'];
  if (score === undefined) return changes;
  // A score without a day has none: it is not that of today.
  const scored = { ...portfolio, 'as-is': score, 'assessed-on': whole.portfolio?.['assessed-on'] };
  return inOrder({ ...changes, portfolio: scored });
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
