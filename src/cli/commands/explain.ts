import { approvalsOf } from '../../analysis/approvals.ts';
import {
  type Entry,
  entriesOf,
  type KeyEntry,
  keyEntriesOf,
  keyEntry,
  lookUp,
  roleCalled,
  servicesOf,
  wordsFor,
} from '../../analysis/look-up.ts';
import { writtenService } from '../../answers/misspelling.ts';
import { examine } from '../../check/examine.ts';
import { didYouMean, loadWords } from '../../messages/index.ts';
import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import { filesOf, writtenKinds } from '../../model/files.ts';
import { joinOrganisation, type Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { termKinds } from '../../reference/terms.ts';
import type { RenderContext } from '../../render/context.ts';
import { worded } from '../../render/diagnostic-text.ts';
import { descriptions } from '../../render/formats.ts';
import type { Explained, ExplainResult, Standing } from '../../render/results.ts';
import { everyRule } from '../../rules/group-list.ts';
import { fileExamples } from '../../schema/file-examples.ts';
import type { FileKey } from '../../schema/file-keys.ts';
import { exampleIn } from '../../source/example.ts';
import { folderReader } from '../../source/read.ts';
import { openAround, renderContext } from '../organisation/open.ts';
import { type CommandContext, defineCommand } from '../program/command.ts';
import { exits, UserError } from '../program/errors.ts';
import { type ResultOptions, resultOptions } from '../program/options.ts';
import { printResult } from '../terminal/result.ts';

/** What can be explained; each word is also a question for all of its kind. */
const kinds = ['service', ...termKinds, 'role', 'key', 'rule'] as const;
type Kind = (typeof kinds)[number];

type Context = CommandContext<'explain'>;
type Around = Awaited<ReturnType<typeof openAround<'explain'>>>;

/** What there is to say, and how to write it. */
interface Answer {
  readonly result: ExplainResult;
  readonly render: RenderContext;
}

export const explain = defineCommand({
  subjects: ['explain'],
  mentions: { subject: kinds },

  configure(command, messages) {
    command.argument('[subject]').argument('[id...]').usage('[subject] [id] [options]');
    resultOptions(command, messages);
  },

  async run(context, [subject, ids], options: ResultOptions) {
    const words = [subject, ...(ids as string[])].filter((word) => word !== undefined) as string[];
    const { result, render } = await answerTo(words, options.output !== undefined, context);
    await printResult(descriptions.explain, result, render, options, context);
    return exits.clean;
  },
});

async function answerTo(words: readonly string[], toFile: boolean, context: Context): Promise<Answer> {
  const [first, ...rest] = words;
  const kind = kinds.find((name) => name === first);
  const id = rest.join(' ');
  // Only a code of a check has a slash between two words.
  if (kind === 'rule' || (id === '' && /^[a-z]+\/[a-z0-9-]+$/.test(first ?? ''))) {
    const render = await renderContext(context, toFile);
    const shown = kind === 'rule' && id === '' ? 'kind' : 'each';
    const explained = await codesCalled(kind === 'rule' ? id : first, context);
    return { result: { explained, shown, organisation: undefined }, render };
  }
  const around = await openAround(context, toFile);
  const answer = (parts: Omit<ExplainResult, 'organisation'>): Answer => ({
    result: { ...parts, organisation: around.organisation },
    render: around.render,
  });
  const organisation = around.organisation ?? joinOrganisation({});
  const { rows } = organisation;
  const places = (await import('../../schema/file-keys.ts')).fileKeys();
  const keys = keyEntriesOf(places);
  const entries = entriesOf(rows);
  const said = (list: readonly Entry[], inFull = false) =>
    Promise.all(list.map((entry) => explainedOf(entry, { rows, keys, around: inFull ? around : undefined }, context)));

  if (first === undefined) {
    const codes = await codesCalled('', context);
    return answer({ explained: [...(await said([...entries, ...keys])), ...codes], shown: 'all' });
  }
  if (kind !== undefined && id === '') {
    const concept = entries.filter((entry) => entry.kind === 'term' && entry.id === kind && kind !== 'service');
    const [idea] = await said(concept);
    const explained = await said([...entries, ...places.map(keyEntry)].filter((entry) => entry.kind === kind));
    return answer({ explained, shown: 'kind', ...(idea?.kind === 'term' && { concept: idea }) });
  }
  const file = writtenKinds.find((name) => [`${name}.yaml`, filesOf(name)].includes(words.join(' ')));
  if (file !== undefined) {
    const inFile = places.filter((place) => place.file === file).map(keyEntry);
    return answer({ explained: await said(inFile), shown: 'kind' });
  }

  const called = entriesCalled(words, kind, entries, keys);
  if (called.length > 0) return answer({ explained: await said(called, true), shown: 'each' });
  const services =
    kind === undefined || kind === 'service' ? await servicesFor(kind ? id : words.join(' '), organisation) : [];
  if (services.length === 0) throw await nothing(words, kind, [...entries, ...keys], organisation, context);
  return answer({
    explained: await said(services, services.length === 1),
    shown: services.length === 1 ? 'each' : 'found',
  });
}

/** All that some words stand for: what is of the kind that the first one names, else terms and services, else keys. */
function entriesCalled(
  words: readonly string[],
  kind: Kind | undefined,
  entries: readonly Entry[],
  keys: readonly KeyEntry[],
): Entry[] {
  const whole = words.join(' ');
  const ofKind = [...entries, ...keys].filter((entry) => entry.kind === kind);
  const named = withoutSame(lookUp(whole, entries));
  // What is a word of the textbook and a key, too, and no kind of values: as-is.
  const both = keys.filter(({ id }) => named.some((entry) => entry.kind === 'term' && entry.id === id && !isKind(id)));
  const rest = words.slice(1).join(' ');
  const found = [
    kind === 'role' ? roleCalled(rest, entries) : [],
    lookUp(rest, ofKind),
    [...named, ...both],
    lookUp(whole, keys),
  ];
  return found.find((list) => list.length > 0) ?? [];
}

/** Without the roles that became no service but one of the same name: what is said of that says so. */
function withoutSame(entries: readonly Entry[]): Entry[] {
  const services = new Set(entries.flatMap(({ kind, id }) => (kind === 'service' ? [id] : [])));
  return entries.filter(
    (entry) =>
      entry.kind !== 'role' || entry.role.services.length > 1 || !entry.role.services.some((id) => services.has(id)),
  );
}

function isKind(word: string): boolean {
  return kinds.some((kind) => kind === word);
}

/** The services that words of the field find, the best first. */
async function servicesFor(words: string, { rows, framework }: Organisation): Promise<Entry[]> {
  const { searchRows } = await import('../../analysis/search.ts');
  const found = words.trim() === '' || writtenService(words) !== undefined ? [] : searchRows(rows, words, framework);
  return found.map((row) => ({ kind: 'service', id: row.id, row }));
}

/** The kind that a misspelt word is near to; a short one is near to one by chance. */
function nearKind(word: string): string | undefined {
  return didYouMean(word, kinds, { amongMany: word.length < 5 });
}

/** That there is nothing by some name, with what is near, where anything is. */
async function nothing(
  words: readonly string[],
  kind: Kind | undefined,
  entries: readonly Entry[],
  { rows, framework }: Organisation,
  { messages: { errors } }: Context,
): Promise<UserError> {
  const [first = '', ...rest] = words;
  const near = kind === undefined && rest.length > 0 ? nearKind(first) : undefined;
  if (near !== undefined) return new UserError(errors.invalidChoice('kind', first, kinds, near));
  const word = kind === undefined ? words.join(' ') : rest.join(' ');
  const written = writtenService(word);
  if (written !== undefined && (kind === undefined || kind === 'service')) {
    const ids = entries.filter((entry) => entry.kind === 'service' && entry.id.split('-')[0] === written.split('-')[0]);
    const help = ids.length > 0 ? errors.idsThere(ids.map(({ id }) => id)) : errors.unknownTermHelp;
    return new UserError(errors.unknownTerm(word), help);
  }
  const [{ nearQuery }, { meaningfulWords }] = await Promise.all([
    import('../../analysis/search.ts'),
    import('../../analysis/search-text.ts'),
  ]);
  const known = entries.filter((entry) => kind === undefined || entry.kind === kind).flatMap(wordsFor);
  const ofKinds = kind === undefined ? nearKind(word) : undefined;
  const called =
    meaningfulWords(word).length === 0 ? undefined : (ofKinds ?? didYouMean(word, known, { amongMany: true }));
  const meant = called ?? (kind === undefined ? nearQuery(rows, word, framework) : undefined);
  return new UserError(errors.unknownTerm(word, meant), errors.unknownTermHelp);
}

/** One code that a check can print, or all of them. */
async function codesCalled(id: string | undefined, { messages, language }: Context): Promise<Explained[]> {
  const { errors } = messages;
  const { rules: texts, codes } = await loadWords(language, 'rules', 'codes');
  const known: (Explained & { id: string })[] = [
    ...everyRule.map((rule) => ({ kind: 'rule' as const, id: rule.id, rule, text: texts[rule.id] })),
    ...(Object.keys(codes) as (keyof typeof codes)[]).map((code) => ({
      kind: 'problem' as const,
      id: code,
      code,
      title: codes[code],
    })),
  ];
  const found = id ? known.filter((one) => one.id === id) : known;
  if (found.length > 0) return found;
  const ids = known.map((one) => one.id);
  throw new UserError(errors.unknownRule(id ?? '', didYouMean(id ?? '', ids)), errors.unknownRuleHelp);
}

/** What is known beside an entry; where a service is to be looked at as well. */
interface Known {
  readonly rows: readonly Row[];
  readonly keys: readonly KeyEntry[];
  readonly around: Around | undefined;
}

async function explainedOf(entry: Entry, { rows, keys, around }: Known, context: Context): Promise<Explained> {
  switch (entry.kind) {
    case 'service':
      return { kind: 'service', row: entry.row, standing: around && (await standingOf(entry.row, around, context)) };
    case 'role': {
      const became = new Set<string>(entry.role.services);
      return { kind: 'role', role: entry.role, services: rows.filter(({ id }) => became.has(id)) };
    }
    case 'key': {
      const [place] = entry.places;
      const example = place && exampleIn(fileExamples(context.language)[place.file], place.path);
      return { ...entry, example };
    }
    default: {
      const places =
        entry.kind === 'term' ? keys.flatMap((key) => key.places.filter((place) => takes(place, entry.id))) : [];
      const services = servicesOf(entry.kind, entry.id, rows);
      return { kind: 'term', of: entry.kind, term: entry.term, services, keys: places };
    }
  }
}

/** Whether a key takes what a word of the glossary is about: it is called by it, or takes scores. */
function takes({ path, values }: FileKey, concept: string): boolean {
  return path.at(-1) === concept || (concept === 'score' && values.some(({ value }) => value === 5));
}

/** How a service stands in the organisation around, if there is one. */
async function standingOf(row: Row, around: Around, { io }: Context): Promise<Standing | undefined> {
  if (!around.organisation) return undefined;
  const { folder, organisation, language } = around;
  const { report } = await examine(folderReader(folder.path), { today: io.today, shownAs: folder.shownAs });
  const diagnostics = report.diagnostics.filter((diagnostic) => isOn(row, diagnostic));
  const { keys } = await loadWords(language, 'keys');
  const approvals = approvalsOf(row, organisation, io.today);
  return { organisation, approvals, diagnostics: await worded(diagnostics, language), keys };
}

/** Whether a finding is on the entry of a service in one of the files. */
function isOn({ id }: Row, { at: { path } }: LocatedDiagnostic): boolean {
  return (path[0] === 'services' || path[0] === 'custom') && path[1] === id;
}
