import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './repository.ts';
import { cdc, example } from './run.ts';

/** As seen from where the runs are: no path of a machine gets into their output. */
const at = (name: string) => `./examples/${name}`;

/**
 * What every result looks like in every format. Only a reader can say whether it is right; what these files are for is
 * that no change of the output goes unseen.
 */
const extensions = { table: 'txt', markdown: 'md', html: 'html', json: 'json', csv: 'csv', ndjson: 'ndjson' } as const;
type Format = keyof typeof extensions;
const all = ['table', 'markdown', 'json', 'csv'] as const;

const runs: readonly { name: string; args: readonly string[]; lang: 'en' | 'ja'; formats: readonly Format[] }[] = [
  ...(['next', 'gap', 'plan', 'matrix'] as const).flatMap((command) => [
    { name: `${command}.textbook`, args: [command, at('textbook')], lang: 'en' as const, formats: all },
    { name: `${command}.harbor.ja`, args: [command, at('harbor-logistics')], lang: 'ja' as const, formats: all },
  ]),
  ...(['gap', 'plan'] as const).flatMap((command) =>
    (['en', 'ja'] as const).map((lang) => ({
      name: `${command}.full.${lang}`,
      args: [command, at('harbor-logistics'), '--full'],
      lang,
      formats: ['table'] as const,
    })),
  ),
  { name: 'staff.harbor', args: ['staff', at('harbor-logistics')], lang: 'en', formats: [...all, 'ndjson'] },
  { name: 'staff.sakura', args: ['staff', at('sakura-seiki'), '--full'], lang: 'ja', formats: ['table', 'html'] },
  { name: 'staff.textbook', args: ['staff', at('textbook')], lang: 'en', formats: ['table'] },
  {
    name: 'gap.since',
    args: ['gap', at('harbor-logistics'), '--baseline', at('textbook'), '--reverse'],
    lang: 'en',
    formats: ['table', 'markdown', 'json'],
  },
  { name: 'views.harbor', args: ['views', at('harbor-logistics')], lang: 'en', formats: [...all, 'html', 'ndjson'] },
  { name: 'views.harbor.ja', args: ['views', at('harbor-logistics')], lang: 'ja', formats: ['table', 'markdown'] },
  { name: 'views.full', args: ['views', at('harbor-logistics'), '--full'], lang: 'en', formats: ['table'] },
  { name: 'views.none', args: ['views', at('textbook')], lang: 'en', formats: ['table'] },
  {
    name: 'benchmark',
    args: ['gap', at('harbor-logistics'), '--benchmark', './examples/peers'],
    lang: 'en',
    formats: [...all, 'html', 'ndjson'],
  },
  {
    name: 'benchmark.full.ja',
    args: ['gap', at('sakura-seiki'), '--benchmark', './examples/peers', '--full'],
    lang: 'ja',
    formats: ['table', 'markdown'],
  },
  { name: 'areas.harbor', args: ['areas', at('harbor-logistics')], lang: 'en', formats: [...all, 'html', 'ndjson'] },
  { name: 'areas.sakura.ja', args: ['areas', at('sakura-seiki')], lang: 'ja', formats: ['table', 'markdown'] },
  { name: 'areas.full', args: ['areas', at('sakura-seiki'), '--full'], lang: 'ja', formats: ['table'] },
  {
    name: 'areas.to',
    args: ['areas', at('textbook'), '--to', 'full-insource'],
    lang: 'en',
    formats: ['table', 'json'],
  },
  { name: 'areas.teams', args: ['areas', at('harbor-logistics'), '--part', 'teams'], lang: 'en', formats: ['table'] },
  ...(['team', 'cycle', 'quarter', 'category'] as const).map((by) => ({
    name: `plan.by-${by}`,
    args: ['plan', at('sakura-seiki'), '--by', by],
    lang: by === 'team' ? ('ja' as const) : ('en' as const),
    formats: ['table', 'markdown'] as const,
  })),
  {
    name: 'plan.budget',
    args: ['plan', at('harbor-logistics'), '--budget', '10', '--assume', 'A-1=5,B-1=4'],
    lang: 'en',
    formats: [...all, 'ndjson'],
  },
  {
    name: 'diff',
    args: ['diff', at('textbook'), at('harbor-logistics'), '-C', at('textbook')],
    lang: 'en',
    formats: all,
  },
  {
    name: 'diff.ja',
    args: ['diff', at('harbor-logistics'), at('sakura-seiki'), '-C', at('textbook')],
    lang: 'ja',
    formats: ['table', 'markdown'],
  },
  { name: 'peacetime', args: ['peacetime', at('harbor-logistics')], lang: 'en', formats: [...all, 'html', 'ndjson'] },
  {
    name: 'peacetime.full.ja',
    args: ['peacetime', at('sakura-seiki'), '--full'],
    lang: 'ja',
    formats: ['table', 'markdown'],
  },
  { name: 'peacetime.textbook', args: ['peacetime', at('textbook')], lang: 'en', formats: ['table'] },
  { name: 'map', args: ['map', '-C', at('harbor-logistics')], lang: 'en', formats: ['table', 'markdown'] },
  { name: 'map.csf', args: ['map', 'csf', at('harbor-logistics')], lang: 'en', formats: ['table'] },
  { name: 'map.csf.ja', args: ['map', 'csf', at('sakura-seiki')], lang: 'ja', formats: ['table'] },
  {
    name: 'map.target',
    args: ['map', 'csf', at('harbor-logistics'), '--target', 'ID.RA'],
    lang: 'en',
    formats: [...all, 'html', 'ndjson'],
  },
  { name: 'map.gaps.ja', args: ['map', 'first', at('textbook'), '--gaps'], lang: 'ja', formats: ['table'] },
  { name: 'map.meti.ja', args: ['map', '経営ガイドライン', at('harbor-logistics')], lang: 'ja', formats: ['table'] },
  { name: 'map.service', args: ['map', '--service', 'D-3', '-C', at('harbor-logistics')], lang: 'en', formats: all },
  { name: 'metric', args: ['metric', '-C', at('harbor-logistics')], lang: 'en', formats: all },
  {
    name: 'metric.full.ja',
    args: ['metric', '--full', '-C', at('sakura-seiki')],
    lang: 'ja',
    formats: ['table', 'markdown'],
  },
  { name: 'metric.one', args: ['metric', 'list', 'patched', '-C', at('harbor-logistics')], lang: 'en', formats: all },
  {
    name: 'drill.harbor',
    args: ['drill', '-C', at('harbor-logistics')],
    lang: 'en',
    formats: [...all, 'html', 'ndjson'],
  },
  {
    name: 'drill.full.ja',
    args: ['drill', '二重脅迫', '--full', '-C', at('sakura-seiki')],
    lang: 'ja',
    formats: ['table', 'markdown'],
  },
  {
    name: 'drill.group',
    args: ['drill', 'supply-chain', '-C', at('harbor-group/trading')],
    lang: 'en',
    formats: ['table', 'markdown', 'json'],
  },
  {
    name: 'drill.group.ja',
    args: ['drill', 'supply-chain', '-C', at('harbor-group/hq')],
    lang: 'ja',
    formats: ['table'],
  },
  { name: 'drill.textbook', args: ['drill', '-C', at('textbook')], lang: 'en', formats: ['table'] },
  {
    name: 'drill.list.ja',
    args: ['drill', '--list', '-C', at('sakura-seiki')],
    lang: 'ja',
    formats: ['table', 'markdown'],
  },
  { name: 'group', args: ['group', at('harbor-group')], lang: 'en', formats: [...all, 'html', 'ndjson'] },
  { name: 'group.ja', args: ['group', 'matrix', at('harbor-group')], lang: 'ja', formats: ['table', 'markdown'] },
  {
    name: 'group.services',
    args: ['group', '-C', at('harbor-group'), '--service', 'B-1,B-3,F-1,I-5', '--kind', '事業部門,subsidiary'],
    lang: 'en',
    formats: ['table', 'csv'],
  },
  { name: 'group.gap', args: ['group', 'gap', at('harbor-group')], lang: 'en', formats: [...all, 'ndjson'] },
  { name: 'group.gap.ja', args: ['group', 'gap', at('harbor-group'), '--full'], lang: 'ja', formats: ['table'] },
  { name: 'services.sakura', args: ['services', '-C', at('sakura-seiki')], lang: 'en', formats: all },
  {
    name: 'services.ja',
    args: ['services', 'ログ', '-C', at('harbor-logistics')],
    lang: 'ja',
    formats: [...all, 'html', 'ndjson'],
  },
  {
    name: 'explain.service',
    args: ['explain', 'B-1', '-C', at('harbor-logistics')],
    lang: 'en',
    formats: ['table'],
  },
  {
    name: 'explain.service.ja',
    args: ['explain', 'C-4', '-C', at('sakura-seiki')],
    lang: 'ja',
    formats: ['table'],
  },
  ...(['level', 'reason', 'category', 'phase', 'area', 'assignment', 'pattern', 'score', 'cycle', 'rule'] as const).map(
    (kind, index) => ({
      name: `explain.${kind}`,
      args: ['explain', kind, '-C', at('textbook')],
      lang: index % 2 === 0 ? ('en' as const) : ('ja' as const),
      formats: ['table'] as const,
    }),
  ),
  {
    name: 'explain.term',
    args: ['explain', 'III', '-C', at('textbook')],
    lang: 'en',
    formats: ['table', 'markdown', 'json', 'ndjson'],
  },
  { name: 'explain.term.ja', args: ['explain', 'excluded', '-C', at('textbook')], lang: 'ja', formats: ['table'] },
  { name: 'explain.known', args: ['explain', '-C', at('textbook')], lang: 'en', formats: ['table', 'markdown'] },
  { name: 'explain.known.ja', args: ['explain', '-C', at('textbook')], lang: 'ja', formats: ['table'] },
  { name: 'explain.concept.ja', args: ['explain', '推奨レベル', '-C', at('textbook')], lang: 'ja', formats: ['table'] },
  {
    name: 'explain.key',
    args: ['explain', 'as-is', '-C', at('textbook')],
    lang: 'en',
    formats: [...all, 'html', 'ndjson'],
  },
  {
    name: 'explain.file.ja',
    args: ['explain', 'portfolio.yaml', '-C', at('textbook')],
    lang: 'ja',
    formats: ['table'],
  },
  {
    name: 'explain.words',
    args: ['explain', 'ransomware', '-C', at('textbook')],
    lang: 'en',
    formats: ['table', 'json'],
  },
  { name: 'explain.one-rule', args: ['explain', 'rule', 'portfolio/stale'], lang: 'ja', formats: ['table'] },
];

function output(
  args: readonly string[],
  format: Format,
  lang: string,
  env: NodeJS.ProcessEnv = {},
  cwd?: string,
): string {
  const chosen = format === 'table' ? [] : ['--format', format];
  const { status, stdout, stderr } = cdc([...args, ...chosen, '--lang', lang], { env, ...(cwd && { cwd }) });
  expect({ status, stderr }, args.join(' ')).toEqual({ status: 0, stderr: '' });
  return stdout;
}

const golden = (name: string, format: Format) => `../fixtures/golden/${name}.${extensions[format]}`;

describe.each(runs)('$name', ({ name, args, lang, formats }) => {
  it.each(formats)('as %s', async (format) => {
    await expect(output(args, format, lang)).toMatchFileSnapshot(golden(name, format));
  });
});

describe('in colours', () => {
  it.each(['gap', 'plan', 'matrix', 'services', 'explain B-1'])('%s', async (command) => {
    const args = [...command.split(' '), '-C', at('harbor-logistics')];
    const place = command === 'gap' || command === 'plan' || command === 'matrix' ? [command, args[2] ?? ''] : args;
    const text = output(place, 'table', 'en', { FORCE_COLOR: '1' }).replaceAll('\u001B', '␛');
    await expect(text).toMatchFileSnapshot(golden(`${command.split(' ')[0]}.colours`, 'table'));
  });
});

describe('a history', () => {
  /** An organisation as it was at four days, at one of which its files could not be used. */
  function history(): string {
    const { dir, git, write, commit } = repository();
    const put = (name: string) => cpSync(example(name), join(dir, 'org'), { recursive: true });
    put('textbook');
    commit('2025-01-10T12:00:00+00:00');
    git('tag', 'first');
    put('harbor-logistics');
    commit('2025-04-10T12:00:00+00:00');
    write('org/catalog.yaml', 'version: 1\nservices:\n\tA-1: {}\n');
    commit('2025-07-10T12:00:00+00:00');
    put('sakura-seiki');
    commit('2025-10-10T12:00:00+00:00');
    git('tag', 'last');
    cpSync(example('harbor-logistics'), join(dir, 'signed-off'), { recursive: true });
    commit('2026-11-24T12:00:00+00:00');
    return dir;
  }

  it.each([
    ['trend', ['trend', 'org'], 'en', ['table', 'json', 'csv']],
    ['trend.ja', ['trend', 'org', '--tags'], 'ja', ['table', 'json', 'csv']],
    ['approve', ['approve', '-C', 'signed-off'], 'en', [...all, 'ndjson']],
    ['approve.full.ja', ['approve', '--full', '-C', 'signed-off'], 'ja', ['table', 'markdown']],
    ['log', ['log', '-C', 'org', '--last', '3'], 'en', ['table', 'markdown', 'html']],
    ['log.one', ['log', 'D-1', '-C', 'org', '--full'], 'en', ['table', 'json', 'csv', 'ndjson']],
    ['log.one.ja', ['log', 'D-1', '-C', 'org', '--full'], 'ja', ['table', 'markdown']],
    ['diff.revisions', ['diff', 'first', 'last', '-C', 'org'], 'en', ['table', 'markdown']],
  ] as const)('%s', async (name, args, lang, formats) => {
    const dir = history();
    for (const format of formats) {
      const text = output(args, format, lang, {}, dir).replaceAll(
        /\b[0-9a-f]{7}\b|\b[0-9a-f]{12}\b|\b[0-9a-f]{40}\b/g,
        'commit',
      );
      await expect(text).toMatchFileSnapshot(golden(name, format));
    }
  });
});
