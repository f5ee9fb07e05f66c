import type { RuleText, RuleTexts } from '../../messages/index.ts';
import type { Rule } from '../../rules/rule.ts';
import type { RenderContext } from '../context.ts';
import { fitTable } from '../table.ts';
import { wrap } from '../width.ts';

/** Every rule on a line, with its severities in both presets. */
export function ruleList(rules: readonly Rule[], texts: RuleTexts, { messages, width }: RenderContext): string {
  const { explain: words, severities } = messages;
  const headings = [words.rule, 'recommended', 'strict', words.finds];
  const columns = headings.map((heading, index) => ({ heading, flexible: index === headings.length - 1 }));
  const rows = rules.map(({ id, severity }) => [
    id,
    severities[severity.recommended],
    severities[severity.strict],
    texts[id].title,
  ]);
  return `${fitTable(columns, rows, width)}\n`;
}

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
    `${words.source}: ${words.sourceName(rule.source)}`,
    `${words.configure}:\n  rules: { ${rule.id}: off }`,
    `${words.suppress}:\n  # cdc-ignore ${rule.id}: …`,
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}
