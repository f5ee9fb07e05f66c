import { didYouMean, loadRuleTexts } from '../../messages/index.ts';
import { ruleList, ruleText } from '../../render/rule/text.ts';
import { rules } from '../../rules/list.ts';
import { paletteFor, wantsColour } from '../colour.ts';
import type { CommandModule } from '../command.ts';
import { exits, UserError } from '../errors.ts';
import { write } from '../io.ts';
import { choiceArgument } from '../options.ts';

export const explain: CommandModule<object> = {
  configure(command, messages) {
    const words = messages.help.explain;
    command.addArgument(choiceArgument('<kind>', words.kind, ['rule'], messages)).argument('[id]', words.id);
  },

  async run({ io, global, messages }, [, id]) {
    const { errors, language } = messages;
    const texts = await loadRuleTexts(language);
    const palette = await paletteFor(wantsColour(io, io.stdout, global.color));
    const context = { messages, language, palette, width: io.stdout.columns ?? 80 };
    if (id === undefined) {
      await write(io.stdout, ruleList(rules, texts, context));
      return exits.clean;
    }
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule) {
      const ids = rules.map((candidate) => candidate.id);
      throw new UserError(errors.unknownRule(String(id), didYouMean(String(id), ids)), errors.unknownRuleHelp(ids));
    }
    await write(io.stdout, ruleText(rule, texts[rule.id], context));
    return exits.clean;
  },
};
