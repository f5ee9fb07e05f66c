/** Reads answers about roles of version 2.1: from a spreadsheet, or from YAML. */
import { basename } from 'node:path';
import { toldOfRoles } from '../../answers/migration/headings.ts';
import { RoleFinder } from '../../answers/migration/role-of.ts';
import { yamlCells } from '../../answers/migration/yaml-cells.ts';
import { type CellPlace, cellsOf, type SheetCells } from '../../answers/sheet/cells.ts';
import type { Headings } from '../../answers/sheet/headings.ts';
import { isMap } from '../../schema/mapping.ts';
import type { Content } from '../../source/content.ts';
import { decode } from '../../source/decode.ts';
import { parse } from '../../source/parse.ts';
import { hiddenIn } from '../../source/spreadsheet/hidden.ts';
import { isWorkbook, maxSpreadsheetBytes } from '../../source/spreadsheet/read.ts';
import { noTable, toldIn } from '../importing/import.ts';
import { openSpreadsheet, orRefused } from '../importing/spreadsheet-file.ts';
import { namedYaml } from '../importing/yaml-file.ts';
import type { OpenedOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { contentOf, shownFile, stdinWord } from '../terminal/stdin.ts';
import type { MigrateOptions, MigrateSubject } from './options.ts';

/** What a file says of roles, and the day that it gives for all. */
export type RolesRead = SheetCells & {
  readonly day?: unknown;
  /** Where areas are filled in, which are not taken. */
  readonly areas?: readonly CellPlace[];
  /** Whether a sheet names roles by their ids alone, of which most are those of other services today. */
  readonly isOfIds?: boolean;
  readonly countsFrom1904?: boolean;
};

/** @throws {UserError} where it cannot be read, or says nothing of roles */
export async function readRoles(
  file: string,
  headings: Headings,
  options: MigrateOptions,
  opened: OpenedOrganisation<MigrateSubject>,
  context: CommandContext<MigrateSubject>,
): Promise<RolesRead> {
  const { messages } = opened;
  const { migrate } = messages;
  const piped = file === stdinWord ? await contentOf(context.io.stdin, () => maxSpreadsheetBytes) : undefined;
  const isYaml = piped ? isMapping(piped) : /\.(?:ya?ml|json)$/i.test(file);
  const cells = isYaml
    ? rolesInYaml(file, headings, opened, context, piped)
    : await rolesInSheet(file, headings, options, opened, context, piped);
  if (cells.services.size === 0 && cells.unread.rows.length === 0)
    throw new UserError(migrate.noRoles(shownFile(file)));
  return withoutAreas(cells);
}

/** Whether what has come by stdin is YAML, be it with a mistake: a table is no mapping. */
function isMapping(content: Content): boolean {
  if (!('bytes' in content) || isWorkbook(content.bytes)) return false;
  const decoded = decode(content.bytes);
  return 'text' in decoded && (/^(?:roles|役割)\s*:/m.test(decoded.text) || isMap(parse(decoded.text).data));
}

async function rolesInSheet(
  typed: string,
  headings: Headings,
  options: MigrateOptions,
  { messages }: OpenedOrganisation<MigrateSubject>,
  context: CommandContext<MigrateSubject>,
  piped: Content | undefined,
): Promise<RolesRead> {
  const spreadsheet = await openSpreadsheet(typed, context.io, messages, piped);
  const file = shownFile(typed);
  if (hiddenIn(spreadsheet)) throw new UserError(messages.migrate.isOurs(file), messages.migrate.isOursHelp);
  const told = toldIn(options, headings, context, messages);
  const finder = new RoleFinder();
  const cells = await orRefused(file, messages, () =>
    cellsOf(spreadsheet, finder, headings, undefined, toldOfRoles(headings, told)),
  );
  if (cells.tables === 0) {
    throw noTable(file, spreadsheet, told, { ...messages.import, ...messages.migrate.asImport }, options.columns);
  }
  const { tables, services, unread, assessors } = cells;
  const isOfIds = services.size > 0 && !finder.isNamed;
  const { countsFrom1904 = false } = spreadsheet;
  return { cells: cells.cells, tables, services, unread, assessors, isOfIds, countsFrom1904 };
}

function rolesInYaml(
  typed: string,
  headings: Headings,
  { messages }: OpenedOrganisation<MigrateSubject>,
  { io }: CommandContext<MigrateSubject>,
  piped: Content | undefined,
): RolesRead {
  const { migrate } = messages;
  const file = shownFile(typed);
  const { text, parsed } = namedYaml(typed, io, messages, piped);
  const cells = yamlCells(parsed, text, basename(file), new RoleFinder(), headings);
  if (!cells) throw new UserError(migrate.isYamlOf(file), migrate.yamlHelp);
  return cells;
}

/** Areas are those of this service list: version 2.1 placed its roles in its own. */
function withoutAreas(read: RolesRead): RolesRead {
  const areas = read.cells.filter(({ meaning, text }) => meaning === 'area' && text !== '').map(({ place }) => place);
  return { ...read, areas, cells: read.cells.filter(({ meaning }) => meaning !== 'area') };
}
