import { join } from 'node:path';
import { type DocumentKind, documentKinds } from '../../model/files.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { rules } from '../../rules/list.ts';
import { buildSchema } from '../../schema/build.ts';
import { schemaFolder } from '../../source/folder.ts';
import { writeSchemas } from '../../source/schemas.ts';
import { openOrganisation } from '../organisation/open.ts';
import { defineCommand } from '../program/command.ts';
import { exits, UserError } from '../program/errors.ts';
import { choiceArgument } from '../program/options.ts';
import { write } from '../terminal/io.ts';
import { putResult } from '../terminal/result.ts';

interface SchemaOptions {
  readonly write?: boolean;
  readonly output?: string;
}

export const schema = defineCommand({
  subjects: ['schema'],

  configure(command, messages) {
    command
      .addArgument(choiceArgument(command, '[file]', documentKinds, messages))
      .usage('[file] [options]')
      .option('--write')
      .option('-o, --output <file>');
  },

  async run(context, [file], options: SchemaOptions) {
    const { io, messages } = context;
    if (file !== undefined && !options.write) {
      const text = `${JSON.stringify(buildSchema(file as DocumentKind, undefined, rules), null, 2)}\n`;
      await putResult(text, { format: 'json', ...options }, context);
      return exits.clean;
    }
    if (!options.write) {
      throw new UserError(messages.errors.missingArgument('file'), messages.errors.seeHelp('cdc schema'));
    }
    const { folder, organisation, messages: words } = await openOrganisation(context);
    const shown = join(folder.shownAs, schemaFolder);
    const { length: written } = await writeSchemas(folder.path, organisation, rules).catch((error) => {
      const { code } = error as NodeJS.ErrnoException;
      throw code === undefined ? error : new UserError(words.errors.cannotWrite(shown, code));
    });
    const line = written > 0 ? words.schema.written(written, shown) : words.schema.current(shown);
    await write(io.stderr, `${forTerminalLine(line)}\n`);
    return exits.clean;
  },
});
