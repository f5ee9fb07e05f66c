import { readBounded } from './content.ts';

/** So much of a file tells whose it is. */
const enough = 64 * 1024;

/**
 * Whether a file of one of our names is ours: other programs call theirs catalog.yaml and profile.yaml too. It is, where
 * `version` and one of `services`, `custom` and `assessed-on` are among its outermost keys, whatever else is wrong with
 * it; where nothing else is said yet; and where it cannot be told, since what is ours is never passed over.
 */
export function isOurs(path: string): boolean {
  const keys = outermostKeys(path);
  if (typeof keys === 'string') return keys === 'unclear';
  if (!keys.has('version')) return keys.size === 0;
  return ['services', 'custom', 'assessed-on'].some((key) => keys.has(key)) || keys.size === 1;
}

/**
 * Whether a file that is called group.yaml is that of a group: `entities` is among its outermost keys, or `version` with
 * `group` or `require`; where nothing else is said yet; and where it cannot be told.
 */
export function isOursOfGroup(path: string): boolean {
  const keys = outermostKeys(path);
  if (typeof keys === 'string') return keys === 'unclear';
  if (keys.has('entities') || !keys.has('version')) return keys.has('entities') || keys.size === 0;
  return keys.has('group') || keys.has('require') || keys.size === 1;
}

/** The outermost keys of a file, as far as they can be seen without reading it as YAML. */
function outermostKeys(path: string): ReadonlySet<string> | 'not there' | 'unclear' {
  const bytes = beginningOf(path);
  if (bytes === undefined) return 'not there';
  if (bytes.includes(0)) return 'unclear';
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  const [, indent = ''] = /^([ \t]*)(?!#|---|%)\S/m.exec(text) ?? [];
  const isFlow = /^\s*(?:#.*\n\s*)*\{/.test(text);
  const shape = isFlow ? /[{,]\s*["']?([\w-]+)["']?\s*:/g : new RegExp(`^${indent}["']?([\\w-]+)["']?\\s*[:：]`, 'gm');
  return new Set([...text.matchAll(shape)].map(([, key = '']) => key));
}

/** Nothing, where there is no such file; a zero, where it cannot be read. */
function beginningOf(path: string): Uint8Array | undefined {
  try {
    const content = readBounded(path, enough);
    return content && ('bytes' in content ? content.bytes : new Uint8Array(1));
  } catch (error) {
    // What would be its folder is a file.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    return new Uint8Array(1);
  }
}
