import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** From the one that knows nothing to the one that may know everything. */
const layers = [
  'reference',
  'messages',
  'model',
  'schema',
  'source',
  'analysis',
  'rules',
  'answers',
  'check',
  'render',
  'cli',
];
/** The library's face and the build script stand above all layers. */
const above = ['index.ts', 'generate.ts', 'derived.ts'];

const root = new URL('../src/', import.meta.url);
const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.[cm]?[jt]s$/.test(path) && !path.includes('.generated.'))
  .toSorted();
const files = paths.map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));

/** A source without its comments, so that what they speak of is not taken for code; lines keep their numbers. */
function code(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

/** What a file imports, exports from or loads when it is needed; types included. */
function importsOf(text: string): string[] {
  const source = code(text);
  const specifiers = [
    /^\s*(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
    /\brequire\s*\(\s*['"`]([^'"`]+)['"`]/g,
  ];
  return specifiers.flatMap((pattern) => [...source.matchAll(pattern)].map(([, specifier]) => specifier ?? ''));
}

/** The layer of a file, by its path below `src/`. */
function layerOf(path: string): number {
  return above.includes(path) ? layers.length : layers.indexOf(path.split('/')[0] ?? '');
}

/** The lines of all files but some that match a pattern, as `path:line: text`. */
function linesWith(pattern: RegExp, except: (path: string) => boolean = () => false): string[] {
  return files
    .filter(({ path }) => !except(path))
    .flatMap(({ path, text }) =>
      code(text)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`src/${path}:${index + 1}: ${line.trim()}`] : [])),
    );
}

describe('the layers', () => {
  it('are all there is in src/', () => {
    const top = readdirSync(root, { withFileTypes: true });
    expect(
      top
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(layers.toSorted());
    expect(top.filter((entry) => entry.isFile()).map(({ name }) => name)).toContain('index.ts');
    expect(files.filter(({ path }) => layerOf(path) === -1).map(({ path }) => path)).toEqual([]);
  });

  it('are read right', () => {
    const text = [
      "import a, { type b } from './a.ts';",
      'import type {\n  c,\n} from "./c.ts";',
      "export * from './d.ts';",
      "export { type E, e } from './e.ts';",
      "import './f.ts';",
      "const g = async () => (await import('./g.ts')).g;",
      "type H = import('./h.ts').H;",
      "// import x from './comment.ts';",
      "/* export * from './comment.ts' */",
      "const from = 'x';",
    ].join('\n');
    expect(importsOf(text).toSorted()).toEqual(['a', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `./${name}.ts`));
    expect(files.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(100);
  });

  it('import downwards only', () => {
    const upward = files.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => ({ specifier, target: posix.join(posix.dirname(path), specifier) }))
        // What the package says of itself, its version, is no layer.
        .filter(({ target }) => target !== '../package.json')
        .filter(({ target }) => target.startsWith('../') || layerOf(target) === -1 || layerOf(target) > layerOf(path))
        .map(({ specifier }) => `src/${path} imports ${specifier}`),
    );
    expect(upward).toEqual([]);
  });

  it('have no ways that cannot be followed: every dynamic import names its file', () => {
    expect(linesWith(/\bimport\s*\((?!\s*['"])/)).toEqual([]);
  });

  it('have no circles of files, types included', () => {
    const imports = new Map(
      files.map(({ path, text }) => [
        path,
        importsOf(text.replaceAll(/\bimport\s*\(/g, 'later('))
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => posix.join(posix.dirname(path), specifier)),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of imports.get(path) ?? []) walk(next, [...trail, path]);
      done.add(path);
    };
    for (const path of imports.keys()) walk(path, []);
    expect(circles).toEqual([]);
  });
});

describe('the process', () => {
  it('is touched by src/cli/ only', () => {
    const touch = /(?<![\w.'"/-])process\s*[.[]|['"](?:node:)?process['"]/;
    expect(linesWith(touch, (path) => path.startsWith('cli/'))).toEqual([]);
    expect(linesWith(touch).length, 'the pattern finds something').toBeGreaterThan(0);
  });

  it('is never ended: that would cut what is still in a pipe', () => {
    expect(linesWith(/\.\s*exit\s*\(|\bprocess\s*\.\s*(?:exit|abort|reallyExit)\b/)).toEqual([]);
    // In the first, a signal asks whether a process is there; in the second, one that was held back takes effect. Ctrl-Z only stops it.
    const places = ['cli/answering/writer.ts', 'cli/terminal/interruption.ts'];
    const kill = /\bprocess\s*\.\s*kill\b(?!\((?:process\.pid|0), 'SIGTSTP'\))/;
    expect(linesWith(kill, (path) => places.includes(path))).toEqual([]);
  });

  it('is never written to behind the back of Io', () => {
    expect(linesWith(/\bconsole\s*[.[]/)).toEqual([]);
  });
});

describe('what a layer may know', () => {
  it.each([
    ['files', /^(?:node:)?fs(?:\/promises)?$/, ['source', 'cli']],
    ['YAML', /^yaml$/, ['source']],
    ['the terminal', /^(?:chalk|commander|inquirer|@inquirer\/.*|(?:node:)?(?:readline|tty).*)$/, ['cli']],
    ['tables', /^cli-table3$/, ['render']],
    ['the network', /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/.*)?$/, []],
    // History is read from git; long outputs go through the user's pager.
    ['other programs', /^(?:node:)?child_process$/, ['source', 'cli/terminal/pager.ts', 'cli/reporting/browser.ts']],
    ['threads', /^(?:node:)?worker_threads$/, ['check']],
    ['code from elsewhere', /^(?:node:)?(?:vm|cluster)$/, []],
  ])('of %s', (_, name, allowed) => {
    const told = files.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((specifier) => name.test(specifier))
        .filter(() => !above.includes(path) && !allowed.some((place) => path === place || path.startsWith(`${place}/`)))
        .map((specifier) => `src/${path} imports ${specifier}`),
    );
    expect(told).toEqual([]);
  });
});

describe('what describes a result', () => {
  it('knows no medium: escaping, colours and widths are not its own', () => {
    const media = /^render\/(?:media\/|escape\.ts|palette\.ts|width\.ts)/;
    const told = files
      .filter(({ path }) => /^render\/(?:describe|data)\//.test(path))
      .flatMap(({ path, text }) =>
        // Types are no way to make output.
        importsOf(text.replaceAll(/^\s*import type [^;]*;/gm, ''))
          .filter((specifier) => media.test(posix.join(posix.dirname(path), specifier)))
          .map((specifier) => `src/${path} imports ${specifier}`),
      );
    expect(told).toEqual([]);
  });
});

describe('the files', () => {
  it('lie in no drawer without a meaning of its own', () => {
    expect(
      paths.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.[jt]s$)/.test(path)),
    ).toEqual([]);
  });

  it('have names in kebab-case', () => {
    expect(
      paths.filter((path) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:[-.][a-z0-9]+)*\.ts$/.test(path)),
    ).toEqual([]);
  });

  it('have 300 lines at most, where they are not data or words', () => {
    const exempt = /^(?:reference|messages)\//;
    const long = files
      .filter(({ path }) => !exempt.test(path))
      .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});
