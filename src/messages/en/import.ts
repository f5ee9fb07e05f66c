import type { Named } from '../arguments.ts';
import { brief } from '../brief.ts';
import { columns } from './columns.ts';
import { count, list, named } from './phrases.ts';

const { headings } = columns;

/** What import says: of a spreadsheet as a whole, of its cells, and of what becomes of them. */
export const spreadsheet = {
  title: 'Changes from the spreadsheet',
  other: 'Other answers',
  more: (n: number) => `… and ${count(n, 'more service')}: --full`,
  conflicts: (n: number) =>
    `${count(n, 'conflict')}: cell and file have both changed since the export. Nothing of it is taken. Set the value that is right with cdc set, or in the file.`,
  column: 'Column',
  inSheet: 'In the sheet',
  inFile: 'In the files',
  cell: 'Cell',
  /** Why a file is not read. */
  refused: {
    'old-or-encrypted': {
      message: (path: string) => `${path} has a password, or is in the format of before 2007 (.xls).`,
      help: 'Save it as .xlsx without a password.',
    },
    'open-document': {
      message: (path: string) => `${path} is an OpenDocument file, which cdc does not read.`,
      help: 'Save it as .xlsx.',
    },
    'no-workbook': {
      message: (path: string) => `${path} is no spreadsheet.`,
      help: 'Save the table as .xlsx or .csv.',
    },
    damaged: {
      message: (path: string) => `${path} is damaged, so nothing of it was read.`,
      help: 'Open it in your spreadsheet program and save it again.',
    },
    macros: {
      message: (path: string) => `${path} contains macros, so it was not read.`,
      help: 'Save it as .xlsx, which has none.',
    },
    'external-links': {
      message: (path: string) => `${path} takes values from other files or programs, so it was not read.`,
      help: 'Break the links (in Excel: Data > Edit Links > Break Link), or copy the table as values into a new workbook.',
    },
    encoding: {
      message: (path: string) => `${path} is neither UTF-8, UTF-16 nor Shift_JIS.`,
      help: 'Save it as .xlsx, or as CSV in UTF-8.',
    },
    empty: { message: (path: string) => `${path} is empty.`, help: 'Nothing was changed.' },
  },
  openQuote: {
    message: (path: string, line: number) =>
      `In ${path}, a cell in line ${line} starts with a quotation mark that is never closed.`,
    help: 'Close it, or save the table as .xlsx. Nothing was read.',
  },
  tooLarge: {
    message: (path: string, most: number) =>
      `${path} is too large to be a table of services: it holds more than ${most} MB.`,
    help: 'Copy the table of services into a new workbook, without pictures and other sheets.',
  },
  tooFar: {
    message: (path: string, address: string) => `${path} has cells far outside of any table of services: ${address}`,
    help: 'Copy the table of services into a new workbook. Formats of whole rows and columns count as well.',
  },
  tooMany: {
    message: (path: string, things: string, most: number) => `${path} has more than ${most} ${things}.`,
    help: 'Copy the table of services into a new workbook, without formats and other sheets.',
    things: {
      'rows-of-services': 'rows of services',
      'unread-rows': 'rows that name no service',
      elements: 'parts',
      sheets: 'sheets',
      cells: 'rows, cells, values and formulas',
      'merged-cells': 'merged cells',
      formats: 'formats',
      texts: 'texts',
      letters: 'characters in a cell',
      notes: 'notes',
      escapes: 'special characters',
    },
  },
  isReport: (path: string) => `${path} is a report of cdc: its figures are no answers.`,
  isReportHelp: 'Fill in a workbook of cdc export, or of cdc assess --export-questions --format xlsx.',
  otherEdition: (path: string, edition: string, own: string) =>
    `${path} is from another edition of the framework (${edition}); this organisation uses ${own}.`,
  otherEditionHelp:
    'Nothing was changed. The same id may mean another service, so export a new workbook and enter the answers there.',
  isOfLater: (path: string, tool: string) => `${path} was written by a later version of cdc (${tool}).`,
  isOfLaterHelp: 'Nothing was changed. Update cdc, or export a new workbook with this version.',
  otherOrganisation: (path: string, name: string) => `${path} was exported from another organisation: ${name}.`,
  otherOrganisationHelp: 'Nothing was changed. If it was this one under another name, use cdc import --foreign.',
  noTable: (path: string) => `In ${path}, no table of services was found.`,
  noTableHelp:
    'A table has a row of headings: one for the service (Id or Service) and at least one for an answer, such as Level, Assignment, Team, As-is or To-be. Name other columns in a file: cdc import --columns columns.yaml',
  noHeader: (path: string, row: number) => `In ${path}, row ${row} is not the row of headings of a table of services.`,
  noHeaderHelp: (file: string) =>
    `${file} says that it is. The row needs one heading for the service (Id or Service) and at least one for an answer. Use the row number of your spreadsheet program, or leave out header, and cdc looks for the row.`,
  noSheet: (name: string) => `There is no sheet “${name}”.`,
  sheetsHelp: (names: readonly string[]) => `Sheets: ${list(names)}`,
  /** What was not read. */
  unread: {
    sheet: (name: string) => `Sheet “${name}” was not read: no table of services was found.`,
    other: (name: string) => `Sheet “${name}” was not read: another one was asked for.`,
    hidden: (name: string) => `Sheet “${name}” was not read: it is hidden.`,
    result: (name: string) => `Sheet “${name}” was not read: it is a result of cdc, and its figures are no answers.`,
    column: (a: { where: string; heading: string; filled: number; option: string }) =>
      `${a.where}: column “${a.heading}” was not read (${count(a.filled, 'cell')} filled in): its heading is not known. Name it with ${a.option}.`,
    noService: (a: { where: string; heading: string; filled: number; option: string }) =>
      `${a.where}: column “${a.heading}” was not read (${count(a.filled, 'cell')} filled in): it names no service. If it holds an answer, say which with ${a.option}.`,
    twice: (a: { where: string; heading: string; filled: number; option: string }) =>
      `${a.where}: column “${a.heading}” was not read (${count(a.filled, 'cell')} filled in): another column means the same. Say which with ${a.option}.`,
    instead: (a: { where: string; heading: string; filled: number; option: string }) =>
      `${a.where}: column “${a.heading}” was not read (${count(a.filled, 'cell')} filled in): another column was taken for this answer. If this is the right one, name it with ${a.option}.`,
    derived: (a: { where: string; heading: string; filled: number }) =>
      `${a.where}: column “${a.heading}” was not read (${count(a.filled, 'cell')} filled in): it follows from the answers.`,
    changed: (name: string) => `Sheet “${name}” was changed, but holds no answers: nothing of it was read.`,
    lost: 'The workbook was exported by cdc, but what tells a change from an old value is missing in it: a value that the files have changed since would be set back. If they have, export a new workbook.',
    gone: (n: number, ids: readonly string[]) =>
      `${count(n, 'row')} no longer there. Nothing changes for: ${list(ids)}`,
    noHeading: (a: { where: string; filled: number }) =>
      `${a.where}: the column has no heading, so it was not read (${count(a.filled, 'cell')} filled in).`,
    places: (where: readonly string[]) => where.join(', '),
    noAnswers: (columns: readonly string[]) => `Columns without answers, not read: ${list(columns)}`,
    noAnswer: (where: string, heading: string) => `${where} “${heading}”`,
    outside: (n: number, where: readonly string[]) =>
      `${count(n, 'cell')} outside of the table, not read: ${list(where)}`,
    notes: (n: number, where: readonly string[]) =>
      `${count(n, 'note or link', 'notes or links')} on cells not taken: ${list(where)}`,
    cells: {
      above: (text: string) => `“${text}” is above the table, so it was not read.`,
      shown: (text: string) => `This cell is for reference only, so “${text}” was not taken.`,
      assessor: (text: string) =>
        `“${text}” was not read as the assessor, since cdc does not recognise this sheet as its own. To record it, use --assessor.`,
    },
    moreCells: (n: number) => `… and ${count(n, 'more cell')} not read: --full`,
    roles: (n: number, example: string) =>
      `${count(n, 'row')} with names or ids of version 2.1, e.g. “${example}”. For a check sheet of that version, use cdc migrate: it takes the lowest of several roles in one service, marks what you should confirm, and does not date scores today.`,
    moreRows: (n: number) => `… and ${count(n, 'more row')} not read: --full`,
    rows: {
      service: 'The row names no service, so it was not read.',
      'such-service': (word: string) =>
        `“${word}” is no service of this organisation, so the row was not read. Ids and names: cdc services`,
      'struck-service': (word: string) =>
        `“${word}” is crossed out, so the row was not read. If it counts, remove the line through it.`,
      'one-service': (id: string, name: string) =>
        `The id is that of ${id}, the name that of ${name}, so the row was not read. Correct one of them.`,
      several: (word: string) =>
        `The row names several services (“${word}”), so it was not read. Give each of them a row, or each table a sheet.`,
      'single-service': (role: string, services: readonly string[]) =>
        `“${role}” of version 2.1 became several services (${list(services)}), so the row was not read. Give each of them a row.`,
    },
  },
  /** Why a cell is refused. */
  problems: {
    formula: 'The cell contains a formula, so no one entered its value.',
    formulaHelp: 'Paste it as a value.',
    error: (text: string) => `The cell contains an error: ${text}`,
    errorHelp: 'Enter the value.',
    struck: (text: string) => `“${text}” is crossed out, in whole or in part, so it was not taken.`,
    struckHelp: 'Enter the value that is right without crossing anything out, or empty the cell.',
    serial: (found: string) => `“${found}” is the serial number of a date in a spreadsheet.`,
    serialHelp: (day: string) => `Format the cell as a date, or enter the date. It may be ${day}.`,
    twice: (other: string) => `Another cell gives this answer a different value: ${other}`,
    twiceHelp: 'Nothing of both is taken. Keep the value that is right.',
    notAsked: 'This cell asks nothing, so its content was not taken.',
    notAskedHelp: 'To change it, use cdc set, or a form that asks for it.',
    choose: (found: string, choices: readonly string[]) => `Found “${found}”; possible: ${list(choices)}`,
    date: (found: string) => `The spreadsheet turned this into a date: ${found}`,
    dateHelp: 'For a combination, type an apostrophe first: ’2/4, or use the columns of both parts.',
    unknownParty: (a: { kind: 'team' | 'provider'; name: string; known: readonly string[] }) =>
      `${a.kind === 'team' ? 'Team' : 'Provider'} “${a.name}” is not in cdc.yaml.${a.known.length === 0 ? '' : ` Known: ${list(a.known)}.`}`,
    otherKind: (a: { kind: 'team' | 'provider'; name: string; heading: string }) =>
      `If “${a.name}” is a ${a.kind}, put it under the heading “${a.heading}”.`,
    severalHelp: `The cell names several. Enter one team under “${headings.team}” and one provider under “${headings.provider}”.`,
    declareHelp: 'To add new teams and providers to cdc.yaml, use cdc import --declare.',
  },
  /** What is said otherwise of a cell than of a text: nobody reads keys and ids in a sheet. */
  ofCells: {
    'answers/assessors': {
      message: (a: { one: string; other: string; isOption: boolean }) =>
        a.isOption
          ? `The sheet names “${brief(a.other)}” as its assessor, but --assessor names “${brief(a.one)}”. No answers were applied.`
          : `The assessor is “${brief(a.one)}” in another sheet, but “${brief(a.other)}” here. No answers were applied.`,
      help: (a: { isOption: boolean }): string =>
        a.isOption
          ? 'Leave out --assessor, or correct the name in the sheet.'
          : 'Enter the same name in both, or import the sheets one by one: --sheet',
    },
    'answers/halves': {
      message: (a: { service: Named }) => `${named(a.service)} is not a combination, so it has one score.`,
      help: () => `Enter one score, e.g. 3, or choose Combination under “${headings.assignment}”.`,
    },
    'answers/no-part': {
      message: (a: { service: Named; key: 'team' | 'provider'; assignment: Named; planned: boolean }) =>
        a.planned
          ? `With the planned assignment ${a.assignment.name.en}, ${named(a.service)} will have no ${a.key}.`
          : `With the assignment ${a.assignment.name.en}, ${named(a.service)} has no ${a.key}.`,
      help: (a: { key: 'team' | 'provider'; planned: boolean }) =>
        `Choose ${a.key === 'team' ? 'Insource' : 'Outsource'} or Combination under “${a.planned ? headings['planned-assignment'] : headings.assignment}”, or empty this cell.`,
    },
    'answers/needed': {
      message: (a: { service: Named; level: Named }) =>
        `${named(a.service)} has the level ${a.level.name.en}; only an unnecessary service has a reason.`,
      help: () =>
        `Choose Unnecessary under “${headings.level}”, or explain the level under “${headings['catalog-rationale']}”.`,
    },
    'answers/excluded': {
      message: (a: { service: Named }) => `${named(a.service)} is excluded, so it has no target.`,
      help: () => `Enter a score from 1 to 5 under “${headings['as-is']}”, or empty this cell.`,
    },
    'answers/nobody': {
      message: (a: { service: Named }) =>
        `${named(a.service)} is unassigned: it counts as 1, and any other score has no effect.`,
      help: () => `Choose Insource, Outsource or Combination under “${headings.assignment}”, or empty this cell.`,
    },
    'answers/no-score': {
      message: (a: { service: Named }) => `${named(a.service)} has no score to date.`,
      help: () => `Enter the score under “${headings['as-is']}” in the same row.`,
    },
  },
  declares: (a: { kind: 'team' | 'provider'; id: string; name: string; written: boolean }) =>
    `${a.written ? 'Added' : 'To be added'} to cdc.yaml: ${a.kind} ${a.id} (${a.name})`,
  removed: 'Also removes what belonged to former answers:',
  removedOf: (service: string, parts: readonly string[]) => `${service}: ${list(parts)}`,
  was: (heading: string, value: string) => `${heading} (was ${value})`,
  afterwards: 'Check the result with cdc check, and commit it.',
  unused: (path: string, headings: readonly string[]) =>
    `${path} names columns that no table has: ${list(headings.map((heading) => `“${heading}”`))}`,
  withWords: (score: number, text: string) => `Of “${text}”, only the score ${score} was read.`,
  moreWithWords: (n: number) => `… and ${count(n, 'more cell')} of which only the score was read: --full`,
  undated: (n: number, where: readonly string[]) =>
    `${count(n, 'score is', 'scores are')} as before, so nothing changes: ${list(where)}. To confirm a score, enter the date on which it was given in the same row.`,
  unsaid: (n: number, where: readonly string[]) =>
    `${count(n, 'cell says', 'cells say')} only that something is not decided yet, such as TBD; nothing of it is taken: ${list(where)}`,
  emptied: (n: number, where: readonly string[], option: string) =>
    `${count(n, 'cell says', 'cells say')} nothing where the files have a value; this changes nothing: ${list(where)}. To remove these values, use ${option}.`,
  cleared: (n: number, where: readonly string[]) =>
    `${count(n, 'cell')} without a value would remove one: ${list(where)}`,
  hidden: (n: number, where: readonly string[]) =>
    `${count(n, 'cell')} in hidden rows or columns would change something: ${list(where)}`,
  moreRefused: (n: number) => `… and ${count(n, 'more cell')} refused: --full`,
  ask: (services: number) => `Write the changes of ${count(services, 'service')}?`,
  yes: 'Write',
  no: 'Write nothing',
  nothingWritten: 'Nothing was written.',
  needsYes: 'Nothing was written: without a terminal, import cannot ask.',
  needsYesHelp: 'To write the changes, add --yes. To only see them, add --dry-run.',
  summary: (a: {
    services: number;
    answers: number;
    refused: number;
    conflicts: number;
    rows: number;
    written: boolean;
  }) => {
    const changed =
      a.services === 0
        ? 'No changes'
        : `${count(a.answers, 'answer')} of ${count(a.services, 'service')} ${a.written ? 'changed' : 'would change'}`;
    const parts = [
      changed,
      a.refused > 0 && `${count(a.refused, 'cell')} refused`,
      a.conflicts > 0 && count(a.conflicts, 'conflict'),
      a.rows > 0 && `${count(a.rows, 'row')} not read`,
    ];
    return `${parts.filter(Boolean).join(', ')}.`;
  },
  left: (ids: readonly string[]) => `Not saved: ${list(ids)}.`,
  /** What is wrong with a file of --columns. */
  columnsFile: {
    form: (path: string) => `${path} does not say what columns hold.`,
    unknown: (path: string, column: string, value: string) =>
      `In ${path}, “${column}” is to hold “${value}”, which is unknown.`,
    help: (meanings: readonly string[]) =>
      `Write e.g. columns: { Unit: team, H: as-is, Cost: ignore } with headings or letters of columns. Possible: ${list(meanings)}`,
    key: (path: string, key: string) => `In ${path}, “${key}” is unknown.`,
    sheet: (path: string) => `In ${path}, sheet is not the name of one sheet.`,
    header: (path: string, value: string) => `In ${path}, header is “${value}”, which is not the number of a row.`,
    keyHelp:
      'Possible: columns (what they hold), sheet (the name of the only sheet to read) and header (the row of headings, e.g. 4).',
  },
};
