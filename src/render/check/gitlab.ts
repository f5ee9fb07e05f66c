import type { Severity } from '../../model/files.ts';
import { fileOf, withHelp } from './finding.ts';
import { fingerprints } from './fingerprint.ts';
import { JsonItems } from './json-items.ts';
import type { CheckRenderer } from './renderer.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

/**
 * A Code Quality report of GitLab. What is about a whole file is put on its first line: GitLab wants one. It finds out
 * itself what is new, and takes what is not there for mended: so what was found before is there too.
 */
export const gitlab: CheckRenderer = () => {
  const items = new JsonItems();
  return {
    add({ diagnostics, comparison }) {
      const all = [...(comparison?.standing ?? []), ...diagnostics];
      const prints = fingerprints(all);
      return items.add(
        all.map((diagnostic, index) => ({
          description: withHelp(diagnostic, ' → '),
          check_name: diagnostic.code,
          fingerprint: prints[index],
          severity: severities[diagnostic.severity],
          location: { path: fileOf(diagnostic), lines: { begin: diagnostic.range?.start.line ?? 1 } },
        })),
      );
    },
    end: () => `${items.end()}\n`,
  };
};
