import type { ArgsOf, Diagnostic } from '../model/diagnostic.ts';
import type { DocumentKind } from '../model/files.ts';
import type { Location, Path } from '../model/location.ts';
import type { Organisation } from '../model/organisation.ts';
import { settingOf } from '../rules/check.ts';
import { ignoreUnknownRule } from '../rules/ignore/unknown-rule.ts';
import { ignoreUnused } from '../rules/ignore/unused.ts';
import { ignoreWithoutReason } from '../rules/ignore/without-reason.ts';
import { rules } from '../rules/list.ts';
import type { Rule, RuleId } from '../rules/rule.ts';
import { errorAt, inFile, type Problem, type SourceFile, told, withMore } from '../source/read.ts';
import type { Suppression } from '../source/suppressions.ts';

/** What is wrong with a comment itself, and in which file. */
export type SuppressionProblem = readonly [SourceFile<DocumentKind>, Problem];

/** What comments in the files have done to the findings. */
export interface Suppressed {
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings were passed over. */
  readonly suppressed: number;
  /** What is wrong with the comments themselves. */
  readonly problems: readonly SuppressionProblem[];
}

/** Takes out the findings that a comment on their entry suppresses. */
export async function suppress(
  files: readonly SourceFile<DocumentKind>[],
  diagnostics: readonly Diagnostic[],
  organisation: Organisation,
): Promise<Suppressed> {
  const found: { source: SourceFile<DocumentKind>; suppressions: readonly Suppression[] }[] = [];
  for (const source of files) {
    // Looking for comments takes the full parser: most files have none of these.
    if (!source.text.includes('cdc-ignore')) continue;
    const parsed = await source.parsed();
    const { suppressionsIn } = await import('../source/suppressions.ts');
    if (parsed) found.push({ source, suppressions: suppressionsIn(source.text, parsed) });
  }
  if (found.length === 0) return { diagnostics, suppressed: 0, problems: [] };
  const byPlace = new Map<string, Suppression[]>();
  for (const { source, suppressions } of found) {
    for (const suppression of suppressions) {
      if (!suppression.path) continue;
      const place = placeOf({ ...source, file: source.kind }, suppression.rule, suppression.path);
      const others = byPlace.get(place);
      if (others) others.push(suppression);
      else byPlace.set(place, [suppression]);
    }
  }
  const used = new Set<Suppression>();
  const left = diagnostics.filter(({ code, at }) => {
    // A comment stands on an entry, or on a list of entries.
    const by = [1, 2].flatMap((depth) => byPlace.get(placeOf(at, code, at.path.slice(0, depth))) ?? []);
    for (const suppression of by) used.add(suppression);
    return by.length === 0;
  });
  const problems = found.flatMap(({ source, suppressions }) =>
    told(
      suppressions.flatMap((suppression) =>
        problemsOf(source, suppression, used.has(suppression), organisation).map(
          (diagnostic): SuppressionProblem => [source, { diagnostic, span: suppression.span }],
        ),
      ),
      (problem) => problem,
      ([, next], more): SuppressionProblem => [source, withMore(next, more)],
    ),
  );
  return { diagnostics: left, suppressed: diagnostics.length - left.length, problems };
}

function placeOf({ file, name }: Pick<Location, 'file' | 'name'>, rule: string, path: Path): string {
  return JSON.stringify([file, name, rule, ...path]);
}

const ruleIds: readonly string[] = rules.map(({ id }) => id);

function problemsOf(
  { kind: file, name }: SourceFile<DocumentKind>,
  { rule, reason, path = [] }: Suppression,
  used: boolean,
  organisation: Organisation,
): Diagnostic[] {
  const problem = <Code extends RuleId>({ id: code, ...about }: Rule<Code>, args: ArgsOf<Code>): Diagnostic[] => {
    const { severity } = settingOf({ id: code, ...about }, organisation);
    return severity === 'off' ? [] : [inFile(name, { ...errorAt(file, code, args), severity, at: { file, path } })];
  };
  const meant = rules.find(({ id }) => id === rule);
  if (!meant) return problem(ignoreUnknownRule, { rule, known: ruleIds });
  // What a rule would find that is turned off cannot be seen.
  const isUnused = !used && settingOf(meant, organisation).severity !== 'off';
  return [
    ...(reason === '' ? problem(ignoreWithoutReason, { rule }) : []),
    ...(isUnused ? problem(ignoreUnused, { rule }) : []),
  ];
}
