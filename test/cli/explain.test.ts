import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/width.ts';
import { cdc, copyOf, example, folder } from './run.ts';

const nowhere = () => ({ cwd: folder() });
const harbor = { cwd: example('harbor-logistics') };
const sakura = { cwd: example('sakura-seiki') };
const explained = (words: readonly string[], options = nowhere()) => {
  const { status, stdout, stderr } = cdc(['explain', ...words], options);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
};

describe('cdc explain of a service', () => {
  it('says what the framework says of it', () => {
    const text = explained(['b3']);
    expect(text).toMatch(/^B-3 Alerting and warning\n通知・警告\n\nNotifies the people /);
    for (const line of [
      'Category     B. Real-time analysis',
      'Phase        Operation',
      'Area         Area IV: specialists lead, with the organisation',
      'Area set by  this project, from textbook 3.2, 6.2, 6.4, 6.6 and 7.1; the',
      'Version 2.1  B-4 Real-time analysis report',
      'Source       textbook appendix, B-3',
    ])
      expect(text).toContain(`\n${line}\n`);
    expect(text).not.toContain('In this organisation');
  });

  it('says whose placement that is, and what is new', () => {
    expect(explained(['C-1'])).toContain('\nArea set by  the textbook (6.4, 7.1)\n');
    expect(explained(['G-1'])).toContain('\nVersion 2.1  none: new in version 3.0\n');
    // Table 7: two roles of version 2.1 became one.
    expect(explained(['C-1', '--lang', 'ja'])).toMatch(
      /2\.1版での役割 {2}C-1 ネットワークフォレンジック\n +C-2 デジタルフォレンジック\n/,
    );
  });

  it('says which role of version 2.1 had its id, where that is another service today (textbook table 7)', () => {
    expect(explained(['A-2'])).toContain(
      '\nVersion 2.1  A-1 Overall policy management\n             not A-2 Triage criteria management, which is A-9 today\n',
    );
    expect(explained(['D-5', '--lang', 'ja'])).toMatch(
      /2\.1版での役割 {2}なし（第3\.0版以降に追加）\n +D-5 オンサイト対処とは別（そちらは現在のD-4）\n/,
    );
    // Two of the services that the role A-1 became, and one that has kept its id.
    for (const id of ['A-1', 'D-6', 'I-7']) expect(explained([id]), id).not.toContain('today');
  });

  it('says all that the files say of it, with the meaning of the scores', () => {
    const text = explained(['X-1'], harbor);
    expect(text).toMatch(/^X-1 OT network monitoring \(custom\)\n/);
    expect(text).toContain('Area set by  the organisation (catalog.yaml)\n');
    expect(text).toContain('\nIn Harbor Logistics (sample)\n');
    for (const fact of [
      /^Recommendation level +Standard$/m,
      /^Assignment +Combination \(IT operations \+ Northwatch MSSP\)$/m,
      /^Note +Pilot in terminal 1 only$/m,
      /^Current score \(as-is\) +2\/3\n +Insource 2 · Not documented; only the person in charge\n +can do it\.\n +Outsource 3 · Only one/m,
      /^Target score \(to-be\) +4\n +Insource 4 · Documented; someone/m,
      /^Gap +\+1$/m,
      // The day of the file, as the entry says none of its own.
      /^Assessed on +2026-11-20$/m,
      /^Owner +IT operations$/m,
      /^Due date +2028-03-31$/m,
      /^Cycle of the improvement +Long cycle$/m,
    ])
      expect(text).toMatch(fact);
  });

  it('shows what is missing of a service in scope, and no more of others than is said', () => {
    const dir = folder();
    writeFileSync(
      join(dir, 'catalog.yaml'),
      'version: 1\nservices:\n  A-1: { level: basic, area: II }\n  A-2: { level: unnecessary, reason: no-risk }\n',
    );
    writeFileSync(
      join(dir, 'profile.yaml'),
      'version: 1\nservices:\n  A-4: { assignment: insource, team: t, planned: { assignment: outsource, provider: p, by: 2027-01-31 } }\n',
    );
    writeFileSync(join(dir, 'portfolio.yaml'), 'version: 1\nservices:\n  A-4: { as-is: excluded, rationale: Why }\n');
    const own = (id: string) => {
      const [, text = ''] = explained([id], { cwd: dir }).split('In this organisation\n');
      return text.split('\n\n')[0]?.replaceAll(/ {2,}/g, ' ').trim().split('\n');
    };
    expect(own('A-1')).toEqual([
      'Recommendation level Basic',
      'Area Area II: the organisation leads, with specialists',
      'Assignment –',
      'Current score (as-is) –',
      'Target score (to-be) –',
    ]);
    expect(own('A-2')).toEqual(['Recommendation level Unnecessary', 'Reason it is unnecessary No risk']);
    expect(own('A-3')).toEqual(['Recommendation level undecided']);
    expect(own('A-4')).toEqual([
      'Recommendation level undecided',
      'Assignment Insource (t)',
      'Planned change Outsource (p), by 2027-01-31',
      'Current score (as-is) excluded',
      ' Considered, and decided against: excluded from the',
      ' assessment.',
      'Rationale Why',
    ]);
    // The framework's own placement stays what it is.
    expect(explained(['A-1'], { cwd: dir })).toContain('\nArea         Area I: the organisation itself does it\n');
  });

  it('says of what nobody has what the 1 means that it counts as, and not the score that stands there', () => {
    const dir = folder();
    writeFileSync(
      join(dir, 'profile.yaml'),
      'version: 1\nservices: { A-1: { assignment: unassigned }, A-2: { assignment: unassigned } }\n',
    );
    writeFileSync(join(dir, 'portfolio.yaml'), 'version: 1\nservices: { A-1: { as-is: 4 } }\n');
    for (const id of ['A-1', 'A-2'])
      expect(explained([id], { cwd: dir })).toMatch(/^Current score \(as-is\) +1\n +Cannot be done\b/m);
  });

  it('shows what cdc check finds on it, and on no other', () => {
    expect(explained(['E-9'], sakura)).toMatch(
      /\n\ncdc checkの指摘\nprofile\.yaml:41:38 エラー profile\/unknown-team\n {2}チーム「jousisu」は.*\n {2}→ /,
    );
    expect(explained(['E-8'], sakura)).not.toContain('指摘');
    expect(explained(['E-9', '-C', example('sakura-seiki'), '--lang', 'en'])).toContain('Findings of cdc check\n');
  });

  it.each(['en', 'ja'])('fits the terminal (%s)', (lang) => {
    for (const options of [nowhere(), harbor, sakura]) {
      for (const id of ['B-1', 'C-2', 'E-9', 'I-5'])
        expect(displayWidth(explained([id, '--lang', lang], options))).toBeLessThanOrEqual(80);
    }
  });

  it('lets nothing from a file steer the terminal', () => {
    const dir = folder();
    const bad = String.raw`"\e[31mRED\u202E"`;
    writeFileSync(
      join(dir, 'cdc.yaml'),
      `version: 1\norganization: { name: ${bad} }\nteams: { t: { name: ${bad} } }\n`,
    );
    writeFileSync(
      join(dir, 'catalog.yaml'),
      `version: 1\nservices: { X-1: { level: basic, rationale: ${bad} } }\ncustom: { X-1: { category: B, name: ${bad}, description: ${bad} } }\n`,
    );
    writeFileSync(
      join(dir, 'profile.yaml'),
      `version: 1\nservices: { X-1: { assignment: insource, team: t, note: ${bad} } }\n`,
    );
    writeFileSync(
      join(dir, 'portfolio.yaml'),
      `version: 1\nservices: { X-1: { as-is: 5, evidence: [${bad}], action: ${bad}, owner: ${bad} } }\n`,
    );
    for (const words of [['X-1'], ['B'], ['service']]) {
      const text = explained(words, { cwd: dir });
      expect(text).toContain('RED');
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u);
    }
  });
});

describe('cdc explain of a term', () => {
  it('says what it means, in the textbook’s words for it, and where that stands', () => {
    expect(explained(['basic'])).toBe(
      'Basic\nベーシック\n\nPart of the minimum that must be done.\n\n' +
        'Level            basic\nPriority         Required\n' +
        'Weight of a gap  4 (this project’s own figure)\nSource           textbook table 9\n',
    );
    expect(explained(['必須', '--lang', 'ja'])).toMatch(/^ベーシック\nBasic\n\n(?:.*\n)+出典 +教科書の表9\n$/);
    expect(explained(['other'])).toContain('this project’s own judgement');
    expect(explained(['budget'])).toContain('comes up for review');
    expect(explained(['no-risk'])).not.toContain('comes up for review');
    expect(explained(['hybrid'])).toMatch(
      /Area I: the organisation itself does it\n +Area II: the organisation leads, with specialists\nSource/,
    );
    expect(explained(['3'])).toMatch(/Insource · Not documented; someone else(?:.*\n)+Outsource · Only one of the two/);
  });

  it('shows both things that a word can be, or the one that is asked for', () => {
    const both = explained(['I']);
    expect(both).toMatch(/^Category +I$/m);
    expect(both).toMatch(/^Area +I$/m);
    expect(explained(['area', 'I'])).not.toMatch(/^Category/m);
    expect(explained(['area', 'IV'])).toMatch(
      /^Information +internal .*\nSpecialised skill +high\nBalance +insource ≤ outsource$/m,
    );
    expect(explained(['領域IV', '--lang', 'ja'])).toMatch(/^分担 +インソース≦アウトソース$/m);
    expect(explained(['category', 'i'])).not.toMatch(/^Area +I$/m);
  });

  it('lists the services that belong to it, also those of one’s own', () => {
    expect(explained(['H'])).toMatch(/^Services {2}H-1 .*\n {10}H-2 .*\n$/m);
    expect(explained(['B'], harbor)).toContain('\n          X-1 OT network monitoring\n');
    expect(explained(['B'])).not.toContain('X-1');
  });

  it.each([
    ['level', 5],
    ['score', 6],
    ['area', 4],
    ['service', 64],
  ])('lists all of a kind: %s', (kind, count) => {
    for (const lang of ['en', 'ja']) {
      const text = explained([kind, '--lang', lang]);
      expect(text.match(/^[\w-]+ {2}/gm)?.filter((id) => !id.startsWith('ID'))).toHaveLength(count);
      expect(displayWidth(text)).toBeLessThanOrEqual(80);
    }
  });

  it('works where the files around cannot be used, and says so', () => {
    const dir = folder();
    writeFileSync(join(dir, 'catalog.yaml'), 'version: 1\nservices: { A-1: { level: basik } }\n');
    const { status, stdout, stderr } = cdc(['explain', 'basic'], { cwd: dir });
    expect([status, stdout]).toEqual([0, explained(['basic'])]);
    expect(stderr).toMatch(/^The files cannot be used: 1 problem\./);
  });
});

describe('cdc explain of a word of the textbook', () => {
  it('says what it means, and shows the values that it is about', () => {
    expect(explained(['丸投げ'])).toMatch(
      /^Outsourced without oversight\n丸投げ\n\n(?:.*\n)+Source {2}textbook 8\.3\n$/,
    );
    const level = explained(['推奨レベル', '--lang', 'ja']);
    expect(level).toMatch(/^推奨レベル\nRecommendation level\n/);
    expect(level).toContain('catalog.yaml: services.<service>.level');
    expect(level).toMatch(/^basic +ベーシック/m);
    expect(explained(['gap', 'analysis'])).toMatch(/^Gap analysis\nギャップ分析\n/);
    // The first word is that of a kind.
    expect(explained(['service', 'list'])).toMatch(/^Service list\n/);
  });

  it('says the same of a kind, above its values', () => {
    expect(explained(['level'])).toMatch(/^Level\n\nHow important a service is for an organisation\./);
  });
});

describe('cdc explain of a key', () => {
  it('says where it stands, what it takes, and how it looks there', () => {
    expect(explained(['stale-after-months'])).toBe(
      'stale-after-months\nStale after (months)\n\n' +
        'A score older than this many months is reported as stale.\n\n' +
        'In the files  cdc.yaml: policy.stale-after-months\nType          a whole number (1 or more)\nDefault       12\n\n' +
        'Example:\n  stale-after-months: 12\n',
    );
    expect(explained(['証跡', '--lang', 'ja'])).toMatch(/^evidence\n証跡\n/);
  });

  it.each([
    ['policy', /^ {2}policy: \{ combination-score: higher, /m],
    ['provider', /^In the files {2}profile\.yaml: services\.<service>\.provider$/m],
    ['preset', /^Type +recommended · (?:.*\n)+ +strict · /m],
    ['planned.by', /^by\nChange by\n/],
    ['as-is', /^As-is\n(?:.*\n)+as-is\nCurrent score \(as-is\)\n(?:.*\n)+ {2}as-is: 3$/m],
    ['custom.name', /^Required +yes$/m],
    // A value that only a key has.
    ['strict', /^preset\n/],
    ['lower', /^combination-score\n/],
  ])('knows %s', (word, text) => {
    expect(explained([word])).toMatch(text);
  });

  it('lists all, or those of a file', () => {
    const paths = (word: string) =>
      explained([word])
        .match(/^\S+ {2,}(?=\S)/gm)
        ?.map((path) => path.trim()) ?? [];
    expect(paths('profile.yaml')).toEqual(
      ['Key', 'version', 'services', 'services.<service>.assignment']
        .concat(['team', 'provider', 'planned'].map((key) => `services.<service>.${key}`))
        .concat(['assignment', 'team', 'provider', 'by'].map((key) => `services.<service>.planned.${key}`))
        .concat('services.<service>.note'),
    );
    expect(paths('key')).toEqual(expect.arrayContaining(['policy.strength', 'custom.<service>.name']));
  });
});

describe('cdc explain of words of the field', () => {
  it('explains the one service that they find, or lists those', () => {
    expect(explained(['SBOM'])).toMatch(/^E-2 Asset inventory\n/);
    expect(explained(['標的型メール訓練', '--lang', 'ja'])).toMatch(/^E-6 /);
    const list = explained(['threat', 'hunting']);
    expect(list.match(/^[A-I]-\d+/gm)).toEqual(['F-5', 'G-5']);
  });
});

describe('cdc explain of nothing', () => {
  it.each(['en', 'ja'])('lists what it knows, on one screen (%s)', (lang) => {
    const text = explained(['--lang', lang]);
    expect(text.split('\n').length).toBeLessThanOrEqual(24);
    expect(displayWidth(text)).toBeLessThanOrEqual(80);
    for (const word of ['service', 'pattern', 'rule', 'preset', 'evidence', 'assignment', 'SOC'])
      expect(text).toMatch(new RegExp(`\\b${word}\\b`));
    // A word may go on in the next line.
    expect(text.replaceAll(/\n +/g, '')).toContain(lang === 'en' ? 'Service catalog' : 'サービスカタログ');
  });
});

describe('cdc explain of a rule', () => {
  it('needs no kind before its id, and no usable files', () => {
    const dir = copyOf('textbook');
    writeFileSync(join(dir, 'catalog.yaml'), '{');
    const text = explained(['rule', 'profile/unassigned'], { cwd: dir });
    expect(text).toMatch(/^profile\/unassigned\n/);
    expect(explained(['profile/unassigned'])).toBe(text);
    expect(explained(['rule'], { cwd: dir })).toContain('\nprofile/unassigned ');
    expect(explained(['rule', 'profile/unassigned', '--lang', 'ja'])).toMatch(/^出典: 教科書6\.2、表10$/m);
  });
});

describe('a word that means nothing', () => {
  it('is answered with the nearest one, and with where to search', () => {
    expect(cdc(['explain', 'ベーシツク', '--lang', 'ja'], nowhere())).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'エラー: 「ベーシツク」についての説明はありません。「ベーシック」のことですか？\n' +
        '  調べられる用語の一覧を見るには: cdc explain。種類ごとの一覧（例）: cdc explain level\n',
    });
    expect(cdc(['explain', '\u001B[31m'], nowhere()).stderr).toContain(String.raw`“\u{001b}[31m”`);
  });
});

it('heads the ids of whatever a word stands for by a word that fits all', () => {
  const heading = (language: string) =>
    cdc(['explain', 'soc', '--format', 'csv', '--headings', 'words', '--lang', language]).stdout.split(/\r?\n/)[0];
  expect([heading('en'), heading('ja')]).toEqual(['Kind,Id,Name,Meaning', '種類,ID,名称,意味']);
});
