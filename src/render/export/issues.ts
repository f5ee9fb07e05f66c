import { makePlan, type PlanItem } from '../../analysis/plan.ts';
import { descriptionOf } from '../../reference/descriptions.ts';
import { type Escaped, forIssue, issueLines, type Raw } from '../escape.ts';
import type { ExportSource, MakeExport } from '../exports.ts';
import { speakingOf } from '../speaking.ts';
import { type ExportSpeech, improvementLines, stepText } from './improvement.ts';

/**
 * What GitLab's importer takes by these names (`title`, `description`, `due_date`), and Jira's and scripts by any; GitLab
 * passes over the rest. Not `type`, which GitLab would take for the type of the issue.
 */
const columns = ['title', 'description', 'due_date', 'labels', 'priority'] as const;

/** A longer title is refused by GitLab and Jira; GitHub takes one letter more. */
const longestTitle = 255;

/** The roadmap as a CSV file that issue trackers import, an issue each, in the order in which to do them. */
export const issuesExport: MakeExport = async (source, { language }) => {
  const speaking = await speakingOf(language, 'columns', 'exporting', 'gap', 'plan', 'words');
  const { plan: words, exporting } = speaking.messages;
  const { items, unknown } = makePlan(source.organisation, { today: source.today });
  const isKnown = Object.values(unknown).every((services) => services === 0);
  const head = columns.map((column) => column as string as Escaped);
  return {
    pieces: [issueLines([head, ...items.map((item) => cellsOf(item, source, speaking))])],
    notes: [
      ...(items.length === 0 ? [`${exporting.emptyIssues} ${isKnown ? words.nothing : words.nothingKnown}`] : []),
      ...(isKnown ? [] : [words.unknown(unknown)]),
    ],
  };
};

function cellsOf(
  item: PlanItem,
  source: ExportSource,
  speaking: ExportSpeech,
): readonly (Escaped | number | undefined)[] {
  const { exporting, words } = speaking.messages;
  const { row, priority, cycle } = item;
  const { id, name, category, catalog, portfolio } = row;
  const { language } = speaking;
  const about = descriptionOf(row, source.organisation.framework)[language];
  const service = words.serviceOf({ id, name });
  const title = titleWith(name[language], (shown) => exporting.issueTitle(id, shown, stepText(item, speaking)));
  const description = [
    // It begins with the id: whatever a text begins with is no markup there, and no formula.
    forIssue(about === '' ? service : exporting.line(service, about)),
    '',
    ...improvementLines(item, source.organisation, speaking).map((line) => `- ${forIssue(line)}`),
    '',
    forIssue(exporting.look(id)),
  ].join('\n') as Escaped;
  // Labels of Jira hold no blanks, so these stand between them; they are ids, which are the same in every language.
  const labels = ['cdc', `category-${category}`, `level-${catalog.level ?? 'undecided'}`, `cycle-${cycle}`].join(' ');
  return [title, description, portfolio.due as Escaped | undefined, labels as Escaped, priority];
}

/** A title with as much of a name as fits; the description has all of it. */
function titleWith(name: Raw, title: (name: Raw) => Raw): Escaped {
  const whole = forIssue(title(name));
  if (whole.length <= longestTitle) return whole;
  const room = longestTitle - forIssue(title('…')).length;
  let shown = '';
  for (const letter of name) {
    if (forIssue(shown + letter).length > room) break;
    shown += letter;
  }
  return forIssue(title(`${shown}…`));
}
