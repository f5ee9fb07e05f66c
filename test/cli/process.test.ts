import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cdc, cdcProcess, copyOf, folder } from './run.ts';

const inHarbor = () => ({ cwd: copyOf('harbor-logistics') });
const anywhere = () => ({ cwd: folder() });

/** The other tests run the program in a thread of theirs; what they see is what a process of its own does. */
describe('a process of its own', () => {
  it.each([
    ['--version'],
    ['gap', '--help'],
    ['gap'],
    ['gap', '--lang', 'ja', '--format', 'json'],
    ['plan', '--by', 'team'],
    ['matrix', '--format', 'csv'],
    ['services', 'log'],
    ['explain', 'B-1'],
    ['diff', '.', '.'],
    ['check'],
    ['check', '--strict', '--format', 'sarif'],
    ['set', 'A-1', '--to-be', '4'],
    ['schema', '--write'],
    ['completion', 'bash'],
    ['assess'],
    ['trend'],
    ['gpa'],
    ['gap', '--fromat'],
    ['gap', 'nowhere'],
  ])('gives the same: %j %j %j', (...args) => {
    const words = args.filter((word) => word !== undefined);
    expect(cdc(words, inHarbor())).toEqual(cdcProcess(words, inHarbor()));
  });

  it('writes the same files, and reads the same input', () => {
    const started = [cdc, cdcProcess].map((run) => {
      const options = anywhere();
      const outcome = run(['init', 'org', '--yes', '--name', 'Both', '--teams', 'soc', '--start', 'starting'], options);
      return [outcome, readFileSync(join(options.cwd, 'org', 'catalog.yaml'), 'utf8')];
    });
    expect(started[0]).toEqual(started[1]);
    const args = ['check', '--stdin-filename', 'catalog.yaml'];
    const input = 'version: 1\nservices:\n  A-99: {}\n';
    expect(cdc(args, { ...inHarbor(), input })).toEqual(cdcProcess(args, { ...inHarbor(), input }));
  });

  it('leaves nothing to the next run of the same thread', () => {
    const plain = cdc(['gap'], inHarbor());
    cdc(['gap', '--lang', 'ja'], {
      ...inHarbor(),
      env: { FORCE_COLOR: '1', LANG: 'ja_JP.UTF-8', SOURCE_DATE_EPOCH: '1' },
    });
    cdc(['gap', 'nowhere', '--debug'], inHarbor());
    expect(cdc(['gap'], inHarbor())).toEqual(plain);
  });
});
