import { type EvidenceOfRow, evidenceInScope } from '../analysis/evidence.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { refersTo } from '../model/evidence.ts';
import type { Severity } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import { named, placeOf } from '../model/row.ts';
import { settingOf } from '../rules/check.ts';
import { evidenceChanged } from '../rules/portfolio/evidence-changed.ts';
import { evidenceMissing } from '../rules/portfolio/evidence-missing.ts';
import { evidenceUnchecked } from '../rules/portfolio/evidence-unchecked.ts';
import type { FileSeen, LookFor } from '../source/files-around.ts';

type FileRule = typeof evidenceMissing | typeof evidenceChanged | typeof evidenceUnchecked;

/**
 * What is wrong with the files that evidence refers to, and what of it cannot be checked. A text alone is no file, whatever
 * it looks like.
 *
 * @param lookFor undefined where files cannot be seen, as in data without a folder
 */
export async function evidenceFiles(organisation: Organisation, lookFor: LookFor | undefined): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const one of evidenceInScope(organisation.rows)) {
    const finding = await findingOf(one, lookFor);
    const diagnostic = finding && diagnosticOf(finding.rule, finding.why, one, organisation);
    if (diagnostic) found.push(diagnostic);
  }
  return found;
}

type Why = 'link' | Extract<FileSeen, { is: 'unseen' }>['why'] | undefined;

async function findingOf(
  { piece }: EvidenceOfRow,
  lookFor: LookFor | undefined,
): Promise<{ readonly rule: FileRule; readonly why: Why } | undefined> {
  const { ref, sha256 } = piece;
  const kind = refersTo(piece);
  if (kind === 'link' && sha256 !== undefined) return { rule: evidenceUnchecked, why: 'link' };
  if (kind !== 'file') return undefined;
  const seen: FileSeen = (await lookFor?.(ref, sha256 !== undefined)) ?? { is: 'unseen', why: 'not-here' };
  switch (seen.is) {
    case 'missing':
      return { rule: evidenceMissing, why: undefined };
    case 'unseen':
      return { rule: evidenceUnchecked, why: seen.why };
    case 'hashed':
      return seen.sha256 === sha256?.toLowerCase() ? undefined : { rule: evidenceChanged, why: undefined };
    default:
      return undefined;
  }
}

function diagnosticOf(
  rule: FileRule,
  why: Why,
  { row, piece, index }: EvidenceOfRow,
  organisation: Organisation,
): Diagnostic | undefined {
  const { severity } = settingOf(rule, organisation);
  if (severity === 'off') return undefined;
  const key = rule === evidenceChanged || why === 'link' ? 'sha256' : 'ref';
  const at = placeOf(row, 'portfolio', 'evidence', index, key);
  const args = { service: named(row), ref: piece.ref, ...(why !== undefined && { why }) };
  return { code: rule.id, severity: severity as Severity, at, args } as Diagnostic;
}
