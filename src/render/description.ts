import type { Language } from '../reference/index.ts';
import type { Records } from './data/records.ts';
import type { Document } from './document.ts';
import { speakingFor } from './speaking.ts';

/** What has to be there of a result, so that it can be had in every format. */
export interface Description<Result> {
  /** For people. */
  readonly describe: Loaded<Result, Document | readonly Document[]>;
  /** For programs: all of it, as its schema says; and as a list. */
  readonly json: Loaded<Result, object>;
  readonly records: Loaded<Result, Records>;
}

/** What makes something of a result, loaded together with the words that it takes. */
type Loaded<Result, Made> = (language: Language) => Promise<(result: Result) => Made>;

/** Lets it say of any result what it has to say. */
export function saying<Result, Speech, Made>(
  make: (result: Result, speaking: Speech) => Made,
  speaking: NoInfer<Speech>,
) {
  return (result: Result): Made => make(result, speakingFor(speaking, result));
}
