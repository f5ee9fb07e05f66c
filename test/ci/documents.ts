import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shell.ts';

/** An example in a document: a fenced block. */
export interface Example {
  readonly language: string;
  readonly text: string;
}

export function documentOf(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

/** The examples of a document, in order. */
export function examplesOf(document: string): Example[] {
  return [...document.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({ language, text }));
}

/** The texts of those in one language. */
export function examplesIn(language: string, name: string): string[] {
  return examplesOf(documentOf(name))
    .filter((example) => example.language === language)
    .map(({ text }) => text);
}
