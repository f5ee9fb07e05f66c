import type { CarryCounts, CarryDecision, CarryKind } from '../../answers/editions/decision.ts';
import { valueText } from '../data/edition.ts';
import {
  type Block,
  type Cell,
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
import type { EditionResult } from '../edition-result.ts';
import type { Raw } from '../escape.ts';
import type { Speaking } from '../speaking.ts';
import { titleOf } from '../words.ts';

type Speech = Speaking<'editions' | 'words'>;

/** So many decisions, and so many ids in a line, fit on a screen with the counts. */
const most = { decisions: 6, ids: 12 };

const kinds: readonly CarryKind[] = ['same', 'renamed', 'split', 'merged', 'new', 'withdrawn', 'unaccounted', 'custom'];

/** What becomes of the answers in another edition: how many, before and after, and every decision. */
export function describeEdition(result: EditionResult, speaking: Speech): Document {
  const { messages, language } = speaking;
  const { editions: said } = messages;
  const { organisation, edition } = result;
  return documentOf(
    titleOf(said.title(edition.framework.name[language]), organisation, language),
    [],
    [countsTable(result, speaking), ...decisions(result, speaking), ...others(result, speaking)],
  );
}

function countsTable({ decisions: all }: EditionResult, { messages: { editions: said } }: Speech): Block | undefined {
  const shown = kinds.filter((kind) => all.some((one) => one.kind === kind));
  const row = (label: Raw, own: readonly CarryDecision[]): Cell[] => {
    const services = [
      new Set(own.flatMap(({ from }) => from.map(({ id }) => id))).size,
      new Set(own.flatMap(({ to }) => to.map(({ id }) => id))).size,
    ];
    const sumOf = (key: keyof CarryCounts) => own.reduce((sum, { counts }) => sum + counts[key], 0);
    const answers = (['before', 'copied', 'joined', 'added', 'after'] as const).map(sumOf);
    return [label, ...[...services, ...answers].map((number) => ({ number, as: 'count' as const }))];
  };
  const rows = shown.map((kind) =>
    row(
      said.kinds[kind],
      all.filter((one) => one.kind === kind),
    ),
  );
  return table(
    [
      left(said.kind),
      right(said.servicesBefore),
      right(said.servicesAfter),
      right(said.answersBefore),
      right(said.copied),
      right(said.joined),
      right(said.added),
      right(said.answersAfter),
    ],
    [...rows, row(said.total, all)],
    { legend: said.legend },
  );
}

/** Those that a person should look at, and the others in a line a kind; with `full`, each in a row. */
function decisions({ decisions: all, full }: EditionResult, speaking: Speech): (Block | undefined)[] {
  const { editions: said } = speaking.messages;
  const isMoved = ({ from, to }: CarryDecision) => from[0]?.id !== to[0]?.id;
  const rows = all.filter((one) => full || isDecision(one) || (one.kind === 'custom' && isMoved(one)));
  const shown = full ? rows : rows.slice(0, most.decisions);
  const some = (ids: readonly Raw[]) => (ids.length <= most.ids ? ids : [...ids.slice(0, most.ids), '… --full']);
  const renamed = all.filter(({ kind }) => kind === 'renamed').map(({ from, to }) => pairText(from, to));
  const added = all.filter(({ kind }) => kind === 'new').flatMap(({ to }) => to.map(({ id }) => id));
  const lines: Inline[] = full
    ? []
    : [
        ...(rows.length > shown.length ? [said.moreDecisions(rows.length - shown.length)] : []),
        ...(renamed.length > 0 ? [said.renamedServices(some(renamed))] : []),
        ...(added.length > 0 ? [toned('warn', said.newServices(some(added)))] : []),
      ];
  return [
    table(
      [left(said.kind), left(said.before), left(said.after), flexible(said.what)],
      shown.map((one) => decisionRow(one, speaking)),
    ),
    lines.length === 0 ? undefined : text(...lines),
  ];
}

/** The others move as they are, or there is nothing yet. */
function isDecision({ kind }: CarryDecision): boolean {
  return kind === 'split' || kind === 'merged' || kind === 'withdrawn' || kind === 'unaccounted';
}

function decisionRow({ kind, from, to, counts }: CarryDecision, { messages }: Speech) {
  const { editions: said, words } = messages;
  const nothing = counts.after === 0 && kind !== 'new' && to.every(({ custom }) => !custom);
  return {
    tone: kind === 'unaccounted' ? ('bad' as const) : isWarned(kind) && !nothing ? ('warn' as const) : undefined,
    cells: [
      said.kinds[kind],
      words.list(from.map(({ id }) => id)) || words.none,
      words.list(to.map(({ id }) => id)) || words.none,
      nothing || to.length === 0 ? said.noAnswers : said.outcomes[kind],
    ],
  };
}

function isWarned(kind: CarryKind): boolean {
  return kind === 'split' || kind === 'merged';
}

/** `A-5 → A-4`, or the id alone where only the name is another. */
function pairText(from: CarryDecision['from'], to: CarryDecision['to']): Raw {
  const [before, after] = [from[0]?.id ?? '', to[0]?.id ?? ''];
  return before === after ? after : `${before} → ${after}`;
}

/** Values that do not stand where they stood, other files, and comments that are gone: how many, and with `full`, which. */
function others(result: EditionResult, { messages }: Speech): (Block | undefined)[] {
  const { editions: said, words } = messages;
  const { full, written, references, lostComments } = result;
  const differs = result.decisions.flatMap((one) => one.differs);
  const open = references.filter((one) => one.open).length;
  const comments = (written ? said.lostComments : said.comments)(lostComments.length);
  const parts: readonly (readonly [Raw, Block | undefined])[] = [
    [
      said.differs(differs.length),
      table(
        [left('ID'), left(said.key), flexible(said.values), flexible(said.taken)],
        differs.map(({ id, file, key, values, taken }) => [
          id,
          `${file}.${key}`,
          words.list(values.map((one) => `${one.id} ${valueText(one.value)}`)),
          taken === undefined ? said.open : valueText(taken),
        ]),
      ),
    ],
    [
      said.references(references.length, open),
      table(
        [flexible(said.place), flexible(said.before), flexible(said.after)],
        references.map((one) => [
          `${one.file}: ${one.path.join('.')}`,
          words.list(one.was),
          one.open ? `${words.list(one.now)} (${said.choose(one.choices)})` : words.list(one.now) || words.none,
        ]),
      ),
    ],
    [
      comments,
      table(
        [left(said.file), flexible(said.comment)],
        lostComments.map(({ file, text: comment }) => [file, comment]),
      ),
    ],
  ];
  const there = parts.filter(([, block]) => block !== undefined);
  if (full) return there.map(([heading, block]) => section(heading, [block]));
  return there.length === 0 ? [] : [text(...there.map(([heading]) => said.inFull(heading)))];
}
