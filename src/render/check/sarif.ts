import type { Words } from '../../messages/index.ts';
import type { LocatedDiagnostic, Range } from '../../model/diagnostic.ts';
import type { RuleSetting, Severity } from '../../model/files.ts';
import { rules } from '../../rules/list.ts';
import type { Rule } from '../../rules/rule.ts';
import { forJson, forSarif, forUri } from '../escape.ts';
import { fileOf, withHelp } from './finding.ts';
import { fingerprints } from './fingerprint.ts';
import { JsonItems } from './json-items.ts';
import type { CheckRenderer, WordedFinding } from './renderer.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/**
 * SARIF 2.1.0 (OASIS), for code scanning. Every rule is described, so that a viewer can explain those it knows.
 */
export function sarif(version: string, messages: Words<'rules' | 'explain'>): CheckRenderer {
  return ({ language }) => {
    const indices = new Map<string, number>(rules.map(({ id }, index) => [id, index]));
    const items = new JsonItems('      ');
    const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
    const result = (diagnostic: WordedFinding, print: string | undefined) => {
      const { code, severity } = diagnostic;
      const ruleIndex = indices.get(code) ?? indices.size;
      indices.set(code, ruleIndex);
      return {
        ruleId: code,
        ruleIndex,
        level: levels[severity],
        message: text(withHelp(diagnostic, '\n')),
        locations: [{ physicalLocation: locationOf(diagnostic) }],
        partialFingerprints: { 'cdcFinding/v1': print },
      };
    };
    return {
      head: `{\n  "$schema": "${schema}",\n  "version": "2.1.0",\n  "runs": [\n    {\n      "results": `,
      add({ diagnostics }) {
        const prints = fingerprints(diagnostics);
        return items.add(diagnostics.map((diagnostic, index) => result(diagnostic, prints[index])));
      },
      end() {
        const { problem } = messages.explain;
        const others = [...indices.keys()].slice(rules.length).map((id) => named(id, problem));
        const driver = { name: 'cdc', version, language, rules: [...rules.map(described), ...others] };
        const rest = forJson({ tool: { driver }, language, columnKind: 'utf16CodeUnits' });
        const run = rest.slice(1, -3).replaceAll('\n', '\n    ');
        return `${items.end()},${run}\n    }\n  ]\n}\n`;
      },
    };
  };

  function described({ id, severity }: Rule): object {
    const { title, explanation } = messages.rules[id];
    return {
      id,
      shortDescription: text(title),
      fullDescription: text(explanation),
      help: text(explanation),
      defaultConfiguration: configuration(severity.recommended),
    };
  }
}

/** What is no rule, but keeps a file from being used or a comment from meaning anything. */
function named(id: string, explanation: string): object {
  return { id, shortDescription: text(id), fullDescription: text(explanation), help: text(explanation) };
}

function configuration(setting: RuleSetting): object {
  return setting === 'off' ? { enabled: false } : { level: levels[setting] };
}

function locationOf(diagnostic: LocatedDiagnostic): object {
  const { range } = diagnostic;
  return { artifactLocation: { uri: forUri(fileOf(diagnostic)) }, ...(range && { region: regionOf(range) }) };
}

/** SARIF counts as ranges do: from 1, in UTF-16 code units, and the end column is the first that is not meant. */
function regionOf({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function text(words: string): { text: string } {
  return { text: forSarif(words) };
}
