/** The words of sheets in every language: nobody says in which one a sheet is. */
import { Headings } from '../../answers/sheet/headings.ts';
import type { SheetGiven } from '../../answers/sheet/judged.ts';
import { loadWords } from '../../messages/index.ts';
import { languages } from '../../reference/index.ts';

export async function knownHeadings(): Promise<Headings> {
  return new Headings(await Promise.all(languages.map((language) => loadWords(language, 'columns'))));
}

export async function spokenWords(): Promise<SheetGiven['spoken']> {
  return { en: await loadWords('en', 'words'), ja: await loadWords('ja', 'words') };
}
