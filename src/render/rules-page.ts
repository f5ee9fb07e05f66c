import type { Words } from '../messages/index.ts';
import type { RuleFacts } from '../rules/rule.ts';
import { forMarkdown } from './escape.ts';

/** Every code that a check can print as a page of Markdown: the rules in a table, each explained, then the problems of files. */
export function rulesPage(
  rules: readonly RuleFacts[],
  {
    explain: words,
    check: { severities },
    rules: texts,
    codes,
    words: { list },
  }: Words<'explain' | 'check' | 'rules' | 'codes' | 'words'>,
): string {
  const rows = rules.map(({ id, severity }) => {
    const { title } = texts[id];
    return `| [\`${id}\`](#${id.replace('/', '')}) | ${severities[severity.recommended]} | ${severities[severity.strict]} | ${forMarkdown(title)} |`;
  });
  const sections = rules.map(({ id, source, options }) => {
    const numbers = Object.entries(options ?? {}).map(([name, value]) => `\`${name}: ${value}\``);
    const configurable = numbers.length > 0 ? `\n\n${words.options}: ${list(numbers)}` : '';
    return `## ${id}\n\n${markdownOf(texts[id].explanation)}${configurable}\n\n${words.source}: ${words.sourceName(source)}`;
  });
  const head = `| ${words.rule} | recommended | strict | ${words.finds} |\n|---|---|---|---|\n`;
  const found = Object.entries(codes).map(([code, title]) => `| \`${code}\` | ${forMarkdown(title)} |\n`);
  const problems = `## ${words.problems}\n\n${words.problem}\n\n| ${words.rule} | ${words.finds} |\n|---|---|\n${found.join('')}`;
  return `# ${words.page}\n\n${words.intro}\n\n${head}${rows.join('\n')}\n\n${sections.join('\n\n')}\n\n${problems}`;
}

/** A text of the program's own, in which what stands between backticks is code. */
function markdownOf(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 0 ? forMarkdown(part) : part))
    .join('');
}
