import type { LocatedDiagnostic } from '../model/diagnostic.ts';

/** So many findings of one kind are told of an organisation. */
const mostTold = 200;

/**
 * So many findings of one kind; of the others one finding tells how many they are, at the place and with the severity of
 * the first of them. Sums count it as what it stands for.
 */
export function counted(diagnostics: readonly LocatedDiagnostic[]): readonly LocatedDiagnostic[] {
  if (diagnostics.length <= mostTold) return diagnostics;
  const left = new Map<string, number>();
  for (const { code } of diagnostics) left.set(code, (left.get(code) ?? 0) + 1);
  const seen = new Map<string, number>();
  return diagnostics.flatMap((diagnostic): LocatedDiagnostic[] => {
    const { code } = diagnostic;
    const before = seen.get(code) ?? 0;
    seen.set(code, before + 1);
    if (before < mostTold) return [diagnostic];
    if (before > mostTold) return [];
    const more = (left.get(code) ?? 0) - mostTold;
    return [{ ...diagnostic, code: 'file/more-of-a-kind', args: { rule: code, told: mostTold, more } }];
  });
}

/** How many findings one stands for. */
export function weightOf({ code, args }: LocatedDiagnostic): number {
  return code === 'file/more-of-a-kind' ? (args as { more: number }).more : 1;
}
