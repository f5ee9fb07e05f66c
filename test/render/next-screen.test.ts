import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSteps, taskKinds } from '../../src/analysis/next.ts';
import { joinOrganisation, services } from '../../src/index.ts';
import type { FileContents } from '../../src/model/files.ts';
import { descriptions, draw } from '../../src/render/formats.ts';
import { plain } from '../../src/render/palette.ts';
import { displayWidth } from '../../src/render/width.ts';
import { runs } from '../runs.ts';

const today = '2026-11-20';
const teamCount = 8;
const teams = Object.fromEntries(
  Array.from({ length: teamCount }, (_, at) => [
    `team-${at}`,
    { name: `The department of information systems and whatever else there is, part ${at}` },
  ]),
);
const approval = { by: 'CISO', on: '2026-10-01', digest: `sha256:${'0'.repeat(64)}` };

/** By its place in the list, each service has its own to do. */
function busy(at: number): { catalog?: object; profile?: object; portfolio?: object } {
  const team = `team-${Math.floor(at / 8)}`;
  const due = `2026-${at % 16 === 5 ? '11' : '12'}-${10 + (at % 10)}`;
  const insource = { catalog: { level: 'basic' }, profile: { assignment: 'insource', team } };
  switch (at % 8) {
    case 0:
      return {};
    case 1:
      return { catalog: { level: 'unnecessary', reason: 'budget', 'review-by': '2026-01-01' } };
    case 2:
      return { catalog: { level: 'basic' }, profile: { assignment: 'unassigned' }, portfolio: { 'to-be': 3 } };
    case 3:
      return { catalog: { level: 'basic' }, profile: { assignment: 'insource', team } };
    case 4:
      return { ...insource, portfolio: { 'as-is': 2, 'to-be': 4, 'assessed-on': '2024-01-01' } };
    case 5:
      return { ...insource, portfolio: { 'as-is': 2, 'to-be': 4, 'assessed-on': '2026-11-01', due } };
    case 6:
      return { ...insource, portfolio: { 'as-is': 2, 'to-be': 4 } };
    default:
      return { catalog: { level: 'basic' }, profile: { team } };
  }
}

function organisationOf(of: (at: number) => { catalog?: object; profile?: object; portfolio?: object }) {
  const file = (kind: 'catalog' | 'profile' | 'portfolio') => ({
    version: 1,
    services: Object.fromEntries(services.flatMap(({ id }, at) => (of(at)[kind] ? [[id, of(at)[kind]]] : []))),
  });
  return joinOrganisation({
    cdc: { version: 1, organization: { name: 'ACME' }, teams },
    catalog: file('catalog'),
    profile: file('profile'),
    portfolio: file('portfolio'),
    metrics: { version: 1, metrics: { patched: { values: { '2026-01-31': 78 } } } },
    approvals: {
      version: 1,
      approvals: [
        { ...approval, phase: 'catalog', decision: 'rejected', note: 'No.' },
        { ...approval, phase: 'profile', decision: 'approved' },
      ],
    },
  } as unknown as FileContents);
}

type Organisation = ReturnType<typeof organisationOf>;
async function shown(organisation: Organisation, language: 'en' | 'ja', more: { full?: boolean; days?: number } = {}) {
  const { full = false, days } = more;
  const next = nextSteps(organisation, { today, days: days ?? 30, errors: 3, otherErrors: true });
  const result = { next, organisation, today, days, full };
  const text = await draw(descriptions.next, 'table', result, { language, palette: plain, width: 80 });
  return { next, lines: text.trimEnd().split('\n') };
}

describe('where there is much of everything', () => {
  const organisation = organisationOf(busy);

  it.each(['en', 'ja'] as const)('one screen has the first of it, and numbers of the rest (%s)', async (language) => {
    const { next, lines } = await shown(organisation, language);
    const text = lines.join('\n');
    // All but a report, which is there where nothing else is; questions in three phases.
    expect(new Set(next.tasks.map(({ kind }) => kind))).toEqual(new Set(taskKinds.filter((kind) => kind !== 'report')));
    expect(next.tasks).toHaveLength(14);
    // Eight services of case 5, from 5 to 61: one day each.
    expect(next.due.filter(({ kind }) => kind === 'due')).toHaveLength(8);
    expect(lines.length, text).toBeLessThanOrEqual(22);
    expect(Math.max(...lines.map(displayWidth)), text).toBeLessThanOrEqual(80);

    const number = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? Number.NaN);
    // Commands of tasks end their lines; the one of the teams does not.
    const commands = lines.filter((line) => / cdc .*[^…]$/.test(line) && !line.includes('--full'));
    expect(commands.length + number(/(?:and |ほかに)(\d+)(?: more task|項目)/), text).toBe(14);
    const days = lines.filter((line) => /^2026-.* · /.test(line)).length;
    expect(days).toBe(2);
    expect(days + number(language === 'en' ? /and (\d+) more: cdc/ : /ほかに(\d+)件: cdc/), text).toBe(next.due.length);
    // Three teams are named; without a team are those of case 0 and 2.
    expect(3 + number(/(\d+)(?: more teams|チーム): cdc next --full/), text).toBe(next.questions.length);
    const all = next.questions.reduce((sum, { questions }) => sum + questions, 0);
    expect(number(/(?:Open questions|未回答の項目) +(\d+)/)).toBe(all);
  });

  it('all of it is shown where somebody asks for that', async () => {
    const { next, lines } = await shown(organisation, 'en', { full: true });
    expect(lines.filter((line) => / cdc /.test(line))).toHaveLength(14 + next.questions.length);
    expect(lines.filter((line) => /^2026-/.test(line))).toHaveLength(next.due.length);
    expect(lines.join('\n')).not.toContain(' more');
  });

  it('the command that shows all looks as far ahead', async () => {
    const { lines } = await shown(organisation, 'en', { days: 90 });
    expect(lines.join('\n')).toMatch(/and \d+ more: cdc next --days 90 --full/);
  });
});

it('every task is shown where no day needs the room', async () => {
  const reason = { catalog: { level: 'unnecessary', reason: 'budget' } };
  const organisation = organisationOf((at) => (at < 4 ? busy(4) : at < 6 ? busy(7) : reason));
  const { next, lines } = await shown(organisation, 'en');
  expect(next.tasks.map(({ kind, phase }) => phase ?? kind)).toEqual([
    'profile',
    'portfolio',
    'errors',
    'stale',
    'review',
    'metrics',
    'catalog',
    'profile',
    'improve',
    'unmeasured',
  ]);
  // One of them asks about a team.
  expect(lines.filter((line) => / cdc /.test(line))).toHaveLength(11);
  expect(lines.length).toBeLessThanOrEqual(22);
});

it.each(['en', 'ja'] as const)('fits a screen, whatever there is to do (%s)', async (language) => {
  const kinds = fc.array(fc.integer({ min: 0, max: 23 }), { minLength: 64, maxLength: 64 });
  await fc.assert(
    fc.asyncProperty(kinds, fc.option(fc.integer({ min: 0, max: 365 })), async (given, days) => {
      const organisation = organisationOf((at) => busy(given[at] ?? 0));
      const { lines } = await shown(organisation, language, days === null ? {} : { days });
      expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(22);
      expect(Math.max(...lines.map(displayWidth)), lines.join('\n')).toBeLessThanOrEqual(80);
    }),
    { numRuns: runs(100) },
  );
});
