import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from 'rolldown';

/** The path of a module as it is on Linux, on Windows too. */
const slashed = (id) => id.replaceAll('\\', '/');

/** Every package whose code went into the bundle, with its licence, since the bundle carries it to others. */
function licences(fileName) {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
      const folders = new Set(
        modules.map(slashed).flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []),
      );
      const texts = [...folders].toSorted().map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
        return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
      });
      this.emitFile({ type: 'asset', fileName, source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
    },
  };
}

/**
 * Commander loads the module that starts other processes, for subcommands that are programs of their own; there are none
 * here, and it takes a tenth of the time of a short run.
 */
const withoutChildProcesses = {
  name: 'without-child-processes',
  transform: {
    filter: { id: /node_modules\/commander\// },
    handler: (code) => code.replace(/require\('node:child_process'\)/, '{}'),
  },
};

/** In `cli-table3`, by file: what is slow for every cell, and what does the same sooner. */
const slowInTables = {
  'utils.js': [
    [/const stringWidth = .*?;\n/, "const { displayWidth: strlen } = require('../../../src/render/width.ts');\n"],
    [/function strlen\(.*?\n}\n/s, ''],
  ],
  'cell.js': [
    [
      /let optionsChars = .*?CHAR_NAMES\.forEach\(.*?}\);\n/s,
      `const tableChars = tableOptions.chars;
      let chars = this.options.chars ? undefined : charsOfTables.get(tableChars);
      if (chars === undefined) {
        chars = {};
        for (const name of CHAR_NAMES) setOption(this.options.chars || {}, tableChars, name, chars);
        if (!this.options.chars) charsOfTables.set(tableChars, chars);
      }
      this.chars = chars;
      `,
    ],
    [/$/, 'const charsOfTables = new WeakMap();\n'],
  ],
};

/** cli-table3 makes up the same fifteen options anew for each cell, and measures texts several times: half its time. */
const leanTables = {
  name: 'lean-tables',
  transform: {
    filter: { id: /node_modules[\\/]cli-table3[\\/]src[\\/](?:cell|utils)\.js$/ },
    handler(code, id) {
      return slowInTables[basename(id)].reduce((before, [from, to]) => {
        if (!from.test(before)) this.error(`${id} has changed: nothing in it is like ${from}`);
        return before.replace(from, () => to);
      }, code);
    },
  },
};

/**
 * In few files, since opening one takes its time: what every run needs, and, with all that they import, what `cdc check`
 * needs where it finds nothing.
 */
const groups = [
  {
    name: 'start',
    test: /\/src\/cli\/(?:main|program\/errors|terminal\/(?:interruption|io))\.ts|\/package\.json/,
    priority: 3,
  },
  {
    name: 'check',
    test: /\/src\/(?:messages\/index|cli\/(?:terminal\/colour|program\/(?:outer-language|plain)|commands\/check)|render\/check\/text)\.ts/,
    priority: 2,
  },
];

const wordsIn = (id) => /\/src\/messages\/(\w+)\/([\w-]+)\.ts$/.exec(id)?.slice(1) ?? [];

/** A file a subject and language, so that a run opens only what it says; in one, what every run may say and all are made of. */
const words = [
  {
    test: /\/src\/messages\/\w+\/(?:errors|near|not-editable|phrases)\.ts$/,
    name: (id) => `${wordsIn(id)[0]}-errors`,
    debugName: 'errors',
    priority: 1,
  },
  { test: /\/src\/messages\/\w+\/(?!index)/, name: (id) => wordsIn(id).join('-'), debugName: 'words' },
];

// Which modules lie together is said by the groups, whoever imports them and how.
const checks = { ineffectiveDynamicImport: false };
const shared = { platform: 'node', tsconfig: 'tsconfig.json', checks };

export default defineConfig([
  {
    ...shared,
    // CommonJS starts faster than ES modules: see `bench/`.
    // The thread lies beside the chunk that starts it.
    input: { cli: 'src/cli/process.ts', 'cli/check-worker': 'src/check/worker.ts' },
    output: {
      dir: 'dist',
      format: 'cjs',
      minify: true,
      entryFileNames: '[name].cjs',
      chunkFileNames: 'cli/[name]-[hash].cjs',
      codeSplitting: {
        groups: [...groups, ...words].map((group) => ({ ...group, test: (id) => group.test.test(slashed(id)) })),
      },
    },
    plugins: [withoutChildProcesses, leanTables, licences('third-party-licences.txt')],
  },
  {
    ...shared,
    input: { index: 'src/index.ts' },
    output: { dir: 'dist', format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'lib/[name]-[hash].js' },
  },
]);
