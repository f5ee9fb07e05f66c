import type { RuleText } from '../../messages/index.ts';
import type { Rule } from '../../rules/rule.ts';
import type { RenderContext } from '../context.ts';
import { wrap } from '../width.ts';

/** One rule, explained for a terminal. */
export function ruleText(rule: Rule, text: RuleText, { messages, palette, width }: RenderContext): string {
  const { explain: words, severities } = messages;
  const { recommended, strict } = rule.severity;
  const options = Object.entries(rule.options ?? {}).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${palette.strong(rule.id)}\n${wrap(text.title, width)}`,
    wrap(text.explanation, width),
    `${words.severity}: ${severities[recommended]} (recommended), ${severities[strict]} (strict)`,
    ...(options.length > 0 ? [`${words.options}:\n${options.join('\n')}`] : []),
    `${words.source}: ${rule.source}`,
    `${words.configure}:\n  rules: { ${rule.id}: off }`,
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}
