import type { Values } from '../../answers/answer.ts';
import type { Change } from '../../answers/save.ts';
import type { Words } from '../../messages/index.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { wrap } from '../../render/width.ts';
import { changedParts } from '../../source/edit.ts';
import { shownValue } from './gone.ts';

/** What becomes of a service, or of something else that was answered: a line for each key, with what it was and what it is. */
export function changesText(
  service: string,
  changes: readonly Omit<Change, 'file'>[],
  { answers }: Words<'answers'>,
  width: number,
): string {
  const shown = (value: unknown) => (value === undefined ? answers.nothing : shownValue(value));
  const lines = changes.flatMap(({ key, was, now, wentAlong }) =>
    changedParts([key], was, now).map(([path, part]) => {
      const [before, after] = path.length === 1 ? [was, now] : [(was as Values)[path.at(-1) ?? ''], part];
      const line = answers.change({ key: path.join('.'), was: shown(before), now: shown(after), wentAlong });
      return `  ${wrap(forTerminalLine(line), width - 4).replaceAll('\n', '\n    ')}`;
    }),
  );
  return [wrap(forTerminalLine(service), width), ...lines].join('\n');
}
