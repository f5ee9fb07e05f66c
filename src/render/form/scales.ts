import type { Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import {
  assignmentById,
  assignments,
  type Language,
  levels,
  type RubricId,
  reasons,
  scores,
} from '../../reference/index.ts';
import { measures, rubrics } from '../../reference/rubrics.ts';
import { forMarkdown } from '../escape.ts';
import type { FormKey } from './keys.ts';

/** What is needed most comes first; what is not needed, last. */
export const orderedLevels = levels.toSorted((a, b) => Number(a.id === 'unnecessary') - Number(b.id === 'unnecessary'));

/** What can be written behind some keys, and what it means: a paragraph with a list each. */
export function scales(
  keys: ReadonlySet<FormKey>,
  scoredBy: ReadonlySet<RubricId>,
  organisation: Organisation,
  messages: Words<'form' | 'words'>,
  language: Language,
): string[] {
  const { form, words } = messages;
  const item = (id: string | number, name: string, meaning = '') =>
    `- ${[`\`${id}\``, name].filter(Boolean).join(' ')}${meaning === '' ? '' : `: ${meaning}`}`;
  const party = (kind: 'team' | 'provider') => {
    const declared = organisation[`${kind}s`]?.map(({ id, name }) => item(id, forMarkdown(name[language])));
    return [
      `\`${kind}\`: ${form.keys[kind]}`,
      declared && declared.length > 0 ? declared : [`- ${form.anyId}`],
    ] as const;
  };
  const parts: [boolean, string, readonly string[]][] = [
    [
      keys.has('level'),
      `\`level\`: ${form.keys.level}`,
      orderedLevels.map(({ id, name, priorityWord, meaning }) =>
        item(id, words.levelName(name[language], priorityWord[language]), meaning[language]),
      ),
    ],
    [
      keys.has('reason'),
      `\`reason\`: ${form.keys.reason}`,
      reasons.map(({ id, name, meaning }) => item(id, name[language], meaning[language])),
    ],
    [
      keys.has('assignment'),
      `\`assignment\`: ${form.keys.assignment}`,
      assignments.map(({ id, name, meaning }) => item(id, name[language], meaning[language])),
    ],
    [keys.has('team'), ...party('team')],
    [keys.has('provider'), ...party('provider')],
    [scoredBy.size > 0, `\`as-is\`, \`to-be\`: ${form.keys.scores}`, []],
    ...(['insource', 'outsource'] as const).map((rubric): [boolean, string, readonly string[]] => [
      scoredBy.has(rubric),
      `${form.scale(assignmentById(rubric).name[language])}: ${measures[rubric][language]}`,
      [...scores.toReversed(), 'excluded' as const].map((score) => item(score, '', rubrics[rubric][score][language])),
    ]),
  ];
  return parts
    .filter(([wanted]) => wanted)
    .map(([, head, list]) => [head, ...(list.length > 0 ? [list.join('\n')] : [])].join('\n\n'));
}
