import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fileKinds } from '../../src/model/files.ts';
import { fileExamples } from '../../src/schema/file-examples.ts';
import { fileKeys } from '../../src/schema/file-keys.ts';
import { validate } from '../../src/schema/validate.ts';
import { exampleIn } from '../../src/source/example.ts';

const keys = fileKeys();
const called = (file: string, path: string) => keys.find((key) => key.file === file && key.path.join('.') === path);

/** The paths of all keys of a document, with those that a user names as a file of the schemas names them. */
function pathsIn(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key].join('.'), ...pathsIn(inner, [...path, key])]);
}

describe('the keys of the four files', () => {
  it('are those of the schemas', () => {
    const paths = (file: string) => keys.filter((key) => key.file === file).map(({ path }) => path.join('.'));
    expect(paths('profile')).toEqual([
      'version',
      'services',
      'services.<service>.assignment',
      'services.<service>.team',
      'services.<service>.provider',
      'services.<service>.planned',
      'services.<service>.planned.assignment',
      'services.<service>.planned.team',
      'services.<service>.planned.provider',
      'services.<service>.planned.by',
      'services.<service>.note',
    ]);
    for (const path of ['policy.stale-after-months', 'teams.<team>.name', 'preset', 'rules.<rule>.severity'])
      expect(paths('cdc')).toContain(path);
  });

  it('say what they take, in both languages', () => {
    expect(called('cdc', 'policy.stale-after-months')).toMatchObject({
      takes: ['integer'],
      minimum: 1,
      default: 12,
      required: false,
    });
    expect(called('portfolio', 'services.<service>.due')?.takes).toEqual(['date']);
    expect(called('profile', 'services.<service>.team')?.takes).toEqual(['id']);
    expect(called('cdc', 'version')).toMatchObject({ required: true, values: [{ value: 1 }] });
    const level = called('catalog', 'services.<service>.level');
    expect(level?.title).toEqual({ en: 'Recommendation level', ja: '推奨レベル' });
    expect(level?.values.map(({ value }) => value)).toEqual([
      'unnecessary',
      'basic',
      'standard',
      'advanced',
      'optional',
    ]);
    expect(level?.values[1]?.meaning.ja).toMatch(/^ベーシック（必須）：/);
    for (const { title, description, values, takes, path } of keys) {
      expect(values.length + takes.length, path.join('.')).toBeGreaterThan(0);
      for (const text of [title, description]) expect(text.en).not.toBe(text.ja);
      // A schema of one language has no word of the other.
      for (const text of [title, description]) expect(text.en).not.toMatch(/\p{Script=Hiragana}/u);
    }
  });
});

describe.each(['en', 'ja'] as const)('the examples of the files (%s)', (language) => {
  const examples = fileExamples(language);

  it('are right', () => {
    for (const file of fileKinds) expect(validate(file, parse(examples[file], { schema: 'core' }))).toEqual([]);
  });

  it('have every key', () => {
    for (const { file, path } of keys)
      expect(exampleIn(examples[file], path), path.join('.')).toMatch(new RegExp(`^${path.at(-1)}: .+$`));
  });

  it('have no key that is none', () => {
    const known = new Set(keys.map(({ file, path }) => [file, ...path].join('.')));
    for (const file of fileKinds) {
      const ids = /(?<=^(?:services|custom|teams|providers|rules|metrics)\.)[^.]+/;
      const names = {
        services: '<service>',
        custom: '<service>',
        teams: '<team>',
        providers: '<provider>',
        rules: '<rule>',
        metrics: '<metric>',
      };
      const paths = pathsIn(parse(examples[file], { schema: 'core' })).map((path) =>
        path
          .replace(ids, names[path.split('.')[0] as keyof typeof names] ?? '')
          .replace(/(?<=\.staff\.)[^.]+/, '<role>')
          .replace(/(?<=\.values\.)\d[-\d]+/, '<date>')
          .replace(/(?<=\.views\.)[^.]+/, '<assessor>'),
      );
      // An entry as a whole is no key, nor are the numbers that a rule takes.
      const unknown = paths.filter((path) => !known.has(`${file}.${path}`) && !path.endsWith('>'));
      expect(unknown.filter((path) => path !== 'rules.<rule>.gap')).toEqual([]);
    }
  });

  it('are shown as one line', () => {
    expect(exampleIn(examples.cdc, ['policy', 'strength'])).toBe('strength: 4');
    expect(exampleIn(examples.portfolio, ['services', '<service>', 'due'])).toBe('due: 2027-03-31');
    expect(exampleIn(examples.cdc, ['teams'])).toBe('teams: { csirt: { name: CSIRT } }');
    expect(exampleIn(examples.cdc, ['teams', '<team>', 'name', 'ja'])).toBe('ja: 社内SOC');
    expect(exampleIn(examples.cdc, ['teams', '<team>', 'owner'])).toBeUndefined();
    expect(exampleIn(examples.cdc, ['constructor'])).toBeUndefined();
  });
});
