/** The two columns of scores in a check sheet of version 2.1: what they say together. */
import type { Organisation } from '../../model/organisation.ts';
import { withHyphens } from '../../reference/spelling.ts';
import { carriersIn } from '../sheet/assignment-cell.ts';
import type { AnswerCell } from '../sheet/cells.ts';
import { saysNothing } from '../sheet/written.ts';
import { excludedWords, idOf, isOneOf, scoreOf } from '../spoken.ts';

/** Cells of roles as those of services are: one target, and two halves of a score only where both are given. */
export interface RoleCells {
  readonly cells: readonly AnswerCell[];
  /** Roles whose assignment is otherwise than the columns in which they have scores. */
  readonly contradictory: ReadonlySet<string>;
}

const sides = ['insource', 'outsource'] as const;

/**
 * Both columns filled in make a combination, one of them an assignment of that kind. Of two targets, the higher counts, as
 * of two scores the higher did in version 2.1. A column that excludes a role leaves what the other one says.
 */
export function joinHalves(cells: readonly AnswerCell[], organisation: Organisation): RoleCells {
  const joined: AnswerCell[] = [];
  const contradictory = new Set<string>();
  const own = new Map<string, AnswerCell[]>();
  for (const cell of cells) own.set(cell.row.id, [...(own.get(cell.row.id) ?? []), cell]);
  for (const [id, list] of own) {
    const { said, isContradictory } = joinedCells(list, organisation);
    joined.push(...said);
    if (isContradictory) contradictory.add(id);
  }
  return { cells: joined, contradictory };
}

function joinedCells(cells: readonly AnswerCell[], organisation: Organisation) {
  const rest = cells.filter(({ meaning }) => !/^(?:as-is|to-be)-/.test(meaning));
  const isFilled = (meaning: AnswerCell['meaning']) => (cell: AnswerCell) =>
    cell.meaning === meaning && !saysNothing(cell);
  const halves = sides.flatMap((side) => cells.filter(isFilled(`as-is-${side}`)).map((cell) => ({ side, cell })));
  const whole = rest.find(isFilled('as-is'));
  const targets = sides.flatMap((side) => cells.filter(isFilled(`to-be-${side}`)));
  const target = targets.toSorted((one, other) => targetIn(other) - targetIn(one)).slice(0, 1);
  const said: AnswerCell[] = [...rest, ...target.map((cell): AnswerCell => ({ ...cell, meaning: 'to-be' }))];
  // What is said twice is for a judge to compare.
  if (whole) said.push(...halves.map(({ cell }) => cell));
  const kept = halves.filter(({ cell }) => !isOneOf(cell.text, excludedWords));
  const given = kept.length > 0 ? kept : halves.slice(0, 1);
  const isShared = whole
    ? /^\d\s*\/\s*\d$/.test(withHyphens(whole.text).trim())
    : new Set(given.map(({ side }) => side)).size > 1;
  if (!whole) {
    said.push(...given.map(({ cell }): AnswerCell => (isShared ? cell : { ...cell, meaning: 'as-is' })));
  }
  const [first] = given;
  const source = whole ?? first?.cell;
  const kind = isShared ? 'combination' : whole || kept.length === 0 ? undefined : first?.side;
  if (kind === undefined || source === undefined) return { said, isContradictory: false };
  const assigned = rest.find(isFilled('assignment'));
  const inferred: AnswerCell = { ...source, meaning: 'assignment', text: kind, computed: undefined };
  if (!assigned) return { said: [...said, inferred], isContradictory: false };
  const { assignment, ...parties } = carriersIn(assigned.text, organisation);
  const is = idOf('assignment', assignment);
  // What is no assignment is refused as it stands.
  if (is === undefined || is === kind) return { said, isContradictory: false };
  const named = (['team', 'provider'] as const).flatMap((key): AnswerCell[] => {
    const text = parties[key];
    return text === undefined || rest.some(isFilled(key)) ? [] : [{ ...assigned, meaning: key, text }];
  });
  return {
    said: [...said.filter((cell) => cell !== assigned), { ...assigned, text: kind }, ...named],
    isContradictory: true,
  };
}

/** What is no score is refused, be it the only one. */
function targetIn({ text }: AnswerCell): number {
  return scoreOf(text) ?? 0;
}
