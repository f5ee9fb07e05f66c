import type { Gone } from '../../answers/settle.ts';
import type { Words } from '../../messages/index.ts';
import { flowText } from '../../source/flow.ts';

/** What went with the former answer, in one line. */
export function goneText(gone: readonly Gone[], { answers }: Words<'answers'>): string {
  return answers.gone(
    gone.map(({ key, was, now }) =>
      now === undefined
        ? answers.was(key, brief(flowText(was)))
        : answers.left(key, brief(flowText(was)), flowText(now)),
    ),
  );
}

/** A value as it stands in a line. */
export function brief(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
