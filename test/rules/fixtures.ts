import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Examiner } from '../../src/check/examiner.ts';
import { check, type FileInputs, fileKinds, type LocatedDiagnostic, loadFolder, locateAll } from '../../src/index.ts';

/** A folder in `test/fixtures/`: an organisation, and beside it what the program has to say of it. */
export interface Fixture {
  /** `<group>.<code>`, and where one code has several, `.<what is special>`. */
  readonly name: string;
  readonly path: string;
  /** The code that it is about, e.g. `profile/unassigned`. */
  readonly code: string;
  /** Written by hand. */
  readonly expected: readonly object[];
}

/** The fixtures of a kind, in the order of their names; those of the rules of groups are folders above organisations. */
export function fixturesOf(kind: 'rules' | 'group rules' | 'problems'): Fixture[] {
  const folder = new URL(`../fixtures/${kind === 'group rules' ? 'rules' : kind}/`, import.meta.url);
  const isOfGroup = (name: string) => existsSync(new URL(`${name}/group.yaml`, folder));
  const names = readdirSync(folder).filter((name) => isOfGroup(name) === (kind === 'group rules'));
  return names.map((name) => {
    const path = fileURLToPath(new URL(name, folder));
    const [group, code] = name.split('.');
    return {
      name,
      path,
      code: `${group}/${code}`,
      expected: JSON.parse(readFileSync(`${path}/expected.json`, 'utf8')),
    };
  });
}

/** The texts of a fixture's files, for what is to be read without a file system. */
export function textsOf({ path }: Fixture): { -readonly [K in keyof FileInputs]: { path: string; content: string } } {
  const names = readdirSync(path);
  return Object.fromEntries(
    fileKinds
      .map((kind) => [kind, `${kind}.yaml`] as const)
      .filter(([, file]) => names.includes(file))
      .map(([kind, file]) => [kind, { path: file, content: readFileSync(`${path}/${file}`, 'utf8') }]),
  );
}

/** The same of its scenarios, or of its editions. */
export function namedOf(
  { path }: Fixture,
  kind: 'scenarios' | 'editions',
): Record<string, { path: string; content: string }> {
  const folder = `${path}/${kind}`;
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return Object.fromEntries(
    names.map((file) => [
      file.replace('.yaml', ''),
      { path: `${kind}/${file}`, content: readFileSync(`${folder}/${file}`, 'utf8') },
    ]),
  );
}

/** What `cdc check` reports of a fixture. Its files are named as if one stood in its folder. */
export async function reportOf({ path }: Fixture): Promise<{
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Services in the matrix; undefined when the files could not be used. */
  readonly services: number | undefined;
}> {
  const { organisation, files, scenarios, editions, diagnostics } = await loadFolder(path, '');
  if (!organisation) return { diagnostics, services: undefined };
  return {
    diagnostics: await locateAll([...files, ...scenarios, ...editions], check(organisation, { today: '2026-11-23' })),
    services: organisation.rows.length,
  };
}

/** What the rules of a group find in its file, then in those of its entities, whose own rules are not run here. */
export async function findingsInGroup(path: string): Promise<LocatedDiagnostic[]> {
  const examiner = new Examiner({ today: '2026-11-23', environment: {} });
  const { report, findings } = await examiner.examineGroup({ path, shownAs: '' });
  return [...report.diagnostics, ...[...findings.values()].flatMap(({ diagnostics }) => diagnostics)];
}
