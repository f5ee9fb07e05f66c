import type { Organisation } from '../../model/organisation.ts';
import { spelled } from '../../reference/spelling.ts';
import { partyOf } from '../spoken.ts';
import { carriersIn } from './assignment-cell.ts';
import type { AnswerCell } from './cells.ts';
import { saysNothing } from './written.ts';

/** Teams and providers that a sheet names and nobody knows yet. */
export function strangersIn(
  cells: readonly AnswerCell[],
  organisation: Organisation,
): { readonly kind: 'team' | 'provider'; readonly name: string }[] {
  const found = new Map<string, { kind: 'team' | 'provider'; name: string }>();
  const add = (kind: 'team' | 'provider', name: string | undefined) => {
    if (name === undefined || saysNothing(name) || partyOf(kind, name, organisation) !== undefined) return;
    const key = `${kind} ${spelled(name)}`;
    if (!found.has(key)) found.set(key, { kind, name: name.trim() });
  };
  for (const { meaning, text, computed } of cells) {
    if (computed) continue;
    if (meaning === 'team' || meaning === 'planned-team') add('team', text);
    else if (meaning === 'provider' || meaning === 'planned-provider') add('provider', text);
    else if (meaning === 'assignment') {
      const { team, provider } = carriersIn(text, organisation);
      add('team', team);
      add('provider', provider);
    }
  }
  return [...found.values()];
}
