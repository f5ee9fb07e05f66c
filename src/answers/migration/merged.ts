import { isDeepStrictEqual } from 'node:util';
import { evidenceText } from '../../model/evidence.ts';
import type { AsIs, Evidence, ServiceFileKind, View } from '../../model/files.ts';
import { type AssignmentId, assignmentById, type Score } from '../../reference/index.ts';
import { flowText } from '../../source/flow.ts';
import type { Answer } from '../answer.ts';
import { type Answered, countedScore, isUnassigned, type Source, scoreOf } from './role-score.ts';

/** What is written in the note of a service that comes from several. */
export interface MergeWords {
  /** All the scores of those that were merged. */
  readonly scores: (
    roles: readonly {
      readonly role: Source;
      readonly asIs: AsIs | undefined;
      readonly toBe: Score | undefined;
      /** What counts, where that is another score than the one that is given, since nobody had the role. */
      readonly counted: Score | undefined;
    }[],
  ) => string;
  /** What they say otherwise from each other, or each in its own words. */
  readonly differs: (key: string, values: readonly { readonly role: Source; readonly value: string }[]) => string;
}

/** What comes of several answers. */
export interface MergedAnswer {
  readonly answer: Answer;
  /** Keys that they answer otherwise from each other, so that nobody can tell. */
  readonly open: readonly string[];
  /** Whether they are assigned otherwise from each other. */
  readonly isShared: boolean;
}

/** Of what one role or service says, all; of what several say, what does not make it look better than any of them. */
export function merged(before: readonly Answered[], words: MergeWords): MergedAnswer {
  return new Merged(before, words).made();
}

class Merged {
  readonly #before: readonly Answered[];
  readonly #words: MergeWords;
  readonly #answer: { [File in ServiceFileKind]?: Record<string, unknown> } = {};
  readonly #open: string[] = [];
  readonly #notes: string[] = [];
  #isShared = false;

  constructor(before: readonly Answered[], words: MergeWords) {
    this.#before = before;
    this.#words = words;
  }

  made(): MergedAnswer {
    const given = this.#before.filter(({ answer }) => answer !== undefined);
    const [only] = given;
    if (this.#before.length < 2) return { answer: only?.answer ?? {}, open: [], isShared: false };
    if (given.length > 0) this.#merge();
    return { answer: this.#answer, open: this.#open, isShared: this.#isShared };
  }

  #merge(): void {
    this.#assignment();
    this.#score();
    this.#take('portfolio', 'to-be', (values) => Math.max(...values.map(Number)));
    this.#take('portfolio', 'evidence', (values) => evidenceOnce(values.flat() as Evidence[]));
    this.#take('portfolio', 'views', (values) => viewsOfAll(values as Record<string, View>[]));
    // The earliest, so that nothing looks newer or less urgent than it is.
    for (const key of ['assessed-on', 'due'])
      this.#take('portfolio', key, (values) => values.map(String).toSorted()[0]);
    for (const file of ['catalog', 'profile', 'portfolio'] as const) {
      const keys = new Set(this.#before.flatMap(({ answer }) => Object.keys(answer?.[file] ?? {})));
      for (const key of keys) {
        if (done.has(`${file}.${key}`)) continue;
        if (this.#isOfPart(file, key)) this.#differs(key, this.#values(file, key));
        else if (texts.has(key)) this.#text(file, key);
        else this.#same(file, key);
      }
    }
    this.#parties();
    const scored = this.#before.map((one) => ({
      role: one.role,
      asIs: scoreOf(one),
      toBe: one.answer?.portfolio?.['to-be'] as Score | undefined,
      counted: isUnassigned(one) && scoreOf(one) !== 1 ? countedScore(one) : undefined,
    }));
    if (scored.some(({ asIs, toBe }) => asIs !== undefined || toBe !== undefined))
      this.#notes.unshift(this.#words.scores(scored));
    if (this.#notes.length > 0) this.#put('portfolio', 'note', this.#notes.join('\n'));
  }

  /** In part in-house and in part by others is a combination; what only some of it has nobody for is for a person to say. */
  #assignment(): void {
    const values = this.#values('profile', 'assignment');
    const kinds = new Set(values.map(({ value }) => value as AssignmentId));
    const [only] = kinds;
    if (kinds.size <= 1) {
      if (only !== undefined) this.#put('profile', 'assignment', only);
      return;
    }
    this.#isShared = true;
    if (!kinds.has('unassigned')) this.#put('profile', 'assignment', 'combination');
    else this.#differs('assignment', values);
  }

  #score(): void {
    const scored = this.#before.filter((one) => scoreOf(one) !== undefined);
    const counted = this.#before.flatMap((one) => countedScore(one) ?? []);
    if (scored.length === 0) return;
    if (counted.length === 0) {
      // Of one that has no score nobody has said that it is not to be done.
      if (scored.length < this.#before.length) this.#open.push('as-is');
      else this.#put('portfolio', 'as-is', 'excluded');
      return;
    }
    const halves = scored.map(scoreOf).filter((asIs) => asIs !== 'excluded');
    const isSplit =
      this.#answer.profile?.['assignment'] === 'combination' && halves.every((asIs) => typeof asIs === 'object');
    const lowest = (side: 'insource' | 'outsource') => {
      const scores = halves.flatMap((asIs) => (typeof asIs === 'object' ? (asIs[side] ?? []) : []));
      return scores.length === 0 ? {} : { [side]: Math.min(...scores) };
    };
    this.#put('portfolio', 'as-is', isSplit ? { ...lowest('insource'), ...lowest('outsource') } : Math.min(...counted));
  }

  /** Only those have a part who have one by the assignment. */
  #parties(): void {
    const assignment = this.#answer.profile?.['assignment'] as AssignmentId | undefined;
    const needs = assignment && assignmentById(assignment);
    for (const [key, isNeeded] of [
      ['team', needs?.needsTeam],
      ['provider', needs?.needsProvider],
    ] as const) {
      if (needs && !isNeeded && this.#answer.profile) delete this.#answer.profile[key];
    }
  }

  #take(file: ServiceFileKind, key: string, of: (values: readonly unknown[]) => unknown): void {
    const values = this.#values(file, key);
    if (values.length > 0) this.#put(file, key, of(values.map(({ value }) => value)));
  }

  /** Whether what is said would be wrong of the whole: not all say so, or it is why some were excluded. */
  #isOfPart(file: ServiceFileKind, key: string): boolean {
    const areAll = this.#values(file, key).length === this.#before.length;
    if (`${file}.${key}` !== 'portfolio.rationale') return !areAll && ofWhole.has(key);
    const excluded = this.#before.filter((one) => scoreOf(one) === 'excluded').length;
    return excluded > 0 && !(areAll && excluded === this.#before.length);
  }

  /** Each role's own words, one after the other. */
  #text(file: ServiceFileKind, key: string): void {
    const values = this.#values(file, key);
    const said = new Set(values.map(({ value }) => String(value)));
    if (file === 'portfolio' && key === 'note') {
      for (const { role, value } of values) this.#notes.push(`${role.id}: ${value}`);
    } else if (said.size === 1) this.#put(file, key, [...said][0]);
    else this.#put(file, key, values.map(({ role, value }) => `${role.id}: ${value}`).join('\n'));
  }

  /** What all say alike; else it is open, and the note says who says what. */
  #same(file: ServiceFileKind, key: string): void {
    const values = this.#values(file, key);
    const [first] = values;
    if (first && values.every(({ value }) => isDeepStrictEqual(value, first.value))) this.#put(file, key, first.value);
    else if (first) this.#differs(key, values);
  }

  #differs(key: string, values: readonly { readonly role: Source; readonly value: unknown }[]): void {
    this.#open.push(key);
    this.#notes.push(
      this.#words.differs(
        key,
        values.map(({ role, value }) => ({ role, value: written(value) })),
      ),
    );
  }

  #values(file: ServiceFileKind, key: string): { readonly role: Source; readonly value: unknown }[] {
    return this.#before.flatMap(({ role, answer }) => {
      const value = answer?.[file]?.[key];
      return value === undefined ? [] : [{ role, value }];
    });
  }

  #put(file: ServiceFileKind, key: string, value: unknown): void {
    this.#answer[file] = { ...this.#answer[file], [key]: value };
  }
}

/** Each piece once, whoever names it. */
function evidenceOnce(pieces: readonly Evidence[]): Evidence[] {
  return [...new Map(pieces.map((piece) => [evidenceText(piece), piece])).values()];
}

const done = new Set([
  'profile.assignment',
  'portfolio.as-is',
  'portfolio.to-be',
  'portfolio.evidence',
  'portfolio.views',
  'portfolio.assessed-on',
  'portfolio.due',
]);
/** What holds for a service only if all that it comes from say so. */
const ofWhole = new Set(['planned', 'confidence']);
const texts = new Set(['note', 'rationale', 'action']);

/** A value as a note has it: what is more than one word as YAML on one line. */
export function written(value: unknown): string {
  return typeof value === 'object' && value !== null ? flowText(value) : String(value);
}

/** The views of all; of several by one assessor the one with the lowest score, whole, as they gave it. */
function viewsOfAll(all: readonly Readonly<Record<string, View>>[]): Record<string, View> {
  const views = new Map<string, View>();
  for (const [assessor, view] of all.flatMap((one) => Object.entries(one))) {
    const other = views.get(assessor);
    if (!other || lowestOf(view) < lowestOf(other)) views.set(assessor, view);
  }
  return Object.fromEntries(views);
}

/** What a view is compared by: the lower half of a score in two; one that is no score comes after all scores. */
function lowestOf({ 'as-is': asIs }: View): number {
  if (typeof asIs === 'object') return Math.min(...Object.values(asIs));
  return typeof asIs === 'number' ? asIs : Number.POSITIVE_INFINITY;
}
