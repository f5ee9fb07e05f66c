/** The texts of an organisation's files after a migration to another edition. */
import { isDeepStrictEqual } from 'node:util';
import type { OwnEdition } from '../../model/edition.ts';
import { type ServiceFileKind, serviceFileKinds } from '../../model/files.ts';
import { categoryIn, type Framework, type Language, languages } from '../../reference/index.ts';
import { EditRefused, renameKeys, setEntry, setIn } from '../../source/edit.ts';
import { fileName } from '../../source/folder.ts';
import { inListOrder } from '../../source/order.ts';
import { parse } from '../../source/parse.ts';
import { commentsIn, replaceAt, withCommentsAt } from '../../source/replace.ts';
import { fileHead, headingOf } from '../../source/template.ts';
import { answerOf } from './carry.ts';
import type { CarryDecision, Target } from './decision.ts';
import type { Reference } from './references.ts';

/** A file as it is, and as it is to be; `before` is undefined where it is not there yet. */
export interface FileText {
  /** Seen from the organisation's folder. */
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string;
}

export interface CarryTexts {
  readonly files: readonly FileText[];
  /** Comments that are not in the files any more: those of entries that were merged into others. */
  readonly lostComments: readonly { readonly file: string; readonly text: string }[];
}

/** What the texts are made of. */
export interface CarryGiven {
  readonly before: Framework;
  readonly edition: OwnEdition;
  readonly decisions: readonly CarryDecision[];
  readonly references: readonly Reference[];
  /** The language of comments behind new entries. */
  readonly language: Language;
  /** What a custom service says of itself that the earlier edition had. */
  readonly origin: (id: string) => Readonly<Record<Language, string>>;
}

/**
 * Only what is another text than before, in the order in which it is to be written.
 *
 * @param texts of the files that are there, by their names
 * @throws {EditRefused} where one of them cannot be edited without touching something else; its path begins with the file
 */
export function carriedTexts(texts: ReadonlyMap<string, string>, given: CarryGiven): CarryTexts {
  const { references, edition } = given;
  const changed: FileText[] = [];
  const change = (name: string, start: string, act: (text: string) => string) => {
    const before = texts.get(name);
    const after = inFile(name, () => act(before?.trim() === '' ? start : (before ?? start)));
    if (after !== (before ?? start)) changed.push({ name, before, after });
  };
  for (const kind of serviceFileKinds) {
    if (texts.has(fileName(kind)) || kind === 'catalog')
      change(fileName(kind), fileHead(kind), (text) => serviceFile(text, kind, given));
  }
  for (const name of new Set(references.map(({ file }) => file))) {
    const own = references.filter(({ file }) => file === name);
    change(name, '', (text) => own.reduce(withReference, text));
  }
  // Last, so that what is written in part is still read as what it was.
  change(fileName('cdc'), fileHead('cdc'), (text) => setIn(text, ['framework'], edition.id));
  return { files: changed, lostComments: changed.flatMap((file) => lostIn(file, namesWritten(given))) };
}

function inFile<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof EditRefused ? new EditRefused(error.reason, [name, ...error.path]) : error;
  }
}

function withReference(text: string, { path, now }: Reference): string {
  return replaceAt(text, path, path.at(-1) === 'service' ? now[0] : now);
}

function serviceFile(text: string, kind: ServiceFileKind, given: CarryGiven): string {
  const { before, edition, decisions, language } = given;
  const there = new Set(servicesIn(parse(text).data));
  const isInOrder = inListOrder(text, before) === text;
  const { keys, removed } = movesOf(decisions, there);
  // What people wrote about an entry goes with its answers.
  let edited = withCommentsAt(text, removed, namesWritten(given));
  for (const { id } of removed) edited = setIn(edited, ['services', id], undefined);
  const names = new Map([...keys].filter(([from, to]) => from !== to));
  if (names.size > 0) edited = renameKeys(edited, ['services'], names);
  if (kind === 'catalog') edited = withCustom(edited, given);
  const carriers = new Map([...keys].map(([from, to]) => [to, from]));
  for (const { from, to } of decisions) {
    for (const target of to) {
      const carrier = from.find(({ id }) => id === carriers.get(target.id));
      const was = (carrier && answerOf(carrier)[kind]) ?? {};
      const changes = changesTo(was, target.answer[kind] ?? {});
      if (Object.keys(changes).length === 0) continue;
      const comment = target.name[language];
      edited = setEntry(edited, target.id, changes, { framework: edition.framework, comment });
    }
  }
  const named = withNames(edited, decisions, given);
  return isInOrder ? inListOrder(named, edition.framework) : named;
}

/** Which entries get the keys of which services, so that their lines stay; and which are in others now, or say nothing. */
function movesOf(decisions: readonly CarryDecision[], there: ReadonlySet<string>) {
  const keys = new Map<string, string>();
  const listed = new Set<string>();
  for (const { from, to } of decisions) {
    for (const { id } of from) if (there.has(id)) listed.add(id);
    for (const target of to) {
      const own = from.filter(({ id }) => there.has(id) && !keys.has(id));
      const carrier = own.find(({ id }) => id === target.id) ?? (claimed(target, from, to) ? undefined : own[0]);
      if (carrier) keys.set(carrier.id, target.id);
    }
  }
  const into = (id: string) => {
    const own = decisions.find(({ from, to }) => to.length > 0 && from.some((row) => row.id === id));
    return own?.from.find((row) => keys.has(row.id))?.id;
  };
  return { keys, removed: [...listed].filter((id) => !keys.has(id)).map((id) => ({ id, into: into(id) })) };
}

/** Whether all that a service could take over goes to another, which has its id. */
function claimed(target: Target, from: CarryDecision['from'], to: CarryDecision['to']): boolean {
  return from.length === 1 && to.some(({ id }) => id !== target.id && id === from[0]?.id);
}

function changesTo(was: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>) {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(now)])].filter(
    (key) => !isDeepStrictEqual(was[key], now[key]),
  );
  return Object.fromEntries(keys.map((key) => [key, now[key]]));
}

/** With those that the edition has no more as services of the organisation's own, and its own under their new ids. */
function withCustom(text: string, { decisions, origin }: CarryGiven): string {
  const own = decisions.filter(({ kind }) => kind === 'custom');
  const names = new Map(
    own.flatMap(({ from, to }) =>
      from[0] && to[0] && from[0].id !== to[0].id ? [[from[0].id, to[0].id] as const] : [],
    ),
  );
  const renamed = names.size > 0 ? renameKeys(text, ['custom'], names) : text;
  return decisions.reduce((edited, { kind, from, to }) => {
    const [row, target] = [from[0], to[0]];
    if ((kind !== 'withdrawn' && kind !== 'unaccounted') || !row || !target) return edited;
    const { category, name, phase, areas } = row;
    const entry = {
      category,
      name,
      description: origin(row.id),
      ...(phase && { phase }),
      ...(areas.length === 1 && { area: areas[0] }),
    };
    return setIn(edited, ['custom', target.id], entry, { lines: 1 });
  }, renamed);
}

/** Names that the program wrote behind entries and above categories are those of the edition; what a person wrote stays. */
function withNames(text: string, decisions: readonly CarryDecision[], { before, edition }: CarryGiven): string {
  const behind = new Map(
    decisions.flatMap(({ from, to }) =>
      to.flatMap((target) =>
        from.flatMap((row) => languages.map((one) => [`${target.id} ${row.name[one]}`, target.name[one]] as const)),
      ),
    ),
  );
  const headings = new Map(
    before.categories.flatMap((category) =>
      languages.map((one) => [headingOf(category, one), headingOf(categoryIn(category.id, edition.framework), one)]),
    ),
  );
  const lines = text.split('\n').map((line) => {
    const [, start = '', heading = '', end = ''] = /^(\s*)(# .*?)(\s*)$/.exec(line) ?? [];
    const other = headings.get(heading);
    if (other !== undefined) return start + other + end;
    const [, entry = '', id = '', name = '', rest = ''] = /^(\s+([A-Z]+-\d+):.*\s# ?)(\S.*?)(\s*)$/.exec(line) ?? [];
    const now = behind.get(`${id} ${name}`);
    return now === undefined ? line : entry + now + rest;
  });
  const named = lines.join('\n');
  return isDeepStrictEqual(parse(named).data, parse(text).data) ? named : text;
}

/** The comments that the program writes: names of services and categories, which say nothing of their own. */
function namesWritten({ before, decisions }: CarryGiven): ReadonlySet<string> {
  return new Set(
    languages.flatMap((one) => [
      ...decisions.flatMap(({ from }) => from.map(({ name }) => name[one])),
      ...before.categories.map((category) => headingOf(category, one).slice(2)),
    ]),
  );
}

/** Comments that are nowhere in a file any more, apart from names that the program wrote. */
function lostIn({ name, before, after }: FileText, names: ReadonlySet<string>): { file: string; text: string }[] {
  const left = commentsIn(after);
  return commentsIn(before ?? '').flatMap((text) => {
    // One that has moved says of which service it was.
    const at = left.findIndex((comment) => comment === text || comment.endsWith(`: ${text}`));
    if (at !== -1) left.splice(at, 1);
    return at !== -1 || names.has(text) ? [] : [{ file: name, text }];
  });
}

function servicesIn(data: unknown): string[] {
  const { services = {} } = (data ?? {}) as { readonly services?: object | null };
  return Object.keys(services ?? {});
}
