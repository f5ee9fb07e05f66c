import { wording } from '../diagnostic-text.ts';
import { forJson } from '../escape.ts';
import type { CheckRenderer } from './renderer.ts';

/** The report as JSON. Lines and columns are 1-based; `range` is null where a whole file is meant. */
export const json: CheckRenderer = ({ diagnostics, counts, services }, { messages }) => {
  const findings = diagnostics.map((diagnostic) => {
    const { code, severity, path, range, args, at } = diagnostic;
    return {
      rule: code,
      severity,
      file: path,
      range: range ?? null,
      path: at.path,
      ...wording(diagnostic, messages),
      args,
    };
  });
  return forJson({ version: 1, counts, services: services ?? null, findings });
};
