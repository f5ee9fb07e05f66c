import type { MigrateOptions } from '../migrating/options.ts';
import { defineCommand } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { flagOf, givenFlag, resultOptions } from '../program/options.ts';

/** What says something of a file only. */
const ofFile = [
  'sheet',
  'columns',
  'assessor',
  'assessedOn',
  'declare',
  'overwrite',
  'full',
  'skipRefused',
  'output',
  'headings',
] as const;

/** What says something of a result. */
const ofResult = ['full', 'output', 'headings', 'write'] as const;

export const migrate = defineCommand({
  subjects: ['answers', 'check', 'columns', 'editions', 'import', 'init', 'migrate', 'problems', 'rules', 'words'],

  configure(command, messages) {
    command
      .argument('[file]')
      .option('--sheet <name>')
      .option('--columns <file>')
      .option('--assessor <name>')
      .option('--assessed-on <date>')
      .option('--declare')
      .option('--overwrite')
      .option('--full')
      .option('--skip-refused')
      .option('--write')
      .option('--to <edition>')
      .option('--new-edition <id>');
    resultOptions(command, messages);
  },

  async run(context, [file], options: MigrateOptions) {
    const { migrate: said, editions } = context.messages;
    const one = options.newEdition === undefined ? 'to' : 'newEdition';
    if (options[one] !== undefined) {
      if (file !== undefined) throw new UserError(editions.needsFile(flagOf(one)));
      const allowed: readonly string[] = one === 'to' ? ofResult : [];
      const others = [...ofFile, 'to', 'write'] as const;
      const other = others.find(
        (option) => option !== one && options[option] !== undefined && !allowed.includes(option),
      );
      const wrong = other ?? (one === 'newEdition' && options.format !== 'table' ? 'format' : undefined);
      if (wrong !== undefined) throw new UserError(editions.notWith(flagOf(wrong), flagOf(one)));
      if (one === 'to')
        return (await import('../migrating/edition.ts')).migrateToEdition(options.to ?? '', options, context);
      return (await import('../migrating/new-edition.ts')).newEdition(options.newEdition ?? '', context);
    }
    if (file === undefined) {
      const given = givenFlag(options, ofFile) ?? (options.format === 'table' ? undefined : '--format');
      if (given !== undefined) throw new UserError(said.needsFile(given));
      const { upgradeFiles } = await import('../migrating/upgrade.ts');
      return upgradeFiles(options, context);
    }
    const { migrateRoles } = await import('../migrating/migrate.ts');
    return migrateRoles(String(file), options, context);
  },
});
