import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { maxFileBytes } from '../../src/source/decode.ts';
import { documentOf } from './documents.ts';
import { root } from './shell.ts';

const [english = '', japanese = ''] = ['SECURITY.md', 'SECURITY.ja.md'].map(documentOf);
const named = (document: string) =>
  [...document.matchAll(/`((?:test|\.github)\/[^`]+)`/g)].map(([, path = '']) => path);

describe('SECURITY.md', () => {
  it('names tests that there are, for every promise', () => {
    expect(named(english).filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const [, promises = ''] = /^## What cdc promises\n(.*?)^## /ms.exec(english) ?? [];
    const held = promises
      .trim()
      .split('\n\n')
      .map((promise) => named(promise).length > 0);
    expect(held).toEqual(Array.from({ length: 11 }, () => true));
  });

  it('says as much in both languages', () => {
    expect(named(japanese)).toEqual(named(english));
    for (const mark of [/^## /gm, /^- /gm, /^\*\*/gm, /^\|/gm]) {
      expect(japanese.match(mark)?.length).toBe(english.match(mark)?.length);
    }
  });

  it('says how much is read, and that installing runs no script', () => {
    for (const document of [english, japanese]) expect(document).toContain(`${maxFileBytes / 1024} KiB`);
    expect(Object.keys(packageJson.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  });
});
