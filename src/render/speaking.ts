import { loadWords, type Subject, type Words } from '../messages/index.ts';
import type { Framework, Language } from '../reference/index.ts';

/** What a description needs to speak: the subjects of words that it uses, in one language. */
export interface Speaking<S extends Subject> {
  readonly messages: Words<S>;
  readonly language: Language;
  /** The edition whose names categories have; by default the one that this project knows. */
  readonly framework?: Framework | undefined;
}

/** Loads the words of some subjects, to speak with. */
export async function speakingOf<const Wanted extends readonly Subject[]>(
  language: Language,
  ...subjects: Wanted
): Promise<Speaking<Wanted[number]>> {
  return { messages: await loadWords(language, ...subjects), language };
}

/** The same about what an organisation, or the later of two, says: categories have the names of the edition that it follows. */
export function speakingFor<Speech>(speech: Speech, result: unknown): Speech & Pick<Speaking<never>, 'framework'> {
  const { organisation, after } = (result ?? {}) as { organisation?: Followed; after?: { organisation?: Followed } };
  return { ...speech, framework: (organisation ?? after?.organisation)?.framework };
}

interface Followed {
  readonly framework?: Framework;
}
