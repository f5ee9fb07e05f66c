import { type Block, type Fact, facts, type Tone, toned } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { GroupResult } from '../../group-results.ts';
import { mainstayName, supplyText, verdictText, weakFirst } from './phrases.ts';
import { fewNames, type GroupSpeech } from './speech.ts';
import { failedChecks, pointsTogether } from './together.ts';
import { havingUnassigned } from './weak.ts';

/** How many entities, sources or services each line names, before it says how many more there are. */
const [partsOnScreen, namesOnScreen] = [4, 4];

/** What is weak, in few lines: each with its number, entities by their ids. */
export function weakLines(result: GroupResult, speaking: GroupSpeech): Block | undefined {
  const lines = [unassigned, weakSupplies, points, requirements, contracts].flatMap(
    (line) => line(result, speaking) ?? [],
  );
  return facts(lines);
}

function lineOf(label: Raw, parts: readonly Raw[], tone: Tone, { messages: { group } }: GroupSpeech): Fact {
  if (parts.length === 0) return { label, lines: [group.screen.none] };
  const shown = parts.length <= partsOnScreen + 1 ? parts : parts.slice(0, partsOnScreen);
  return { label, lines: [toned(tone, group.screen.parts(shown, parts.length - shown.length))] };
}

function unassigned(result: GroupResult, speaking: GroupSpeech): Fact {
  const { screen } = speaking.messages.group;
  const parts = havingUnassigned(result).map(({ standing: { entity }, ids }) =>
    screen.of(entity.id, fewNames(ids, speaking, namesOnScreen)),
  );
  return lineOf(screen.unassigned(result.matrix.total.unassigned), parts, 'bad', speaking);
}

function weakSupplies({ matrix: { supplies } }: GroupResult, speaking: GroupSpeech): Fact | undefined {
  if (supplies.length === 0) return undefined;
  const { group: words } = speaking.messages;
  const weak = weakFirst(supplies);
  const parts = weak.map((one) => {
    const from = words.from(one.row.id, one.supply?.entity ?? '');
    return words.screen.of(one.entity.id, words.screen.fromHow(from, supplyText(one, speaking)));
  });
  return lineOf(words.screen.weakSupplies(weak.length, supplies.length), parts, 'warn', speaking);
}

function points({ matrix: { singlePoints } }: GroupResult, speaking: GroupSpeech): Fact {
  const { screen } = speaking.messages.group;
  const parts = pointsTogether(singlePoints).map(({ services, point: { on, entities } }) => {
    const ids = entities.map(({ id }) => id);
    const what = screen.point(fewNames(services, speaking, namesOnScreen), fewNames(ids, speaking));
    return screen.of(on.kind === 'entity' ? on.id : mainstayName(on, speaking), what);
  });
  return lineOf(screen.singlePoints(singlePoints.length), parts, 'warn', speaking);
}

function requirements({ matrix: { requirements: all } }: GroupResult, speaking: GroupSpeech): Fact | undefined {
  if (all.length === 0) return undefined;
  const { group: words, words: common } = speaking.messages;
  const { checks, failed, byEntity, forNone } = failedChecks(all);
  const parts = byEntity.map(([entity, own]) => {
    const said = own.map(({ check, standing }) => verdictText(check, standing, speaking));
    return words.screen.of(entity.id, fewNames(said, speaking, namesOnScreen));
  });
  const line = lineOf(words.screen.required(failed, checks), parts, 'bad', speaking);
  const none = forNone.map(({ services }) => toned('warn', words.requiredOfNone(common.list(services))));
  return { ...line, lines: [...(checks === 0 ? [] : line.lines), ...none] };
}

function contracts({ matrix: { withoutContract } }: GroupResult, speaking: GroupSpeech): Fact | undefined {
  if (withoutContract.length === 0) return undefined;
  const { screen } = speaking.messages.group;
  const parts = withoutContract.map(({ id, contractUntil }) => screen.contract(id, contractUntil));
  return lineOf(screen.contracts(withoutContract.length), parts, 'bad', speaking);
}
