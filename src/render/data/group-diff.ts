import type { ClassifiedChange } from '../../analysis/diff.ts';
import { type ChangeCounts, groupChangeKinds, groupKindsOf } from '../../analysis/group/diff.ts';
import type { KnownEntity } from '../../model/group.ts';
import type { GroupDiffResult } from '../group-results.ts';
import type { Speaking } from '../speaking.ts';
import { groupFiguresJson } from './group.ts';
import { absentJson, entityColumns, entityJson, groupHeadJson } from './group-parts.ts';
import { type Columns, type Records, recordsOf } from './records.ts';
import type { GroupDiffJson } from './schema/group-diff.ts';

/** Changes of a group as `schemas/group-diff-report.schema.json` describes them. */
export function groupDiffJson({ diff, group, since }: GroupDiffResult): GroupDiffJson {
  return {
    version: 2,
    ...groupHeadJson(group, diff),
    since,
    'not-now': absentJson(diff.notNow),
    'not-then': absentJson(diff.notThen),
    comparable: diff.comparable,
    counts: countsJson(diff.counts),
    before: groupFiguresJson(diff.before),
    after: groupFiguresJson(diff.after),
    entities: diff.entities.map(({ entity, counts, comparable, changes }) => ({
      ...entityJson(entity),
      comparable,
      counts: countsJson(counts),
      changes: changes.map((change) => ({ service: serviceOf(change), kinds: groupKindsOf(change) })),
    })),
  };
}

export function countsJson(counts: ChangeCounts): GroupDiffJson['counts'] {
  return Object.fromEntries(groupChangeKinds.map((kind) => [kind, counts[kind]])) as GroupDiffJson['counts'];
}

function serviceOf({ before, after }: ClassifiedChange): string {
  return (after ?? before)?.id ?? '';
}

/** One record per service that has changed, and one for each entity that cannot be compared; names are in the chosen language. */
export function groupDiffRecords({ diff }: GroupDiffResult, { language }: Speaking<never>): Records {
  interface Line {
    readonly entity: Pick<KnownEntity, 'id' | 'name' | 'kind' | 'absence'>;
    readonly change: ClassifiedChange | undefined;
  }
  const lines: Line[] = [
    ...[...diff.notNow, ...diff.notThen].map((entity) => ({ entity, change: undefined })),
    ...diff.entities.flatMap(({ entity, changes }) => changes.map((change) => ({ entity, change }))),
  ];
  const columns: Columns<Line> = {
    ...entityColumns(language),
    id: ({ change }) => change && serviceOf(change),
    service: ({ change }) => (change?.after ?? change?.before)?.name[language],
    kinds: ({ change }) => change && groupKindsOf(change).join(' '),
  };
  return recordsOf(columns, lines);
}
