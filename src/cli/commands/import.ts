import type { ImportOptions } from '../importing/options.ts';
import { defineCommand } from '../program/command.ts';

export const importing = defineCommand({
  subjects: ['answers', 'check', 'columns', 'import', 'init', 'problems', 'rules', 'words'],

  configure(command) {
    command
      .argument('<file>')
      .option('--sheet <name>')
      .option('--columns <file>')
      .option('--assessor <name>')
      .option('--declare')
      .option('--clear')
      .option('--foreign')
      .option('--full')
      .option('--dry-run')
      .option('-y, --yes');
  },

  async run(context, [file], options: ImportOptions) {
    // What reads spreadsheets is slow to load, and completion wants only to know the options.
    const { importSpreadsheet } = await import('../importing/import.ts');
    return importSpreadsheet(String(file), options, context);
  },
});
