import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writer } from '../../src/cli/answering/writer.ts';
import type { ServiceFileKind } from '../../src/model/files.ts';
import { EditRefused } from '../../src/source/edit.ts';
import * as entry from '../../src/source/entry.ts';
import { type EntryChange, EntryConflict, EntryInvalid, FileMisnamed, NoOrganisation } from '../../src/source/entry.ts';
import { loadFolder } from '../../src/source/load.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cdc-entry-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const changeEntry = (where: string, change: EntryChange) => entry.changeEntry(where, change, writer);
const declareParty = (where: string, kind: 'team' | 'provider', id: string) =>
  entry.declareParty(where, kind, { id, name: id }, writer);

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const get = (name: string) => readFileSync(join(folder, name), 'utf8');

const head = (kind: string) => `# yaml-language-server: $schema=.cdc/schemas/${kind}.schema.json\nversion: 1\n`;
const change = (changes: EntryChange['changes'], more: Partial<EntryChange> = {}): EntryChange => ({
  file: 'catalog',
  id: 'A-2',
  changes,
  name: 'Risk assessment',
  ...more,
});

function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('changeEntry', () => {
  it.each<[ServiceFileKind, object]>([
    ['catalog', { level: 'basic' }],
    ['profile', { assignment: 'unassigned' }],
    ['portfolio', { 'as-is': { insource: 2, outsource: 4 } }],
  ])('makes a missing %s.yaml with its head', async (file, changes) => {
    put('cdc.yaml', head('cdc'));
    expect(changeEntry(folder, change({ ...changes }, { file, seen: {} }))).toBe(true);
    expect(get(`${file}.yaml`).startsWith(`${head(file)}services:\n  A-2: { `)).toBe(true);
    expect(get(`${file}.yaml`).endsWith(' } # Risk assessment\n')).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['cdc.yaml', `${file}.yaml`].toSorted());
    const { diagnostics, organisation } = await loadFolder(folder);
    expect(diagnostics).toEqual([]);
    expect(organisation).toBeDefined();
  });

  it('changes the entry, and not a byte around it', () => {
    const before = `\uFEFF# mine\r\nversion: 1\r\nservices:\r\n  A-1:   {level: basic}\r\n  A-2: { level: basic } # c\r\n\r\n# end`;
    put('catalog.yaml', before);
    expect(changeEntry(folder, change({ level: 'advanced', area: 'II' }, { seen: { level: 'basic' } }))).toBe(true);
    expect(get('catalog.yaml')).toBe(before.replace('A-2: { level: basic }', 'A-2: { level: advanced, area: II }'));
  });

  it('puts a new entry in list order', () => {
    put('catalog.yaml', `${head('catalog')}services:\n  A-1: {}\n  B-1: {}\n`);
    changeEntry(folder, change({ level: 'basic' }));
    expect(get('catalog.yaml')).toBe(
      `${head('catalog')}services:\n  A-1: {}\n  A-2: { level: basic } # Risk assessment\n  B-1: {}\n`,
    );
  });

  it('takes keys out', () => {
    put('catalog.yaml', 'version: 1\nservices:\n  A-2: { level: basic, area: I }\n');
    expect(changeEntry(folder, change({ level: undefined, area: 'II' }))).toBe(true);
    expect(get('catalog.yaml')).toBe('version: 1\nservices:\n  A-2: { area: II }\n');
  });

  it('says when there was nothing to change, and writes nothing', () => {
    put('catalog.yaml', 'version: 1\nservices:\n  A-2:   {  level: basic  }');
    expect(changeEntry(folder, change({ level: 'basic', area: undefined }))).toBe(false);
    expect(get('catalog.yaml')).toBe('version: 1\nservices:\n  A-2:   {  level: basic  }');
    rmSync(join(folder, 'catalog.yaml'));
    put('cdc.yaml', head('cdc'));
    expect(changeEntry(folder, change({ level: undefined }))).toBe(false);
    expect(readdirSync(folder)).toEqual(['cdc.yaml']);
  });

  it.each([
    ['another value', 'services:\n  A-2: { level: standard }\n'],
    ['another key', 'services:\n  A-2: { level: basic, area: I }\n'],
    ['no such entry any more', 'services: {}\n'],
    ['an empty file', ''],
  ])('stops at a conflict when the entry has changed: %s', (_, rest) => {
    const before = rest === '' ? '' : `version: 1\n${rest}`;
    put('catalog.yaml', before);
    const error = thrown(() => changeEntry(folder, change({ level: 'advanced' }, { seen: { level: 'basic' } })));
    expect(error).toBeInstanceOf(EntryConflict);
    expect(get('catalog.yaml')).toBe(before);
    expect(readdirSync(folder)).toEqual(['catalog.yaml']);
  });

  it('stops at a conflict when there is an entry now', () => {
    put('catalog.yaml', 'version: 1\nservices:\n  A-2: { level: basic }\n');
    expect(thrown(() => changeEntry(folder, change({ level: 'basic' }, { seen: {} })))).toBeInstanceOf(EntryConflict);
  });

  it.each([
    ['another entry changed', 'version: 1\nservices:\n  A-1: { level: advanced }\n  A-2: { level: basic }\n'],
    ['the order of keys changed', 'version: 1\nservices: { A-2: { "level": "basic" } }\n'],
    ['comments changed', '# new\nversion: 1\nservices:\n  A-2: { level: basic } # new\n'],
    ['another part is wrong', 'version: 1\nservices:\n  A-1: { level: nonsense }\n  A-2: { level: basic }\nwhat: 1\n'],
  ])('does not mind when %s', (_, text) => {
    put('catalog.yaml', text);
    expect(changeEntry(folder, change({ level: 'optional' }, { seen: { level: 'basic' } }))).toBe(true);
    expect(get('catalog.yaml')).toBe(text.replace(/(A-2: \{ "?level"?: )"?basic"?/, '$1optional'));
  });

  it.each<[ServiceFileKind, object]>([
    ['catalog', { level: 'nonsense' }],
    ['catalog', { 'review-by': '2027-02-30' }],
    ['catalog', { rationale: '' }],
    ['catalog', { unknown: 'x' }],
    ['portfolio', { 'as-is': 6 }],
    ['portfolio', { 'as-is': { insource: 0 } }],
    ['profile', { assignment: ['insource'] }],
  ])('refuses an invalid value, and writes nothing: %s %j', (file, changes) => {
    const before = 'version: 1\nservices:\n  A-2: {} # c\n';
    put(`${file}.yaml`, before);
    const error = thrown(() => changeEntry(folder, change({ ...changes }, { file })));
    expect(error).toBeInstanceOf(EntryInvalid);
    const [violation] = (error as EntryInvalid).violations;
    expect(violation?.path.slice(0, 2)).toEqual(['services', 'A-2']);
    expect(get(`${file}.yaml`)).toBe(before);
    expect(readdirSync(folder)).toEqual([`${file}.yaml`]);
  });

  it('makes no file for an invalid value', () => {
    put('cdc.yaml', head('cdc'));
    expect(thrown(() => changeEntry(folder, change({ level: 'nonsense' })))).toBeInstanceOf(EntryInvalid);
    expect(readdirSync(folder)).toEqual(['cdc.yaml']);
  });

  it('begins no file beside one that is not read for its name', () => {
    put('cdc.yaml', 'version: 1\n');
    put('Catalog.yml', 'version: 1\n');
    const error = thrown(() => changeEntry(folder, change({ level: 'basic' })));
    expect(error).toBeInstanceOf(FileMisnamed);
    expect(error).toMatchObject({ found: 'Catalog.yml' });
    expect(readdirSync(folder).toSorted()).toEqual(['Catalog.yml', 'cdc.yaml']);
  });

  it('begins no organisation where there is none any more', () => {
    expect(thrown(() => changeEntry(folder, change({ level: 'basic' })))).toBeInstanceOf(NoOrganisation);
    expect(thrown(() => declareParty(folder, 'team', 'soc'))).toBeInstanceOf(NoOrganisation);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each<[string, string | Uint8Array]>([
    ['does not parse', 'version: 1\nservices:\n  A-2: { level: basic\n'],
    ['has a key twice', 'version: 1\nservices:\n  A-2: {}\n  A-2: {}\n'],
    ['has two documents', 'version: 1\n---\nversion: 1\n'],
    ['is nested too deeply', `version: 1\na: ${'['.repeat(5000)}`],
    ['is not UTF-8', new Uint8Array([0x61, 0x3a, 0x20, 0x93, 0xfa])],
    ['is too large', `version: 1 # ${'x'.repeat(600_000)}`],
    ['is a list', '- 1\n'],
    ['has a text for its services', 'version: 1\nservices: none\nservices-too: &a {}\n- x'],
    ['shares the entry with another', 'version: 1\nservices:\n  A-2: &x { level: basic }\n  A-3: *x\n'],
  ])('refuses a file that %s, and leaves it', (_, before) => {
    put('catalog.yaml', before);
    const error = thrown(() => changeEntry(folder, change({ level: 'advanced' })));
    expect(error).toBeInstanceOf(EditRefused);
    // To compare half a megabyte byte by byte, `toEqual` takes seconds.
    expect(Buffer.from(before).equals(readFileSync(join(folder, 'catalog.yaml')))).toBe(true);
    expect(readdirSync(folder)).toEqual(['catalog.yaml']);
  });

  it('passes on what the file system says', () => {
    expect(thrown(() => changeEntry(join(folder, 'missing'), change({ level: 'basic' })))).toMatchObject({
      code: 'ENOENT',
    });
  });

  it('keeps up with a folder that grows answer by answer', () => {
    put('cdc.yaml', head('cdc'));
    for (const id of ['B-1', 'A-10', 'A-2', 'I-7', 'A-1']) {
      changeEntry(folder, change({ level: 'basic' }, { id, name: id, seen: {} }));
      changeEntry(folder, change({ level: 'standard' }, { id, name: id, seen: { level: 'basic' } }));
    }
    const ids = get('catalog.yaml').match(/[A-I]-\d+(?=: \{ level: standard \} # )/g);
    expect(ids).toEqual(['A-1', 'A-2', 'A-10', 'B-1', 'I-7']);
  });
});

describe('declareParty', () => {
  it('makes cdc.yaml with its head', async () => {
    put('catalog.yaml', head('catalog'));
    declareParty(folder, 'team', 'soc');
    expect(get('cdc.yaml')).toBe(`${head('cdc')}teams:\n  soc: { name: soc }\n`);
    expect((await loadFolder(folder)).diagnostics).toEqual([]);
  });

  it('adds to what is there, and leaves the rest', () => {
    const before = 'version: 1 # v\nteams:\n  csirt: { name: CSIRT } # c\nproviders: {}\n# end\n';
    put('cdc.yaml', before);
    declareParty(folder, 'team', 'soc');
    expect(get('cdc.yaml')).toBe(before.replace('# c\n', '# c\n  soc: { name: soc }\n'));
    declareParty(folder, 'provider', 'z-mssp');
    expect(get('cdc.yaml')).toContain('providers:\n  z-mssp: { name: z-mssp }\n# end\n');
  });

  it('writes an id that would be something else as the text it is', async () => {
    put('cdc.yaml', head('cdc'));
    for (const id of ['no', 'true', '2027']) declareParty(folder, 'team', id);
    const { organisation, diagnostics } = await loadFolder(folder);
    expect(diagnostics).toEqual([]);
    expect(organisation?.teams?.map(({ id }) => id).toSorted()).toEqual(['2027', 'no', 'true']);
  });

  it('refuses a file that does not parse, and leaves it', () => {
    put('cdc.yaml', 'teams: {');
    expect(thrown(() => declareParty(folder, 'team', 'soc'))).toBeInstanceOf(EditRefused);
    expect(get('cdc.yaml')).toBe('teams: {');
  });
});
