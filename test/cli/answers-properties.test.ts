import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { hiddenIn } from '../../src/answers/hidden.ts';
import { main } from '../../src/cli/main.ts';
import { assignments, levels, reasons, scores } from '../../src/reference/index.ts';
import { flowText } from '../../src/source/flow.ts';
import { runs } from '../runs.ts';
import { folder } from './run.ts';

type Entry = Readonly<Record<string, unknown>>;
/** All that is said of a service, in whichever file. */
type Said = Readonly<Record<'catalog' | 'profile' | 'portfolio', Entry>>;

const files = ['catalog', 'profile', 'portfolio'] as const;
const ids = ['B-1', 'B-2', 'B-3', 'B-4'];

const score = fc.constantFrom(...scores);
const party = fc.constantFrom('csirt', 'soc');
const prose = fc.constantFrom(
  '手順は「担当者の頭の中」にしかない',
  '担当：佐藤（次回更改時に見直す） #台帳',
  "The plan is in one person's head: not written",
  '24/7 {nights, [weekends]}',
  '- true',
  '> 12.5',
  '``` x',
);
const idOf = (items: readonly { readonly id: string }[]) => fc.constantFrom(...items.map(({ id }) => id));
const maybe = (value: fc.Arbitrary<string>) => fc.option(value, { nil: undefined });

const unneeded = fc
  .record({ reason: idOf(reasons), rationale: maybe(prose) })
  .map((values): Said => ({ catalog: { level: 'unnecessary', ...values }, profile: {}, portfolio: {} }));

const needed = fc
  .record({
    level: idOf(levels.filter(({ id }) => id !== 'unnecessary')),
    assignment: idOf(assignments),
    team: party,
    provider: party,
    halves: fc.record({ insource: score, outsource: score }, { noNullPrototype: true }),
    asIs: fc.oneof(score, fc.constant('excluded'), fc.constant('halves')),
    toBe: score,
    rationale: maybe(prose),
    note: maybe(prose),
  })
  .map(({ level, assignment, team, provider, halves, asIs, toBe, rationale, note }): Said => {
    const shared = assignment === 'combination';
    const now = asIs !== 'halves' ? asIs : shared ? halves : 3;
    return {
      catalog: { level },
      profile: {
        assignment,
        ...((assignment === 'insource' || shared) && { team }),
        ...((assignment === 'outsource' || shared) && { provider }),
      },
      // What nobody has counts as 1: it is only asked how well it should be done.
      portfolio:
        assignment === 'unassigned'
          ? { 'to-be': toBe }
          : { 'as-is': now, ...(now === 'excluded' ? { rationale } : { 'to-be': toBe }), note },
    };
  });

/** The services of a category as they will be, and how much of each is said already. */
const assessments = fc.tuple(
  ...ids.map((id) =>
    fc.record({ id: fc.constant(id), said: fc.oneof({ arbitrary: needed, weight: 4 }, unneeded), known: fc.nat(3) }),
  ),
);

function entryOf(dir: string, file: (typeof files)[number], id: string): Entry {
  const path = join(dir, `${file}.yaml`);
  return (existsSync(path) ? parse(readFileSync(path, 'utf8')).services[id] : undefined) ?? {};
}

/** Without what is undefined. */
const defined = (entry: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));

async function cdc(cwd: string, ...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const out = { stdout: '', stderr: '' };
  const to = (name: keyof typeof out) =>
    new Writable({
      write(chunk, _, done) {
        out[name] += chunk;
        done();
      },
    });
  const io = {
    cwd,
    env: {},
    stdin: Readable.from([]),
    stdout: to('stdout'),
    stderr: to('stderr'),
    locale: () => 'en',
    today: '2026-11-23',
    now: () => new Date('2026-11-23T09:00:00Z'),
  };
  const status = await main(args, io);
  return { status, ...out };
}

/** The form with answers behind its keys; hints stay where they are. */
function filledIn(form: string, answers: ReadonlyMap<string, Entry>): string {
  let entry: Entry = {};
  return form
    .split('\n')
    .map((line) => {
      const [, id] = /^([A-Z]-\d+):$/.exec(line) ?? [];
      if (id !== undefined) entry = answers.get(id) ?? {};
      const [, key = '', hint] = /^ {2}([\w-]+):.* (# .*)$/.exec(line) ?? [];
      return entry[key] === undefined ? line : `  ${key}: ${flowText(entry[key])} ${hint}`;
    })
    .join('\n');
}

it.each(['en', 'ja'])(
  'a form that is filled in leaves nothing open, and says what it was answered (%s)',
  async (language) => {
    await fc.assert(
      fc.asyncProperty(assessments, async (services) => {
        const dir = folder();
        writeFileSync(join(dir, 'cdc.yaml'), `version: 1\norganization: { language: ${language} }\n`);
        // What is known goes in the order of the files.
        for (const [index, file] of files.entries()) {
          const lines = services
            .filter(({ known }) => known > index)
            .map(({ id, said }) => `  ${id}: ${flowText(defined(said[file]))}\n`);
          if (lines.length > 0) writeFileSync(join(dir, `${file}.yaml`), `version: 1\nservices:\n${lines.join('')}`);
        }
        const questions = ['assess', '--export-questions', '--category', 'B'];
        const form = await cdc(dir, ...questions);
        const answers = new Map(
          services.map(({ id, said }) => [id, Object.assign({}, ...files.map((file) => defined(said[file]))) as Entry]),
        );
        writeFileSync(join(dir, 'form.md'), filledIn(form.stdout, answers));
        const applied = await cdc(dir, 'assess', '--answers', 'form.md');
        expect(applied.status, applied.stderr).toBe(0);
        for (const { id, said, known } of services) {
          // A score that was answered carries the day.
          const dated = known < files.length && 'as-is' in said.portfolio && { 'assessed-on': '2026-11-23' };
          for (const file of files) {
            const expected = { ...defined(said[file]), ...(file === 'portfolio' && dated) };
            expect(entryOf(dir, file, id), `${id} in ${file}`).toEqual(expected);
          }
        }
        expect((await cdc(dir, ...questions)).stdout).toBe('');
      }),
      { numRuns: runs(25) },
    );
  },
);

const anyText = fc
  .oneof(prose, fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }))
  .filter((text) => /\S/.test(text));

it('a form that comes back as it was sent changes nothing', async () => {
  const wanted = fc.constantFrom(
    ['--service', ids.join(',')],
    ['--phase', 'catalog'],
    ['--phase', 'profile'],
    ['--phase', 'portfolio'],
    [],
  );
  await fc.assert(
    fc.asyncProperty(assessments, anyText, anyText, wanted, async (services, rationale, note, options) => {
      const dir = folder();
      for (const file of files) {
        const lines = services.map(({ id, said }) => {
          const entry = defined(said[file]);
          const texts = { ...('rationale' in entry && { rationale }), ...('note' in entry && { note }) };
          return `  ${id}: ${asciiOf({ ...entry, ...texts })}\n`;
        });
        writeFileSync(join(dir, `${file}.yaml`), `version: 1\nservices:\n${lines.join('')}`);
      }
      const contents = () => files.map((file) => readFileSync(join(dir, `${file}.yaml`), 'utf8'));
      const before = contents();
      const form = await cdc(dir, 'assess', '--export-questions', ...options);
      writeFileSync(join(dir, 'form.md'), form.stdout === '' ? '# nothing is open' : form.stdout);
      const applied = await cdc(dir, 'assess', '--answers', 'form.md');
      if (form.stdout !== '') expect(applied, form.stdout).toMatchObject({ status: 0 });
      expect(contents(), form.stdout).toEqual(before);
    }),
    { numRuns: runs(150) },
  );
});

it.each(['en', 'ja'])('whoever a form is exported for gives its scores, whatever the name (%s)', async (language) => {
  const name = anyText.filter((text) => hiddenIn(text) === undefined);
  await fc.assert(
    fc.asyncProperty(name, async (assessor) => {
      const dir = folder();
      writeFileSync(join(dir, 'cdc.yaml'), `version: 1\norganization: { language: ${language} }\n`);
      const form = await cdc(dir, 'assess', '--export-questions', '--category', 'B', `--assessor=${assessor}`);
      expect(form.status, form.stderr).toBe(0);
      writeFileSync(join(dir, 'form.md'), form.stdout.replaceAll(/^ {2}as-is:/gm, '  as-is: 3'));
      const applied = await cdc(dir, 'assess', '--answers', 'form.md');
      expect(applied.status, applied.stderr).toBe(0);
      for (const id of ids) {
        expect(entryOf(dir, 'portfolio', id)).toEqual({
          'as-is': 3,
          'assessed-on': '2026-11-23',
          assessor: assessor.trim(),
        });
      }
    }),
    { numRuns: runs(100) },
  );
});

/** As YAML, with escapes for all that is not ASCII: a file may say whatever it likes. */
function asciiOf(entry: Entry): string {
  return JSON.stringify(entry).replaceAll(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
