import type { MappingAnalysis, Reach, TargetState } from '../../analysis/mapping.ts';
import { asIsScore } from '../../analysis/score.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { Text } from '../../reference/index.ts';
import type { MapResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { coverageJson } from './peacetime.ts';
import { type Records, recordsOf, saidColumns, serviceColumns, within } from './records.ts';
import type { MapJson, ReachJson } from './schema/map.ts';

/** The services in the words of other frameworks as `schemas/map-report.schema.json` describes it. */
export function mapJson({ analyses, organisation }: MapResult): MapJson {
  return {
    version: 2,
    organisation: organisation.name ?? null,
    mappings: analyses.map((analysis) => ({
      framework: analysis.framework.id,
      name: analysis.framework.name,
      names: analysis.framework.names,
      file: analysis.mapping.file ?? null,
      shown: analysis.targets,
      'left-out': analysis.leftOut,
      standings: analysis.standings,
      services: coverageJson(analysis.coverage),
      targets: analysis.states.map(({ target, standing, integral, supporting, coverage }) => ({
        id: target.id,
        name: target.name,
        within: target.within.map(({ id }) => id),
        standing,
        integral: integral.map((reach) => reachJson(reach, organisation)),
        supporting: supporting.map((reach) => reachJson(reach, organisation)),
        services: coverageJson(coverage),
      })),
      without: analysis.without.map(({ row, by }) => ({ service: row.id, rationale: by.rationale })),
      missing: analysis.missing.map(({ id }) => id),
      custom: analysis.custom.map(({ id }) => id),
    })),
  };
}

function reachJson({ row, by }: Reach, { policy }: Organisation): ReachJson {
  const { assignment, team, provider } = row.profile;
  return {
    service: row.id,
    relation: by.relation,
    'mapped-to': by.target,
    rationale: by.rationale,
    scope: row.scope,
    assignment: assignment ?? null,
    team: team ?? null,
    provider: provider ?? null,
    score: asIsScore(row, policy) ?? null,
  };
}

/** A service that reaches a target; a target that none reaches; a service that reaches none. */
interface Pair {
  readonly framework: string;
  readonly state?: TargetState;
  readonly row?: Row;
  readonly relation?: string;
  readonly role?: string;
  readonly rationale?: Text;
}

/** One record per target and service that reaches it; a target or a service without any has one all the same. */
export function mapRecords({ analyses, organisation }: MapResult, { language }: Speaking<never>): Records {
  return {
    ...recordsOf<Pair>(
      {
        framework: ({ framework }) => framework,
        target: ({ state }) => state?.target.id,
        'target-name': ({ state }) => state?.target.name[language],
        standing: ({ state }) => state?.standing,
        ...within(serviceColumns(language), ({ row }: Pair) => row),
        relation: ({ relation }) => relation,
        role: ({ role }) => role,
        rationale: ({ rationale }) => rationale?.[language],
        ...within(saidColumns(organisation), ({ row }: Pair) => row),
      },
      analyses.flatMap(pairsOf),
      organisation,
    ),
    headedAs: { target: 'mapped-target', role: 'mapping-role' },
  };
}

function pairsOf({ framework: { id: framework }, states, without, missing, custom, leftOut }: MappingAnalysis): Pair[] {
  const silent = [...missing, ...custom].map((row): Pair => ({ framework, row }));
  return [
    ...states.flatMap((state): Pair[] => {
      const reaches = [...state.integral, ...state.supporting];
      if (reaches.length === 0) return [{ framework, state }];
      return reaches.map(({ row, by: { relation, role, rationale } }) => ({
        framework,
        state,
        row,
        relation,
        role,
        rationale,
      }));
    }),
    // Where only some targets are asked for, services that reach none are not.
    ...(leftOut > 0 ? [] : without.map(({ row, by }): Pair => ({ framework, row, rationale: by.rationale }))),
    ...(leftOut > 0 ? [] : silent),
  ];
}
