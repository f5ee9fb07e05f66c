import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { draw, example, unknownTeam } from '../render/check-report.ts';
import { everyReport, hostileFindings } from '../render/reports.ts';
import { installed, needed, sarifMultitool } from './installed.ts';

describe.skipIf(!installed)(`the schema of SARIF 2.1.0 ${needed}`, () => {
  /** What the schema has against a log. */
  let faults: (log: string) => unknown[];

  beforeAll(() => {
    const schema = JSON.parse(readFileSync(join(dirname(sarifMultitool()), 'sarif-2.1.0.json'), 'utf8'));
    const ajv = new Ajv2020({ allErrors: true });
    formatsModule.default(ajv);
    const validate = ajv.compile(schema);
    faults = (log) => (validate(JSON.parse(log)) ? [] : (validate.errors ?? []));
  });

  it.each(['en', 'ja'] as const)('takes every log (%s)', async (language) => {
    for (const log of await everyReport('sarif', language)) expect(faults(log)).toEqual([]);
  });

  it('would tell of a mistake', async () => {
    const log = await draw('sarif', [unknownTeam('x')]);
    expect(faults(log.replace('"startLine"', '"line"'))).toMatchObject([
      { keyword: 'additionalProperties', params: { additionalProperty: 'line' } },
    ]);
    expect(faults(log.replace('"uri": "', '"uri": " '))).toMatchObject([{ keyword: 'format' }]);
  });
});

/** Without the rule that would ask the network whether the schema is where a log says. */
const configuration = `<?xml version="1.0" encoding="utf-8"?>
<Properties>
  <Properties Key="SARIF2006.UrisShouldBeReachable.Options">
    <Property Key="RuleEnabled" Value="Disabled" Type="Driver.RuleEnabledState" />
  </Properties>
</Properties>
`;

interface Result {
  readonly ruleId: string;
  /** The first argument is what the message is about. */
  readonly message: { readonly id: string; readonly arguments: readonly string[] };
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }];
}

describe.skipIf(!installed)(`the SARIF Multitool, by the standard and for GitHub ${needed}`, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cdc-sarif-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** The errors that it finds in some logs, by their names; its warnings and notes are advice. */
  function errorsIn(logs: Readonly<Record<string, string>>): string[] {
    const config = join(folder, 'config.xml');
    const output = join(folder, 'errors.json');
    writeFileSync(config, configuration);
    for (const [name, log] of Object.entries(logs)) writeFileSync(join(folder, `${name}.sarif`), log);
    const rules = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error', '--config', config];
    chmodSync(sarifMultitool(), 0o755);
    const { status, stdout, stderr } = spawnSync(
      sarifMultitool(),
      ['validate', ...rules, '--output', output, join(folder, '*.sarif')],
      // It needs no languages of the system, which may not be there.
      { encoding: 'utf8', env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } },
    );
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toContain(`${Object.keys(logs).length} files scanned.`);
    const [run] = JSON.parse(readFileSync(output, 'utf8').replace(/^\uFEFF/, '')).runs;
    return run.results
      .map(({ ruleId, message, locations: [{ physicalLocation }] }: Result) => {
        const log = basename(physicalLocation.artifactLocation.uri, '.sarif');
        return `${log}: ${ruleId} ${message.id} ${message.arguments[0]}`;
      })
      .toSorted();
  }

  it('has nothing to complain of', async () => {
    const organisation = (await example('organisation')).diagnostics;
    const errors = errorsIn({
      english: await draw('sarif', organisation),
      japanese: await draw('sarif', organisation, { language: 'ja' }),
      clean: await draw('sarif', []),
      hostile: await draw('sarif', hostileFindings.flat()),
      broken: await draw('sarif', (await example('broken')).diagnostics),
    });
    expect(errors).toEqual([]);
  });

  it('would tell of a mistake', async () => {
    const log = await draw('sarif', [unknownTeam('x')]);
    const errors = errorsIn({
      index: log.replace('"ruleIndex": ', '"ruleIndex": 9'),
      region: log.replace('"endLine": 3', '"endLine": 2'),
    });
    expect(errors).toEqual([
      expect.stringMatching(/^index: SARIF1009 .* runs\[0\]\.results\[0\]/),
      expect.stringMatching(/^region: SARIF1007 .* runs\[0\]\.results\[0\]/),
    ]);
  });
});
