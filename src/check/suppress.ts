import type { Diagnostic } from '../model/diagnostic.ts';
import type { FileKind } from '../model/files.ts';
import { rules } from '../rules/list.ts';
import { errorAt, type Problem, type SourceFile } from '../source/read.ts';
import type { Suppression } from '../source/suppressions.ts';

/** What is wrong with a comment itself, and in which file. */
export type SuppressionProblem = readonly [SourceFile, Problem];

/** What comments in the files have done to the findings. */
export interface Suppressed {
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings were passed over. */
  readonly suppressed: number;
  /** What is wrong with the comments themselves. */
  readonly problems: readonly SuppressionProblem[];
}

/** Takes out the findings that a comment on their entry suppresses. */
export async function suppress(files: readonly SourceFile[], diagnostics: readonly Diagnostic[]): Promise<Suppressed> {
  const all: { source: SourceFile; suppression: Suppression }[] = [];
  for (const source of files) {
    // Looking for comments takes the full parser: most files have none of these.
    if (!source.text.includes('cdc-ignore')) continue;
    const parsed = await source.parsed();
    const { suppressionsIn } = await import('../source/suppressions.ts');
    if (parsed) all.push(...suppressionsIn(source.text, parsed).map((suppression) => ({ source, suppression })));
  }
  if (all.length === 0) return { diagnostics, suppressed: 0, problems: [] };
  const used = new Set<Suppression>();
  const left = diagnostics.filter((diagnostic) => {
    const by = all.filter(({ source, suppression }) => covers(source.kind, suppression, diagnostic));
    for (const { suppression } of by) used.add(suppression);
    return by.length === 0;
  });
  const problems = all.flatMap(({ source, suppression }) =>
    problemsOf(source.kind, suppression, used.has(suppression)).map(
      (diagnostic): SuppressionProblem => [source, { diagnostic, span: suppression.span }],
    ),
  );
  return { diagnostics: left, suppressed: diagnostics.length - left.length, problems };
}

/** Whether the finding is about the entry that the comment stands on, or something in it. */
function covers(file: FileKind, { path, rule }: Suppression, { code, at }: Diagnostic): boolean {
  return code === rule && at.file === file && (path?.every((key, depth) => at.path[depth] === key) ?? false);
}

const ruleIds: readonly string[] = rules.map(({ id }) => id);

function problemsOf(file: FileKind, { rule, reason }: Suppression, used: boolean): Diagnostic[] {
  if (!ruleIds.includes(rule)) return [errorAt(file, 'ignore/unknown-rule', { rule, known: ruleIds })];
  return [
    ...(reason === '' ? [errorAt(file, 'ignore/without-reason', { rule })] : []),
    ...(used ? [] : [{ ...errorAt(file, 'ignore/unused', { rule }), severity: 'warning' as const }]),
  ];
}
