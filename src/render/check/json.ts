import { forJson } from '../escape.ts';
import { fileOf } from './finding.ts';
import { JsonItems } from './json-items.ts';
import type { CheckRenderer } from './renderer.ts';

/**
 * The report as JSON, as `schemas/check-report.schema.json` describes it. Lines and columns are 1-based; `range` is null
 * where a whole file is meant, and `services` where the files of an organisation could not be used.
 */
export const json: CheckRenderer = () => {
  const items = new JsonItems('  ');
  return {
    head: '{\n  "version": 1,\n  "findings": ',
    add: ({ diagnostics }) =>
      items.add(
        diagnostics.map((diagnostic) => {
          const { code, severity, range, message, help, args, at } = diagnostic;
          const place = { file: fileOf(diagnostic), range: range ?? null, path: at.path };
          return { rule: code, severity, ...place, message, help, args };
        }),
      ),
    end({ errors, warnings, infos, hidden, suppressed, organisations, groups, unusable, services }) {
      const counts = {
        errors: errors + hidden.errors,
        warnings: warnings + hidden.warnings,
        infos: infos + hidden.infos,
        suppressed,
      };
      const { count = 0, entities = 0, absent = 0, unusable: unread = 0 } = groups ?? {};
      const group = { groups: count, entities: unread > 0 ? null : entities, absent: unread > 0 ? null : absent };
      const rest = forJson({ counts, organisations, ...group, services: unusable > 0 ? null : services });
      return `${items.end()},${rest.slice(1)}`;
    },
  };
};
