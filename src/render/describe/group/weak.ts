import { isUnassigned } from '../../../analysis/assignment.ts';
import type { EntityStanding } from '../../../analysis/group/matrix.ts';
import { type Block, type Fact, facts, section, text, toned } from '../../document.ts';
import type { GroupResult } from '../../group-results.ts';
import { mainstayName, supplierName, supplyText, verdictText, weakFirst } from './phrases.ts';
import { entityName, type GroupSpeech } from './speech.ts';
import { failedChecks, pointsTogether } from './together.ts';

/** What no one has, what is worth less than it seems, what all have from one source, what is required and missing. */
export function weakSections(result: GroupResult, speaking: GroupSpeech): (Block | undefined)[] {
  return [unassigned, weakSupplies, points, requirements, contracts].map((block) => block(result, speaking));
}

/** Those in which no one does something, the most first. */
export function havingUnassigned({ matrix: { entities } }: GroupResult): { standing: EntityStanding; ids: string[] }[] {
  return entities
    .filter(({ figures }) => figures.unassigned > 0)
    .toSorted((a, b) => b.figures.unassigned - a.figures.unassigned)
    .map((standing) => ({
      standing,
      ids: standing.services.filter(({ row }) => isUnassigned(row)).map(({ row }) => row.id),
    }));
}

function unassigned(result: GroupResult, speaking: GroupSpeech): Block | undefined {
  const { group: words, words: common } = speaking.messages;
  const list = havingUnassigned(result).map(
    ({ standing, ids }): Fact => ({
      label: entityName(standing.entity, speaking),
      lines: [toned('bad', common.list(ids))],
    }),
  );
  if (list.length === 0) return text(toned('good', words.noneUnassigned));
  return section(words.noOne(result.matrix.total.unassigned, list.length), [facts(list)]);
}

function weakSupplies({ matrix: { supplies } }: GroupResult, speaking: GroupSpeech): Block | undefined {
  const { group: words } = speaking.messages;
  if (supplies.length === 0) return undefined;
  const weak = weakFirst(supplies);
  if (weak.length === 0) return text(words.soundSupplies(supplies.length));
  const list = weak.map((one): Fact => {
    const from = words.from(one.row.id, supplierName(one, speaking));
    return {
      label: entityName(one.entity, speaking),
      lines: [toned('warn', words.fromHow(from, supplyText(one, speaking)))],
    };
  });
  return section(words.weakSupplies(weak.length, supplies.length), [facts(list)]);
}

function points({ matrix: { singlePoints } }: GroupResult, speaking: GroupSpeech): Block | undefined {
  const { group: words, words: common } = speaking.messages;
  if (singlePoints.length === 0) return text(words.noSinglePoints);
  const list = pointsTogether(singlePoints).map(({ services, point: { on, entities, unnamed } }): Fact => {
    const names = common.list(entities.map((entity) => entityName(entity, speaking)));
    const who = words.leanOn({ entities: names, unnamed });
    return { label: mainstayName(on, speaking), lines: [words.fromHow(common.list(services), who)] };
  });
  return section(words.singlePoints(singlePoints.length), [facts(list)]);
}

function requirements({ matrix: { requirements: all } }: GroupResult, speaking: GroupSpeech): Block | undefined {
  const { group: words, words: common } = speaking.messages;
  if (all.length === 0) return undefined;
  const { checks, failed, byEntity, forNone } = failedChecks(all);
  const none = forNone.map(({ services }) => toned('warn', words.requiredOfNone(common.list(services))));
  if (failed === 0) return text(...none, ...(checks === 0 ? [] : [toned('good', words.allRequired(checks))]));
  const list = byEntity.map(([entity, own]): Fact => {
    const said = own.map(({ check, standing }) => verdictText(check, standing, speaking));
    return { label: entityName(entity, speaking), lines: [toned('bad', common.list(said))] };
  });
  return section(words.required(failed, checks, byEntity.length), [
    none.length > 0 ? text(...none) : undefined,
    facts(list),
  ]);
}

function contracts({ matrix: { withoutContract } }: GroupResult, speaking: GroupSpeech): Block | undefined {
  const { screen } = speaking.messages.group;
  const list = withoutContract.map(
    (entity): Fact => ({
      label: entityName(entity, speaking),
      lines: [toned('bad', screen.contract(entity.id, entity.contractUntil))],
    }),
  );
  return section(screen.contracts(list.length), [facts(list)]);
}
