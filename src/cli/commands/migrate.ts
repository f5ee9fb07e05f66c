import type { MigrateOptions } from '../migrating/options.ts';
import { defineCommand } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { resultOptions } from '../program/options.ts';

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

export const migrate = defineCommand({
  subjects: ['answers', 'check', 'columns', 'import', 'init', 'migrate', 'problems', 'rules', 'words'],

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
      .option('--write');
    resultOptions(command, messages);
  },

  async run(context, [file], options: MigrateOptions) {
    if (file === undefined) {
      const [wrong] = ofFile.filter((option) => options[option] !== undefined);
      const given = wrong ?? (options.format === 'table' ? undefined : 'format');
      if (given !== undefined) {
        const flag = `--${given.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
        throw new UserError(context.messages.migrate.needsFile(flag));
      }
      const { upgradeFiles } = await import('../migrating/upgrade.ts');
      return upgradeFiles(options, context);
    }
    const { migrateRoles } = await import('../migrating/migrate.ts');
    return migrateRoles(String(file), options, context);
  },
});
