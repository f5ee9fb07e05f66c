import { type ChangeKind, changeKinds, changesOf, type Diff, type FigureChange } from '../../analysis/diff.ts';
import { asIsScore } from '../../analysis/score.ts';
import { aside } from '../../messages/aside.ts';
import type { Organisation, Parties } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import {
  type Cell,
  type Column,
  type Document,
  documentOf,
  flexible,
  left,
  type RowGroup,
  right,
  section,
  type Tone,
  table,
  text,
  toned,
} from '../document.ts';
import type { Raw } from '../escape.ts';
import type { DiffResult, Side } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { stateText } from '../state.ts';
import { asIsText, assignmentText, levelText, titleOf, toBeText } from '../words.ts';
import { categoryText, serviceCells } from './cells.ts';
import { combinedLine } from './combined.ts';
import { likeForLikeTable } from './like-for-like.ts';

type Speech = Speaking<'diff' | 'words'>;

/** The comparison of two states: the figures, then what changed, one kind of change after the other. */
export function describeDiff(result: DiffResult, speaking: Speech): Document {
  const { diff, before, after } = result;
  const { messages, language } = speaking;
  const words = messages.diff;
  const { carriedOver } = diff;
  return documentOf(
    titleOf(words.title, after.organisation, language),
    [words.fromTo(stateText(before.name, speaking), stateText(after.name, speaking)), summaryOf(diff, after, speaking)],
    [
      diff.otherCombinationScore ? text(toned('warn', words.otherCombinationScore)) : undefined,
      ...(diff.total.changed === 0 && !diff.otherCombinationScore
        ? []
        : [
            section(words.byCategory, [figureTable(diff, speaking), combinedText(diff, speaking)]),
            section(messages.words.likeForLike.title, [likeForLikeOf(diff, speaking)]),
            changeTable(result, speaking),
          ]),
      otherSection(diff, speaking),
      carriedOver.length === 0
        ? undefined
        : text(words.carriedOver(carriedOver.length), carriedOver.map(({ id }) => id).join(' ')),
    ],
  );
}

/** How much has changed, in a sentence. */
function summaryOf(diff: Diff, { organisation }: Side, { messages: { diff: words } }: Speech): Raw {
  const { changed } = diff.total;
  const kinds = changeKinds.map((kind) => [words.kinds[kind], changesOf(diff, kind).length] as const);
  const found = kinds.filter(([, count]) => count > 0);
  const isSame = diff.otherAnswers.length + diff.settings.length === 0;
  if (changed === 0) return isSame ? words.none : words.noneOfThese;
  return words.summary(changed, organisation.rows.length, found);
}

/** The categories that have anything in scope in either state, and all together. */
function figureTable({ total, categories }: Diff, speaking: Speech) {
  const { words, diff } = speaking.messages;
  const own = inScope(categories);
  return table(
    [flexible(words.category), ...[words.asIs, words.toBe, words.gap, diff.scored, diff.changed].map(right)],
    own.length === 0
      ? []
      : [
          ...own.map((change) => [categoryText(change.category, speaking), ...figureCells(change)]),
          [diff.all, ...figureCells(total)],
        ],
  );
}

function combinedText({ total }: Diff, speaking: Speech) {
  const line = combinedLine([total.before.combinations, total.after.combinations], 'mean', speaking);
  return line === undefined ? undefined : text(line);
}

function likeForLikeOf({ total, categories }: Diff, speaking: Speech) {
  const { words, diff } = speaking.messages;
  const lines = inScope(categories).map((one) => ({ of: [categoryText(one.category, speaking)], ...one }));
  return likeForLikeTable([flexible(words.category)], [...lines, { of: [diff.all], ...total }], speaking);
}

function inScope(categories: Diff['categories']): Diff['categories'] {
  return categories.filter(({ before, after }) => before.inScope + after.inScope > 0);
}

/** What is neither level, assignment nor score, by service and key. */
function otherSection({ otherAnswers, settings }: Diff, speaking: Speech) {
  const { words, diff } = speaking.messages;
  if (otherAnswers.length + settings.length === 0) return undefined;
  return section(diff.otherAnswers(otherAnswers.length, settings.length), [
    table(
      [left('ID'), flexible(words.service), flexible(diff.answers)],
      otherAnswers.map(({ before, after, keys }) => {
        const row = after ?? before;
        return [...(row ? serviceCells(row, speaking) : ['', '']), words.list(keys)];
      }),
    ),
    settings.length === 0 ? undefined : text(diff.settings, words.list(settings)),
  ]);
}

function figureCells({ before, after, changed }: FigureChange): Cell[] {
  const between = (key: 'asIs' | 'toBe' | 'gap' | 'scored', as: 'mean' | 'mean-gap' | 'count'): Cell => ({
    from: { number: before[key], as },
    to: { number: after[key], as },
  });
  return [
    between('asIs', 'mean'),
    between('toBe', 'mean'),
    between('gap', 'mean-gap'),
    between('scored', 'count'),
    changed === 0 ? '' : { number: changed, as: 'count' },
  ];
}

/** What a change of a kind is for those who read of it. */
export const tones: { readonly [K in ChangeKind]?: Tone } = {
  improved: 'good',
  worsened: 'bad',
  unscored: 'warn',
  dropped: 'warn',
};

function changeTable({ diff, before, after }: DiffResult, speaking: Speech) {
  const { words, diff: said } = speaking.messages;
  const columns: Column[] = [left('ID'), flexible(words.service), flexible(said.kind)];
  const groups = changeKinds.map((kind): RowGroup => {
    const found = changesOf(diff, kind);
    return {
      heading: toned(tones[kind] ?? 'info', aside(said.kinds[kind], String(found.length), speaking.language)),
      rows: found.map((change) => {
        const row = change.after ?? change.before;
        const [from, to] = fromTo(kind, change, [before.organisation, after.organisation], speaking);
        return { cells: [...(row ? serviceCells(row, speaking) : ['', '']), { from, to }] };
      }),
    };
  });
  return table(columns, groups, { grouping: said.group });
}

/** Who may have services in a state, and what its scores are measured by. */
type Frame = Parties & Pick<Organisation, 'policy'>;

/** What a change of one kind was from, and what it is to, as people read it. */
export function fromTo(
  kind: ChangeKind,
  { before, after }: { readonly before: Row | undefined; readonly after: Row | undefined },
  frames: readonly [Frame, Frame],
  { messages, language }: Speaking<'words'>,
): [from: Raw, to: Raw] {
  const said = (row: Row | undefined, frame: Frame): Raw => {
    if (!row) return messages.words.none;
    switch (kind) {
      case 're-targeted':
        return toBeText(row, messages);
      case 're-sourced':
        return assignmentText(row, frame, messages, language);
      case 're-levelled':
      case 'newly-in-scope':
      case 'dropped':
        return levelText(row, messages, language);
      default:
        return asIsText(row, messages);
    }
  };
  const texts: [Raw, Raw] = [said(before, frames[0]), said(after, frames[1])];
  if (texts[0] !== texts[1] || (kind !== 'improved' && kind !== 'worsened')) return texts;
  // The same halves, of which another one counts now.
  const score = (row: Row | undefined, { policy }: Frame) => String(row && asIsScore(row, policy));
  return [score(before, frames[0]), score(after, frames[1])];
}
