/** Which words mean which value: one reading for every place where a person types. */
import type { Organisation } from '../model/organisation.ts';
import {
  areas,
  assignments,
  categories,
  cycles,
  levels,
  patterns,
  phases,
  reasons,
  type Text,
} from '../reference/index.ts';
import { isIsoDate } from '../schema/date.ts';

/** What people call by its id or by one of its names. */
export interface Named {
  readonly id: string;
  readonly name: Text;
  /** Another word for it; a dash where there is none. */
  readonly priorityWord?: Text;
}

/** What there is a fixed choice of, by what it is called in files and options. */
const choices: ReadonlyMap<string, readonly Named[]> = new Map<string, readonly Named[]>([
  ['pattern', patterns],
  ['category', categories],
  ['phase', phases],
  ['level', levels],
  ['reason', reasons],
  ['area', areas],
  ['assignment', assignments],
  ['cycle', cycles],
]);

/** The words for what is left out of the assessment. */
export const excludedWords = ['excluded', '対象外', '評価対象外', '除外'] as const;

const dateKeys: ReadonlySet<string> = new Set(['review-by', 'assessed-on', 'due', 'by']);

/** A text as it counts: wide letters and digits are narrow ones, and capitals are small ones. */
export function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/**
 * Every word that stands for something: its id, its names in both languages, the short form before a colon, and the name
 * with its priority, as Japanese has it: `ベーシック(必須)`.
 */
export function wordsFor({ id, name, priorityWord }: Named): string[] {
  const names = [name, priorityWord].flatMap((text) => (text ? Object.values(text) : []));
  const both = priorityWord ? [`${name.ja}(${priorityWord.ja})`] : [];
  return [id, ...names, ...names.map((text) => text.replace(/[:：].*/s, '')), ...both].filter((word) => word !== '–');
}

/** The one of some that a word stands for: by its id, else by a name that no other has. */
export function called<T extends Named>(word: string, items: readonly T[]): T | undefined {
  const wanted = folded(word);
  const byId = items.find(({ id }) => folded(id) === wanted);
  if (byId) return byId;
  const byName = items.filter((item) => wordsFor(item).some((known) => folded(known) === wanted));
  return byName.length === 1 ? byName[0] : undefined;
}

/** The id that a word stands for in one of the fixed choices, e.g. `combination` for `併用`. */
export function idOf(key: string, word: string): string | undefined {
  const items = choices.get(key);
  return items && called(word, items)?.id;
}

/** The id of a team or a provider, by its id or its name, among those that `cdc.yaml` declares. */
export function partyOf(kind: 'team' | 'provider', word: string, organisation: Organisation): string | undefined {
  return called(word, organisation[`${kind}s`] ?? [])?.id;
}

/** Words that are typed in one line, with commas between them. */
export function wordsIn(text: string): string[] {
  return text.split(/[,，、]/).map((word) => word.trim());
}

/** Ids that are typed in one line, with commas or spaces between them. */
export function idsIn(text: string): string[] {
  const ids = text.normalize('NFKC').split(/[,、\s]+/);
  return [...new Set(ids.filter((id) => id !== ''))];
}

/** Places of evidence that are typed in one line. */
export function evidenceIn(text: string): string[] {
  const pieces = text.split(/;\s|；/).map((piece) => piece.trim());
  return pieces.filter((piece) => piece !== '');
}

/** A day as it is typed, `2027-3-1`, `2027/03/01` and `2027年3月1日` too; undefined where it is none. */
export function dateOf(typed: string): string | undefined {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed.normalize('NFKC').trim()) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}

/** Two halves of a score as they are typed, `2/4`; in `2/-`, the half of the dash is to be said no more. */
function halvesOf(typed: string): { insource: unknown; outsource: unknown } | undefined {
  const [, ...halves] = /^([1-5-])\s*\/\s*([1-5-])$/.exec(typed) ?? [];
  const [insource, outsource] = halves.map((half) => (half === '-' ? undefined : Number(half)));
  return insource === undefined && outsource === undefined ? undefined : { insource, outsource };
}

/**
 * What somebody may mean as the value of a key, the nearest first: as it is written, else in other widths, as a number,
 * by a name in either language, in lower case.
 */
export function readingsOf(key: string, written: unknown, organisation: Organisation): unknown[] {
  if (key === 'evidence') return typeof written === 'string' ? [evidenceIn(written)] : [written];
  const plain = mapTexts(key, written, (_, text) => {
    const narrow = text.normalize('NFKC').trim();
    return /^\d$/.test(narrow) ? Number(narrow) : narrow;
  });
  const named = mapTexts(key, plain, (inner, text) => valueCalled(inner, text, organisation) ?? text);
  return [written, plain, named, mapTexts(key, named, (_, text) => text.toLowerCase())];
}

function valueCalled(key: string, text: string, organisation: Organisation): unknown {
  if (key === 'team' || key === 'provider') return partyOf(key, text, organisation);
  if (key === 'as-is') return excludedWords.some((word) => folded(text) === word) ? 'excluded' : halvesOf(text);
  return dateKeys.has(key) ? dateOf(text) : idOf(key, text);
}

/** Changes each text in a value; it is told under which key that stands. */
function mapTexts(key: string, value: unknown, change: (key: string, text: string) => unknown): unknown {
  if (typeof value === 'string') return change(key, value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, mapTexts(inner, one, change)]));
}
