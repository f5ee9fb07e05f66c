import type { ShownDiagnostic } from '../../model/diagnostic.ts';
import type { Severity } from '../../model/files.ts';
import { onOneLine, type Worded } from '../diagnostic-text.ts';
import { type Block, type Item, type Tone, text } from '../document.ts';
import type { Speaking } from '../speaking.ts';

const tones = { error: 'bad', warning: 'warn', info: 'info' } as const satisfies Readonly<Record<Severity, Tone>>;

/**
 * One finding: its place, what it says, the line it is about, and what to do.
 *
 * @param others ids of the services of which the same was found
 */
export function findingItem(
  { path, range, frame, severity, code, message, help }: Worded<ShownDiagnostic>,
  { messages }: Pick<Speaking<'check'>, 'messages'>,
  others: readonly string[] = [],
): Item {
  const place = range ? `${path}:${range.start.line}:${range.start.column}` : path;
  const excerpt: Block[] = range && frame ? [{ kind: 'excerpt', ...frame, range }] : [];
  return {
    kind: 'item',
    head: [
      { text: place, tone: 'strong' },
      ' ',
      { text: messages.check.severities[severity], tone: tones[severity] },
      ' ',
      { text: code, tone: 'faint' },
    ],
    blocks: [
      text(onOneLine(message), ...(others.length > 0 ? [messages.check.sameOf(others)] : [])),
      ...excerpt,
      text(`→ ${onOneLine(help)}`),
    ],
  };
}
