import { type CdcFile, type FileKind, filesOf, type GroupFile, type ServiceFileKind } from '../model/files.ts';
import { type Category, edition, type Framework, type Language, type Service } from '../reference/index.ts';
import { flowText } from './flow.ts';
import { schemaFolder } from './folder.ts';

/** The first lines of every file: where its schema is, and the version of its format. */
export function fileHead(kind: FileKind | 'group'): string {
  return `# yaml-language-server: $schema=${schemaFolder}/${filesOf(kind).replace('.yaml', '.schema.json')}\nversion: 1\n`;
}

/** A `cdc.yaml`: one line a key, one line a team. `notes` go behind the lines of their keys. */
export function cdcText(cdc: Omit<CdcFile, 'version'>, notes: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries(cdc).map(([key, value]) => {
    const note = notes[key] === undefined ? '' : ` # ${notes[key]}`;
    const isList = key === 'teams' || key === 'providers' || key === 'rules';
    if (!isList) return `${key}: ${flowText(value)}${note}\n`;
    const entries = Object.entries(value).map(([id, entry]) => `  ${flowText(id)}: ${flowText(entry)}${note}\n`);
    return `${key}:\n${entries.join('')}`;
  });
  return fileHead('cdc') + lines.join('');
}

/** An entity of a new group, of which only its owner knows what it is to the group. */
export interface NewEntity {
  readonly id: string;
  /** Seen from the folder of the group, with slashes. */
  readonly path: string;
  readonly name: string;
}

/** A `group.yaml` in which the kind of each entity is left open; `note` says which there are. */
export function groupText(group: GroupFile['group'], entities: readonly NewEntity[], note: string): string {
  const lines = entities.map(
    ({ id, path, name }) =>
      `  ${flowText(id)}: { path: ${flowText(path)}, kind: } # ${name.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}\n`,
  );
  return `${fileHead('group')}group: ${flowText(group)}\n# ${note}\nentities:\n${lines.join('')}`;
}

/** A file with one empty entry for each of some services, under their categories, with names as comments. */
export function serviceFileText(
  kind: ServiceFileKind,
  listed: readonly Service[],
  language: Language,
  { categories }: Pick<Framework, 'categories'> = edition,
): string {
  if (listed.length === 0) return `${fileHead(kind)}services: {}\n`;
  const groups = categories
    .map(({ id, name }) => ({ id, name, own: listed.filter(({ category }) => category === id) }))
    .filter(({ own }) => own.length > 0);
  const lines = groups.flatMap(({ id, name, own }) => [
    `  ${headingOf({ id, name }, language)}\n`,
    ...own.map((service) => `  ${service.id}: {} # ${service.name[language]}\n`),
  ]);
  return `${fileHead(kind)}services:\n${lines.join('')}`;
}

/** The comment above the entries of a category. */
export function headingOf({ id, name }: Pick<Category, 'id' | 'name'>, language: Language): string {
  return `# ${id}. ${name[language]}`;
}
