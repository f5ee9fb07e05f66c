/** What `generate.ts` writes to `rare-validators.generated.js`. */
import type { DocumentKind } from '../model/files.ts';
import type { Validator } from './validators.generated.js';

/** Of the kinds of files that few organisations have. */
export const validators: Readonly<Partial<Record<DocumentKind, Validator>>>;
