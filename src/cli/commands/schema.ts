import { join } from 'node:path';
import { loadWords } from '../../messages/index.ts';
import { type DocumentKind, documentKinds } from '../../model/files.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { everyRule, groupRules } from '../../rules/group-list.ts';
import { buildSchema } from '../../schema/build.ts';
import { schemaFolder } from '../../source/folder.ts';
import { loadGroup } from '../../source/group.ts';
import { writeGroupSchema, writeSchemas } from '../../source/schemas.ts';
import { organisationFolders } from '../organisation/folders.ts';
import { openOrganisation, unusable } from '../organisation/open.ts';
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
      const text = `${JSON.stringify(buildSchema(file as DocumentKind, undefined, everyRule), null, 2)}\n`;
      await putResult(text, { format: 'json', ...options }, context);
      return exits.clean;
    }
    if (!options.write) {
      throw new UserError(messages.errors.missingArgument('file'), messages.errors.seeHelp('cdc schema'));
    }
    const { folders, groups } = await organisationFolders(
      context.dir === undefined ? [] : [context.dir],
      { recursive: false, exclude: [] },
      context,
    );
    const writing = async (shown: string, writeAll: Promise<readonly DocumentKind[]>): Promise<void> => {
      const { errors, schema: words } = await loadWords(context.language, 'errors', 'schema');
      const { length: written } = await writeAll.catch((error) => {
        const { code } = error as NodeJS.ErrnoException;
        throw code === undefined ? error : new UserError(errors.cannotWrite(shown, code));
      });
      const line = written > 0 ? words.written(written, shown) : words.current(shown);
      await write(io.stderr, `${forTerminalLine(line)}\n`);
    };
    for (const folder of groups) {
      const { group, diagnostics } = await loadGroup(folder, async () => undefined);
      if (!group) throw await unusable({ diagnostics }, context, messages.errors.cannotUse(diagnostics.length));
      await writing(join(folder.shownAs, schemaFolder), writeGroupSchema(folder.path, group, groupRules));
    }
    if (folders.length > 0) {
      const { folder, organisation } = await openOrganisation(context);
      await writing(join(folder.shownAs, schemaFolder), writeSchemas(folder.path, organisation, everyRule));
    }
    return exits.clean;
  },
});
