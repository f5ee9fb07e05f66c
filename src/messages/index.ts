import type { Language } from '../reference/index.ts';
import { en, type Loaders } from './en/index.ts';
import { ja } from './ja/index.ts';

export type { CheckSums, Found, GroupSums, Named, SeverityCounts } from './arguments.ts';
export { didYouMean } from './did-you-mean.ts';

/** A part of the words that is loaded by itself, e.g. those of a command. */
export type Subject = keyof typeof en;

/** Everything that the program says, in one language. English is the contract: keys, and the arguments of each. */
export type Messages = { readonly [S in Subject]: Awaited<ReturnType<Loaders[S]>> };

/** What a rule is about: a line, and why it matters and what to do. */
export type RuleText = Pick<Messages['rules'][keyof Messages['rules']], 'title' | 'explanation'>;

/** The words of some subjects. */
export type Words<S extends Subject> = Pick<Messages, S>;

const loadersOf: Readonly<Record<Language, Loaders>> = { en, ja };

/** The words of some subjects in one language; what else there is to say is not loaded. */
export async function loadWords<const Wanted extends readonly Subject[]>(
  language: Language,
  ...subjects: Wanted
): Promise<Words<Wanted[number]>> {
  const loaders = loadersOf[language];
  const loaded = await Promise.all(subjects.map(async (subject) => [subject, await loaders[subject]()]));
  return Object.fromEntries(loaded);
}

/** All the words of one language. */
export function loadMessages(language: Language): Promise<Messages> {
  return loadWords(language, ...(Object.keys(en) as Subject[]));
}
