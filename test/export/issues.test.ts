import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { organisationOf } from '../analysis/organisation.ts';
import { exported } from './exported.ts';

/** What an independent parser reads, as strictly as it can. */
const read = (text: string) =>
  parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string | undefined>[];

/** What GitLab documents for its importer (doc/user/project/issues/csv_import.md); it passes over all other columns. */
const gitlab = { needed: ['title', 'description'], taken: ['title', 'description', 'due_date', 'milestone', 'type'] };

const acme = await organisationOf({
  cdc: 'teams: { soc: { name: SOC } }\n',
  catalog: '  A-8: { level: standard }\n  B-1: { level: basic }\n',
  profile: '  A-8: { assignment: insource, team: soc }\n  B-1: { assignment: unassigned }\n',
  portfolio:
    '  A-8: { as-is: 2, to-be: 4, owner: soc, action: Train two people, due: 2027-03-31, cycle: short }\n  B-1: { to-be: 3 }\n',
});

describe('a file of issues', () => {
  it('has the columns that GitLab takes, and no other that it would take for something else', async () => {
    const { text } = await exported('issues', acme);
    const [head = ''] = text.split('\r\n');
    expect(head).toBe('title,description,due_date,labels,priority');
    const columns = head.split(',');
    for (const column of gitlab.needed) expect(columns).toContain(column);
    expect(columns.filter((column) => gitlab.taken.includes(column))).toEqual(['title', 'description', 'due_date']);
    // It finds the separator in the head, and takes a mark in front of it for a part of the name.
    expect(text.startsWith('title')).toBe(true);
  });

  it('has an issue for each improvement, in the order of the roadmap', async () => {
    const { text, notes } = await exported('issues', acme);
    const [first, second, ...others] = read(text);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      title: 'B-1: Real-time asset monitoring: 1 (unassigned) → 3',
      due_date: '',
      labels: 'cdc category-B level-basic cycle-long',
      priority: '8',
    });
    expect(first?.['description']).toContain(
      '\n- Owner: –\n- Due: –\n- Next step: First decide who does it.\n- Action: –\n',
    );
    expect(second).toMatchObject({
      title: 'A-8: Security architecture design: 2 → 4',
      due_date: '2027-03-31',
      labels: 'cdc category-A level-standard cycle-short',
      priority: '6',
    });
    const lines = second?.['description']?.split('\n') ?? [];
    expect(lines[0]).toMatch(/^A-8 Security architecture design: \w/);
    expect(lines.slice(1)).toEqual([
      '',
      '- Level: Standard',
      '- Assignment: Insource (SOC)',
      '- Score: 2 → 4',
      '- Priority: 3 × 2 = 6',
      '- Cycle: short',
      '- Owner: SOC',
      '- Due: 2027-03-31',
      expect.stringMatching(/^- Next step: To reach 3: /),
      '- Action: Train two people',
      '',
      'Details: cdc explain A-8',
    ]);
    expect(notes).toEqual([expect.stringContaining('62 undecided')]);
  });

  it('speaks Japanese, with the same labels', async () => {
    const [, second] = read((await exported('issues', acme, 'ja')).text);
    expect(second).toMatchObject({
      title: 'A-8: セキュリティアーキテクチャ設計: 2 → 4',
      labels: 'cdc category-A level-standard cycle-short',
    });
    expect(second?.['description']).toContain('\n- 責任者: SOC\n');
  });

  it.each([
    // 5 letters before the name, 7 behind it.
    ['あ'.repeat(300), `X-1: ${'あ'.repeat(242)}…: 2 → 4`],
    // Half a character would not come back.
    ['🦊'.repeat(200), `X-1: ${'🦊'.repeat(121)}…: 2 → 4`],
    ['a'.repeat(243), `X-1: ${'a'.repeat(243)}: 2 → 4`],
  ])('has no title of more than 255 letters, and the whole name in the text: %#', async (name, title) => {
    const organisation = await organisationOf({
      catalog: `  X-1: { level: basic }\ncustom:\n  X-1: { category: B, name: "${name}" }\n`,
      portfolio: '  X-1: { as-is: 2, to-be: 4 }\n',
    });
    const [issue] = read((await exported('issues', organisation)).text);
    expect(issue?.['title']).toBe(title);
    expect(issue?.['description']?.split('\n')[0]).toBe(`X-1 ${name}`);
  });

  it.each([
    ['commands of GitLab', String.raw`/close\n/assign @root`, /^\s*\//m],
    ['mentions', 'ask @root, root@example.com or [~jira]', /@\w|\[~/],
    ['links to other issues', 'see #12, !34, &5, ~bug', /[#!&]\d|~\w/],
    ['elements and pictures', '<img src=x> ![x](http://x.example/y.png) !z.png! {html}', /<\w|!\[|!\w|\{\w/],
    ['fences', '\\n```\\nx', /```/],
    ['headings and quotes', String.raw`\n# x\n>>> y`, /^(?:#|>>>)/m],
  ])('has no %s in it', async (_, bad, never) => {
    const organisation = await organisationOf({
      cdc: `teams: { soc: { name: "${bad}" } }\n`,
      catalog: `  X-1: { level: basic }\ncustom:\n  X-1: { category: B, name: "${bad}", description: "${bad}" }\n`,
      profile: '  X-1: { assignment: insource, team: soc }\n',
      portfolio: `  X-1: { as-is: 2, to-be: 4, owner: "${bad}", action: "${bad}" }\n`,
    });
    const [issue] = read((await exported('issues', organisation)).text);
    expect(issue?.['title']).not.toMatch(never);
    expect(issue?.['title']).not.toContain('\n');
    expect(issue?.['description']).not.toMatch(never);
    // What a text has in it makes no line of its own: every fact is one item of the list.
    expect(issue?.['description']?.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(9);
  });

  it.each(['=1+1', '+1', '-1+1', '@SUM(1)', '＝1+1', '\\t=1', '\\r=1'])('has no formula: %s', async (bad) => {
    const organisation = await organisationOf({
      catalog: `  X-1: { level: basic }\ncustom:\n  X-1: { category: B, name: "${bad}", description: "${bad}" }\n`,
      portfolio: `  X-1: { as-is: 2, to-be: 4, owner: "${bad}", action: "${bad}" }\n`,
    });
    for (const cell of Object.values(read((await exported('issues', organisation)).text)[0] ?? {}))
      expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
  });

  it('says that there is nothing in it, and why', async () => {
    const done = await organisationOf({ catalog: '  A-1: { level: basic }\n' });
    const { text, notes } = await exported('issues', done);
    expect(read(text)).toEqual([]);
    expect(notes[0]).toBe('The file has no issues. No improvements known yet.');
    expect(notes[1]).toContain('63 undecided');
  });
});
