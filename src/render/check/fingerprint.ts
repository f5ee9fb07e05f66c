import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import { fileOf } from './finding.ts';

/**
 * A name for each finding of a report, by which another program knows it again when lines have moved or words have
 * changed: 16 hexadecimal digits made of the rule, the file and the path in its data. Findings that share all three are
 * told apart by their order.
 */
export function fingerprints(diagnostics: readonly LocatedDiagnostic[]): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const identity = JSON.stringify([diagnostic.code, fileOf(diagnostic), diagnostic.at.path]);
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    return fnv1a(before === 0 ? identity : `${identity}${before}`);
  });
}

/** FNV-1a, 64 bits, over the UTF-8 of a text. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
