import type { WordedFinding } from './renderer.ts';

/** Findings of one rule that differ only in the service. */
export interface Alike {
  readonly first: WordedFinding;
  /** The services of the others, by their ids. */
  readonly others: readonly string[];
}

/** Findings in their order, with those that differ from an earlier one only in the service beside that. */
export function alike(findings: readonly WordedFinding[]): Alike[] {
  const groups = new Map<string, { first: WordedFinding; others: string[] }>();
  for (const [index, finding] of findings.entries()) {
    const service = serviceOf(finding);
    const key = service === undefined ? String(index) : keyOf(finding);
    const group = groups.get(key);
    if (group && service !== undefined) group.others.push(service);
    else groups.set(key, { first: finding, others: [] });
  }
  return [...groups.values()];
}

function serviceOf({ args }: WordedFinding): string | undefined {
  return 'service' in args ? args.service.id : undefined;
}

/** What findings that differ only in the service have in common. */
function keyOf({ path, code, severity, args }: WordedFinding): string {
  return JSON.stringify([path, code, severity, { ...args, service: undefined }]);
}
