import type { Words } from '../../messages/index.ts';
import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import { forXml } from '../escape.ts';
import { fileOf, placeOf, summaryOf, whyOf, withHelp } from './finding.ts';
import type { CheckRenderer, WordedFinding } from './renderer.ts';

/**
 * A JUnit report: a suite for each file, a test case for each finding. Only errors are failures, as they are for the
 * exit status. Where there is nothing to tell, one test case has passed; where there are too many warnings, one has failed.
 */
export const junit =
  (messages: Words<'check'>): CheckRenderer =>
  () => {
    return {
      head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cdc check">\n',
      add({ diagnostics }) {
        const files = [...new Set(diagnostics.map(fileOf))];
        const suites = files.map((file) => {
          const found = diagnostics.filter((diagnostic) => fileOf(diagnostic) === file);
          const cases = found.map((diagnostic) => testCase(diagnostic, messages));
          return suite(file, failuresIn(found), cases);
        });
        return suites.join('');
      },
      end(totals) {
        const [why] = whyOf(totals, messages);
        const details = summaryOf(totals, messages).join('\n');
        const outcome =
          why === undefined ? leaf('system-out', {}, details) : leaf('failure', { message: why }, details);
        const whole = element('testcase', { classname: 'cdc', name: 'cdc check' }, [outcome]);
        const isTold = totals.files === 0 || why !== undefined;
        return `${isTold ? suite('cdc', why === undefined ? 0 : 1, [whole]) : ''}</testsuites>\n`;
      },
    };
  };

function failuresIn(diagnostics: readonly LocatedDiagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}

function suite(name: string, failures: number, cases: readonly string[]): string {
  const attributes = { name, tests: cases.length, failures, errors: 0, skipped: 0 };
  return `${indented(element('testsuite', attributes, cases))}\n`;
}

function testCase(diagnostic: WordedFinding, { check }: Words<'check'>): string {
  const { code, severity, message } = diagnostic;
  const details = `${placeOf(diagnostic)}\n${check.severities[severity]}: ${withHelp(diagnostic, '\n→ ')}`;
  const outcome =
    severity === 'error' ? leaf('failure', { type: code, message }, details) : leaf('system-out', {}, details);
  return element('testcase', { classname: fileOf(diagnostic), name: `${code}: ${message}` }, [outcome]);
}

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, children: readonly string[]): string {
  return `<${name}${written(attributes)}>\n${children.map(indented).join('\n')}\n</${name}>`;
}

function indented(element: string): string {
  return element.replaceAll(/^/gm, '  ');
}

function leaf(name: string, attributes: Attributes, text: string): string {
  return `<${name}${written(attributes)}>${forXml(text)}</${name}>`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${forXml(String(value))}"`)
    .join('');
}
