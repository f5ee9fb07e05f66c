import type { DocumentKind } from '../../model/files.ts';
import type { Framework } from '../../reference/index.ts';
import type { Splice } from '../splice.ts';
import { complaintsOf, isBetter } from './complaints.ts';
import type { Diagnosis } from './diagnose.ts';
import { linesIn } from './lines.ts';
import { applied } from './mistake.ts';

/** A text without the mistakes that cannot be meant otherwise, and the lines that are others now; as it was where that is worse. */
export function corrected(
  text: string,
  kind: DocumentKind,
  framework: Framework,
  { mistakes }: Diagnosis,
): { readonly text: string; readonly lines: readonly { readonly line: number; readonly to: string }[] } {
  const edits = mistakes.flatMap(({ args, edits }) => ('certain' in args && args.certain ? edits : []));
  const better = applied(text, apart(edits));
  // Each was found beside the others: what is left for people may hide that it is better.
  const isWorse = () => isBetter(complaintsOf(text, kind, framework), complaintsOf(better, kind, framework));
  if (edits.length === 0 || isWorse()) return { text, lines: [] };
  const before = linesIn(text);
  const changed = linesIn(better).filter(({ raw }, index) => raw !== before[index]?.raw);
  return { text: better, lines: changed.map(({ number, raw }) => ({ line: number, to: raw.trim() })) };
}

/** Edits that do not overlap: what was corrected in a text that was corrected before may be the same place. */
function apart(edits: readonly Splice[]): Splice[] {
  let done = 0;
  return edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}
