import { join } from 'node:path';
import type { FileKind } from '../model/files.ts';
import { fileName } from './folder.ts';
import type { PastFiles } from './history.ts';
import { type Loaded, loadFiles } from './load.ts';
import { readSource, type SourceFile } from './read.ts';

/** Loads one past state of an organisation after the other; a file that is as it was in the one before is not read again. */
export class PastLoader {
  readonly #last = new Map<FileKind, { readonly id: string; readonly source: SourceFile }>();

  /** @param shownAs how paths begin in messages */
  async load({ files }: PastFiles, shownAs: string): Promise<Loaded> {
    const sources: SourceFile[] = [];
    for (const [kind, { id, content }] of files) {
      const last = this.#last.get(kind);
      const source =
        last?.id === id ? last.source : await readSource(kind, join(shownAs, fileName(kind)), () => content);
      if (!source) continue;
      this.#last.set(kind, { id, source });
      sources.push(source);
    }
    return loadFiles(sources);
  }
}
