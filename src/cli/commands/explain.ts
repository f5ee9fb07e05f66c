import { type Entry, entriesOf, lookUp, wordsFor } from '../../analysis/look-up.ts';
import { listServices } from '../../analysis/services.ts';
import { examine } from '../../check/examine.ts';
import { didYouMean, loadWords, type Words } from '../../messages/index.ts';
import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import { joinOrganisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { TermKind } from '../../reference/terms.ts';
import type { RenderContext } from '../../render/context.ts';
import { describeRule, describeRules } from '../../render/describe/explain/rule.ts';
import { describeService, type Standing } from '../../render/describe/explain/service.ts';
import { describeTerm, describeTerms } from '../../render/describe/explain/term.ts';
import { describeServices } from '../../render/describe/services.ts';
import { worded } from '../../render/diagnostic-text.ts';
import type { Document } from '../../render/document.ts';
import { drawDocument, type MediumName, mediumNames } from '../../render/formats.ts';
import { speakingOf } from '../../render/speaking.ts';
import { rules } from '../../rules/list.ts';
import { folderReader } from '../../source/read.ts';
import { type CommandContext, defineCommand } from '../command.ts';
import { exits, UserError } from '../errors.ts';
import { openAround, renderContext } from '../open.ts';
import { choice } from '../options.ts';
import { putResult } from '../result.ts';

/** What can be explained; each word is also a question for all of its kind. */
type Kind = 'service' | TermKind | 'rule';
const kindsIn = ({ explain: { kinds } }: Words<'explain'>) => Object.keys(kinds) as Kind[];

type Context = CommandContext<'explain'>;
type Around = Awaited<ReturnType<typeof openAround<'explain'>>>;

interface ExplainOptions {
  readonly dir?: string;
  readonly format: MediumName;
  readonly output?: string;
}

export const explain = defineCommand({
  subjects: ['explain'],

  configure(command, messages) {
    command
      .argument('<term>')
      .argument('[id]')
      .usage('<term> [id] [options]')
      .option('-C, --dir <dir>')
      .addOption(choice('--format <format>', mediumNames, messages).default(mediumNames[0]))
      .option('-o, --output <file>');
  },

  async run(context, given, options: ExplainOptions) {
    const [word, id] = given as [string, string | undefined];
    const toFile = options.output !== undefined;
    const { documents, render } = await explained(word, id, options.dir, toFile, context);
    const texts: string[] = [];
    for (const document of documents) texts.push(await drawDocument(document, options.format, render));
    await putResult(texts.join('\n'), options, context);
    return exits.clean;
  },
});

/** What there is to say, and how to write it. */
async function explained(
  word: string,
  id: string | undefined,
  dir: string | undefined,
  toFile: boolean,
  context: Context,
): Promise<{ readonly documents: readonly Document[]; readonly render: RenderContext }> {
  const { errors } = context.messages;
  const kinds = kindsIn(context.messages);
  const kind = kinds.find((name) => name === word);
  if (id !== undefined && kind === undefined) {
    throw new UserError(errors.invalidChoice('kind', word, kinds, didYouMean(word, kinds)));
  }
  if (kind === 'rule' || (kind === undefined && rules.some((rule) => rule.id === word))) {
    const render = await renderContext(context, toFile);
    return { documents: [await explainRules(kind === 'rule' ? id : word, context)], render };
  }
  const around = await openAround(context, dir, toFile);
  const documents =
    kind !== undefined && id === undefined
      ? [await explainKind(kind, around, context)]
      : await explainWord(id ?? word, kind, around, context);
  return { documents, render: around.render };
}

/** One rule, or all of them. */
async function explainRules(id: string | undefined, { messages: { errors }, language }: Context): Promise<Document> {
  const speaking = await speakingOf(language, 'explain', 'check', 'rules');
  if (id === undefined) return describeRules(rules, speaking);
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return describeRule(rule, speaking);
  const ids = rules.map((candidate) => candidate.id);
  throw new UserError(errors.unknownRule(id, didYouMean(id, ids)), errors.unknownRuleHelp(ids));
}

/** Every service, or every term of a kind. */
async function explainKind(kind: Exclude<Kind, 'rule'>, { organisation }: Around, context: Context): Promise<Document> {
  if (kind !== 'service') return describeTerms(kind, context);
  const groups = listServices(organisation ?? joinOrganisation({}));
  return describeServices({ groups, organisation }, await speakingOf(context.language, 'services', 'words'));
}

/** All that a word stands for, of one kind if it is said. */
async function explainWord(
  word: string,
  kind: Kind | undefined,
  around: Around,
  context: Context,
): Promise<Document[]> {
  const { rows } = around.organisation ?? joinOrganisation({});
  const entries = entriesOf(rows).filter((entry) => kind === undefined || entry.kind === kind);
  const found = lookUp(word, entries);
  if (found.length === 0) {
    const { errors } = context.messages;
    const known = [...(kind === undefined ? kindsIn(context.messages) : []), ...entries.flatMap(wordsFor)];
    throw new UserError(errors.unknownTerm(word, didYouMean(word, known)), errors.unknownTermHelp);
  }
  const documents: Document[] = [];
  for (const entry of found) documents.push(await explainEntry(entry, rows, around, context));
  return documents;
}

async function explainEntry(entry: Entry, rows: readonly Row[], around: Around, context: Context): Promise<Document> {
  if (entry.kind !== 'service') return describeTerm(entry.kind, entry.term, rows, context);
  const speaking = await speakingOf(context.language, 'explain', 'words', 'check');
  return describeService(entry.row, await standingOf(entry.row, around, context), speaking);
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
