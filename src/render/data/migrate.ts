import { type RoleAnswer, scoreOf } from '../../answers/migration/role-score.ts';
import type { AsIs } from '../../model/files.ts';
import type { AssignmentId, Score } from '../../reference/index.ts';
import type { MigratedService, MigrateResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { serviceJson } from './parts.ts';
import { type Records, recordsOf, serviceColumns, within } from './records.ts';
import type { MigrateJson } from './schema/migrate.ts';

/** Every decision of a migration, as `schemas/migrate-report.schema.json` describes it. */
export function migrateJson({ organisation, services, roles, refused, written }: MigrateResult): MigrateJson {
  return {
    version: 2,
    organisation: organisation.name ?? null,
    written,
    refused,
    roles: roles.map((one) => ({
      id: one.role.id,
      read: one.answer !== undefined,
      'as-is': asIsJson(scoreOf(one)),
      'to-be': toBeOf(one) ?? null,
      services: [...one.role.services],
    })),
    services: services.map(({ decision, changes, kept, replaced, outcome }) => {
      const { row, kind, open } = decision;
      const { portfolio } = decision.answer;
      return {
        ...serviceJson(row),
        kind,
        roles: decision.roles.map(({ role }) => role.id),
        outcome,
        assignment: (decision.answer.profile?.['assignment'] as AssignmentId | undefined) ?? null,
        'as-is': asIsJson(portfolio?.['as-is'] as AsIs | undefined),
        'to-be': (portfolio?.['to-be'] as Score | undefined) ?? null,
        unconfirmed: (portfolio?.['unconfirmed'] as string | undefined) ?? null,
        open: [...open],
        note: (portfolio?.['note'] as string | undefined) ?? null,
        changes: changes.map(({ file, key }) => `${file}.${key}`),
        kept: kept.map(({ file, key, here, there }) => ({
          file,
          key,
          here: here === undefined ? null : plainValue(here),
          there: plainValue(there),
        })),
        replaced: replaced.map(({ file, key, was, now }) => ({
          file,
          key,
          here: plainValue(was),
          there: now === undefined ? null : plainValue(now),
        })),
      };
    }),
  };
}

/** One record a service; the score of a combination stands in two columns. */
export function migrateRecords({ services }: MigrateResult, { language }: Speaking<never>): Records {
  const asIs = ({ decision }: MigratedService) => decision.answer.portfolio?.['as-is'] as AsIs | undefined;
  const half = (one: MigratedService, side: 'insource' | 'outsource') => {
    const score = asIs(one);
    return typeof score === 'object' ? score[side] : undefined;
  };
  return recordsOf<MigratedService>(
    {
      ...within(serviceColumns(language), ({ decision }: MigratedService) => decision.row),
      kind: ({ decision }) => decision.kind,
      roles: ({ decision }) => decision.roles.map(({ role }) => role.id).join(' '),
      outcome: ({ outcome }) => outcome,
      assignment: ({ decision }) => decision.answer.profile?.['assignment'] as string | undefined,
      'as-is': (one) => {
        const score = asIs(one);
        return typeof score === 'object' ? undefined : score;
      },
      'as-is-insource': (one) => half(one, 'insource'),
      'as-is-outsource': (one) => half(one, 'outsource'),
      'to-be': ({ decision }) => decision.answer.portfolio?.['to-be'] as number | undefined,
      unconfirmed: ({ decision }) => decision.answer.portfolio?.['unconfirmed'] as string | undefined,
      open: ({ decision }) => decision.open.join(' '),
      'portfolio-note': ({ decision }) => decision.answer.portfolio?.['note'] as string | undefined,
      changes: ({ changes }) => changes.map(({ file, key }) => `${file}.${key}`).join(' '),
      kept: ({ kept }) => kept.map(({ file, key }) => `${file}.${key}`).join(' '),
      replaced: ({ replaced }) => replaced.map(({ file, key }) => `${file}.${key}`).join(' '),
    },
    services,
  );
}

function toBeOf({ answer }: RoleAnswer): Score | undefined {
  return answer?.portfolio?.['to-be'] as Score | undefined;
}

function asIsJson(asIs: AsIs | undefined) {
  if (typeof asIs !== 'object') return asIs ?? null;
  return { insource: asIs.insource ?? null, outsource: asIs.outsource ?? null };
}

function plainValue(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value);
  return parts.map(([key, one]) => (Array.isArray(value) ? String(one) : `${key}: ${one}`)).join(', ');
}
