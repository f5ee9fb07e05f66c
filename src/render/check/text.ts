import type { Words } from '../../messages/index.ts';
import type { ShownDiagnostic } from '../../model/diagnostic.ts';
import type { RenderContext } from '../context.ts';
import { findingItem } from '../describe/finding.ts';
import type { Worded } from '../diagnostic-text.ts';
import { drawBlock } from '../media/terminal/blocks.ts';
import { wrap } from '../width.ts';
import { type Alike, alike } from './alike.ts';
import { summaryOf } from './finding.ts';
import type { CheckRenderer } from './renderer.ts';

/**
 * The report for a terminal: each finding with its place, the line it is about, and what to do; of those that differ only
 * in the service the first, unless each is wanted.
 */
export const text =
  (messages: Words<'check'>, verbose = false): CheckRenderer =>
  (context) => {
    let together = false;
    return {
      add({ diagnostics }) {
        const groups = verbose ? diagnostics.map((first): Alike => ({ first, others: [] })) : alike(diagnostics);
        together ||= groups.length < diagnostics.length;
        return groups.map(({ first, others }) => `${finding(first, messages, context, others)}\n\n`).join('');
      },
      end(totals) {
        const { palette, width } = context;
        const { good, bad, warn, info } = palette;
        const { errors, warnings, infos } = totals;
        const paint = errors > 0 ? bad : warnings > 0 ? warn : infos > 0 ? info : good;
        const [first = '', ...more] = summaryOf(totals, messages);
        const how = together ? [messages.check.together] : [];
        return [paint(first), ...[...more, ...how].map((line) => wrap(line, width)), ''].join('\n');
      },
    };
  };

export function finding(
  diagnostic: Worded<ShownDiagnostic>,
  messages: Words<'check'>,
  context: RenderContext,
  others: readonly string[] = [],
): string {
  return drawBlock(findingItem(diagnostic, { messages }, others), context);
}
