import { type Entry, entriesOf, lookUp, servicesOf, wordsFor } from '../../analysis/look-up.ts';
import { examine } from '../../check/examine.ts';
import { didYouMean, loadWords, type Words } from '../../messages/index.ts';
import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import { joinOrganisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { TermKind } from '../../reference/terms.ts';
import type { RenderContext } from '../../render/context.ts';
import { worded } from '../../render/diagnostic-text.ts';
import { descriptions } from '../../render/formats.ts';
import type { Explained, ExplainResult, Standing } from '../../render/results.ts';
import { rules } from '../../rules/list.ts';
import { folderReader } from '../../source/read.ts';
import { openAround, renderContext } from '../organisation/open.ts';
import { type CommandContext, defineCommand } from '../program/command.ts';
import { exits, UserError } from '../program/errors.ts';
import { type ResultOptions, resultOptions } from '../program/options.ts';
import { printResult } from '../terminal/result.ts';

/** What can be explained; each word is also a question for all of its kind. */
type Kind = 'service' | TermKind | 'rule';
const kindsIn = ({ explain: { kinds } }: Words<'explain'>) => Object.keys(kinds) as Kind[];

type Context = CommandContext<'explain'>;
type Around = Awaited<ReturnType<typeof openAround<'explain'>>>;

export const explain = defineCommand({
  subjects: ['explain'],

  configure(command, messages) {
    command.argument('<term>').argument('[id]').usage('<term> [id] [options]');
    resultOptions(command, messages);
  },

  async run(context, given, options: ResultOptions) {
    const [word, id] = given as [string, string | undefined];
    const toFile = options.output !== undefined;
    const { result, render } = await explained(word, id, toFile, context);
    await printResult(descriptions.explain, result, render, options, context);
    return exits.clean;
  },
});

/** What there is to say, and how to write it. */
async function explained(
  word: string,
  id: string | undefined,
  toFile: boolean,
  context: Context,
): Promise<{ readonly result: ExplainResult; readonly render: RenderContext }> {
  const { errors } = context.messages;
  const kinds = kindsIn(context.messages);
  const kind = kinds.find((name) => name === word);
  if (id !== undefined && kind === undefined) {
    throw new UserError(errors.invalidChoice('kind', word, kinds, didYouMean(word, kinds)));
  }
  const overview = kind !== undefined && id === undefined;
  // Only a code of a check has a slash between two words.
  if (kind === 'rule' || (kind === undefined && /^[a-z]+\/[a-z0-9-]+$/.test(word))) {
    const render = await renderContext(context, toFile);
    const found = await codesCalled(kind === 'rule' ? id : word, context);
    return { result: { explained: found, overview, organisation: undefined }, render };
  }
  const around = await openAround(context, toFile);
  const { rows } = around.organisation ?? joinOrganisation({});
  const entries = entriesOf(rows).filter((entry) => kind === undefined || entry.kind === kind);
  const found = overview ? entries : entriesCalled(id ?? word, kind, entries, context);
  const explained: Explained[] = [];
  for (const entry of found) explained.push(await explainedOf(entry, rows, overview ? undefined : around, context));
  return { result: { explained, overview, organisation: around.organisation }, render: around.render };
}

/** One code that a check can print, or all of them. */
async function codesCalled(id: string | undefined, { messages, language }: Context): Promise<Explained[]> {
  const { errors } = messages;
  const { rules: texts, codes } = await loadWords(language, 'rules', 'codes');
  const known: (Explained & { id: string })[] = [
    ...rules.map((rule) => ({ kind: 'rule' as const, id: rule.id, rule, text: texts[rule.id] })),
    ...(Object.keys(codes) as (keyof typeof codes)[]).map((code) => ({
      kind: 'problem' as const,
      id: code,
      code,
      title: codes[code],
    })),
  ];
  const found = id === undefined ? known : known.filter((one) => one.id === id);
  if (found.length > 0) return found;
  const ids = known.map((one) => one.id);
  throw new UserError(
    errors.unknownRule(id ?? '', didYouMean(id ?? '', ids)),
    errors.unknownRuleHelp(rules.map((rule) => rule.id)),
  );
}

/** All that a word stands for. */
function entriesCalled(
  word: string,
  kind: Kind | undefined,
  entries: readonly Entry[],
  { messages }: Context,
): Entry[] {
  const found = lookUp(word, entries);
  if (found.length > 0) return found;
  const known = [...(kind === undefined ? kindsIn(messages) : []), ...entries.flatMap(wordsFor)];
  throw new UserError(messages.errors.unknownTerm(word, didYouMean(word, known)), messages.errors.unknownTermHelp);
}

/** @param around where a service is to be looked at as well */
async function explainedOf(
  entry: Entry,
  rows: readonly Row[],
  around: Around | undefined,
  context: Context,
): Promise<Explained> {
  if (entry.kind === 'service') {
    return { kind: 'service', row: entry.row, standing: around && (await standingOf(entry.row, around, context)) };
  }
  return { kind: 'term', of: entry.kind, term: entry.term, services: servicesOf(entry.kind, entry.id, rows) };
}

/** How a service stands in the organisation around, if there is one. */
async function standingOf(row: Row, around: Around, { io }: Context): Promise<Standing | undefined> {
  if (!around.organisation) return undefined;
  const { folder, organisation, language } = around;
  const { report } = await examine(folderReader(folder.path), { today: io.today, shownAs: folder.shownAs });
  const diagnostics = report.diagnostics.filter((diagnostic) => isOn(row, diagnostic));
  const { keys } = await loadWords(language, 'keys');
  return { organisation, diagnostics: await worded(diagnostics, language), keys };
}

/** Whether a finding is on the entry of a service in one of the files. */
function isOn({ id }: Row, { at: { path } }: LocatedDiagnostic): boolean {
  return (path[0] === 'services' || path[0] === 'custom') && path[1] === id;
}
