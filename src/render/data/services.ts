import { joinOrganisation, type Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { descriptionOf } from '../../reference/descriptions.ts';
import { knownAs, serviceById } from '../../reference/index.ts';
import type { Service as KnownService } from '../../reference/services.ts';
import type { ServicesResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { rowJson } from './parts.ts';
import { grounds, type Records, recordsOf, saidColumns, serviceColumns } from './records.ts';
import type { ListedJson, ServicesJson } from './schema/services.ts';

/** The services as `schemas/services-report.schema.json` describes them. */
export function servicesJson({ groups, organisation }: ServicesResult): ServicesJson {
  // Without an organisation, the rows are those of one that says nothing.
  const measured = organisation ?? joinOrganisation({});
  return {
    version: 2,
    organisation: organisation?.name ?? null,
    services: groups.flatMap(({ rows }) => rows.map((row) => listedJson(row, measured))),
  };
}

/** A service with what the framework says of it. */
export function listedJson(row: Row, organisation: Organisation): ListedJson {
  return {
    ...rowJson(row, organisation),
    description: descriptionOf(row, organisation.framework),
    predecessors: knownService(row, organisation)?.predecessors ?? [],
  };
}

/** The service of the edition that this project knows which it is, one to one. */
export function knownService({ id }: Row, { framework }: Pick<Organisation, 'framework'>): KnownService | undefined {
  const known = knownAs(id, framework);
  return known && serviceById(known);
}

/** One record a service; names and descriptions are in the chosen language. */
export function servicesRecords({ groups, organisation }: ServicesResult, { language }: Speaking<never>): Records {
  return recordsOf(
    {
      ...serviceColumns(language),
      description: (row) => descriptionOf(row, organisation?.framework)[language],
      phase: ({ phase }) => phase,
      areas: ({ areas }) => areas.join(' '),
      ...(organisation && { ...saidColumns(organisation), ...grounds }),
    },
    groups.flatMap(({ rows }) => rows),
    organisation,
  );
}
