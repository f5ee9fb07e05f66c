import type { RowChange } from '../../analysis/changes.ts';
import { type ChangeKind, changeKinds, changesOf, type Diff } from '../../analysis/diff.ts';
import { asIsScore } from '../../analysis/score.ts';
import type { Messages } from '../../messages/index.ts';
import type { Row } from '../../model/row.ts';
import type { RenderContext } from '../context.ts';
import { asIsText, assignmentText, levelText, toBeText } from '../words.ts';
import type { Side } from './renderer.ts';

/** What a change of one kind was from, and what it is to, as people read it. */
export function fromTo(
  kind: ChangeKind,
  { before, after }: RowChange,
  sides: readonly [Side, Side],
  { messages, language }: RenderContext,
): [from: string, to: string] {
  const text = (row: Row | undefined, { organisation }: Side): string => {
    if (!row) return messages.words.none;
    switch (kind) {
      case 're-targeted':
        return toBeText(row, messages);
      case 're-sourced':
        return assignmentText(row, organisation, messages, language);
      case 're-levelled':
      case 'newly-in-scope':
      case 'dropped':
        return levelText(row, messages, language);
      default:
        return asIsText(row, messages);
    }
  };
  const texts: [string, string] = [text(before, sides[0]), text(after, sides[1])];
  if (texts[0] !== texts[1] || (kind !== 'improved' && kind !== 'worsened')) return texts;
  // The same halves, of which another one counts now.
  const score = (row: Row | undefined, { organisation: { policy } }: Side) => String(row && asIsScore(row, policy));
  return [score(before, sides[0]), score(after, sides[1])];
}

/** How much has changed, in a sentence. */
export function summaryOf(diff: Diff, { organisation }: Side, { diff: words }: Messages): string {
  const { changed } = diff.total;
  const kinds = changeKinds.map((kind) => [words.kinds[kind], changesOf(diff, kind).length] as const);
  const found = kinds.filter(([, count]) => count > 0);
  return changed === 0 ? words.none : words.summary(changed, organisation.rows.length, found);
}
