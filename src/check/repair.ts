import { partyKinds } from '../analysis/assignment.ts';
import { obviousParties, writtenService } from '../answers/misspelling.ts';
import { type FileKind, serviceFileKinds } from '../model/files.ts';
import { validateSaid } from '../schema/said.ts';
import { renameKeys, replaceAll } from '../source/edit.ts';
import type { Loaded } from '../source/load.ts';
import { inListOrder } from '../source/order.ts';
import type { ContentReader, SourceFile } from '../source/read.ts';
import { Draft, type Repair } from './draft.ts';
import { correctTexts } from './repair-texts.ts';
import { correctValues } from './repair-values.ts';

/**
 * What can be mended without a decision: nothing of it changes what the organisation has said. Nothing is written; `after`
 * gives the files as they would be.
 *
 * - characters that only look like those of YAML, and spaces that are missing, where nothing else can be meant
 * - ids that are obviously misspelt, of services, teams and providers
 * - values that only a person would write: `必須`, `"3"`, `2026/11/1`
 * - entries that are not in the order of the service list
 */
export async function repairsOf(
  read: ContentReader,
): Promise<{ readonly loaded: Loaded; readonly repairs: Repair[]; readonly after: ContentReader }> {
  const draft = new Draft(read);
  const loaded = await draft.load();
  const { framework } = loaded;
  await correctTexts(draft, loaded);
  correctServices(draft, await draft.load());
  correctParties(draft, await draft.load());
  // Who is declared has to be known first.
  correctValues(draft, await draft.load(), ['cdc']);
  correctValues(draft, await draft.load(), serviceFileKinds);
  const sound = soundFiles(await draft.load());
  for (const file of serviceFileKinds) {
    // Where an entry is not as its schema wants it, its lines may stand beside it.
    if (!sound.has(file)) continue;
    if (draft.edit(file, [framework], (text) => inListOrder(text, framework)).length > 0)
      draft.note(file, { what: 'order' });
  }
  return { loaded, repairs: draft.repairs(), after: draft.read };
}

function soundFiles({ files, framework }: Loaded): ReadonlySet<FileKind> {
  const isSound = ({ kind, written, problems }: SourceFile) =>
    problems.length === 0 && validateSaid(kind, written, framework).length === 0;
  return new Set(files.filter(isSound).map(({ kind }) => kind));
}

function correctServices(draft: Draft, { files, framework }: Loaded): void {
  const catalog = files.find(({ kind }) => kind === 'catalog')?.data;
  const known = new Set([
    ...framework.services.map(({ id }) => id as string),
    ...Object.keys(mapAt(catalog, 'custom')),
  ]);
  for (const { kind, data } of files) {
    const listed = Object.keys(mapAt(data, 'services'));
    const taken = new Set(listed);
    const wrong: [from: string, to: string][] = [];
    for (const from of listed) {
      const to = known.has(from) ? undefined : writtenService(from);
      // Of two that mean the same, the first is right.
      if (to === undefined || !known.has(to) || taken.has(to)) continue;
      taken.add(to);
      wrong.push([from, to]);
    }
    const done = draft.edit(kind, wrong, (text, names) => renameKeys(text, ['services'], new Map(names)));
    for (const [from, to] of done) draft.note(kind, { what: 'id', from, to });
  }
}

function correctParties(draft: Draft, { files }: Loaded): void {
  const dataOf = (wanted: FileKind) => files.find(({ kind }) => kind === wanted)?.data;
  const entries = Object.entries(mapAt(dataOf('profile'), 'services'));
  for (const party of partyKinds) {
    const known = Object.keys(mapAt(dataOf('cdc'), `${party}s`));
    const isKnown = new Set(known);
    const meantBy = obviousParties(known);
    const wrong = entries.flatMap(([service, entry]) =>
      [[party], ['planned', party]].flatMap((path) => {
        const from = path.reduce<unknown>((value, key) => mapOf(value)[key], entry);
        if (typeof from !== 'string' || isKnown.has(from)) return [];
        const to = meantBy(from);
        return to === undefined ? [] : [{ path: ['services', service, ...path], from, value: to }];
      }),
    );
    const done = draft.edit('profile', wrong, replaceAll);
    for (const { from, value: to } of done) draft.note('profile', { what: 'id', from, to });
  }
}

function mapAt(data: unknown, key: string): Readonly<Record<string, unknown>> {
  return mapOf(mapOf(data)[key]);
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
