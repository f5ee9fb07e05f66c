/** What `generate.ts` writes to `validity.generated.js`: the types are here before the file is. */
import type { FileKind } from '../model/files.ts';

/** Whether data is as the schema of its file wants it. */
export const valid: Readonly<Record<FileKind, (data: unknown) => boolean>>;

/** Changes when the published schemas change. */
export declare const schemaDigest: string;
