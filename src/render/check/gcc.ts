import type { Severity } from '../../model/files.ts';
import { forTerminalLine } from '../escape.ts';
import { fileOf, withHelp } from './finding.ts';
import type { CheckRenderer } from './renderer.ts';

const severities = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/**
 * A line a finding, as compilers write them, for editors: `file:line:column: severity: message [rule]`. What is about a
 * whole file is put on its first character, since an editor wants a place.
 */
export const gcc: CheckRenderer = () => ({
  add: ({ diagnostics }) =>
    diagnostics
      .map((diagnostic) => {
        const { line, column } = diagnostic.range?.start ?? { line: 1, column: 1 };
        const text = `${severities[diagnostic.severity]}: ${withHelp(diagnostic, ' → ')} [${diagnostic.code}]`;
        return `${forTerminalLine(`${fileOf(diagnostic)}:${line}:${column}: ${text}`)}\n`;
      })
      .join(''),
  end: () => '',
});
