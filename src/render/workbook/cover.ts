import { inNoFile } from '../../analysis/questions.ts';
import { aside } from '../../messages/aside.ts';
import { assignmentById, scores } from '../../reference/index.ts';
import type { WrittenCell, WrittenSheet } from '../../source/spreadsheet/workbook.ts';
import { quotedName } from '../../source/spreadsheet/xlsx.ts';
import { selectedLine } from '../describe/selected.ts';
import { plainOf } from '../document.ts';
import { forSheet } from '../escape.ts';
import { faint, looks, open, shadeLook } from './looks.ts';
import type { WorkbookResult, WorkbookSpeech } from './result.ts';

/** The sheets that a cover leads to, and what is in them. */
type Contents = readonly { readonly name: string; readonly contents: string }[];

/** What the workbook is of, how things stand, how to fill it in, and where what is. */
export function coverSheet(result: WorkbookResult, contents: Contents, speaking: WorkbookSpeech): WrittenSheet {
  const { title, sheets, cover } = speaking.messages.workbook;
  const section = (heading: string): WrittenCell[][] => [[], [{ value: forSheet(heading), look: looks.section }]];
  return {
    name: sheets.cover,
    widths: [34, 92],
    // Not every program finds out how high a large title is.
    heights: new Map([[1, 30]]),
    rows: [
      [{ value: forSheet(title), look: { ...looks.title, size: 18 } }],
      ...facts(result, speaking).map(fact),
      ...selectedLines(result, speaking),
      ...section(cover.state),
      ...counts(result, speaking).map(fact),
      ...section(cover.how),
      ...cover.steps('cdc import <file>').map((step, index): WrittenCell[] => [
        { value: index + 1, look: { ...looks.muted, align: 'right' } },
        { value: forSheet(step), look: looks.text },
      ]),
      ...section(cover.list),
      ...contents.map(({ name, contents: what }): WrittenCell[] => [
        { value: name, look: looks.link, link: `#${quotedName(name)}!A1` },
        { value: forSheet(what), look: looks.text },
      ]),
      ...section(cover.colours),
      ...colours(speaking),
    ],
  };
}

/** Which services are in it, where these are not all. */
function selectedLines({ selected, organisation }: WorkbookResult, speaking: WorkbookSpeech): WrittenCell[][] {
  const line = selectedLine(selected, organisation, speaking);
  return line === undefined ? [] : [[], [{ value: forSheet(plainOf(line)), look: looks.selected }]];
}

function fact([label, value]: readonly [string, string | number]): WrittenCell[] {
  return [
    { value: forSheet(label), look: looks.strong },
    { value: typeof value === 'string' ? forSheet(value) : value, look: { ...looks.text, align: 'left' } },
  ];
}

function facts(
  { organisation, today }: WorkbookResult,
  { messages, language }: WorkbookSpeech,
): (readonly [string, string])[] {
  const { cover } = messages.workbook;
  const { name, confidentiality, framework } = organisation;
  return [
    [cover.organisation, name?.[language] ?? cover.noName],
    ...(confidentiality === undefined ? [] : [[cover.confidentiality, confidentiality[language]] as const]),
    [cover.day, today],
    [cover.framework, framework.name[language]],
  ];
}

/** So many services are named that no file says anything of. */
const mostNamed = 8;

/** What there is none of is said too. */
function counts(
  { organisation: { rows }, analysis }: WorkbookResult,
  { messages, language }: WorkbookSpeech,
): (readonly [string, string | number])[] {
  const { cover } = messages.workbook;
  const custom = rows.filter((row) => row.custom).length;
  const kinds = [
    'inScope',
    'undecided',
    'unnecessary',
    'scored',
    'unscored',
    'excluded',
    'unassigned',
    'unasked',
  ] as const;
  const missing = inNoFile(rows);
  const countOf = (kind: (typeof kinds)[number]) => {
    const count = analysis.counts[kind];
    if (kind !== 'undecided' || missing.length === 0) return count;
    const ids = missing.length > mostNamed ? [] : missing.map(({ id }) => id);
    return aside(String(count), messages.words.inNoFile(missing.length, ids), language);
  };
  return [
    [cover.services, custom === 0 ? rows.length : cover.servicesWith({ all: rows.length, custom })],
    ...kinds.map((kind) => [cover[kind], countOf(kind)] as const),
  ];
}

/** A cell of each colour, with what it means in it. */
function colours({ messages: { workbook }, language }: WorkbookSpeech): WrittenCell[][] {
  const { cover } = workbook;
  const samples = [
    [cover.input, {}],
    [cover.read, { fill: looks.read.fill }],
    [cover.open, open],
    ...scores.map((score) => [cover.scoreIs(score), shadeLook(`score-${score}`)] as const),
    [cover.excluded, shadeLook('excluded')],
    [assignmentById('unassigned').name[language], shadeLook('unassigned')],
    [cover.unnecessary, faint],
  ] as const;
  return samples.map(([text, look]) => [{ value: forSheet(text), look: { ...looks.input, ...look } }]);
}
