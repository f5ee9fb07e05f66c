import { serviceMatrix } from '../../analysis/matrix.ts';
import type { Organisation, Party } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { ExportedState, ExportSource } from '../exports.ts';
import { rowJson, selectionJson } from './parts.ts';
import type { Columns } from './records.ts';
import type { ExportJson, ExportStateJson } from './schema/export.ts';
import type { RowJson } from './schema/parts.ts';

/** An organisation as `schemas/export-report.schema.json` describes it, but for its states. */
export function exportJson({ organisation, selected, today }: ExportSource): Omit<ExportJson, 'states'> {
  const { name, framework, teams, providers } = organisation;
  return {
    version: 2,
    organisation: name ?? null,
    framework: framework.id,
    date: today,
    selection: selectionJson(selected),
    teams: teams?.map(partyJson) ?? null,
    providers:
      providers?.map((party) => ({ ...partyJson(party), 'contract-until': party.contractUntil ?? null })) ?? null,
    services: servicesJson(organisation),
  };
}

/** One of its states. */
export function stateJson({ date, commit, label, organisation }: ExportedState): ExportStateJson {
  return { date, commit: commit ?? null, label: label ?? null, services: servicesJson(organisation) };
}

/** A service of a state: which state it is in columns as in the records of `cdc trend`, in front, and its number last. */
export function stateColumns({ sequence, date, commit, label }: ExportedState, ofService: Columns<Row>): Columns<Row> {
  return { date: () => date, commit: () => commit, label: () => label, ...ofService, sequence: () => sequence };
}

function partyJson({ id, name }: Party) {
  return { id, name };
}

function servicesJson(organisation: Organisation): RowJson[] {
  return serviceMatrix(organisation).flatMap(({ rows }) => rows.map((row) => rowJson(row, organisation)));
}
