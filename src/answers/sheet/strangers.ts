import type { Organisation } from '../../model/organisation.ts';
import { spelled } from '../../reference/spelling.ts';
import { partyOf } from '../spoken.ts';
import { carriersIn, namesSeveral } from './assignment-cell.ts';
import type { AnswerCell } from './cells.ts';
import type { CellProblem } from './judged.ts';
import { saysNothing } from './written.ts';

/** A team or a provider that a sheet names and nobody knows. */
export interface SheetStranger {
  readonly kind: 'team' | 'provider';
  readonly name: string;
}

/** Whom a problem is about, if it is that nobody knows them: they are not declared, or their name can be no id. */
export function strangerIn({ key, problem }: Extract<CellProblem, { why: 'value' }>): SheetStranger | undefined {
  const { code, args, path } = problem;
  const kind = String(path.at(-1) ?? key);
  if (kind !== 'team' && kind !== 'provider') return undefined;
  const { id, found } = args as { readonly id?: unknown; readonly found?: unknown };
  const name = code === `profile/unknown-${kind}` ? id : code === 'schema/pattern' ? found : undefined;
  return name === undefined ? undefined : { kind, name: String(name) };
}

/** Everyone whom cells name and nobody knows, each once; several of whom each is known are nobody new. */
export function strangersIn(cells: readonly AnswerCell[], organisation: Organisation): readonly SheetStranger[] {
  const found = new Map<string, SheetStranger>();
  const add = (kind: SheetStranger['kind'], name: string | undefined) => {
    if (
      name === undefined ||
      saysNothing({ text: name, meaning: kind }) ||
      partyOf(kind, name, organisation) !== undefined ||
      namesSeveral(name, organisation)
    )
      return;
    const key = `${kind} ${spelled(name)}`;
    if (!found.has(key)) found.set(key, { kind, name: name.trim() });
  };
  for (const { meaning, text } of cells) {
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
