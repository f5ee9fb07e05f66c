import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileKind, fileKinds, type MainFileKind, mainFileKinds } from '../../src/model/files.ts';
import { descriptionOf } from '../../src/reference/descriptions.ts';
import { levels, services } from '../../src/reference/index.ts';
import { buildSchema } from '../../src/schema/build.ts';
import { LanguageServer } from './language-server-client.ts';

/** The files as `cdc init` and `cdc set` write them. */
const files: Record<MainFileKind, string> = {
  cdc: 'organization: { name: ACME, language: en }\nteams:\n  csirt: { name: CSIRT }\n  soc: { name: Private SOC }\nproviders:\n  z-mssp: { name: Z-MSSP, contract-until: 2027-03-31 }\npolicy: { combination-score: higher, strength: 4 }\n',
  catalog:
    'services:\n  A-1: { level: basic } # Risk management\n  A-2: {} # Risk assessment\n  C-2: { level: unnecessary, reason: budget, review-by: 2027-04-01 } # Malware sample analysis\n  X-1: { level: standard }\ncustom:\n  X-1: { category: B, name: { en: OT monitoring, ja: OT監視 } }\n',
  profile:
    'services:\n  A-1: { assignment: insource, team: csirt } # Risk management\n  A-2: {} # Risk assessment\n  B-1: { assignment: combination, team: soc, provider: z-mssp, planned: { team: night-shift, by: 2027-10-01 } }\n',
  portfolio:
    'assessed-on: 2026-11-20\nservices:\n  A-1: { as-is: 3, to-be: 5, evidence: ["https://wiki.example/"] } # Risk management\n  B-1: { as-is: { insource: 2, outsource: 4 }, owner: soc, due: 2027-03-31, cycle: short }\n  H-1: { as-is: excluded, rationale: "…" }\n',
};

let folder: string;
let server: LanguageServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cdc-editor-'));
  mkdirSync(join(folder, '.cdc/schemas'), { recursive: true });
  const organisation = {
    language: 'en' as const,
    teams: [
      { id: 'csirt', name: 'CSIRT' },
      { id: 'soc', name: 'Private SOC' },
    ],
    providers: [{ id: 'z-mssp', name: 'Z-MSSP' }],
    custom: [{ id: 'X-1', name: { en: 'OT monitoring', ja: 'OT監視' }, category: 'B' as const }],
  };
  for (const kind of fileKinds) {
    const schema = buildSchema(kind, organisation, [{ id: 'portfolio/no-evidence' }]);
    writeFileSync(join(folder, `.cdc/schemas/${kind}.schema.json`), JSON.stringify(schema));
  }
  server = await LanguageServer.start(folder);
});

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The text of a file with the header that ties it to its schema. */
function file(kind: FileKind, body: string): string {
  return `# yaml-language-server: $schema=.cdc/schemas/${kind}.schema.json\nversion: 1\n${body}`;
}

/** Labels of what is offered, with the documentation of each. */
async function offered(kind: FileKind, body: string): Promise<Map<string, string>> {
  const items = await server.complete(file(kind, body));
  const text = (documentation: string | { value: string } | undefined) =>
    typeof documentation === 'string' ? documentation : (documentation?.value ?? '');
  return new Map(items.map(({ label, documentation }) => [label, text(documentation)]));
}

describe('completion', () => {
  it.each(['services:\n  |', 'services:\n  A-1: { level: basic } # Risk management\n  |', 'services:\n  A|\n'])(
    'offers the services with their descriptions: %j',
    async (body) => {
      const items = await offered('catalog', body);
      const missing = services.filter(({ id }) => !items.has(id)).map(({ id }) => id);
      expect(missing).toEqual(body.includes('A-1') ? ['A-1'] : []);
      const about = descriptionOf({ id: 'A-3' });
      expect(items.get('A-3')).toContain(about.en);
      expect(items.get('A-3')).toContain(about.ja);
      expect(items.has('X-1')).toBe(true);
    },
  );

  it('writes a new entry on one line, with a choice of levels', async () => {
    const items = await server.complete(file('catalog', 'services:\n  |'));
    expect(items.find(({ label }) => label === 'A-3')?.textEdit?.newText).toBe(
      `A-3: { level: \${1|${levels.map(({ id }) => id).join(',')}|} }`,
    );
  });

  it.each([
    'services:\n  A-1: { level: b| } # Risk management\n  A-2: {} # Risk assessment\n',
    'services:\n  A-1: { level: |',
    'services:\n  A-1:\n    level: |\n',
  ])('offers the levels in both languages: %j', async (body) => {
    const items = await offered('catalog', body);
    expect([...items.keys()]).toEqual(levels.map(({ id }) => id));
    for (const { id, meaning } of levels) {
      expect(items.get(id)).toContain(meaning.en);
      expect(items.get(id)).toContain(meaning.ja);
    }
  });

  it.each([
    ['catalog', 'services:\n  A-1: { l| } # Risk management\n  A-2: {} # Risk assessment\n', 'level'],
    ['catalog', 'services:\n  A-1: {l|} # Risk management\n', 'level'],
    ['catalog', 'services:\n  A-1: { level: unnecessary, r| } # Risk management\n', 'reason'],
    ['profile', 'services:\n  A-1: { a| } # Risk management\n', 'assignment'],
    ['profile', 'services:\n  A-1: { planned: { b| } } # Risk management\n', 'by'],
    ['portfolio', 'services:\n  A-1: { as-is: 3, t| } # Risk management\n', 'to-be'],
    ['portfolio', 'services:\n  A-1: { as-is: { i| } } # Risk management\n', 'insource'],
  ] as const)('offers the keys of an entry within its braces: %s %j', async (kind, body, key) => {
    expect((await offered(kind, body)).get(key)).toMatch(/[ぁ-ん]/);
  });

  it.each([
    ['services:\n  A-1: { assignment: insource, team: c| } # Risk management\n', ['csirt', 'soc']],
    ['services:\n  A-1:\n    team: |\n', ['csirt', 'soc']],
    ['services:\n  A-1: { planned: { team: s| } }\n', ['csirt', 'soc']],
    ['services:\n  A-1: { provider: z| }\n', ['z-mssp']],
  ])('offers the teams and providers of the organisation: %j', async (body, ids) => {
    const items = await offered('profile', body);
    expect([...items.keys()]).toEqual(ids);
    if (items.has('soc')) expect(items.get('soc')).toBe('Private SOC');
  });

  it('offers scores with what they mean', async () => {
    const items = await offered('portfolio', 'services:\n  A-1: { as-is: 3| } # Risk management\n');
    expect([...items.keys()]).toEqual(['1', '2', '3', '4', '5', 'excluded']);
    expect(items.get('4')).toContain('someone else can take over');
    expect(items.get('4')).toContain('アウトソース：');
  });

  it('offers rules and their severities', async () => {
    expect((await offered('cdc', 'rules:\n  |')).has('portfolio/no-evidence')).toBe(true);
    const severities = await offered('cdc', 'rules:\n  portfolio/no-evidence: |\n');
    expect([...severities.keys()]).toEqual(expect.arrayContaining(['error', 'warning', 'info']));
  });
});

describe('hover', () => {
  /** The server escapes punctuation for Markdown. */
  const hover = async (kind: FileKind, body: string) => (await server.hover(file(kind, body))).replaceAll('\\', '');

  it.each(['services:\n  A-|3: { level: basic } # Policy planning\n', 'services:\n  A-|3: {} # Policy planning\n'])(
    'shows the service: %j',
    async (body) => {
      const shown = await hover('catalog', body);
      expect(shown).toContain('A-3 Policy planning · ポリシーの企画立案');
      expect(shown).toContain(descriptionOf({ id: 'A-3' }).en);
      expect(shown).toContain(descriptionOf({ id: 'A-3' }).ja);
    },
  );

  it('shows a service of the organisation’s own', async () => {
    expect(await hover('catalog', 'services:\n  X-|1: { level: basic }\n')).toContain('X-1 OT monitoring · OT監視');
  });

  it.each([
    ['catalog', 'services:\n  A-1: { le|vel: basic }\n', 'Recommendation level · 推奨レベル'],
    ['profile', 'services:\n  A-1: { te|am: csirt }\n', 'Team · 担当チーム'],
    ['profile', 'services:\n  A-1: { te|am: somebody }\n', 'Team · 担当チーム'],
    ['portfolio', 'services:\n  A-1: { as-|is: 3 }\n', 'Current score (as-is) · 現状のスコア（As-Is）'],
    ['portfolio', 'services:\n  A-1: { as-|is: { insource: 3 } }\n', 'Current score (as-is) · 現状のスコア（As-Is）'],
    ['portfolio', 'services:\n  A-1: { own|er: soc }\n', 'Owner · 責任者'],
    ['cdc', 'teams:\n  cs|irt: { name: CSIRT }\n', 'Team · チーム'],
  ] as const)('shows one title, and what the values mean: %s %j', async (kind, body, title) => {
    const [first] = (await hover(kind, body)).split('\n');
    expect(first).toBe(`#### ${title}`);
  });
});

describe('diagnostics', () => {
  it.each(mainFileKinds)('none in a right %s.yaml', async (kind) => {
    expect(await server.diagnose(file(kind, files[kind]))).toEqual([]);
  });

  it.each([
    ['catalog', 'services:\n  A-1: { level: bsic } # Risk management\n', 'basic', 16],
    ['catalog', 'services:\n  A-14: { level: basic }\n', 'A-14', 2],
    ['catalog', 'services:\n  A-1: { levle: basic }\n', 'levle', 9],
    ['portfolio', 'services:\n  A-1: { as-is: 7 } # Risk management\n', 'excluded', 16],
    ['portfolio', 'services:\n  A-1: { as-is: { insource: 9 } }\n', '5', 28],
    ['profile', 'services:\n  A-1: { team: 5 }\n', 'csirt', 15],
    ['portfolio', 'services:\n  A-1: { due: 2026-13-01 }\n', 'date', 14],
  ] as const)('one for a mistake, at its place: %s %j', async (kind, body, mentioned, column) => {
    const found = await server.diagnose(file(kind, body));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(mentioned);
    expect(found[0]?.range.start).toEqual({ line: 3, character: column });
  });
});
