import { loadWords, type Subject, type Words } from '../messages/index.ts';
import type { Language } from '../reference/index.ts';

/** What a description needs to speak: the subjects of words that it uses, in one language. */
export interface Speaking<S extends Subject> {
  readonly messages: Words<S>;
  readonly language: Language;
}

/** Loads the words of some subjects, to speak with. */
export async function speakingOf<const Wanted extends readonly Subject[]>(
  language: Language,
  ...subjects: Wanted
): Promise<Speaking<Wanted[number]>> {
  return { messages: await loadWords(language, ...subjects), language };
}
