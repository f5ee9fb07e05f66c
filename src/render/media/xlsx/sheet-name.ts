import type { Language } from '../../../reference/index.ts';
import { hiddenName } from '../../../source/spreadsheet/hidden.ts';
import { forSheet, type Raw } from '../../escape.ts';
import { displayWidth } from '../../width.ts';

/** Spreadsheets allow no more. */
const longest = 31;

/** What Excel keeps for itself, in both languages, and what a workbook says of itself. */
const reserved = ['history', '履歴', hiddenName];

const nameless: Readonly<Record<Language, string>> = { en: 'Sheet', ja: 'シート' };

/**
 * The name of a sheet after its heading: without the signs that spreadsheets do not allow (nor, in Japanese, the wide
 * ones), and unlike any other of its workbook, whatever the case and width of letters.
 *
 * @param taken the names that there are, to which it is added
 */
export function sheetName(heading: Raw, language: Language, taken: Set<string>): string {
  const wanted = fitting(heading) || nameless[language];
  for (let number = 1; ; number += 1) {
    const after = number === 1 ? '' : ` (${number})`;
    const name = cut(wanted, longest - after.length) + after;
    const known = name.normalize('NFKC').toLowerCase();
    if (taken.has(known) || reserved.includes(known)) continue;
    taken.add(known);
    return name;
  }
}

/** Of a heading that is too long, what stands before what it adds. */
function fitting(heading: Raw): string {
  const [first = ''] = heading.split(/: | · |[:：（]| \(/);
  return allowed(displayWidth(allowed(heading)) > longest && allowed(first) !== '' ? first : heading);
}

function allowed(text: Raw): string {
  return forSheet(text)
    .replaceAll(/\s*[:：]\s+/g, ' – ')
    .replaceAll(/[:：/／\\＼￥]/g, '-')
    .replaceAll(/[[［]/g, '(')
    .replaceAll(/[\]］]/g, ')')
    .replaceAll(/[*＊?？]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[' ]+|[' ]+$/g, '');
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
