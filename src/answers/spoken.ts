/** Which words mean which value: one reading for every place where a person types. */
import type { AsIs, IsoDate } from '../model/files.ts';
import type { Organisation, Parties } from '../model/organisation.ts';
import { confidences } from '../reference/confidences.ts';
import {
  areas,
  assignments,
  categories,
  cycles,
  isScore,
  languages,
  levels,
  patterns,
  phases,
  reasons,
  type Score,
  type Text,
} from '../reference/index.ts';
import { sectors, sizes } from '../reference/peer-groups.ts';
import { folded, spelled, withHyphens } from '../reference/spelling.ts';
import { dateOf } from './days.ts';
import { otherWords } from './other-words.ts';

/** What people call by its id or by one of its names. */
export interface Named {
  readonly id: string;
  readonly name: Text;
  /** Another word for it; a dash where there is none. */
  readonly priorityWord?: Text;
}

/** What options choose from beside what the framework knows. */
const named = (id: string, en: string, ja: string): Named => ({ id, name: { en, ja } });
const buildPhases = [
  named('catalog', 'Service catalog', 'サービスカタログ'),
  named('profile', 'Service profile', 'サービスプロファイル'),
  named('portfolio', 'Service portfolio', 'サービスポートフォリオ'),
];
const languageNames = [named('en', 'English', '英語'), named('ja', 'Japanese', '日本語')];
const periods = [
  named('month', 'Monthly', '月'),
  named('quarter', 'Quarterly', '四半期'),
  named('year', 'Yearly', '年'),
];
const decisions = [
  named('approved', 'Approved', '承認'),
  named('conditional', 'Approved with conditions', '条件付き承認'),
  named('rejected', 'Rejected', '却下'),
];
const groupings = [
  named('cycle', 'Cycles', 'サイクル'),
  named('quarter', 'Quarters', '四半期'),
  named('team', 'Teams', 'チーム'),
  named('category', 'Categories', 'カテゴリー'),
];

/** What there is a fixed choice of, by what it is called in files and options. */
const choices: ReadonlyMap<string, readonly Named[]> = new Map<string, readonly Named[]>([
  ['pattern', patterns],
  ['to', patterns],
  ['category', categories],
  ['phase', [...phases, ...buildPhases]],
  ['level', levels],
  ['reason', reasons],
  ['area', areas],
  ['assignment', assignments],
  ['cycle', cycles],
  ['lang', languageNames],
  ['language', languageNames],
  ['confidence', confidences],
  ['every', periods],
  ['size', sizes],
  ['sector', sectors],
  ['by', groupings],
  ['decision', decisions],
]);

/** By the items themselves, since a team may have the id of an assignment. */
const alsoCalled = new Map(
  [...choices].flatMap(([key, items]) => items.map((item) => [item, otherWords[key]?.[item.id] ?? []] as const)),
);

/** The words for what is left out of the assessment. */
export const excludedWords = ['excluded', '対象外', '評価対象外', '除外'] as const;

/** The keys whose value is a day, and where it lies if no year is said. */
export const dateKeys: ReadonlyMap<string, 'ahead' | 'past'> = new Map([
  ['review-by', 'ahead'],
  ['assessed-on', 'past'],
  ['due', 'ahead'],
  ['by', 'ahead'],
  ['on', 'past'],
  ['until', 'ahead'],
]);

/**
 * Every word that stands for something: its id, its names in both languages, the short form before a colon, the name with
 * its priority (`ベーシック(必須)`) or with its id (`Private SOC (soc)`), as they are printed, and what people say else.
 */
export function wordsFor(item: Named): string[] {
  const { id, name, priorityWord } = item;
  const names = [name, priorityWord].flatMap((text) => (text ? Object.values(text) : []));
  const both = languages.flatMap((language) => [
    `${name[language]}(${id})`,
    ...(priorityWord ? [`${name[language]}(${priorityWord[language]})`] : []),
  ]);
  const short = names.map((text) => text.replace(/[:：].*/s, ''));
  return [id, ...names, ...short, ...both, ...(alsoCalled.get(item) ?? [])].filter((word) => word !== '–');
}

/** Whether a word is typed for one of some; widths, capitals, blanks and the kind of a dash do not count. */
export function isOneOf(word: string, known: readonly string[]): boolean {
  const wanted = spelled(word);
  return known.some((one) => spelled(one) === wanted);
}

/** The one of some that a word stands for: by its id, else by a name that no other has. */
export function called<T extends Named>(word: string, items: readonly T[]): T | undefined {
  const all = allCalled(word, items);
  return all.length === 1 ? all[0] : undefined;
}

/** The one of some that has a word for its id; else all that have it for their name. */
export function allCalled<T extends Named>(
  word: string,
  items: readonly T[],
  named: (item: T) => readonly string[] = wordsFor,
): readonly T[] {
  const byId = items.find(({ id }) => folded(id) === folded(word));
  return byId ? [byId] : items.filter((item) => isOneOf(word, named(item)));
}

/** The id that a word stands for in one of the fixed choices, e.g. `combination` for `併用`. */
export function idOf(key: string, word: string): string | undefined {
  if (key === 'to-be') return scoreOf(word)?.toString();
  const items = choices.get(key);
  return items && called(word, items)?.id;
}

/** Ids of a fixed choice with their names; where it is none, or the name says no more, the words alone. */
export function withNames(key: string, ids: readonly (string | number)[]): readonly (string | number | Named)[] {
  const items = choices.get(key) ?? [];
  return ids.map((id) => items.find((item) => item.id === id) ?? id);
}

/** The id of a team or a provider, by its id or its name, among those that `cdc.yaml` declares. */
export function partyOf(kind: 'team' | 'provider', word: string, parties: Parties): string | undefined {
  return called(word, parties[`${kind}s`] ?? [])?.id;
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

/** A score as it is typed: alone, as `3点`, `3.0` or `レベル3`, or with the words of its scale behind it, `3 - partly documented` or `3（一部文書化）`. */
export function scoreOf(typed: string): Score | undefined {
  const [, digit] =
    /^(?:(?:level|lv\.?|レベル)\s*)?([1-5])(?:\.0+)?(?:$|\s*点$|\s*[-:.,;(、。]\s*\p{L}[^\d?]*$)/iu.exec(
      withHyphens(typed).trim(),
    ) ?? [];
  const score = Number(digit);
  return isScore(score) ? score : undefined;
}

/**
 * A planned change in one line, whose first word may be the assignment alone: `insource, team=soc, by=2027-10-01`.
 *
 * @returns undefined where a part has no key, or two have the same
 */
export function plannedIn(text: string): Readonly<Record<string, string>> | undefined {
  const pairs = wordsIn(text).map((part, index): readonly [string, string] | undefined => {
    const [, key = '', value = ''] = /^([^=＝]+)[=＝](.+)$/su.exec(part) ?? [];
    if (value !== '') return [folded(key), value.trim()];
    return index === 0 && part !== '' ? ['assignment', part] : undefined;
  });
  const said = new Map(pairs.filter((pair) => pair !== undefined));
  return said.size === pairs.length ? Object.fromEntries(said) : undefined;
}

/** Two halves of a score as they are typed, `2/4`; in `2/-`, the half of the dash is to be said no more. */
function halvesOf(typed: string): { insource: unknown; outsource: unknown } | undefined {
  const [, ...halves] = /^([1-5-])\s*\/\s*([1-5-])$/.exec(withHyphens(typed).trim()) ?? [];
  const [insource, outsource] = halves.map((half) => (half === '-' ? undefined : Number(half)));
  return insource === undefined && outsource === undefined ? undefined : { insource, outsource };
}

/** A score as it is typed, and as `scoreOf` and `halvesOf` read it: `3`, `2/4`, `2/-`. */
export function typedScore(asIs: Exclude<AsIs, 'excluded'>): string {
  return typeof asIs === 'object' ? `${asIs.insource ?? '-'}/${asIs.outsource ?? '-'}` : String(asIs);
}

/** The value of a key that a text stands for; undefined where it stands for none. */
export function valueCalled(key: string, text: string, organisation: Organisation, today: IsoDate): unknown {
  if (key === 'team' || key === 'provider') return partyOf(key, text, organisation);
  if (key === 'as-is') return isOneOf(text, excludedWords) ? 'excluded' : (halvesOf(text) ?? scoreOf(text));
  if (key === 'to-be' || key === 'insource' || key === 'outsource') return scoreOf(text);
  const side = dateKeys.get(key);
  return side ? dateOf(text, today, side, organisation.policy.fiscalYearStart) : idOf(key, text);
}
