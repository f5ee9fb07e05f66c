import { aside } from '../../../messages/aside.ts';
import type { RuleText } from '../../../messages/index.ts';
import type { RuleFacts } from '../../../rules/rule.ts';
import { isGroupRule } from '../../../schema/context.ts';
import { type Block, type Document, documentOf, flexible, left, table, text } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { Explained } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';

type Speech = Speaking<'explain' | 'check' | 'words'>;

/** Every rule in a row, with its severities in both presets. */
export function describeRules(
  list: readonly { readonly rule: RuleFacts; readonly text: RuleText }[],
  { messages }: Speech,
): Document {
  const { explain: words, check } = messages;
  const { severities } = check;
  return documentOf(
    words.page,
    [],
    [
      table(
        [left(words.rule), left('recommended'), left('strict'), flexible(words.finds)],
        list.map(({ rule: { id, severity }, text: { title } }) => [
          id,
          severities[severity.recommended],
          severities[severity.strict],
          title,
        ]),
      ),
    ],
  );
}

type Problem = Omit<Extract<Explained, { readonly kind: 'problem' }>, 'kind'>;

/** Everything that keeps a file from being used, in a row. */
export function describeProblems(list: readonly Problem[], { messages: { explain: words } }: Speech): Document {
  const rows = list.map(({ code, title }) => [code, title]);
  return documentOf(words.problems, [words.problem], [table([left(words.rule), flexible(words.finds)], rows)]);
}

/** One thing that does, explained. */
export function describeProblem({ code, title }: Problem, { messages }: Speech): Document {
  return documentOf(code, [title], [text(messages.explain.problem)]);
}

/** One rule, explained. */
export function describeRule(
  rule: RuleFacts,
  { title, explanation }: RuleText,
  { messages, language }: Speech,
): Document {
  const {
    explain: words,
    check: { severities },
    words: { list },
  } = messages;
  const { recommended, strict } = rule.severity;
  const by = [aside(severities[recommended], 'recommended', language), aside(severities[strict], 'strict', language)];
  const options = Object.entries(rule.options ?? {}).map(([name, value]) => `${name}: ${value}`);
  return documentOf(
    rule.id,
    [title],
    [
      text(explanation),
      text(`${words.severity}: ${list(by)}`),
      options.length > 0 ? example(words.options, options) : undefined,
      text(`${words.source}: ${words.sourceName(rule.source)}`),
      example(words.configure(isGroupRule(rule) ? 'group.yaml' : 'cdc.yaml'), [`rules: { ${rule.id}: off }`]),
      example(words.suppress, [`# cdc-ignore ${rule.id}: …`]),
    ],
  );
}

function example(words: Raw, lines: readonly Raw[]): Block {
  return { kind: 'item', head: `${words}:`, blocks: [{ kind: 'code', lines }] };
}
