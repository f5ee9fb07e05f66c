import type { Messages } from '../messages/index.ts';
import type { Language } from '../reference/index.ts';

/** What a description needs to speak: the subjects of words that it uses, in one language. */
export interface Speaking<Subject extends keyof Messages> {
  readonly messages: Pick<Messages, Subject>;
  readonly language: Language;
}
