import type { Command } from 'commander';
import type { Words } from '../../messages/index.ts';
import { areas, assignments, cycles, levels, reasons, scores } from '../../reference/index.ts';
import { answerKeys } from '../../schema/answer-keys.ts';
import { defineCommand } from '../program/command.ts';
import { oneOf } from '../program/options.ts';

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
  subjects: ['answers', 'problems', 'rules', 'set', 'words'],

  configure(command, messages) {
    command.argument('<services...>').usage('<services...> [options]');
    for (const key of keys) addOption(command, key, messages);
  },

  async run(context, [ids], given: SetOptions) {
    // What writes files is slow to load, and completion wants only to know the options.
    const { setServices } = await import('../answering/set-services.ts');
    return setServices(ids as string[], saidIn(given), context);
  },
});

function addOption(command: Command, key: string, messages: Words<'errors'>): void {
  const allowed = choices[key];
  const option = command.createOption(`--${key} <${placeholders[key] ?? (allowed ? key : 'text')}>`);
  if (allowed) {
    const check = oneOf(`--${key}`, allowed, messages);
    option.argParser((value) => (value === '' ? '' : check(value)));
    option.argChoices = [...allowed];
  }
  command.addOption(option);
}

/** What the options say, by key; an empty one takes its key out. */
function saidIn(options: SetOptions): SetOptions {
  const said = keys.flatMap((key) => {
    const value = options[camelCase(key)];
    return value === undefined ? [] : [[key, value === '' ? undefined : value] as const];
  });
  return Object.fromEntries(said);
}

function camelCase(key: string): string {
  return key.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
