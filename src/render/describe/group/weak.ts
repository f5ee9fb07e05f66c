import { isUnassigned } from '../../../analysis/assignment.ts';
import type { SinglePoint } from '../../../analysis/group/leaning.ts';
import { type Block, type Fact, facts, section, text, toned } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { GroupResult } from '../../results.ts';
import { isWeak, mainstayName, supplierName, supplyText, verdictText } from './phrases.ts';
import { entityName, entityNames, fewNames, type GroupSpeech } from './speech.ts';

/** How many facts of each kind a screen has room for, and how many ids in each. */
const [onScreen, idsOnScreen] = [3, 6];

/** What no one has, what is worth less than it seems, what all have from one source, what is required and missing. */
export function weakBlocks(result: GroupResult, speaking: GroupSpeech): (Block | undefined)[] {
  return [unassigned, weakSupplies, points, requirements].map((block) => block(result, speaking));
}

/** As many facts as there is room for, and the number of the rest. */
function some(list: readonly Fact[], { extent }: GroupResult, { messages: { group } }: GroupSpeech): Block | undefined {
  const shown = extent === 'all' || list.length <= onScreen + 1 ? list : list.slice(0, onScreen);
  const rest = list.length - shown.length;
  return facts(rest === 0 ? shown : [...shown, { label: '', lines: [toned('faint', group.more(rest))] }]);
}

function someNames(names: readonly Raw[], { extent }: GroupResult, speaking: GroupSpeech): Raw {
  return fewNames(names, speaking, extent === 'all' ? names.length : idsOnScreen);
}

function unassigned(result: GroupResult, speaking: GroupSpeech): Block {
  const { group: words } = speaking.messages;
  const having = result.matrix.entities
    .filter(({ figures }) => figures.unassigned > 0)
    .toSorted((a, b) => b.figures.unassigned - a.figures.unassigned);
  const list = having.map(({ entity, services }): Fact => {
    const ids = services.filter(({ row }) => isUnassigned(row)).map(({ row }) => row.id);
    return { label: entityName(entity, speaking), lines: [toned('bad', someNames(ids, result, speaking))] };
  });
  const { unassigned: n } = result.matrix.total;
  if (list.length === 0) return text(toned('good', words.noneUnassigned));
  return section(words.noOne(n, list.length), [some(list, result, speaking)]) ?? text();
}

function weakSupplies(result: GroupResult, speaking: GroupSpeech): Block | undefined {
  const { group: words } = speaking.messages;
  const { supplies } = result.matrix;
  if (supplies.length === 0) return undefined;
  const weak = supplies.filter(isWeak);
  if (weak.length === 0) return text(words.soundSupplies(supplies.length));
  const list = weak.map((one): Fact => {
    const from = words.from(one.row.id, supplierName(one, speaking));
    return {
      label: entityName(one.entity, speaking),
      lines: [toned('warn', words.fromHow(from, supplyText(one, speaking)))],
    };
  });
  return section(words.weakSupplies(weak.length, supplies.length), [some(list, result, speaking)]);
}

/** By those whom they lean on, their services together. */
function points(result: GroupResult, speaking: GroupSpeech): Block | undefined {
  const { group: words } = speaking.messages;
  const { singlePoints } = result.matrix;
  if (singlePoints.length === 0) return text(words.noSinglePoints);
  const together = new Map<string, [SinglePoint, ...SinglePoint[]]>();
  for (const point of singlePoints) {
    const { on, entities, alone, unnamed } = point;
    const key = JSON.stringify([on.kind, on.id, entities.map(({ id }) => id), alone, unnamed]);
    const before = together.get(key);
    if (before) before.push(point);
    else together.set(key, [point]);
  }
  const list = [...together.values()].map((same): Fact => {
    const [{ on, entities, alone, unnamed }] = same;
    const ids = someNames(
      same.map(({ service }) => service),
      result,
      speaking,
    );
    const who = words.leanOn({ entities: entityNames(entities, speaking), alone, unnamed });
    return { label: mainstayName(on, speaking), lines: [words.fromHow(ids, who)] };
  });
  return section(words.singlePoints(singlePoints.length), [some(list, result, speaking)]);
}

function requirements(result: GroupResult, speaking: GroupSpeech): Block | undefined {
  const { group: words, words: common } = speaking.messages;
  const { requirements: all } = result.matrix;
  if (all.length === 0) return undefined;
  const checks = all.flatMap((standing) => standing.checks.map((check) => ({ standing, check })));
  const missing = checks.filter(({ check }) => check.verdict !== 'met');
  const forNone = all.filter((standing) => standing.checks.length === 0);
  const none = forNone.map(({ requirement }) => toned('warn', words.requiredOfNone(common.list(requirement.services))));
  if (missing.length === 0)
    return text(...none, ...(checks.length === 0 ? [] : [toned('good', words.allRequired(checks.length))]));
  const entities = [...new Set(missing.map(({ check }) => check.entity))];
  const list = entities.map((entity): Fact => {
    const own = missing.filter(({ check }) => check.entity === entity);
    const said = own.map(({ check, standing }) => verdictText(check, standing, speaking));
    return { label: entityName(entity, speaking), lines: [toned('bad', someNames(said, result, speaking))] };
  });
  return section(words.required(missing.length, checks.length, entities.length), [
    none.length > 0 ? text(...none) : undefined,
    some(list, result, speaking),
  ]);
}
