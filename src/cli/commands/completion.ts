import { type Shell, scripts } from '../completion/scripts.ts';
import { defineCommand } from '../program/command.ts';
import { exits } from '../program/errors.ts';
import { choiceArgument } from '../program/options.ts';
import { write } from '../terminal/io.ts';

export const completion = defineCommand({
  subjects: ['completion', 'help'],

  configure(command, messages) {
    command.addArgument(choiceArgument(command, '<shell>', Object.keys(scripts), messages));
  },

  async run({ io, messages }, [shell]) {
    const name = shell as Shell;
    const { completion: words, help } = messages;
    const [install = ''] = help.completion.examples.flat().filter((line) => line.startsWith(`cdc completion ${name} `));
    const comment = `# ${words.script({ shell: name, install })}\n# ${words.lasting}`;
    await write(io.stdout, scripts[name](comment));
    return exits.clean;
  },
});
