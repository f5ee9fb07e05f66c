import { lstatSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { hiddenIn } from '../../answers/hidden.ts';
import { type NewParty, partiesIn, partyIdOf, proposedId } from '../../answers/party-names.ts';
import { loadWords, type Words } from '../../messages/index.ts';
import { type CdcFile, type MainFileKind, mainFileKinds, type ServiceFileKind } from '../../model/files.ts';
import {
  edition,
  type Language,
  languages,
  type PatternId,
  patterns,
  services,
  startingCategories,
} from '../../reference/index.ts';
import { forTerminal } from '../../render/escape.ts';
import { wrap } from '../../render/width.ts';
import { rules } from '../../rules/list.ts';
import { fileName, makeFolder, misnamedAmong, namesIn, schemaFolder } from '../../source/folder.ts';
import { loadTexts } from '../../source/load.ts';
import { changeFile } from '../../source/lock.ts';
import { textOf, writeSchemas } from '../../source/schemas.ts';
import { cdcText, serviceFileText } from '../../source/template.ts';
import { notWritten, writer } from '../answering/writer.ts';
import { type CommandContext, defineCommand } from '../program/command.ts';
import { exits, UserError } from '../program/errors.ts';
import { ownLanguage, spokenLanguage } from '../program/language.ts';
import { choice, dirArgument } from '../program/options.ts';
import { type Asker, askerFor } from '../terminal/ask.ts';
import { widthOf, write } from '../terminal/io.ts';
import { shellWords } from '../terminal/shell.ts';

const starts = ['all', 'starting', 'empty'] as const;
type Start = (typeof starts)[number];

interface InitOptions {
  readonly yes?: boolean;
  readonly name?: string;
  readonly language?: Language;
  readonly patternAsIs?: PatternId;
  readonly patternToBe?: PatternId;
  readonly teams?: readonly NewParty[];
  readonly providers?: readonly NewParty[];
  readonly start?: Start;
  readonly group?: boolean;
}

/** What the files are made from. */
interface Plan {
  readonly name: string;
  readonly language: Language;
  readonly patternAsIs: PatternId | undefined;
  readonly patternToBe: PatternId | undefined;
  readonly teams: readonly NewParty[];
  readonly providers: readonly NewParty[];
  readonly start: Start;
}

/** What a group has nothing of. */
const optionNames = {
  patternAsIs: '--pattern-as-is',
  patternToBe: '--pattern-to-be',
  teams: '--teams',
  providers: '--providers',
  start: '--start',
} as const;

export const init = defineCommand({
  subjects: ['init'],

  configure(command, messages) {
    const patternIds = patterns.map(({ id }) => id);
    dirArgument(command)
      .option('-y, --yes')
      .addOption(command.createOption('--name <name>').argParser((value) => name(value, messages)))
      .addOption(choice(command, '--language <language>', languages, messages))
      .addOption(choice(command, '--pattern-as-is <pattern>', patternIds, messages))
      .addOption(choice(command, '--pattern-to-be <pattern>', patternIds, messages))
      .addOption(command.createOption('--teams <names>').argParser((value) => partiesOf('team', value, messages)))
      .addOption(
        command.createOption('--providers <names>').argParser((value) => partiesOf('provider', value, messages)),
      )
      .addOption(choice(command, '--start <start>', starts, messages))
      .option('--group');
  },

  async run(context, _, options: InitOptions) {
    const { io, messages } = context;
    if (options.group) {
      const [, other] = Object.entries(optionNames).find(([key]) => options[key as keyof typeof optionNames]) ?? [];
      if (other !== undefined) throw new UserError(messages.errors.notTogether('--group', other));
      const { createGroup } = await import('../organisation/new-group.ts');
      return createGroup(options, context);
    }
    const folder = resolve(io.cwd, context.dir ?? '.');
    const shown = relative(io.cwd, folder) || '.';
    refuseExisting(folder, context);
    const plan = options.yes ? byDefault(options, context) : await ask(options, context);
    const written = await loadWords(plan.language, 'init');
    // Somebody may have written one while the questions were open.
    refuseExisting(folder, context);
    try {
      makeFolder(folder);
      const texts = filesOf(plan, written);
      // First, so that no run that is ended half way leaves files whose first lines name schemas that are not there.
      const { organisation } = await loadTexts({ cdc: { path: fileName('cdc'), content: texts.cdc } });
      if (organisation) await writeSchemas(folder, organisation, rules);
      const begin = ([kind, ...others]: readonly MainFileKind[]): void => {
        if (!kind) return;
        changeFile(join(folder, fileName(kind)), writer, () => {
          refuseExisting(folder, context, [kind]);
          // What was said goes last: until then, nothing of it is there, and it can all be said again.
          begin(others);
          return texts[kind];
        });
      };
      begin(mainFileKinds);
    } catch (error) {
      throw notWritten(error, shown, messages);
    }
    const words = await loadWords(spokenWith(plan.language, context), 'init');
    await write(io.stdout, `${wrap(forTerminal(nextSteps(shown, plan, words)), widthOf(io.stdout))}\n`);
    return exits.clean;
  },
});

/**
 * Nothing that anybody wrote is ever overwritten; a link that leads nowhere counts as a file.
 *
 * @throws {UserError} for what is there, or cannot be there
 */
function refuseExisting(
  folder: string,
  { io, messages }: CommandContext,
  kinds: readonly MainFileKind[] = mainFileKinds,
): void {
  const { errors } = messages;
  const shown = (name: string) => relative(io.cwd, join(folder, name));
  try {
    const existing = kinds.filter((kind) => isSomebodys(kind, join(folder, fileName(kind)))).map(fileName);
    const misnamed = misnamedAmong(namesIn(folder)).map(({ name }) => name);
    const there = [...existing, ...misnamed];
    if (there.length > 0) throw new UserError(errors.exists(there.map(shown)), errors.existsHelp);
  } catch (error) {
    throw error instanceof UserError ? error : notWritten(error, relative(io.cwd, folder) || '.', messages);
  }
}

/** Not so the empty list of services that a run has left that was ended half way. */
function isSomebodys(kind: MainFileKind, path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || kind === 'cdc') return stats !== undefined;
  const text = textOf(path);
  return !starts.some((start) => languages.some((language) => listText(kind, start, language) === text));
}

function listText(kind: ServiceFileKind, start: Start, language: Language): string {
  const starting: readonly string[] = startingCategories;
  const listed = {
    all: services,
    starting: services.filter(({ category }) => starting.includes(category)),
    empty: [],
  }[start];
  return serviceFileText(kind, listed, language);
}

function byDefault(options: InitOptions, { io, global, messages }: CommandContext<'init'>): Plan {
  const { name = messages.init.defaultName, patternAsIs, patternToBe, start = 'all' } = options;
  const { teams = [], providers = [] } = options;
  const language = options.language ?? ownLanguage(global.lang, io);
  return { name, language, patternAsIs, patternToBe, teams, providers, start };
}

/** The language to go on in, once that of the organisation is known. */
function spokenWith(said: Language, { io, global }: CommandContext): Language {
  return spokenLanguage(global.lang, io, () => said);
}

/** Asks for what the flags leave open. */
async function ask(options: InitOptions, context: CommandContext<'init'>): Promise<Plan> {
  const asker = await askerFor('init', context);
  const preset = byDefault(options, context);
  const name =
    options.name ??
    (await asker.input(context.messages.init.name, preset.name, (value) => badName(value, context.messages)));
  const names: Record<Language, string> = { en: 'English', ja: '日本語' };
  const language =
    options.language ??
    (await asker.select(
      context.messages.init.language,
      languages.map((value) => ({ value, name: names[value] })),
      preset.language,
    ));
  const spoken = spokenWith(language, context);
  const { init: words, errors } = await loadWords(spoken, 'init', 'errors');
  // Enter alone agrees on nothing.
  const patternChoices = [
    { value: undefined, name: words.unknownPattern },
    ...patterns.map(({ id, number, name: text, meaning }) => ({
      value: id as PatternId | undefined,
      name: `${number}. ${text[spoken]}`,
      description: meaning[spoken],
    })),
  ];
  const patternAsIs = options.patternAsIs ?? (await asker.select(words.asIs, patternChoices));
  const patternToBe = options.patternToBe ?? (await asker.select(words.toBe, patternChoices));
  const teams = options.teams ?? (await askParties('team', asker, { init: words, errors }));
  const providers = options.providers ?? (await askParties('provider', asker, { init: words, errors }));
  const startChoices = starts.map((value) => ({ value, name: words.starts[value] }));
  const start = options.start ?? (await asker.select(words.start, startChoices));
  return { name, language, patternAsIs, patternToBe, teams, providers, start };
}

/** Asks their names, and then of each the id, which is proposed. */
async function askParties(
  kind: 'team' | 'provider',
  asker: Asker,
  { init: words, errors }: Words<'init' | 'errors'>,
): Promise<NewParty[]> {
  const problem = (text: string) => badParties(kind, text, errors);
  const { parties } = partiesIn(await asker.input(words[`${kind}s`], undefined, problem), kind);
  const asked: NewParty[] = [];
  for (const { id, name } of parties) {
    const taken = asked.map((party) => party.id);
    const isId = (text: string) => {
      const typed = partyIdOf(text);
      return typed === undefined || taken.includes(typed) ? errors.badParties([text]) : undefined;
    };
    const proposed = taken.includes(id) ? proposedId(name, kind, taken) : id;
    // Who has typed an id has chosen it.
    const typed = id === name ? id : await asker.input(words.idOf(name), proposed, isId);
    asked.push({ id: partyIdOf(typed) ?? proposed, name });
  }
  return asked;
}

function filesOf(
  { name, language, patternAsIs, patternToBe, teams, providers, start }: Plan,
  { init: words }: Words<'init'>,
) {
  const pattern = { ...(patternAsIs && { 'as-is': patternAsIs }), ...(patternToBe && { 'to-be': patternToBe }) };
  const cdc: Omit<CdcFile, 'version'> = {
    framework: edition.id,
    organization: { name, language },
    ...(Object.keys(pattern).length > 0 && { pattern }),
    ...(teams.length > 0 && { teams: declared(teams) }),
    ...(providers.length > 0 && { providers: declared(providers) }),
    ...(start === 'starting' && { rules: { 'catalog/undecided': 'info' } }),
  };
  return {
    cdc: cdcText(cdc, { rules: words.startingNote }),
    catalog: listText('catalog', start, language),
    profile: listText('profile', start, language),
    portfolio: listText('portfolio', start, language),
  } satisfies Record<MainFileKind, string>;
}

function declared(parties: readonly NewParty[]): Record<string, { name: string }> {
  return Object.fromEntries(parties.map(({ id, name }) => [id, { name }]));
}

function nextSteps(shown: string, { teams, providers }: Plan, { init: words }: Words<'init'>): string {
  const files = [...mainFileKinds.map(fileName), `${schemaFolder}/`];
  const dir = shown === '.' ? '' : ` ${shellWords([shown])}`;
  const steps = [
    [`cdc assess${dir}`, words.nextAssess],
    [`cdc matrix${dir}`, words.nextMatrix],
    [`cdc check${dir}`, words.nextCheck],
    [`git add${dir || ' .'}`, words.nextCommit],
  ];
  const lines = steps.map(([command, what]) => `  ${command}\n      ${what}`);
  const ids = [...teams, ...providers].filter(({ id, name }) => id !== name);
  const named = ids.length === 0 ? '' : `\n${words.ids(ids.map(({ id, name }) => `${id} (${name})`))}`;
  return `${words.written({ folder: shown === '.' ? undefined : shown, files })}${named}\n\n${words.next}\n${lines.join('\n')}`;
}

function name(value: string, messages: Words<'errors'>): string {
  const problem = badName(value, messages);
  if (problem !== undefined) throw new UserError(`--name: ${problem}`);
  return value;
}

function badName(value: string, { errors }: Words<'errors'>): string | undefined {
  const hidden = hiddenIn(value);
  if (hidden !== undefined) return errors.hiddenInName(hidden);
  return value.trim() === '' ? errors.blankName : undefined;
}

function badParties(kind: 'team' | 'provider', text: string, errors: Words<'errors'>['errors']): string | undefined {
  const hidden = hiddenIn(text);
  if (hidden !== undefined) return errors.hiddenInName(hidden);
  const { bad } = partiesIn(text, kind);
  return bad.length > 0 ? errors.badParties(bad) : undefined;
}

function partiesOf(kind: 'team' | 'provider', text: string, { errors }: Words<'errors'>): readonly NewParty[] {
  const problem = badParties(kind, text, errors);
  if (problem !== undefined) throw new UserError(`--${kind}s: ${problem}`);
  return partiesIn(text, kind).parties;
}
