/** Answers about roles of version 2.1 in YAML, as cells: what reads and judges those of sheets does so with these. */
import type { Path } from '../../model/location.ts';
import { isMap } from '../../schema/mapping.ts';
import { locate } from '../../source/locate.ts';
import type { Parsed } from '../../source/parse.ts';
import type { AnswerCell, CellPlace, SheetCells, Unread, UnreadColumn } from '../sheet/cells.ts';
import type { ColumnMeaning, Headings } from '../sheet/headings.ts';
import type { RowFinder } from '../sheet/service-of.ts';
import { isAnswer } from '../sheet/table-columns.ts';

/** What a text said: its cells, and the day and assessor that it gives for all. */
export interface YamlCells extends SheetCells {
  readonly day: unknown;
}

/** The key above the roles. */
const rolesKeys = ['roles', '役割'];

/**
 * Reads `roles: { A-1: { as-is: 3, to-be: 4, assignment: insource }, A-2: 2 }`: roles by id or name, each with answers by the
 * keys of the files or by headings of sheets, or with a score alone.
 *
 * @param shown the name of the file, as people see it
 * @returns undefined where it has no roles
 */
export function yamlCells(
  parsed: Parsed,
  text: string,
  shown: string,
  finder: RowFinder,
  headings: Headings,
): YamlCells | undefined {
  const { data } = parsed;
  if (!isMap(data)) return undefined;
  const above = rolesKeys.find((key) => isMap(data[key]));
  if (above === undefined) return undefined;
  const place = (path: Path, part: 'key' | 'value' = 'value'): CellPlace => {
    const { line, column } = locate(parsed, text, path, part)?.start ?? { line: 1, column: 1 };
    return { sheet: shown, row: line, column, shown: `${shown}:${line}:${column}` };
  };
  const cells: AnswerCell[] = [];
  const services = new Set<string>();
  const columns: UnreadColumn[] = [];
  const rows: { place: CellPlace; found: Unread['rows'][number]['found'] }[] = [];
  const unknown = (path: Path) =>
    columns.push({ place: place(path, 'key'), heading: String(path.at(-1)), filled: 1, why: 'unknown', isOwn: false });
  for (const key of Object.keys(data)) if (key !== above && !known.has(key)) unknown([key]);
  for (const [word, entry] of Object.entries(data[above] as Record<string, unknown>)) {
    const path = [above, word];
    const name = isMap(entry) && typeof entry['name'] === 'string' ? entry['name'] : '';
    const found = finder.find([word], [name]);
    if (!('row' in found)) {
      rows.push({ place: place(path, 'key'), found });
      continue;
    }
    services.add(found.row.id);
    const add = (meaning: ColumnMeaning, value: unknown, at: Path) =>
      cells.push({ row: found.row, meaning: meaning as AnswerCell['meaning'], text: textOf(value), place: place(at) });
    if (!isMap(entry)) add('as-is', entry, path);
    else
      for (const [key, value] of Object.entries(entry)) {
        const meaning = headings.meaningOf(key) ?? (isPlanned(key) ? 'planned-by' : undefined);
        if (meaning === 'service' || meaning === 'id') continue;
        const inside = isMap(value) ? Object.keys(value) : undefined;
        const parts = inside?.map((part) => [part, partOf(key, meaning, part)] as const);
        if (parts && (meaning === 'as-is' || meaning === 'to-be' || isPlanned(key))) {
          for (const [part, of] of parts) {
            const at = [...path, key, part];
            if (of === undefined) unknown(at);
            else add(of, (value as Record<string, unknown>)[part], at);
          }
        } else if (meaning === undefined || !isAnswer(meaning) || inside || isPlanned(key)) unknown([...path, key]);
        else add(meaning, value, [...path, key]);
      }
  }
  const assessor = data['assessor'];
  return {
    ...{ cells, services, tables: 1, day: data['assessed-on'] },
    unread: { sheets: [], columns, cells: [], rows, outside: [], notes: [] },
    assessors: typeof assessor === 'string' ? [{ name: assessor, place: place(['assessor']) }] : [],
  };
}

/** What may stand beside the roles. */
const known = new Set(['version', 'assessed-on', 'assessor']);

function isPlanned(key: string): boolean {
  return key === 'planned';
}

/** What a key inside a value is: a half of a score, or a part of a planned change. */
function partOf(key: string, meaning: ColumnMeaning | undefined, part: string): ColumnMeaning | undefined {
  if (isPlanned(key))
    return part === 'assignment' || part === 'team' || part === 'provider' || part === 'by'
      ? `planned-${part}`
      : undefined;
  if (part !== 'insource' && part !== 'outsource') return undefined;
  return meaning === 'to-be' ? `to-be-${part}` : `as-is-${part}`;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  return (isMap(value) ? JSON.stringify(value) : String(value)).trim();
}
