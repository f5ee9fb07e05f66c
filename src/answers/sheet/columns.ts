/** The columns of a sheet that hold answers: where each comes from, and where what is filled in goes. */
import type { ServiceFileKind } from '../../model/files.ts';
import type { Row } from '../../model/row.ts';

/** What a cell may hold. */
export type CellKind = 'choice' | 'party' | 'score' | 'day' | 'text' | 'list';

interface ColumnFacts {
  readonly id: string;
  readonly file: ServiceFileKind;
  readonly key: string;
  /** The key inside the value of that key. */
  readonly inside?: string;
  readonly kind: CellKind;
}

/** In the order of the build process; named as the columns of `cdc matrix --format csv` are. */
export const answerColumns = [
  { id: 'level', file: 'catalog', key: 'level', kind: 'choice' },
  { id: 'reason', file: 'catalog', key: 'reason', kind: 'choice' },
  { id: 'catalog-rationale', file: 'catalog', key: 'rationale', kind: 'text' },
  { id: 'decided-by', file: 'catalog', key: 'decided-by', kind: 'text' },
  { id: 'review-by', file: 'catalog', key: 'review-by', kind: 'day' },
  { id: 'area', file: 'catalog', key: 'area', kind: 'choice' },
  { id: 'assignment', file: 'profile', key: 'assignment', kind: 'choice' },
  { id: 'team', file: 'profile', key: 'team', kind: 'party' },
  { id: 'provider', file: 'profile', key: 'provider', kind: 'party' },
  { id: 'planned-assignment', file: 'profile', key: 'planned', inside: 'assignment', kind: 'choice' },
  { id: 'planned-team', file: 'profile', key: 'planned', inside: 'team', kind: 'party' },
  { id: 'planned-provider', file: 'profile', key: 'planned', inside: 'provider', kind: 'party' },
  { id: 'planned-by', file: 'profile', key: 'planned', inside: 'by', kind: 'day' },
  { id: 'profile-note', file: 'profile', key: 'note', kind: 'text' },
  /** The score, or both halves as `2/4`. */
  { id: 'as-is', file: 'portfolio', key: 'as-is', kind: 'score' },
  { id: 'as-is-insource', file: 'portfolio', key: 'as-is', inside: 'insource', kind: 'score' },
  { id: 'as-is-outsource', file: 'portfolio', key: 'as-is', inside: 'outsource', kind: 'score' },
  { id: 'to-be', file: 'portfolio', key: 'to-be', kind: 'score' },
  { id: 'assessed-on', file: 'portfolio', key: 'assessed-on', kind: 'day' },
  { id: 'assessor', file: 'portfolio', key: 'assessor', kind: 'text' },
  { id: 'confidence', file: 'portfolio', key: 'confidence', kind: 'choice' },
  { id: 'portfolio-rationale', file: 'portfolio', key: 'rationale', kind: 'text' },
  { id: 'evidence', file: 'portfolio', key: 'evidence', kind: 'list' },
  { id: 'portfolio-note', file: 'portfolio', key: 'note', kind: 'text' },
  { id: 'unconfirmed', file: 'portfolio', key: 'unconfirmed', kind: 'text' },
  { id: 'action', file: 'portfolio', key: 'action', kind: 'text' },
  { id: 'owner', file: 'portfolio', key: 'owner', kind: 'text' },
  { id: 'due', file: 'portfolio', key: 'due', kind: 'day' },
  { id: 'portfolio-cycle', file: 'portfolio', key: 'cycle', kind: 'choice' },
] as const satisfies readonly ColumnFacts[];

export type AnswerColumnId = (typeof answerColumns)[number]['id'];
export type AnswerColumn = ColumnFacts & { readonly id: AnswerColumnId };

const byId = new Map<string, AnswerColumn>(answerColumns.map((column) => [column.id, column]));

export function answerColumn(id: string): AnswerColumn | undefined {
  return byId.get(id);
}

/** The keys of which two files have one each: their columns name the file. */
export const keysOfTwoFiles: Readonly<Record<string, readonly [ServiceFileKind, string]>> = {
  'catalog-rationale': ['catalog', 'rationale'],
  'portfolio-rationale': ['portfolio', 'rationale'],
  'profile-note': ['profile', 'note'],
  'portfolio-note': ['portfolio', 'note'],
};

/** The columns of the sheet of each phase. */
export function columnsOf(file: ServiceFileKind): readonly AnswerColumn[] {
  return answerColumns.filter((column) => column.file === file);
}

/** The value of a column as its file holds it; undefined where there is none. */
export function valueIn(row: Row, { file, key, inside }: AnswerColumn): unknown {
  const value = (row[file] as Readonly<Record<string, unknown>>)[key];
  if (inside === undefined) return value;
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[inside] : undefined;
}
