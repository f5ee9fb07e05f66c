import type { Selected } from '../analysis/selection.ts';
import type { IsoDate } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Language } from '../reference/index.ts';
import type { HeadingsName } from './formats.ts';

/** An organisation as it was committed, or as the files are now. */
export interface ExportedState {
  /** 1 for the earliest, then one after the other: what tells states of the same day apart, and their order. */
  readonly sequence: number;
  readonly date: IsoDate;
  /** Undefined for the files as they are now. */
  readonly commit: string | undefined;
  /** The tags of the commit, with blanks between them, if it has any. */
  readonly label: string | undefined;
  /** With the services that were asked for. */
  readonly organisation: Organisation;
}

/** What is to be exported. */
export interface ExportSource {
  /** With the services that were asked for. */
  readonly organisation: Organisation;
  /** Which these are; all if undefined. */
  readonly selected: Selected | undefined;
  /** The name of its folder: what tells it from others where it has no name. */
  readonly folder: string;
  readonly today: IsoDate;
  /** Of this program. */
  readonly version: string;
  /** Earliest first, to be gone through once; undefined where only the present state is wanted. */
  readonly states: AsyncIterable<ExportedState> | undefined;
}

/** How it is to be written. */
export interface ExportStyle {
  readonly language: Language;
  /** What stands above the columns of CSV. */
  readonly headings: HeadingsName;
}

/** What comes of an export. */
export interface Exported {
  /** Its content in order; each piece is made when it is asked for, so that whoever takes them sets the pace. */
  readonly pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
  /** What people should know of it, and what is not in it; a line each. */
  readonly notes: readonly string[];
}

export type MakeExport = (source: ExportSource, style: ExportStyle) => Promise<Exported>;

interface ExportFormat {
  /** Whether it can hold the states of a history. */
  readonly history?: true;
  /** Whether spreadsheets open it, which take a file for UTF-8 only if it begins with a byte order mark. */
  readonly marked?: true;
  /** Whether it is no text, which a terminal could not show. */
  readonly binary?: true;
  readonly load: () => Promise<MakeExport>;
}

const formats = {
  xlsx: { binary: true, load: async () => (await import('./export/workbook.ts')).workbookExport },
  csv: { history: true, marked: true, load: async () => (await import('./export/records.ts')).csvExport },
  ndjson: { history: true, load: async () => (await import('./export/records.ts')).ndjsonExport },
  json: { history: true, load: async () => (await import('./export/json.ts')).jsonExport },
  ics: { load: async () => (await import('./export/calendar.ts')).calendarExport },
  issues: { load: async () => (await import('./export/issues.ts')).issuesExport },
} satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof formats;

/** Every format of `cdc export`, and how it is made. */
export const exportFormats: Readonly<Record<ExportFormatName, ExportFormat>> = formats;

/** The choices of `--format`, the default first. */
export const exportFormatNames = Object.keys(formats) as ExportFormatName[];
