import { isUnasked, standings } from '../../analysis/assignment.ts';
import {
  type CategoryBenchmark,
  type Incomparable,
  leastPeers,
  type Position,
  positions,
  type ServiceBenchmark,
} from '../../analysis/benchmark.ts';
import { isExcluded } from '../../analysis/score.ts';
import type { Row } from '../../model/row.ts';
import { categoryById } from '../../reference/index.ts';
import { sectors, sizes } from '../../reference/peer-groups.ts';
import {
  type Block,
  type Cell,
  type Column,
  type Document,
  documentOf,
  flexible,
  type Inline,
  left,
  right,
  section,
  table,
  text,
  toned,
} from '../document.ts';
import type { Raw } from '../escape.ts';
import { figure } from '../figures.ts';
import type { BenchmarkResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { titleOf } from '../words.ts';
import { categoryText, serviceCells, serviceColumns } from './cells.ts';
import { selectedLine } from './selected.ts';

type Speech = Speaking<'benchmark' | 'words'>;

/** So many of those below are shown where all should fit a screen. */
const furthest = 3;

const tones = { below: 'bad', within: undefined, above: 'good' } as const satisfies Record<Position, unknown>;

/** An organisation beside its peers: counts by category, what is furthest below, and, in full, every service. */
export function describeBenchmark(result: BenchmarkResult, speaking: Speech): Document {
  const { organisation, full } = result;
  const { benchmark: words } = speaking.messages;
  return documentOf(titleOf(words.title, organisation, speaking.language), leadOf(result, speaking), [
    categoryTable(result, speaking),
    belowSection(result, speaking),
    missingSection(result, speaking),
    aloneSection(result, speaking),
    full ? servicesSection(result, speaking) : text(toned('faint', words.full)),
  ]);
}

/** Who the peers are, and what of the folder and of the organisation is not compared. */
function leadOf({ benchmark, organisation, peers, group, selected }: BenchmarkResult, speaking: Speech): Inline[] {
  const { messages, language } = speaking;
  const { benchmark: words } = messages;
  const { passedOver, broken, ignored, months, undated } = peers;
  const groups: readonly { readonly id: string; readonly name: Readonly<Record<typeof language, Raw>> }[] = [
    ...sizes,
    ...sectors,
  ];
  const only = [group.size, group.sector].flatMap((id) => groups.find((one) => one.id === id)?.name[language] ?? []);
  const leftOut = { ...passedOver, broken, ignored };
  return [
    selectedLine(selected, organisation, speaking),
    words.peers({ peers: benchmark.peers, months, undated }),
    only.length === 0 ? undefined : toned('info', words.only(only)),
    Object.values(leftOut).every((number) => number === 0)
      ? undefined
      : toned(broken > 0 ? 'bad' : 'warn', words.leftOut(leftOut)),
    benchmark.custom.length === 0 ? undefined : words.custom(benchmark.custom.length),
  ].filter((line) => line !== undefined);
}

const counted = [...positions, 'unscored', 'few'] as const satisfies readonly (Position | Incomparable)[];

function categoryTable({ benchmark: { categories, total } }: BenchmarkResult, speaking: Speech) {
  const { benchmark: words, words: common } = speaking.messages;
  const cells = (name: Raw, counts: Omit<CategoryBenchmark, 'category'>): Cell[] => [
    name,
    ...counted.map((key): Cell => (counts[key] === 0 ? '·' : { number: counts[key], as: 'count', tone: toneOf(key) })),
  ];
  return table(
    [{ ...flexible(common.category), cut: true }, ...counted.map((key) => right(words[key]))],
    [...categories.map((one) => cells(categoryText(one.category, speaking), one)), cells(words.all, total)],
    { legend: words.categoriesLegend(leastPeers) },
  );
}

function toneOf(key: Position | Incomparable) {
  return key === 'unscored' || key === 'few' ? 'warn' : tones[key];
}

function belowSection({ benchmark: { below }, full }: BenchmarkResult, speaking: Speech): Block | undefined {
  const { benchmark: words } = speaking.messages;
  if (below.length === 0) return text(words.noneBelow);
  const some = full ? below : below.slice(0, furthest);
  return section(words.furthest(some.length, below.length), [
    table(
      [...serviceColumns(speaking.messages), ...scoreColumns(speaking)],
      some.map((one) => [...serviceCells(one.row, speaking), ...scoreCells(one)]),
    ),
  ]);
}

/** The own score, and the quartiles: in one column where there is little room. */
function scoreColumns({ messages: { benchmark: words } }: Speech): Column[] {
  const apart = [words.first, words.median, words.third].map(
    (heading): Column => ({
      ...right(heading),
      in: ['wide', 'page'],
    }),
  );
  return [right(words.own), { ...left(words.quartiles), in: ['narrow'] }, ...apart, right(words.scored)];
}

function scoreCells({ own, quartiles, scored, inScope, position }: ServiceBenchmark): Cell[] {
  const { first, median, third } = quartiles ?? {};
  const all = [first, median, third];
  return [
    { number: own, as: 'count', tone: position && tones[position] },
    quartiles ? all.map((one) => figure(one, 'measured')).join(' · ') : figure(undefined, 'measured'),
    ...all.map((number): Cell => ({ number, as: 'measured' })),
    `${scored}/${inScope}`,
  ];
}

/** What most peers have somebody for, and the organisation has not: in full with why it has not. */
function missingSection({ benchmark: { missing, peers }, full }: BenchmarkResult, speaking: Speech) {
  const { benchmark: words } = speaking.messages;
  if (missing.length === 0) return undefined;
  const carried = ({ assigned }: ServiceBenchmark) =>
    (assigned?.insource ?? 0) + (assigned?.combination ?? 0) + (assigned?.outsource ?? 0);
  return section(words.missing(missing.length), [
    full
      ? table(
          [...serviceColumns(speaking.messages), left(words.here), right(words.peersWith)],
          missing.map((one) => [
            ...serviceCells(one.row, speaking),
            words.states[stateOf(one.row)],
            words.of(carried(one), peers),
          ]),
        )
      : idsLine(missing, speaking),
  ]);
}

function idsLine(services: readonly ServiceBenchmark[], { messages }: Speech): Block {
  return text(messages.words.list(services.map(({ row }) => row.id)));
}

/** Why the organisation has nobody. */
function stateOf(row: Row): keyof Speech['messages']['benchmark']['states'] {
  if (row.scope !== 'in-scope') return row.scope;
  if (isExcluded(row)) return 'excluded';
  return isUnasked(row) ? 'unasked' : 'unassigned';
}

function aloneSection({ benchmark: { alone } }: BenchmarkResult, speaking: Speech) {
  if (alone.length === 0) return undefined;
  return section(speaking.messages.benchmark.alone(alone.length), [idsLine(alone, speaking)]);
}

/** Every service of the list, by category. */
function servicesSection({ benchmark: { services } }: BenchmarkResult, speaking: Speech) {
  const { messages, language } = speaking;
  const { benchmark: words, words: common } = messages;
  const categories = [...new Set(services.map(({ row }) => row.category))];
  return section(words.services, [
    table(
      [...serviceColumns(messages), ...scoreColumns(speaking), left(words.position), left(words.assigned)],
      categories.map((category) => ({
        heading: `${category}. ${categoryById(category).name[language]}`,
        rows: services
          .filter(({ row }) => row.category === category)
          .map((one) => ({
            tone: one.row.scope === 'in-scope' ? undefined : ('faint' as const),
            cells: [
              ...serviceCells(one.row, speaking),
              ...scoreCells(one),
              one.position ? toned(tones[one.position], words.positions[one.position]) : common.none,
              assignedText(one, common.none),
            ],
          })),
      })),
      { legend: words.servicesLegend(leastPeers), grouping: common.category },
    ),
  ]);
}

/** `4/1/2/0/0`, in the order of the legend. */
function assignedText({ assigned }: ServiceBenchmark, none: Raw): Raw {
  return assigned === undefined ? none : standings.map((standing) => assigned[standing]).join('/');
}
