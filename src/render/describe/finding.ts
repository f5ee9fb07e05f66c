import type { ShownDiagnostic } from '../../model/diagnostic.ts';
import type { Severity } from '../../model/files.ts';
import type { RenderContext } from '../context.ts';
import { wording } from '../diagnostic-text.ts';
import { type Block, type Item, type Tone, text } from '../document.ts';

const tones = { error: 'bad', warning: 'warn', info: 'info' } as const satisfies Readonly<Record<Severity, Tone>>;

/** One finding: its place, what it says, the line it is about, and what to do. */
export function findingItem(diagnostic: ShownDiagnostic, { messages }: Pick<RenderContext, 'messages'>): Item {
  const { path, range, frame, severity, code } = diagnostic;
  const { message, help } = wording(diagnostic, messages);
  const place = range ? `${path}:${range.start.line}:${range.start.column}` : path;
  const excerpt: Block[] = range && frame ? [{ kind: 'excerpt', ...frame, range }] : [];
  return {
    kind: 'item',
    head: [
      { text: place, tone: 'strong' },
      ' ',
      { text: messages.severities[severity], tone: tones[severity] },
      ' ',
      { text: code, tone: 'faint' },
    ],
    blocks: [text(message), ...excerpt, text(`→ ${help}`)],
  };
}
