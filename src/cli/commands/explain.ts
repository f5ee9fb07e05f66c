import { type Entry, entriesOf, lookUp, wordsFor } from '../../analysis/look-up.ts';
import { listServices } from '../../analysis/services.ts';
import { examine } from '../../check/examine.ts';
import { didYouMean, loadRuleTexts, loadSchemaTexts, type Messages } from '../../messages/index.ts';
import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import { joinOrganisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { TermKind } from '../../reference/terms.ts';
import type { RenderContext } from '../../render/context.ts';
import { type Standing, serviceText } from '../../render/explain/service.ts';
import { termList, termText } from '../../render/explain/term.ts';
import { ruleList, ruleText } from '../../render/rule/text.ts';
import { servicesFormats } from '../../render/services/index.ts';
import { rules } from '../../rules/list.ts';
import { folderReader } from '../../source/read.ts';
import type { CommandContext, CommandModule } from '../command.ts';
import { exits, UserError } from '../errors.ts';
import { write } from '../io.ts';
import { openAround, renderContext } from '../open.ts';

/** What can be explained; each word is also a question for all of its kind. */
type Kind = 'service' | TermKind | 'rule';
const kindsIn = ({ explain: { kinds } }: Messages) => Object.keys(kinds) as Kind[];

type Around = Awaited<ReturnType<typeof openAround>>;

export const explain: CommandModule<{ readonly dir?: string }> = {
  configure(command, messages) {
    const { explain: words, services } = messages.help;
    command
      .argument('<term>', words.term)
      .argument('[id]', words.id)
      .usage('<term> [id] [options]')
      .option('-C, --dir <dir>', services.dir);
  },

  async run(context, given, { dir }) {
    const [word, id] = given as [string, string | undefined];
    const { errors } = context.messages;
    const kinds = kindsIn(context.messages);
    const kind = kinds.find((name) => name === word);
    if (id !== undefined && kind === undefined) {
      throw new UserError(errors.invalidChoice('kind', word, kinds, didYouMean(word, kinds)));
    }
    if (kind === 'rule' || (kind === undefined && rules.some((rule) => rule.id === word))) {
      const text = await explainRules(kind === 'rule' ? id : word, await renderContext(context));
      await write(context.io.stdout, text);
      return exits.clean;
    }
    const around = await openAround(context, dir);
    const text =
      kind !== undefined && id === undefined
        ? await explainKind(kind, around)
        : await explainWord(id ?? word, kind, around, context);
    await write(context.io.stdout, text);
    return exits.clean;
  },
};

/** One rule, or all of them. */
async function explainRules(id: string | undefined, render: RenderContext): Promise<string> {
  const { errors } = render.messages;
  const texts = await loadRuleTexts(render.language);
  if (id === undefined) return ruleList(rules, texts, render);
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return ruleText(rule, texts[rule.id], render);
  const ids = rules.map((candidate) => candidate.id);
  throw new UserError(errors.unknownRule(id, didYouMean(id, ids)), errors.unknownRuleHelp(ids));
}

/** Every service, or every term of a kind. */
async function explainKind(kind: Exclude<Kind, 'rule'>, { organisation, render }: Around): Promise<string> {
  if (kind !== 'service') return termList(kind, render);
  const draw = await servicesFormats.table();
  return draw(listServices(organisation ?? joinOrganisation({})), organisation, render);
}

/** All that a word stands for, of one kind if it is said. */
async function explainWord(
  word: string,
  kind: Kind | undefined,
  around: Around,
  context: CommandContext,
): Promise<string> {
  const { render } = around;
  const { rows } = around.organisation ?? joinOrganisation({});
  const entries = entriesOf(rows).filter((entry) => kind === undefined || entry.kind === kind);
  const found = lookUp(word, entries);
  if (found.length === 0) {
    const { errors } = render.messages;
    const known = [...(kind === undefined ? kindsIn(render.messages) : []), ...entries.flatMap(wordsFor)];
    throw new UserError(errors.unknownTerm(word, didYouMean(word, known)), errors.unknownTermHelp);
  }
  const texts: string[] = [];
  for (const entry of found) texts.push(await explainEntry(entry, rows, around, context));
  return texts.join('\n');
}

async function explainEntry(
  entry: Entry,
  rows: readonly Row[],
  around: Around,
  context: CommandContext,
): Promise<string> {
  if (entry.kind !== 'service') return termText(entry.kind, entry.term, rows, around.render);
  return serviceText(entry.row, await standingOf(entry.row, around, context), around.render);
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
