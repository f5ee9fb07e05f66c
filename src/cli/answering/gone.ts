import type { Gone } from '../../answers/settle.ts';
import type { Words } from '../../messages/index.ts';
import { isMap } from '../../schema/mapping.ts';
import { flowText } from '../../source/flow.ts';

/** What went with the former answer, in one line. */
export function goneText(gone: readonly Gone[], { answers }: Words<'answers'>): string {
  const parts = gone.map(({ key, was, now }) =>
    now === undefined ? answers.was(key, shownValue(was)) : answers.left(key, shownValue(was), shownValue(now)),
  );
  return answers.gone(parts);
}

/** A value as it stands in a line, a text without the quotes that a file needs; of a plan, all is shown: it ends with its day. */
export function shownValue(value: unknown): string {
  if (isMap(value)) return flowText(value);
  const text = typeof value === 'string' ? value : flowText(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
