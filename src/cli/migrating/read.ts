/** Reads answers about roles of version 2.1: from a spreadsheet, or from YAML. */
import { basename } from 'node:path';
import { toldOfRoles } from '../../answers/migration/headings.ts';
import { RoleFinder } from '../../answers/migration/role-of.ts';
import { yamlCells } from '../../answers/migration/yaml-cells.ts';
import { type CellPlace, cellsOf, type SheetCells } from '../../answers/sheet/cells.ts';
import type { Headings } from '../../answers/sheet/headings.ts';
import { hiddenIn } from '../../source/spreadsheet/hidden.ts';
import { noTable, toldIn } from '../importing/import.ts';
import { openSpreadsheet, orRefused } from '../importing/spreadsheet-file.ts';
import { namedYaml } from '../importing/yaml-file.ts';
import type { OpenedOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import type { MigrateOptions, MigrateSubject } from './options.ts';

/** What a file says of roles, and the day that it gives for all. */
export type RolesRead = SheetCells & {
  readonly day?: unknown;
  /** Where areas are filled in, which are not taken. */
  readonly areas?: readonly CellPlace[];
  /** Whether a sheet names roles by their ids alone, of which most are those of other services today. */
  readonly isOfIds?: boolean;
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
  const cells = /\.(?:ya?ml|json)$/i.test(file)
    ? rolesInYaml(file, headings, opened, context)
    : await rolesInSheet(file, headings, options, opened, context);
  if (cells.services.size === 0 && cells.unread.rows.length === 0) throw new UserError(migrate.noRoles(file));
  return withoutAreas(cells);
}

async function rolesInSheet(
  file: string,
  headings: Headings,
  options: MigrateOptions,
  { messages }: OpenedOrganisation<MigrateSubject>,
  context: CommandContext<MigrateSubject>,
): Promise<RolesRead> {
  const spreadsheet = await openSpreadsheet(file, context.io, messages);
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
  return { cells: cells.cells, tables, services, unread, assessors, isOfIds: services.size > 0 && !finder.isNamed };
}

function rolesInYaml(
  file: string,
  headings: Headings,
  { messages }: OpenedOrganisation<MigrateSubject>,
  { io }: CommandContext<MigrateSubject>,
): RolesRead {
  const { migrate } = messages;
  const { text, parsed } = namedYaml(file, io, messages);
  const cells = yamlCells(parsed, text, basename(file), new RoleFinder(), headings);
  if (!cells) throw new UserError(migrate.isYamlOf(file), migrate.yamlHelp);
  return cells;
}

/** Areas are those of this service list: version 2.1 placed its roles in its own. */
function withoutAreas(read: RolesRead): RolesRead {
  const areas = read.cells.filter(({ meaning, text }) => meaning === 'area' && text !== '').map(({ place }) => place);
  return { ...read, areas, cells: read.cells.filter(({ meaning }) => meaning !== 'area') };
}
