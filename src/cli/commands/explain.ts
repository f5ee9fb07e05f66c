import { type Entry, entriesOf, lookUp, wordsFor } from '../../analysis/look-up.ts';
import { listServices } from '../../analysis/services.ts';
import { examine } from '../../check/examine.ts';
import { didYouMean, loadRuleTexts, loadSchemaTexts, type Messages } from '../../messages/index.ts';
import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import { joinOrganisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { TermKind } from '../../reference/terms.ts';
import type { RenderContext } from '../../render/context.ts';
import { describeRule, describeRules } from '../../render/describe/explain/rule.ts';
import { describeService, type Standing } from '../../render/describe/explain/service.ts';
import { describeTerm, describeTerms } from '../../render/describe/explain/term.ts';
import { describeServices } from '../../render/describe/services.ts';
import type { Document } from '../../render/document.ts';
import { drawDocument, type MediumName, mediumNames } from '../../render/formats.ts';
import { rules } from '../../rules/list.ts';
import { folderReader } from '../../source/read.ts';
import type { CommandContext, CommandModule } from '../command.ts';
import { exits, UserError } from '../errors.ts';
import { openAround, renderContext } from '../open.ts';
import { choice } from '../options.ts';
import { putResult } from '../result.ts';

/** What can be explained; each word is also a question for all of its kind. */
type Kind = 'service' | TermKind | 'rule';
const kindsIn = ({ explain: { kinds } }: Messages) => Object.keys(kinds) as Kind[];

type Around = Awaited<ReturnType<typeof openAround>>;

interface ExplainOptions {
  readonly dir?: string;
  readonly format: MediumName;
  readonly output?: string;
}

export const explain: CommandModule<ExplainOptions> = {
  configure(command, messages) {
    const { explain: words, services, format, output } = messages.help;
    command
      .argument('<term>', words.term)
      .argument('[id]', words.id)
      .usage('<term> [id] [options]')
      .option('-C, --dir <dir>', services.dir)
      .addOption(choice('--format <format>', format, mediumNames, messages).default(mediumNames[0]))
      .option('-o, --output <file>', output);
  },

  async run(context, given, options) {
    const [word, id] = given as [string, string | undefined];
    const toFile = options.output !== undefined;
    const { documents, render } = await explained(word, id, options.dir, toFile, context);
    const texts: string[] = [];
    for (const document of documents) texts.push(await drawDocument(document, options.format, render));
    await putResult(texts.join('\n'), options, context);
    return exits.clean;
  },
};

/** What there is to say, and how to write it. */
async function explained(
  word: string,
  id: string | undefined,
  dir: string | undefined,
  toFile: boolean,
  context: CommandContext,
): Promise<{ readonly documents: readonly Document[]; readonly render: RenderContext }> {
  const { errors } = context.messages;
  const kinds = kindsIn(context.messages);
  const kind = kinds.find((name) => name === word);
  if (id !== undefined && kind === undefined) {
    throw new UserError(errors.invalidChoice('kind', word, kinds, didYouMean(word, kinds)));
  }
  if (kind === 'rule' || (kind === undefined && rules.some((rule) => rule.id === word))) {
    const render = await renderContext(context, toFile);
    return { documents: [await explainRules(kind === 'rule' ? id : word, render)], render };
  }
  const around = await openAround(context, dir, toFile);
  const documents =
    kind !== undefined && id === undefined
      ? [explainKind(kind, around)]
      : await explainWord(id ?? word, kind, around, context);
  return { documents, render: around.render };
}

/** One rule, or all of them. */
async function explainRules(id: string | undefined, render: RenderContext): Promise<Document> {
  const { errors } = render.messages;
  const texts = await loadRuleTexts(render.language);
  if (id === undefined) return describeRules(rules, texts, render);
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return describeRule(rule, texts[rule.id], render);
  const ids = rules.map((candidate) => candidate.id);
  throw new UserError(errors.unknownRule(id, didYouMean(id, ids)), errors.unknownRuleHelp(ids));
}

/** Every service, or every term of a kind. */
function explainKind(kind: Exclude<Kind, 'rule'>, { organisation, render }: Around): Document {
  if (kind !== 'service') return describeTerms(kind, render);
  return describeServices({ groups: listServices(organisation ?? joinOrganisation({})), organisation }, render);
}

/** All that a word stands for, of one kind if it is said. */
async function explainWord(
  word: string,
  kind: Kind | undefined,
  around: Around,
  context: CommandContext,
): Promise<Document[]> {
  const { render } = around;
  const { rows } = around.organisation ?? joinOrganisation({});
  const entries = entriesOf(rows).filter((entry) => kind === undefined || entry.kind === kind);
  const found = lookUp(word, entries);
  if (found.length === 0) {
    const { errors } = render.messages;
    const known = [...(kind === undefined ? kindsIn(render.messages) : []), ...entries.flatMap(wordsFor)];
    throw new UserError(errors.unknownTerm(word, didYouMean(word, known)), errors.unknownTermHelp);
  }
  const documents: Document[] = [];
  for (const entry of found) documents.push(await explainEntry(entry, rows, around, context));
  return documents;
}

async function explainEntry(
  entry: Entry,
  rows: readonly Row[],
  around: Around,
  context: CommandContext,
): Promise<Document> {
  if (entry.kind !== 'service') return describeTerm(entry.kind, entry.term, rows, around.render);
  return describeService(entry.row, await standingOf(entry.row, around, context), around.render);
}

/** How a service stands in the organisation around, if there is one. */
async function standingOf(row: Row, around: Around, { io }: CommandContext): Promise<Standing | undefined> {
  if (!around.organisation) return undefined;
  const { folder, organisation, language } = around;
  const { report } = await examine(folderReader(folder.path), { today: io.today, shownAs: folder.shownAs });
  const diagnostics = report.diagnostics.filter((diagnostic) => isOn(row, diagnostic));
  return { organisation, diagnostics, keys: await loadSchemaTexts(language) };
}

/** Whether a finding is on the entry of a service in one of the files. */
function isOn({ id }: Row, { at: { path } }: LocatedDiagnostic): boolean {
  return (path[0] === 'services' || path[0] === 'custom') && path[1] === id;
}
