import type { Change } from '../../answers/save.ts';
import type { Words } from '../../messages/index.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { wrap } from '../../render/width.ts';
import { shownValue } from './gone.ts';

/** What becomes of a service, or of something else that was answered: a line for each key, with what it was and what it is. */
export function changesText(
  service: string,
  changes: readonly Omit<Change, 'file'>[],
  { answers }: Words<'answers'>,
  width: number,
): string {
  const shown = (value: unknown) => (value === undefined ? answers.nothing : shownValue(value));
  const lines = changes.map(({ key, was, now, wentAlong }) => {
    const line = answers.change({ key, was: shown(was), now: shown(now), wentAlong });
    return `  ${wrap(forTerminalLine(line), width - 4).replaceAll('\n', '\n    ')}`;
  });
  return [wrap(forTerminalLine(service), width), ...lines].join('\n');
}
