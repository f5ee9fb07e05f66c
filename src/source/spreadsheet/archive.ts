import { type UnzipFileInfo, unzipSync, type Zippable, zipSync } from 'fflate';
import { isNeeded, neededOf } from './needed.ts';
import { SpreadsheetRefused } from './refused.ts';

const megabyte = 1024 * 1024;

/** So much may unfold from what is read of a workbook. One of 64 services has less than a tenth of one. */
const mostMegabytes = 24;

/** More parts than this has no workbook. */
const mostParts = 2000;

/**
 * Only the parts of a workbook that hold its cells, and only what is read of them, unfolded within bounds: sizes are looked
 * at in the directory of the archive before anything is unfolded, and nothing unfolds to more than is said there.
 *
 * @returns the parts by their names
 * @throws {SpreadsheetRefused}
 */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const names: string[] = [];
  const sizes = new Map<string, number>();
  const seen = new Set<string>();
  const select = ({ name, size, originalSize, compression }: UnzipFileInfo) => {
    names.push(name);
    if (names.length > mostParts) throw new SpreadsheetRefused({ why: 'damaged' });
    if (!isNeeded(name)) return false;
    // Of two parts with one name, programs may read either. What is not compressed unfolds to what it is.
    if (seen.has(name.toLowerCase()) || (compression === 0 && size !== originalSize)) {
      throw new SpreadsheetRefused({ why: 'damaged' });
    }
    seen.add(name.toLowerCase());
    sizes.set(name, originalSize);
    return false;
  };
  unpacked(() => unzipSync(bytes, { filter: select }));
  refuseDangers(names);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (total > mostMegabytes * megabyte) throw tooLarge(total);
  const parts = unpacked(() => unzipSync(bytes, { filter: ({ name }) => sizes.has(name) }));
  if (!Object.keys(parts).some((name) => /^xl\/workbook\.xml$/i.test(name))) {
    const isOpen = names.includes('content.xml') && names.includes('mimetype');
    throw new SpreadsheetRefused({ why: isOpen ? 'open-document' : 'no-workbook' });
  }
  return neededOf(parts);
}

/** The same parts as an archive, without compression. */
export function archiveOf(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(parts as Zippable, { level: 0 });
}

export function tooLarge(bytes: number): SpreadsheetRefused {
  return new SpreadsheetRefused({ why: 'too-large', megabytes: Math.ceil(bytes / megabyte), most: mostMegabytes });
}

function refuseDangers(names: readonly string[]): void {
  if (names.some((name) => /vbaproject|\/macrosheets\/|\/activex\//i.test(name))) {
    throw new SpreadsheetRefused({ why: 'macros' });
  }
  if (names.some((name) => /\/externalLinks\/|\/connections\.xml$|\/queryTables\//i.test(name))) {
    throw new SpreadsheetRefused({ why: 'external-links' });
  }
}

function unpacked<T>(act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw cause instanceof SpreadsheetRefused ? cause : new SpreadsheetRefused({ why: 'damaged' }, { cause });
  }
}
