import type { Command } from 'commander';
import type { Words } from '../../messages/index.ts';
import { confidences } from '../../reference/confidences.ts';
import { areas, assignments, type CategoryId, cycles, levels, reasons, scores } from '../../reference/index.ts';
import { answerKeys } from '../../schema/answer-keys.ts';
import { defineCommand } from '../program/command.ts';
import { categoryOption, oneOf } from '../program/options.ts';

type SetOptions = Readonly<Record<string, string | readonly string[] | undefined>> & {
  readonly category?: readonly CategoryId[];
  readonly dryRun?: true;
  readonly as?: string;
};

const keys = [...answerKeys.keys()];

const choices: Readonly<Record<string, readonly string[]>> = {
  level: levels.map(({ id }) => id),
  reason: reasons.map(({ id }) => id),
  area: areas.map(({ id }) => id),
  assignment: assignments.map(({ id }) => id),
  'to-be': scores.map(String),
  cycle: cycles.map(({ id }) => id),
  confidence: confidences.map(({ id }) => id),
};

const placeholders: Readonly<Record<string, string>> = {
  team: 'id',
  provider: 'id',
  planned: 'change',
  'as-is': 'score',
  'to-be': 'score',
  due: 'date',
  'review-by': 'date',
  'assessed-on': 'date',
};

export const set = defineCommand({
  subjects: ['answers', 'problems', 'rules', 'set', 'words'],

  configure(command, messages) {
    command
      .argument('[services...]')
      .usage('<services...> [options]')
      .addOption(categoryOption(command, messages))
      .option('--as <name>')
      .option('--dry-run');
    for (const key of keys) addOption(command, key, messages);
  },

  async run(context, [words], given: SetOptions) {
    // What writes files is slow to load, and completion wants only to know the options.
    const { setServices } = await import('../answering/set-services.ts');
    const meant = { words: words as string[], categories: given.category ?? [] };
    return setServices(meant, saidIn(given), { dryRun: given.dryRun ?? false, as: given.as }, context);
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
  // Each piece of evidence may be said on its own; an empty one takes all out.
  if (key === 'evidence') {
    option.argParser((value: string, before: readonly string[] = []) => (value === '' ? [] : [...before, value]));
  }
  command.addOption(option);
}

/** What the options say, by key; an empty one takes its key out. */
function saidIn(options: SetOptions): Readonly<Record<string, string | readonly string[] | undefined>> {
  const said = keys.flatMap((key) => {
    const value = options[camelCase(key)];
    return value === undefined ? [] : [[key, value.length === 0 ? undefined : value] as const];
  });
  return Object.fromEntries(said);
}

function camelCase(key: string): string {
  return key.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
