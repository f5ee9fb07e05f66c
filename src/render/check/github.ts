import type { Words } from '../../messages/index.ts';
import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import type { Severity } from '../../model/files.ts';
import { forGithubData, forGithubProperty } from '../escape.ts';
import { fileOf, summaryOf, whyOf, withHelp } from './finding.ts';
import type { CheckRenderer, WordedFinding } from './renderer.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/** Workflow commands of GitHub Actions, which become annotations; then the summary, for who reads the log. */
export const github =
  (messages: Words<'check'>): CheckRenderer =>
  () => ({
    add: ({ diagnostics }) => diagnostics.map((diagnostic) => `${command(diagnostic)}\n`).join(''),
    // No text of a file goes into these lines: nothing in them can be a command.
    end: (totals) =>
      [
        ...whyOf(totals, messages).map((why) => `::error title=--max-warnings::${forGithubData(why)}`),
        ...summaryOf(totals, messages),
        '',
      ].join('\n'),
  });

function command(diagnostic: WordedFinding): string {
  const properties = Object.entries({
    file: fileOf(diagnostic),
    ...positionOf(diagnostic),
    title: diagnostic.code,
  }).map(([name, value]) => `${name}=${forGithubProperty(String(value))}`);
  const data = forGithubData(withHelp(diagnostic, '\n→ '));
  return `::${commands[diagnostic.severity]} ${properties.join(',')}::${data}`;
}

/** Columns count only within one line: GitHub drops those that go over several. */
function positionOf({ range }: LocatedDiagnostic): Record<string, number> {
  if (!range) return {};
  const { start, end } = range;
  if (start.line === end.line) return { line: start.line, col: start.column, endLine: end.line, endColumn: end.column };
  // What ends before the first character of a line has nothing of that line.
  return { line: start.line, endLine: end.column === 1 ? end.line - 1 : end.line };
}
