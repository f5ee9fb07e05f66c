import { severities } from '../../model/files.ts';
import type { JsonSchema } from '../../schema/json-schema.ts';
import { record } from '../../schema/shape.ts';

/** The JSON Schema (draft-07) of what `json` writes, for those who write programs that read it; in English only. */
export const checkReportSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'check-report.schema.json',
  title: 'Report of cdc check',
  description: 'The output of `cdc check --format json` for one or more organisations.',
  ...record({
    version: {
      title: 'Version of the report',
      description: 'Always 1. It changes when programs that read the report have to change.',
      const: 1,
    },
    findings: {
      title: 'Findings',
      description: 'The findings, organisation by organisation. Suppressed findings are only counted.',
      type: 'array',
      items: {
        title: 'Finding',
        description: 'One thing to fix or to look at.',
        ...record({
          rule: {
            title: 'Rule',
            description:
              'The id of a rule, e.g. profile/unassigned, which `cdc explain rule` explains. An id that starts with file/, yaml/ or schema/ (except schema/stale) is not a rule but a problem of the file itself.',
            type: 'string',
            pattern: '^[a-z]+/[a-z0-9-]+$',
          },
          severity: {
            title: 'Severity',
            description:
              'An error makes the exit status 1. So do warnings if there are more than --max-warnings allows; infos never do.',
            enum: severities,
          },
          file: {
            title: 'File',
            description:
              'The path of the file, relative to the folder in which cdc was run, with slashes on every system. A missing file can have findings.',
            type: 'string',
          },
          range: {
            title: 'Range',
            description: 'The position in the text of the file; null for the whole file.',
            anyOf: [
              { type: 'null' },
              record({
                start: position('Start', 'The first character of the range.'),
                end: position('End', 'The first character after the range.'),
              }),
            ],
          },
          path: {
            title: 'Path',
            description:
              'The path in the data of the file: keys, and indices of list items from 0. It may lead to something that is missing.',
            type: 'array',
            items: { anyOf: [{ type: 'string' }, { type: 'integer', minimum: 0 }] },
          },
          message: {
            title: 'Message',
            description: 'What was found, in the language of the run.',
            type: 'string',
          },
          help: {
            title: 'Help',
            description: 'What to do about it, in the language of the run.',
            type: 'string',
          },
          args: {
            title: 'Arguments',
            description: 'The arguments of the message. Their keys depend on the rule; more may be added.',
            type: 'object',
          },
        }),
      },
    },
    counts: {
      title: 'Counts',
      description:
        'How many findings there are, including those not listed because of --quiet or because they are not in the file on stdin.',
      ...record({
        errors: count('Errors', 'Findings with the severity error.'),
        warnings: count('Warnings', 'Findings with the severity warning.'),
        infos: count('Infos', 'Findings with the severity info.'),
        suppressed: count('Suppressed', 'Findings left out of the list and of the other counts.'),
      }),
    },
    organisations: count('Organisations', 'How many organisations were checked.'),
    groups: count('Groups', 'How many groups (group.yaml) were checked. Their entities are among the organisations.'),
    entities: known('Entities', 'How many entities the groups have.'),
    absent: known('Absent entities', 'How many of the entities could not be looked at.'),
    services: {
      title: 'Services',
      description:
        'How many services the organisations have in total; null if the files of one are unusable, so that its rules were not run.',
      anyOf: [{ type: 'null' }, { type: 'integer', minimum: 0 }],
    },
  }),
};

function count(title: string, description: string): JsonSchema {
  return { title, description, type: 'integer', minimum: 0 };
}

function known(title: string, description: string): JsonSchema {
  const number: JsonSchema = { type: 'integer', minimum: 0 };
  return {
    title,
    description: `${description} Null if the file of a group is unusable.`,
    anyOf: [{ type: 'null' }, number],
  };
}

function position(title: string, description: string): JsonSchema {
  return {
    title,
    description,
    ...record({
      line: { title: 'Line', description: 'Counted from 1.', type: 'integer', minimum: 1 },
      column: { title: 'Column', description: 'Counted from 1, in UTF-16 code units.', type: 'integer', minimum: 1 },
    }),
  };
}
