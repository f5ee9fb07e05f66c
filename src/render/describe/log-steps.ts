import type { Frame, LoggedChange, Step } from '../../analysis/log.ts';
import { viewsOf } from '../../analysis/views.ts';
import { cellText } from '../../answers/sheet/cell-text.ts';
import { type AnswerColumn, answerColumns } from '../../answers/sheet/columns.ts';
import type { Row } from '../../model/row.ts';
import type { Language } from '../../reference/index.ts';
import { headingIn } from '../data/heading.ts';
import type { Cell } from '../document.ts';
import type { Raw } from '../escape.ts';
import type { Speaking } from '../speaking.ts';
import { areasText, assignmentText, phaseText } from '../words.ts';
import { categoryText } from './cells.ts';
import { fromTo } from './diff.ts';
import { viewText } from './views/words.ts';

export type LogSpeech = Speaking<'columns' | 'diff' | 'words'>;

/** What changed, and what it was and is, as people read it. */
interface StepRow {
  readonly label: Raw;
  readonly from: Cell;
  readonly to: Cell;
}

/** So much of a text is shown where there is little room. */
const longest = 40;

/**
 * A step as `diff` says it, kind by kind; an answer that is of no kind by its heading in a workbook.
 *
 * @param isWhole whether to show long texts as a whole even where there is little room
 */
export function stepRows(
  { kinds, keys }: Step,
  change: LoggedChange,
  frames: readonly [Frame, Frame],
  isWhole: boolean,
  speaking: LogSpeech,
): StepRow[] {
  const { messages } = speaking;
  if (kinds.length > 0) {
    return kinds.map((kind) => {
      const [from, to] = fromTo(kind, change, frames, speaking);
      return { label: messages.diff.kinds[kind], from, to };
    });
  }
  const texts =
    keys.length > 1
      ? [partiesTexts(change, frames, speaking)]
      : keys.flatMap((key) => keyTexts(key, change, frames, speaking));
  return texts.map(({ label, from, to }) => ({ label, from: shortOf(from, isWhole), to: shortOf(to, isWhole) }));
}

interface Texts {
  readonly label: Raw;
  readonly from: Raw;
  readonly to: Raw;
}

type Said = (row: Row, frame: Frame) => Raw | undefined;

function between(
  label: Raw,
  { before, after }: LoggedChange,
  frames: readonly [Frame, Frame],
  said: Said,
  { messages: { words } }: LogSpeech,
): Texts {
  const [from, to] = [before && said(before, frames[0]), after && said(after, frames[1])];
  return { label, from: from ?? words.none, to: to ?? words.none };
}

/** Who has a service that came into scope or left it. */
function partiesTexts(change: LoggedChange, frames: readonly [Frame, Frame], speaking: LogSpeech): Texts {
  const { messages, language } = speaking;
  const said: Said = (row, frame) => assignmentText(row, frame, messages, language);
  return between(headingIn(messages.columns, 'assignment'), change, frames, said, speaking);
}

/** One key; of a planned change, each part of it that has changed. */
function keyTexts(key: string, change: LoggedChange, frames: readonly [Frame, Frame], speaking: LogSpeech): Texts[] {
  const { messages, language } = speaking;
  const { columns } = messages;
  const [file, name = ''] = key.split('.');
  if (file === 'custom') {
    const label = headingIn(columns, name === '' ? 'custom' : name === 'area' ? 'areas' : name);
    const said = (of: Language) => between(label, change, frames, (row) => declared(name, row, of, speaking), speaking);
    const here = said(language);
    // Where it is the same here, it has changed in the other language.
    return [here.from === here.to ? said(language === 'en' ? 'ja' : 'en') : here];
  }
  if (key === 'portfolio.views') return viewsTexts(change, frames, speaking);
  const own: readonly AnswerColumn[] = answerColumns.filter((column) => column.file === file && column.key === name);
  const whole = own.find(({ inside }) => inside === undefined);
  const textsOf = (column: AnswerColumn) =>
    between(
      headingIn(columns, column.id),
      change,
      frames,
      (row, frame) =>
        cellText(row, column, frame, language, messages)
          ?.toString()
          .replaceAll(/\s*\n\s*/g, ', '),
      speaking,
    );
  return whole ? [textsOf(whole)] : own.map(textsOf).filter(({ from, to }) => from !== to);
}

/** The views that have changed, one by one: no column of a workbook has them. */
function viewsTexts(change: LoggedChange, frames: readonly [Frame, Frame], speaking: LogSpeech): Texts[] {
  const { messages, language } = speaking;
  const rows = [change.before, change.after].filter((row) => row !== undefined);
  const assessors = new Set(rows.flatMap(viewsOf).map(({ assessor }) => assessor));
  const said =
    (assessor: string): Said =>
    (row) => {
      const view = viewsOf(row).find((one) => one.assessor === assessor);
      return view && viewText(view, messages, language);
    };
  return [...assessors]
    .map((assessor) => between(headingIn(messages.columns, 'views'), change, frames, said(assessor), speaking))
    .filter(({ from, to }) => from !== to);
}

/** How an organisation declares a service of its own. */
function declared(key: string, row: Row, language: Language, speaking: LogSpeech): Raw | undefined {
  switch (key) {
    case 'category':
      return categoryText(row.category, speaking);
    case 'description':
      return row.description?.[language];
    case 'phase':
      return phaseText(row, speaking.messages, speaking.language);
    case 'area':
      return areasText(row, speaking.messages);
    default:
      return row.name[language];
  }
}

/** The beginning of a long text where there is little room. */
function shortOf(whole: Raw, isWhole: boolean): Cell {
  if (isWhole || whole.length <= longest) return whole;
  return { short: `${whole.slice(0, longest - 1)}…`, long: whole };
}
