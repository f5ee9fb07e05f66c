import { didYouMean, loadRuleTexts } from '../../messages/index.ts';
import { ruleText } from '../../render/rule/text.ts';
import { rules } from '../../rules/list.ts';
import { paletteFor, wantsColour } from '../colour.ts';
import type { CommandModule } from '../command.ts';
import { exits, UserError } from '../errors.ts';
import { write } from '../io.ts';

export const explain: CommandModule<object> = {
  configure(command, messages) {
    command.argument('<kind>', messages.help.explain.kind).argument('<id>', messages.help.explain.id);
  },

  async run({ io, global, messages }, [kind, id]) {
    const { errors } = messages;
    if (kind !== 'rule')
      throw new UserError(errors.invalidChoice('kind', String(kind), ['rule'], didYouMean(String(kind), ['rule'])));
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule) {
      const ids = rules.map((candidate) => candidate.id);
      throw new UserError(errors.unknownRule(String(id), didYouMean(String(id), ids)), errors.unknownRuleHelp(ids));
    }
    const palette = await paletteFor(wantsColour(io, io.stdout, global.color));
    const width = io.stdout.columns ?? 80;
    const { language } = messages;
    const texts = await loadRuleTexts(language);
    await write(io.stdout, ruleText(rule, texts[rule.id], { messages, language, palette, width }));
    return exits.clean;
  },
};
