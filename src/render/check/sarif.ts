import type { RuleTexts } from '../../messages/index.ts';
import type { LocatedDiagnostic, Range } from '../../model/diagnostic.ts';
import type { RuleSetting, Severity } from '../../model/files.ts';
import { rules } from '../../rules/list.ts';
import type { Rule } from '../../rules/rule.ts';
import { forJson, forSarif, forUri } from '../escape.ts';
import { fileOf, withHelp } from './finding.ts';
import { fingerprints } from './fingerprint.ts';
import type { CheckRenderer } from './renderer.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/**
 * SARIF 2.1.0 (OASIS), for code scanning. Every rule is described, so that a viewer can explain those it knows; what
 * keeps files from being read has only its code.
 */
export function sarif({ version, texts }: { readonly version: string; readonly texts: RuleTexts }): CheckRenderer {
  return ({ diagnostics }, { messages, language }) => {
    const ids = [...new Set([...rules.map(({ id }) => id as string), ...diagnostics.map(({ code }) => code)])];
    const prints = fingerprints(diagnostics);
    const driver = {
      name: 'cdc',
      version,
      language,
      rules: [...rules.map(described), ...ids.slice(rules.length).map(named)],
    };
    const results = diagnostics.map((diagnostic, index) => ({
      ruleId: diagnostic.code,
      ruleIndex: ids.indexOf(diagnostic.code),
      level: levels[diagnostic.severity],
      message: text(withHelp(diagnostic, messages, '\n')),
      locations: [{ physicalLocation: locationOf(diagnostic) }],
      partialFingerprints: { 'cdcFinding/v1': prints[index] },
    }));
    return forJson({
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, language, columnKind: 'utf16CodeUnits', results }],
    });
  };

  function described({ id, severity }: Rule): object {
    const { title, explanation } = texts[id];
    return {
      id,
      shortDescription: text(title),
      fullDescription: text(explanation),
      help: text(explanation),
      defaultConfiguration: configuration(severity.recommended),
    };
  }
}

function named(code: string): object {
  return { id: code, shortDescription: text(code) };
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
