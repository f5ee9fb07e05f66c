import type { ArgsOf, Diagnostic } from '../model/diagnostic.ts';
import type { DocumentKind } from '../model/files.ts';
import type { Location, Path } from '../model/location.ts';
import type { Organisation } from '../model/organisation.ts';
import { settingOf } from '../rules/check.ts';
import { ignoreUnknownRule } from '../rules/ignore/unknown-rule.ts';
import { ignoreUnused } from '../rules/ignore/unused.ts';
import { ignoreWithoutReason } from '../rules/ignore/without-reason.ts';
import type { RuleFacts, RuleId } from '../rules/rule.ts';
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

/** Whose rules were run, and with which of them set how. */
type Configured = Pick<Organisation, 'preset' | 'rules'>;

/**
 * Takes out the findings that a comment on their entry suppresses.
 *
 * @param run whether the rules of organisations were run on the files, or those of groups: of a comment on one of the others
 *   it cannot be seen whether it is of use
 */
export async function suppress(
  files: readonly SourceFile<DocumentKind>[],
  diagnostics: readonly Diagnostic[],
  configured: Configured,
  run: 'organisation' | 'group' = 'organisation',
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
  const { everyRule, groupRules } = await import('../rules/group-list.ts');
  const ofGroups = new Set<string>(groupRules.map(({ id }) => id));
  const used = new Set<Suppression>();
  const left = diagnostics.filter(({ code, at }) => {
    // A comment stands on an entry, or on a list of entries.
    const by = [1, 2].flatMap((depth) => byPlace.get(placeOf(at, code, at.path.slice(0, depth))) ?? []);
    for (const suppression of by) used.add(suppression);
    return by.length === 0;
  });
  const problems = found.flatMap(({ source, suppressions }) =>
    told(
      suppressions
        .filter((one) => isJudged(source, one))
        .flatMap((suppression) =>
          problemsOf(source, suppression, used.has(suppression)).map(
            (diagnostic): SuppressionProblem => [source, { diagnostic, span: suppression.span }],
          ),
        ),
      (problem) => problem,
      ([, next], more): SuppressionProblem => [source, withMore(next, more)],
    ),
  );
  return { diagnostics: left, suppressed: diagnostics.length - left.length, problems };

  /** The comments in the files of an entity are its own check's, but for those on the rules of groups. */
  function isJudged({ kind }: SourceFile<DocumentKind>, { rule }: Suppression): boolean {
    return run === 'group' ? kind === 'group' || ofGroups.has(rule) : !ofGroups.has(rule);
  }

  function problemsOf(
    { kind: file, name }: SourceFile<DocumentKind>,
    { rule, reason, path = [] }: Suppression,
    isUsed: boolean,
  ): Diagnostic[] {
    const problem = <Code extends RuleId>(
      { id: code, ...about }: RuleFacts<Code>,
      args: ArgsOf<Code>,
    ): Diagnostic[] => {
      const { severity } = settingOf({ id: code, ...about }, configured);
      return severity === 'off' ? [] : [inFile(name, { ...errorAt(file, code, args), severity, at: { file, path } })];
    };
    const meant = everyRule.find(({ id }) => id === rule);
    if (!meant) return problem(ignoreUnknownRule, { rule, known: everyRule.map(({ id }) => id) });
    // What a rule would find that is turned off cannot be seen.
    const isUnused = !isUsed && settingOf(meant, configured).severity !== 'off';
    return [
      ...(reason === '' ? problem(ignoreWithoutReason, { rule }) : []),
      ...(isUnused ? problem(ignoreUnused, { rule }) : []),
    ];
  }
}

function placeOf({ file, name }: Pick<Location, 'file' | 'name'>, rule: string, path: Path): string {
  return JSON.stringify([file, name, rule, ...path]);
}
