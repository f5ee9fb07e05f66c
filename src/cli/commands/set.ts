import { type Command, Option } from 'commander';
import type { Words } from '../../messages/index.ts';
import type { Row } from '../../model/row.ts';
import { areas, assignments, cycles, isScore, levels, reasons, scores } from '../../reference/index.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { answerKeys } from '../../schema/answer-keys.ts';
import type { Answer } from '../answer.ts';
import { defineCommand } from '../command.ts';
import { exits, UserError } from '../errors.ts';
import { write } from '../io.ts';
import { openOrganisation } from '../open.ts';
import { oneOf } from '../options.ts';
import { knownParty } from '../party.ts';
import { knownService } from '../service.ts';

type SetOptions = Readonly<Record<string, string | undefined>>;

/** The keys that an option can set: those whose value is one word or one text. */
const keys = [...answerKeys.keys()].filter((key) => key !== 'planned' && key !== 'evidence');

const choices: Readonly<Record<string, readonly string[]>> = {
  level: levels.map(({ id }) => id),
  reason: reasons.map(({ id }) => id),
  area: areas.map(({ id }) => id),
  assignment: assignments.map(({ id }) => id),
  'to-be': scores.map(String),
  cycle: cycles.map(({ id }) => id),
};

const placeholders: Readonly<Record<string, string>> = {
  team: 'id',
  provider: 'id',
  'as-is': 'score',
  'to-be': 'score',
  due: 'date',
  'review-by': 'date',
  'assessed-on': 'date',
};

export const set = defineCommand({
  subjects: ['problems', 'set', 'words'],

  configure(command, messages) {
    command.argument('<services...>').usage('<services...> [options]');
    for (const key of keys) addOption(command, key, messages);
    command.option('-C, --dir <dir>');
  },

  async run(context, [ids], given: SetOptions) {
    // What writes files is slow to load, and completion wants only to know the options.
    const [{ answerOf, saveAnswer }, { betweenChanges }] = await Promise.all([
      import('../answer.ts'),
      import('../writer.ts'),
    ]);
    const { folder, organisation, language, messages } = await openOrganisation(context, given['dir']);
    const rows = (ids as string[]).map((id) => knownService(id, organisation, messages));
    const answer = answerOf(valuesOf(given));
    if (Object.keys(answer).length === 0)
      throw new UserError(messages.errors.nothingToSet, messages.errors.nothingToSetHelp);
    for (const kind of ['team', 'provider'] as const) {
      if (given[kind]) knownParty(kind, given[kind], organisation, messages);
    }
    const { framework } = organisation;
    const options = { messages, framework, language: organisation.language ?? language };
    for (const row of rows) {
      checkHalves(row, answer, messages);
      saveAnswer(folder, row, answer, { ...options, dryRun: true });
    }
    for (const row of rows) {
      const written = saveAnswer(folder, row, answer, options);
      const service = messages.words.serviceOf(row);
      const files = written.map((file) => `${file}.yaml`);
      const line = files.length > 0 ? messages.set.changed({ service, files }) : messages.set.unchanged(service);
      await write(context.io.stderr, `${forTerminalLine(line)}\n`);
      await betweenChanges();
    }
    return exits.clean;
  },
});

function addOption(command: Command, key: string, messages: Words<'errors'>): void {
  const allowed = choices[key];
  const option = new Option(`--${key} <${placeholders[key] ?? (allowed ? key : 'text')}>`);
  if (allowed) {
    const check = oneOf(`--${key}`, allowed, messages);
    option.argParser((value) => (value === '' ? '' : check(value)));
    option.argChoices = [...allowed];
  }
  if (key === 'as-is') option.argParser((value) => (value === '' ? '' : asIsWord(value, messages)));
  command.addOption(option);
}

/** Keeps the word, once it is sure to be a score, `excluded`, or two halves. */
function asIsWord(value: string, messages: Words<'errors'>): string {
  if (/^[1-5-]\/[1-5-]$/.test(value) && value !== '-/-') return value;
  return oneOf('--as-is', ['1', '2', '3', '4', '5', 'excluded', '2/4'], messages)(value);
}

/** The options as new values; an empty one takes its key out. */
function valuesOf(options: SetOptions): Record<string, unknown> {
  const given = keys.flatMap((key) => {
    const value = options[camelCase(key)];
    return value === undefined ? [] : [[key, value === '' ? undefined : fileValue(key, value)] as const];
  });
  return Object.fromEntries(given);
}

function fileValue(key: string, value: string): unknown {
  if (key === 'to-be') return Number(value);
  if (key !== 'as-is') return value;
  const [insource, outsource] = value.split('/').map(Number);
  if (outsource === undefined) return isScore(insource) ? insource : value;
  return { ...(isScore(insource) && { insource }), ...(isScore(outsource) && { outsource }) };
}

/** Two halves are for combinations only. */
function checkHalves(row: Row, { profile, portfolio }: Answer, { errors }: Words<'errors'>): void {
  const assignment = profile?.['assignment'] ?? row.profile.assignment;
  if (typeof portfolio?.['as-is'] === 'object' && assignment !== 'combination') {
    throw new UserError(errors.halvesNeedCombination(row.id));
  }
}

function camelCase(key: string): string {
  return key.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
