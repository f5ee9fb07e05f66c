import { dayProblem } from '../../analysis/dates.ts';
import { isUnconfirmed } from '../../analysis/open-questions.ts';
import type { Question } from '../../analysis/questions.ts';
import { asIsScore } from '../../analysis/score.ts';
import { assessedOn } from '../../analysis/staleness.ts';
import { suggestedAssignment } from '../../analysis/suggestion.ts';
import type { Answer } from '../../answers/answer.ts';
import { dateOf, eitherDay } from '../../answers/days.ts';
import { excludedWords, type Named, wordsFor } from '../../answers/spoken.ts';
import { aside } from '../../messages/aside.ts';
import type { Messages, Words } from '../../messages/index.ts';
import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import {
  assignments,
  isScore,
  type Language,
  type Level,
  levels,
  type RubricId,
  reasons,
  type Score,
  scores,
  type Text,
} from '../../reference/index.ts';
import { rubrics } from '../../reference/rubrics.ts';
import type { Choice } from './conversation.ts';

/** What a choice stands for beside a value: declaring a new party, or not being sure. */
export const another = Symbol('another');
export const unsure = Symbol('unsure');
export type Value = string | Score | typeof another | typeof unsure;

/** What a question may look at. */
export interface Asking {
  readonly row: Row;
  readonly organisation: Organisation;
  readonly messages: Words<'words'>;
  readonly words: Messages['interview'];
  readonly language: Language;
  readonly today: string;
  /** The same row as the last commit has it. */
  readonly committed: Row | undefined;
}

/** A question whose answer is chosen. */
export interface ChoiceQuestion {
  readonly question: string;
  readonly choices: readonly Choice<Value>[];
  /** The index of the choice that the files tell of; -1 where they tell of none. */
  readonly start: number;
  readonly present: Value | undefined;
  readonly answer: (value: Exclude<Value, symbol>) => Answer;
}

/** A question whose answer is typed. */
export interface TextQuestion {
  readonly question: string;
  readonly present: string | undefined;
  readonly date?: true;
  readonly answer: (text: string) => Answer;
}

export function questionFor(question: Question, asking: Asking): ChoiceQuestion | TextQuestion {
  const { row, words, language } = asking;
  switch (question) {
    case 'level': {
      // What is needed most comes first; what is not needed, last.
      const isLast = ({ id }: Level) => Number(id === 'unnecessary');
      const ordered = levels.toSorted((a, b) => isLast(a) - isLast(b));
      return choosing(question, words.level, named(ordered, language), asking, (level) => ({ catalog: { level } }));
    }
    case 'reason':
      return choosing(question, words.reason, named(reasons, language), asking, (reason) => ({ catalog: { reason } }));
    case 'rationale':
      return {
        question: words.rationale,
        present: row.catalog.rationale,
        answer: (text: string) => ({ catalog: { rationale: text || undefined } }),
      };
    case 'review-by':
      return {
        question: words.reviewBy,
        present: row.catalog['review-by'],
        date: true,
        answer: (text: string) => ({ catalog: { 'review-by': text || undefined } }),
      };
    case 'assignment':
      return choosing(question, words.assignment, named(assignments, language), asking, (assignment) => ({
        profile: { assignment },
      }));
    case 'team':
    case 'provider':
      return choosing(question, words[question], parties(question, asking), asking, (id) => ({
        profile: { [question]: id },
      }));
    case 'as-is':
    case 'as-is-insource':
    case 'as-is-outsource':
      return asIs(question, asking);
    case 'to-be': {
      const choices = row.profile.assignment === 'combination' ? bothRubrics(asking) : rubric(rubricOf(row), language);
      return choosing(question, words.toBe, choices, asking, (score) => ({
        portfolio: { 'to-be': score },
      }));
    }
    case 'exclusion':
      return {
        question: words.exclusion,
        present: row.portfolio.rationale,
        answer: (text: string) => ({ portfolio: { rationale: text || undefined } }),
      };
  }
}

/** The day that somebody types for something to come. */
export function dayTyped(
  typed: string,
  { today, organisation }: Pick<Asking, 'today' | 'organisation'>,
): IsoDate | undefined {
  return dateOf(typed, today, 'ahead', organisation.policy.fiscalYearStart);
}

/** What speaks against a day that is typed for something to come; the one that stands there may stay. */
export function dayTrouble(
  typed: string,
  asking: Pick<Asking, 'words' | 'today' | 'organisation'>,
  present: unknown,
): string | undefined {
  const { words, today } = asking;
  const day = dayTyped(typed, asking);
  if (day === undefined) {
    const either = eitherDay(typed);
    return either ? words.ambiguousDate(typed, either) : words.badDate;
  }
  const why = day === present ? undefined : dayProblem(day, 'planned', today);
  return why && words.days[why](day, today);
}

/** What confirms an assessment as it is: the day on which it was looked at. */
export function confirmation({ row, organisation, today }: Asking): Answer | undefined {
  return assessedOn(row, organisation) === today && !isUnconfirmed(row)
    ? undefined
    : { portfolio: { 'assessed-on': today } };
}

function asIs(question: 'as-is' | 'as-is-insource' | 'as-is-outsource', asking: Asking): ChoiceQuestion {
  const { row, messages, words, language } = asking;
  const half = question === 'as-is' ? undefined : question === 'as-is-insource' ? 'insource' : 'outsource';
  const used = half ?? rubricOf(row);
  const before = row.portfolio['as-is'];
  const halves = typeof before === 'object' ? before : undefined;
  const choices: Choice<Value>[] = [
    ...rubric(used, language),
    // What is scored in part is not excluded.
    ...(half === undefined || halves === undefined
      ? [
          {
            key: 'x',
            value: 'excluded',
            name: messages.words.excluded,
            detail: rubrics[used].excluded[language],
            words: excludedWords,
          },
        ]
      : []),
    { key: 'u', value: unsure, name: words.unsure },
  ];
  const text = half === undefined ? words.asIs : words.asIsHalf(half);
  return choosing(question, text, choices, asking, (score) => ({
    portfolio: { 'as-is': half !== undefined && isScore(score) ? { ...halves, [half]: score } : score },
  }));
}

/** Which scale a row is measured with; what nobody has is measured as one's own. */
function rubricOf(row: Row): RubricId {
  return row.profile.assignment === 'outsource' ? 'outsource' : 'insource';
}

function choosing(
  question: Question,
  text: string,
  choices: readonly Choice<Value>[],
  asking: Asking,
  answer: ChoiceQuestion['answer'],
): ChoiceQuestion {
  const { committed, words } = asking;
  const present = answerIn(question, asking.row);
  const earlier = committed && answerIn(question, committed);
  const suggested =
    question === 'assignment' ? suggestedAssignment(asking.row, asking.organisation.pattern.asIs) : undefined;
  const markOf = (value: Value) => {
    if (value === present) return words.now;
    if (value === earlier) return words.lastCommit;
    return value === suggested && present === undefined ? words.byPattern : undefined;
  };
  const mark = (value: Value) => {
    const said = markOf(value);
    return said && aside('', said, asking.language);
  };
  // A pattern proposes, and knows nothing: what nobody said is not to be had with Enter.
  const known: (Value | undefined)[] = [present, earlier, ownHalf(question, asking.row)];
  const likely = question === 'to-be' ? known.filter((value) => !isBelowAsIs(value, asking)) : known;
  const index = likely.map((value) => choices.findIndex((choice) => value !== undefined && choice.value === value));
  return {
    question: text,
    choices: choices.map((choice) => ({ ...choice, mark: mark(choice.value) })),
    start: index.find((at) => at !== -1) ?? -1,
    present,
    answer,
  };
}

/** Whether a target would be reached by standing still: then it is an old one, to be looked at. */
function isBelowAsIs(toBe: Value | undefined, { row, organisation }: Asking): boolean {
  const score = asIsScore(row, organisation.policy);
  return score !== undefined && isScore(toBe) && toBe < score;
}

/** The score of a combination that is none any more: that of the half which has stayed. */
function ownHalf(question: Question, row: Row): Score | undefined {
  const asIs = row.portfolio['as-is'];
  return question === 'as-is' && typeof asIs === 'object' ? asIs[rubricOf(row)] : undefined;
}

/** The answer that a row gives to a question already. */
function answerIn(question: Question, { catalog, profile, portfolio }: Row): Value | undefined {
  const asIs = portfolio['as-is'];
  switch (question) {
    case 'level':
    case 'reason':
      return catalog[question];
    case 'assignment':
    case 'team':
    case 'provider':
      return profile[question];
    case 'as-is':
      return typeof asIs === 'object' ? undefined : asIs;
    case 'as-is-insource':
      return typeof asIs === 'object' ? asIs.insource : asIs;
    case 'as-is-outsource':
      return typeof asIs === 'object' ? asIs.outsource : asIs;
    case 'to-be':
      return portfolio['to-be'];
    default:
      return undefined;
  }
}

function named(items: readonly (Named & { readonly meaning: Text })[], language: Language): Choice<Value>[] {
  return items.map((item, index) => ({
    key: String(index + 1),
    value: item.id,
    name: item.name[language],
    detail: item.meaning[language],
    words: wordsFor(item),
  }));
}

/** Declared teams or providers, the first nine by their digits, and a way to declare another. */
function parties(kind: 'team' | 'provider', { row, organisation, words, language }: Asking): Choice<Value>[] {
  const declared = organisation[`${kind}s`] ?? [];
  const used = row.profile[kind];
  const unknown =
    used !== undefined && !declared.some(({ id }) => id === used) ? [{ id: used, name: { en: used, ja: used } }] : [];
  return [
    ...[...declared, ...unknown].map(({ id, name }, index) => ({
      key: index < 9 ? String(index + 1) : '',
      value: id,
      name: name[language] === id ? id : aside(name[language], id, language),
      words: wordsFor({ id, name }),
    })),
    { key: '+', value: another, name: words.another[kind] },
  ];
}

function rubric(id: RubricId, language: Language): Choice<Value>[] {
  return scores.map((score) => ({ key: String(score), value: score, name: rubrics[id][score][language] }));
}

/** What a score means for either half of a combination. */
function bothRubrics({ language, words }: Asking): Choice<Value>[] {
  const { insource, outsource } = words.halves;
  return scores.map((score) => ({
    key: String(score),
    value: score,
    name: `${insource}: ${rubrics.insource[score][language]}`,
    detail: `${outsource}: ${rubrics.outsource[score][language]}`,
  }));
}
