import { severities } from '../../model/files.ts';
import type { JsonSchema } from '../../schema/json-schema.ts';
import { record } from '../../schema/shape.ts';

/** The JSON Schema (draft-07) of what `json` writes, for those who write programs that read it; in English only. */
export const checkReportSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'check-report.schema.json',
  title: 'Report of cdc check',
  description: 'What `cdc check --format json` writes of one or several organisations.',
  ...record({
    version: {
      title: 'Version of the report',
      description: 'Always 1. It changes when programs that read the report have to change.',
      const: 1,
    },
    findings: {
      title: 'Findings',
      description: 'What was found, organisation by organisation. What is suppressed is only counted.',
      type: 'array',
      items: {
        title: 'Finding',
        description: 'One thing to mend or to look at.',
        ...record({
          rule: {
            title: 'Rule',
            description:
              'The id of a rule, e.g. profile/unassigned, which `cdc explain rule` explains. What begins with file/, yaml/ or schema/ (but for schema/stale) is no rule but a problem of the file itself.',
            type: 'string',
            pattern: '^[a-z]+/[a-z0-9-]+$',
          },
          severity: {
            title: 'Severity',
            description:
              'An error makes the exit status 1. Warnings do so when there are more than --max-warnings allows; infos never do.',
            enum: severities,
          },
          file: {
            title: 'File',
            description:
              'The path of the file from the folder in which cdc was run, with slashes on every system. A missing file can have findings.',
            type: 'string',
          },
          range: {
            title: 'Range',
            description: 'Where in the text of the file; null where the whole file is meant.',
            anyOf: [
              { type: 'null' },
              record({
                start: position('Start', 'The first character that is meant.'),
                end: position('End', 'The first character that is no longer meant.'),
              }),
            ],
          },
          path: {
            title: 'Path',
            description:
              'Where in the data of the file: the keys, and the indices of list items from 0, that lead there. It may lead to what is missing.',
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
            description: 'What the message was made of. Which keys there are depends on the rule; more may come.',
            type: 'object',
          },
        }),
      },
    },
    counts: {
      title: 'Counts',
      description:
        'How many findings there are, with those that are not listed: by --quiet, or because they are in other files than the one on stdin.',
      ...record({
        errors: count('Errors', 'Findings with the severity error.'),
        warnings: count('Warnings', 'Findings with the severity warning.'),
        infos: count('Infos', 'Findings with the severity info.'),
        suppressed: count('Suppressed', 'Findings that are left out of the list and of the other counts.'),
      }),
    },
    organisations: count('Organisations', 'How many organisations were checked.'),
    services: {
      title: 'Services',
      description:
        'How many services the organisations have in all; null where the files of one cannot be used, so that its rules were not run.',
      anyOf: [{ type: 'null' }, { type: 'integer', minimum: 0 }],
    },
  }),
};

function count(title: string, description: string): JsonSchema {
  return { title, description, type: 'integer', minimum: 0 };
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
