import { describe, expect, it } from 'vitest';
import { nextSteps, type Task } from '../../src/analysis/next.ts';
import { describeNext } from '../../src/render/describe/next.ts';
import type { Table } from '../../src/render/document.ts';
import { descriptions, draw } from '../../src/render/formats.ts';
import { commandOf } from '../../src/render/next-command.ts';
import { plain } from '../../src/render/palette.ts';
import { speakingOf } from '../../src/render/speaking.ts';
import { organisationOf } from '../analysis/organisation.ts';

const today = '2026-11-20';

async function tasksOf(catalog: string | undefined, more: { profile?: string } = {}) {
  return nextSteps(await organisationOf({ ...(catalog && { catalog }), ...more }), { today, days: 30 }).tasks;
}

const commandFor = (tasks: readonly Task[], kind: Task['kind']) =>
  tasks.filter((task) => task.kind === kind).map(commandOf);
/** Levels of some services of category A. */
const levels = (count: number) =>
  Array.from({ length: count }, (_, at) => `  A-${at + 1}: { level: basic }\n`).join('');

describe('the command of a task', () => {
  it('asks about the services that it is about, and about no others', async () => {
    const tasks = await tasksOf('  A-1: { level: basic }\n  A-2: { level: basic, review-by: 2026-01-01 }\n', {
      profile: '  A-1: { assignment: unassigned }\n  A-2: { assignment: unassigned }\n',
    });
    expect(commandFor(tasks, 'unassigned')).toEqual(['cdc assess --phase profile --service A-1,A-2']);
    expect(commandFor(tasks, 'review')).toEqual(['cdc assess --phase catalog --service A-2']);
  });

  it('shows them where they are too many to be named', async () => {
    const profile = levels(9).replaceAll('level: basic', 'assignment: unassigned');
    expect(commandFor(await tasksOf(levels(9), { profile }), 'unassigned')).toEqual(['cdc gap --phase profile']);
  });

  it('is there for every phase, and names what is in no file', async () => {
    // All but A-1 are in no file: too many to be named.
    expect(commandFor(await tasksOf('  A-1: { level: basic }\n'), 'questions')).toEqual([
      'cdc assess --phase catalog --open --category A,B,C,D,E,F,G,H,I',
      'cdc assess --phase profile --open',
      'cdc assess --phase portfolio --open',
    ]);
    expect(commandFor(await tasksOf(undefined), 'questions')).toEqual(['cdc assess --phase catalog --open']);
  });
});

it('questions of no team have a command that asks no team, or say that it asks all', async () => {
  const speaking = await speakingOf('en', 'next', 'words');
  const commandsOf = async (catalog: string) => {
    const organisation = await organisationOf({ catalog: catalog.replaceAll('basic', 'unnecessary') });
    const result = { next: nextSteps(organisation, { today, days: 30 }), organisation, today, full: true };
    const { blocks } = describeNext(result, speaking);
    const [last] = blocks.slice(-1);
    const tables =
      last?.kind === 'section' ? last.blocks.filter((block): block is Table => block.kind === 'table') : [];
    return tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ cells }) => cells)));
  };
  // 63 are undecided, with a question each, and A-1 has no reason.
  expect(await commandsOf(levels(1))).toEqual([
    [
      { tone: 'faint', text: 'no team yet (asked with all others)' },
      { number: 64, as: 'count' },
      { number: 64, as: 'count' },
      // What is in no file is asked about only where its category is named.
      'cdc assess --open --category A,B,C,D,E,F,G,H,I',
    ],
  ]);
  // Where all are in no file, all are asked about.
  expect((await commandsOf('')).at(0)?.at(-1)).toBe('cdc assess --open');
});

describe('in a terminal, all of it', () => {
  /** Eight decisions to review, so that a command names eight services. */
  async function shown(language: 'en' | 'ja', width: number): Promise<string[]> {
    const ids = ['A-10', 'A-11', 'A-12', 'A-13', 'G-10', 'G-11', 'G-12', 'G-13'];
    const of = (values: string) => ids.map((id) => `  ${id}: { ${values} }\n`).join('');
    const organisation = await organisationOf({
      catalog: of('level: unnecessary, review-by: 2026-01-01').replace(
        'A-10: { level: unnecessary',
        'A-10: { level: basic',
      ),
      profile: of('assignment: unassigned'),
    });
    const result = { next: nextSteps(organisation, { today, days: 30 }), organisation, today, full: true };
    return (await draw(descriptions.next, 'table', result, { language, palette: plain, width })).split('\n');
  }

  it.each([
    ['en', 80],
    ['ja', 80],
    ['en', 60],
    ['ja', 120],
  ] as const)('a command is never wrapped, in %s and %i columns', async (language, width) => {
    const lines = await shown(language, width);
    const commands = [
      'cdc assess --phase catalog --open --category A,B,C,D,E,F,G,H,I',
      'cdc assess --phase catalog --service A-10,A-11,A-12,A-13,G-10,G-11,G-12,G-13',
      'cdc assess --phase profile --service A-10',
    ];
    for (const command of commands) {
      // At the end of its line, beside its task or alone.
      expect(
        lines.filter((line) => line.endsWith(command)),
        `${command} in\n${lines.join('\n')}`,
      ).toHaveLength(1);
    }
  });

  it('one that is too long stands below its task, and leaves the others beside theirs', async () => {
    const lines = await shown('en', 80);
    const at = lines.findIndex((line) => line.startsWith('Review 8 decisions'));
    expect(lines.slice(at, at + 2)).toEqual([
      'Review 8 decisions',
      '  cdc assess --phase catalog --service A-10,A-11,A-12,A-13,G-10,G-11,G-12,G-13',
    ]);
    expect(lines.find((line) => line.startsWith('Open in the portfolio'))).toMatch(
      / {2}cdc assess --phase portfolio --open$/,
    );
  });
});
