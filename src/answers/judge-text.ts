import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic, Range } from '../model/diagnostic.ts';
import type { IsoDate } from '../model/files.ts';
import type { Path } from '../model/location.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { isMap } from '../schema/mapping.ts';
import { describe } from '../schema/validate.ts';
import type { Problem } from './answer.ts';
import { AssessorOfAll, keyOfAll } from './assessor.ts';
import { halvesRefused, joinHalves, keyOf, meantBy, undatedScore, unknownKey } from './judge.ts';
import { obviousService } from './misspelling.ts';
import type { AnswerBlock } from './read.ts';
import { contradictions, type Given } from './settle.ts';

/** Something in an answers file that cannot be taken. */
export interface Refusal extends Pick<Diagnostic, 'code' | 'args'> {
  readonly range: Range | undefined;
}

/** What is answered of one service. */
export interface ServiceAnswers {
  readonly row: Row;
  /** New values by key, each as the file that holds it takes it. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Where the service is named. */
  readonly range: Range | undefined;
}

/** All that is answered. */
export interface Judged {
  readonly answers: readonly ServiceAnswers[];
  /** Who gives the scores of services that do not name anybody themselves. */
  readonly assessor: string | undefined;
  readonly refusals: readonly Refusal[];
}

/**
 * Tells the answers that can be taken from those that cannot, each on its own: services by their ids, keys of all three
 * files side by side. A key that is left empty is no answer. Nothing is taken from a block that does not parse; and
 * nothing at all where it is not clear who gives the scores: once saved, they come back as no answers.
 *
 * @param assessor who gives the scores, where that is known beforehand
 */
export function judgeAnswers(
  blocks: readonly AnswerBlock[],
  organisation: Organisation,
  today: IsoDate,
  assessor?: string,
): Judged {
  const judge = new Judge(organisation, today, assessor);
  for (const block of blocks) judge.take(block);
  return judge.result();
}

interface Taken {
  readonly row: Row;
  readonly range: Range | undefined;
  readonly values: Map<string, { readonly value: unknown; readonly range: Range | undefined }>;
}

class Judge {
  readonly #organisation: Organisation;
  readonly #today: IsoDate;
  readonly #ids: readonly string[];
  readonly #taken = new Map<string, Taken>();
  readonly #refusals: Refusal[] = [];
  /** The services of which the date of a score is refused. */
  readonly #undated = new Set<string>();
  readonly #assessor: AssessorOfAll;

  constructor(organisation: Organisation, today: IsoDate, assessor: string | undefined) {
    this.#assessor = new AssessorOfAll(assessor);
    this.#organisation = organisation;
    this.#today = today;
    this.#ids = organisation.rows.map(({ id }) => id);
  }

  take(block: AnswerBlock): void {
    for (const { code, args, range } of block.problems) this.#refusals.push({ code, args, range });
    if (block.ofAll && block.problems.length > 0) this.#assessor.isClear = false;
    if (block.data === undefined || block.data === null) return;
    if (isMap(block.data))
      for (const [id, entry] of Object.entries(block.data)) {
        if (keyOf(id) === keyOfAll) this.#takeAssessor(id, saidOf(entry), block);
        else this.#takeEntry(id, saidOf(entry), block);
      }
    else this.#refuse(notMapping([], block.data), block);
  }

  result(): Judged {
    for (const { row, values } of this.#taken.values()) {
      this.#joinHalves(row, values);
      this.#refuseContradictions(row, values);
      this.#refuseUndated(row, values);
    }
    const answers = [...this.#taken.values()].map(({ row, range, values }) => ({
      row,
      range,
      values: new Map([...values].map(([key, { value }]) => [key, value])),
    }));
    const { isClear, name: assessor } = this.#assessor;
    return { answers: isClear ? answers : [], assessor, refusals: this.#refusals };
  }

  #takeAssessor(id: string, said: unknown, block: AnswerBlock): void {
    const [row] = this.#organisation.rows;
    if (said === undefined || !row) return;
    const meant = meantBy(said, keyOfAll, this.#givenTo(row));
    const problems = 'problems' in meant ? meant.problems : this.#assessor.take(String(meant.value));
    if (problems.length > 0) this.#assessor.isClear = false;
    for (const problem of problems) this.#refuse({ ...problem, path: [id, ...problem.path] }, block);
  }

  #takeEntry(id: string, said: unknown, block: AnswerBlock): void {
    if (said === undefined) return;
    const meant = this.#ids.includes(id) ? id : obviousService(id, this.#ids);
    const row = this.#organisation.rows.find((candidate) => candidate.id === meant);
    if (!row) {
      const args = { id, known: this.#ids };
      this.#refuse({ code: 'catalog/unknown-service', args, path: [id], part: 'key' }, block);
    } else if (!isMap(said)) {
      this.#refuse(notMapping([id], said), block);
    } else {
      const { values } = this.#taken.get(row.id) ?? { values: new Map() };
      this.#taken.set(row.id, { row, values, range: block.place([id], 'key') });
      for (const [key, value] of Object.entries(said)) {
        const path = [id, key];
        for (const problem of this.#takeValue(values, row, key, value, block.place(path))) {
          this.#refuse({ ...problem, path: [...path, ...problem.path] }, block);
        }
      }
    }
  }

  /** Takes one answer, or says what is wrong with it. */
  #takeValue(
    values: Taken['values'],
    row: Row,
    written: string,
    value: unknown,
    range: Range | undefined,
  ): readonly Problem[] {
    const key = keyOf(written);
    if (key === undefined) return unknownKey(written).problems;
    const recorded = onRecord(value, key, row);
    const meant = recorded === undefined ? meantBy(value, key, this.#givenTo(row)) : { value: recorded };
    if ('problems' in meant) {
      if (key === 'assessed-on') this.#undated.add(row.id);
      return meant.problems;
    }
    const before = values.get(key);
    if (before && !isDeepStrictEqual(before.value, meant.value)) {
      return [{ code: 'yaml/duplicate-key', args: { key }, path: [], part: 'key' }];
    }
    values.set(key, { value: meant.value, range });
    return [];
  }

  #givenTo(row: Row): Given {
    return { row, organisation: this.#organisation, today: this.#today };
  }

  #joinHalves(row: Row, values: Taken['values']): void {
    const given = values.get('as-is');
    const said = Object.fromEntries([...values].map(([key, { value }]) => [key, value]));
    const joined = joinHalves(said, row);
    const { assignment = row.profile.assignment } = said;
    // What a form brings back as it was is no answer, even if it fits no longer.
    const isOnRecord = assignment === row.profile.assignment && isDeepStrictEqual(given?.value, row.portfolio['as-is']);
    if (given && isOnRecord) return;
    if (!joined) {
      const { code, args } = halvesRefused(row);
      values.delete('as-is');
      this.#refusals.push({ code, args, range: given?.range });
    } else if (given && joined['as-is'] !== undefined) {
      values.set('as-is', { ...given, value: joined['as-is'] });
    }
  }

  #refuseContradictions(row: Row, values: Taken['values']): void {
    // A form brings back what is on record: nobody said that now, be it as contradictory as it may.
    const isNew = ([key, { value }]: [string, { readonly value: unknown }]) =>
      ![row.catalog, row.profile, row.portfolio].some((entry) =>
        isDeepStrictEqual((entry as Readonly<Record<string, unknown>>)[key], value),
      );
    const said = Object.fromEntries([...values].filter(isNew).map(([key, { value }]) => [key, value]));
    for (const { key, code, args } of contradictions(said, this.#givenTo(row))) {
      this.#refusals.push({ code, args, range: values.get(key)?.range });
      values.delete(key);
      if (key === 'assessed-on') this.#undated.add(row.id);
    }
  }

  #refuseUndated(row: Row, values: Taken['values']): void {
    const score = values.get('as-is');
    if (score?.value === undefined || !this.#undated.has(row.id)) return;
    const { code, args } = undatedScore(row);
    this.#refusals.push({ code, args, range: score.range });
    values.delete('as-is');
    // What fits to it may not fit to the score that stays.
    this.#refuseContradictions(row, values);
  }

  #refuse({ code, args, path, part }: Problem, { place }: AnswerBlock): void {
    this.#refusals.push({ code, args, range: place(path, part) });
  }
}

function notMapping(path: Path, value: unknown): Problem {
  return { code: 'schema/type', args: { ...describe(value), expected: 'object' }, path };
}

/** The text on record that a form has brought back, perhaps in lines that a mail program has broken. */
function onRecord(value: unknown, key: string, { catalog, profile, portfolio }: Row): unknown {
  if (typeof value !== 'string') return undefined;
  const squeezed = (text: unknown) => (typeof text === 'string' ? text.replaceAll(/\s+/g, '') : undefined);
  const entries: readonly object[] = [portfolio, catalog, profile];
  const texts = entries.map((entry) => (entry as Readonly<Record<string, unknown>>)[key]);
  return texts.find((text) => squeezed(text) === squeezed(value));
}

/** A value without what is left empty; undefined where nothing is left. */
function saidOf(value: unknown): unknown {
  if (value === null) return undefined;
  if (!isMap(value)) return value;
  const said = Object.entries(value).flatMap(([key, inner]) => {
    const one = saidOf(inner);
    return one === undefined ? [] : [[key, one] as const];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
