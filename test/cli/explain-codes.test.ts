import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, loadMessages } from '../../src/index.ts';
import { documentOf } from '../ci/documents.ts';
import { cdcYaml } from './repository.ts';
import { cdc, folder } from './run.ts';

describe.each(languages)('every code that check can print (%s)', async (language) => {
  const { problems, rules } = await loadMessages(language);
  // The others are said of a form that came back.
  const ofForms = (code: string) => code.startsWith('answers/') && !code.startsWith('answers/half-');
  const codes = [...Object.keys(rules), ...Object.keys(problems)].filter((code) => !ofForms(code));

  it('is explained', () => {
    const { status, stdout } = cdc(['explain', 'rule', '--format', 'json', '--lang', language]);
    const { rules: told, problems: others } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect([...told, ...others].map(({ id }: { id: string }) => id).toSorted()).toEqual(codes.toSorted());
    for (const code of codes) {
      const one = cdc(['explain', code, '--lang', language]);
      expect([code, one.status, one.stderr]).toEqual([code, 0, '']);
      expect(one.stdout).toContain(code);
      expect(cdc(['explain', 'rule', code, '--lang', language]).stdout).toBe(one.stdout);
    }
  });

  it('is in docs/rules', () => {
    const page = documentOf(language === 'en' ? 'docs/rules.md' : 'docs/rules.ja.md');
    expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});

describe('a rule about the files themselves', () => {
  const comment = '# cdc-ignore profile/insource-without-team';
  const profile = `version: 1
services:
  A-1: { assignment: insource, team: csirt } ${comment}
  A-2: { assignment: insource, team: csirt } # cdc-ignore profile/nothing: x
`;
  const found = (rules: string) => {
    const dir = folder();
    writeFileSync(join(dir, 'cdc.yaml'), cdcYaml + rules);
    writeFileSync(join(dir, 'profile.yaml'), profile);
    const { stdout } = cdc(['check', '--format', 'json'], { cwd: dir });
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; severity: string }[] };
    return findings.map(({ rule, severity }) => `${rule} ${severity}`);
  };

  it('can be set like any other', () => {
    expect(found('')).toEqual(['ignore/without-reason error', 'ignore/unused warning', 'ignore/unknown-rule error']);
    expect(found('  ignore/without-reason: info\n  ignore/unused: off\n  ignore/unknown-rule: warning\n')).toEqual([
      'ignore/without-reason info',
      'ignore/unknown-rule warning',
    ]);
  });

  it('does not call a comment unused whose rule is off, be it by the preset', () => {
    expect(found('  profile/insource-without-team: off\n')).not.toContain('ignore/unused warning');
  });
});
