/** What a value is written as in a cell, so that the same value is understood when it comes back. */
import type { Words } from '../../messages/index.ts';
import { evidenceText } from '../../model/evidence.ts';
import type { AsIs, Evidence } from '../../model/files.ts';
import type { Organisation, Parties } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { confidences } from '../../reference/confidences.ts';
import {
  type AssignmentId,
  areas,
  assignments,
  cycles,
  type Language,
  levels,
  reasons,
  type Score,
  type Text,
} from '../../reference/index.ts';
import { partyOf, typedScore } from '../spoken.ts';
import { type AnswerColumn, valueIn } from './columns.ts';

interface Named {
  readonly id: string;
  readonly name: Text;
}

const named: Readonly<Record<string, readonly Named[]>> = {
  reason: reasons,
  assignment: assignments,
  cycle: cycles,
  confidence: confidences,
};

/** What a column lets choose from, as it is written; undefined for one that takes what somebody writes. */
export function choicesOf(
  { key, inside, kind }: AnswerColumn,
  organisation: Organisation,
  language: Language,
  { words }: Words<'words'>,
): readonly (string | number)[] | undefined {
  if (kind === 'score') {
    return key === 'as-is' && inside === undefined ? [1, 2, 3, 4, 5, words.excluded] : [1, 2, 3, 4, 5];
  }
  const of = inside ?? key;
  if (kind === 'party') {
    const side = of === 'provider' ? 'provider' : 'team';
    return organisation[`${side}s`]?.map(({ id }) => partyText(side, id, organisation, language));
  }
  if (kind !== 'choice') return undefined;
  if (of === 'level') return levels.map(({ id }) => levelText(id, language, words));
  if (of === 'area') return areas.map(({ id }) => id);
  return named[of]?.map(({ name }) => name[language]);
}

/** What the cell of a row holds in a column; undefined where nothing is said. A day is `YYYY-MM-DD`. */
export function cellText(
  row: Row,
  column: AnswerColumn,
  parties: Parties,
  language: Language,
  messages: Words<'words'>,
): string | number | undefined {
  const value = valueIn(row, column);
  return value === undefined ? undefined : textOf(value, column, parties, language, messages);
}

function textOf(
  value: unknown,
  { key, inside, kind }: AnswerColumn,
  parties: Parties,
  language: Language,
  { words }: Words<'words'>,
): string | number | undefined {
  const of = inside ?? key;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map((piece: Evidence) => evidenceText(piece)).join('\n');
  if (typeof value === 'object' && value !== null) {
    const halves = value as Exclude<AsIs, Score | 'excluded'>;
    return halves.insource === undefined && halves.outsource === undefined ? undefined : typedScore(halves);
  }
  const text = String(value);
  if (kind === 'score') return text === 'excluded' ? words.excluded : text;
  if (kind === 'party') return partyText(of === 'provider' ? 'provider' : 'team', text, parties, language);
  if (of === 'level') return levelText(text, language, words);
  return named[of]?.find(({ id }) => id === (text as AssignmentId))?.name[language] ?? text;
}

function levelText(id: string, language: Language, words: Words<'words'>['words']): string {
  const level = levels.find((one) => one.id === id);
  return level ? words.levelName(level.name[language], level.priorityWord[language]) : id;
}

/** The name of a team or provider where nothing else is called so, else its id. */
export function partyText(kind: 'team' | 'provider', id: string, parties: Parties, language: Language): string {
  const name = parties[`${kind}s`]?.find((party) => party.id === id)?.name[language];
  const isPlain = name !== undefined && name === name.trim() && !/[\n\r\t]/.test(name);
  return isPlain && partyOf(kind, name, parties) === id ? name : id;
}
