import { forTerminal, forTerminalLine } from '../escape.ts';
import { wrap } from '../width.ts';
import type { Page } from './page.ts';

/** A page as lines to be read from the first to the last: all of it, and no lines drawn around anything. */
export function plainPage(
  page: Omit<Page, 'keys'>,
  width: number,
): { readonly head: string; readonly question: string } {
  const { position, title, about, facts = [], said = [], notices = [], question, choices, list } = page;
  const fit = (lines: readonly string[]) => lines.map((line) => wrap(forTerminal(line), width)).join('\n');
  const numbered = list || choices.some(({ key }) => key === '');
  const listed = choices.map(({ key, name, detail, mark }, index) => {
    const lead = numbered ? `${index + 1}${key === '' ? '' : ` ${key}`}` : key;
    const explained = detail === undefined ? '' : `${detail.includes('\n') ? '\n' : ' – '}${detail}`;
    return `${lead}: ${forTerminalLine(name)}${mark === undefined ? '' : forTerminalLine(mark)}${explained}`;
  });
  return {
    head: fit([position, title, ...(about ? [about] : []), ...facts, ...said]),
    question: fit([...notices.map((notice) => `! ${notice}`), question, ...listed]),
  };
}
