import type { Words } from '../../messages/index.ts';
import type { LocatedDiagnostic, Range } from '../../model/diagnostic.ts';
import type { RuleSetting, Severity } from '../../model/files.ts';
import { groupRules } from '../../rules/group-list.ts';
import { rules } from '../../rules/list.ts';
import type { RuleFacts } from '../../rules/rule.ts';
import { forJson, forSarif, forUri } from '../escape.ts';
import { fileOf, withHelp } from './finding.ts';
import { fingerprints } from './fingerprint.ts';
import { JsonItems } from './json-items.ts';
import { MostSevere } from './most-severe.ts';
import type { CheckRenderer, WordedFinding } from './renderer.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/** What the paths begin at, by the name that code scanning knows. */
const root = '%SRCROOT%';

/** GitHub refuses a report with more results. */
const mostResults = 25_000;

/**
 * SARIF 2.1.0 (OASIS), for code scanning. Every rule of organisations is described, so that a viewer can explain those it knows; of groups, those that found something. Code
 * scanning takes what a later report does not have for mended: so what was found before is there too, where the report
 * is about what is new, and each result says which it is.
 */
export function sarif(version: string, messages: Words<'rules' | 'explain' | 'check' | 'codes'>): CheckRenderer {
  return ({ language }) => {
    const indices = new Map<string, number>(rules.map(({ id }, index) => [id, index]));
    const results = new MostSevere<object>(mostResults);
    const notes = () => (results.left > 0 ? [messages.check.tooManyResults(mostResults, results.came)] : []);
    const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
    const result = (diagnostic: WordedFinding, print: string | undefined, isOld: boolean | undefined) => {
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
        ...(isOld !== undefined && { baselineState: isOld ? 'unchanged' : 'new' }),
      };
    };
    return {
      head: `{\n  "$schema": "${schema}",\n  "version": "2.1.0",\n  "runs": [\n    {\n      "results": `,
      add({ diagnostics, comparison }) {
        const old = comparison?.standing ?? [];
        const all = [...old, ...diagnostics];
        const prints = fingerprints(all);
        for (const [index, diagnostic] of all.entries()) {
          const isOld = comparison && index < old.length;
          results.add(diagnostic.severity, result(diagnostic, prints[index], isOld));
        }
        return '';
      },
      notes,
      end() {
        const { problem } = messages.explain;
        const titles: Readonly<Record<string, string>> = messages.codes;
        const others = [...indices.keys()].slice(rules.length).map((id) => {
          const ofGroup = groupRules.find((rule) => rule.id === id);
          return ofGroup ? described(ofGroup) : named(id, titles[id] ?? id, problem);
        });
        const driver = { name: 'cdc', version, language, rules: [...rules.map(described), ...others] };
        const told = notes().map((note) => ({ level: 'warning', message: text(note) }));
        const rest = forJson({
          tool: { driver },
          ...(told.length > 0 && { invocations: [{ executionSuccessful: true, toolExecutionNotifications: told }] }),
          language,
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: { [root]: { description: text(messages.check.root) } },
        });
        const run = rest.slice(1, -3).replaceAll('\n', '\n    ');
        const items = new JsonItems('      ');
        return `${items.add(results.items())}${items.end()},${run}\n    }\n  ]\n}\n`;
      },
    };
  };

  function described({ id, severity }: RuleFacts): object {
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
function named(id: string, title: string, explanation: string): object {
  return { id, shortDescription: text(title), fullDescription: text(explanation), help: text(explanation) };
}

function configuration(setting: RuleSetting): object {
  return setting === 'off' ? { enabled: false } : { level: levels[setting] };
}

function locationOf(diagnostic: LocatedDiagnostic): object {
  const { range } = diagnostic;
  const uri = forUri(fileOf(diagnostic));
  // What begins at the root of the file system begins nowhere else.
  const artifactLocation = uri.startsWith('file:') ? { uri } : { uri, uriBaseId: root };
  return { artifactLocation, ...(range && { region: regionOf(range) }) };
}

/** SARIF counts as ranges do: from 1, in UTF-16 code units, and the end column is the first that is not meant. */
function regionOf({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function text(words: string): { text: string } {
  return { text: forSarif(words) };
}
