import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../cli/run.ts';

/** An organisation of 200 services, 136 of them its own, with long names, long actions and much to decide. */
export function largeOrganisation(): string {
  const dir = folder();
  const ids = Array.from({ length: 136 }, (_, index) => `X-${index + 1}`);
  const levels = ['basic', 'standard', 'advanced', 'optional'];
  const assignments = [
    'insource, team: t',
    'combination, team: u, provider: p',
    'outsource, provider: p',
    'unassigned',
  ];
  const assignment = (index: number) => assignments[index % 11 === 0 ? 3 : index % 4];
  const lines = (of: (id: string, index: number) => string) =>
    ids.map((id, index) => `  ${id}: { ${of(id, index)} }\n`).join('');
  const write = (name: string, text: string) => writeFileSync(join(dir, name), `version: 1\n${text}`);
  const action =
    'Write the procedure down, train a deputy for every shift and have it approved by the CISO in the next quarter';
  write(
    'cdc.yaml',
    `organization: { name: { en: Large Holdings (sample), ja: 大規模ホールディングス（サンプル） }, confidentiality: "TLP:AMBER" }
pattern: { as-is: hybrid, to-be: minimum-outsource }
teams: { t: { name: 情報システム部門セキュリティ統括グループ監視運用担当チーム（東日本） }, u: { name: Red team } }
providers: { p: { name: Managed Security Services International (Asia Pacific) Ltd., contract-until: 2026-12-31 } }
policy: { fiscal-year-start: 4 }
`,
  );
  write(
    'catalog.yaml',
    `services:\n${lines((_, index) => `level: ${levels[index % 4]}`)}custom:\n${lines(
      (_, index) =>
        `category: ${'ABCDEFGHI'[index % 9]}, name: { en: Own service ${index} with a rather long name, ja: 独自サービス第${index}号の長い名称をここに記載する }, phase: ${['strategic', 'operation', 'response'][index % 3]}, area: ${['I', 'II', 'III', 'IV'][index % 4]}`,
    )}`,
  );
  write('profile.yaml', `services:\n${lines((_, index) => `assignment: ${assignment(index)}`)}`);
  write(
    'portfolio.yaml',
    `assessed-on: 2026-11-01\nservices:\n${lines(
      (_, index) =>
        `as-is: ${assignment(index) === 'unassigned' ? 1 : (index % 5) + 1}, to-be: ${Math.min(5, (index % 5) + 2)}, owner: t, due: ${2026 + (index % 4)}-${String((index % 12) + 1).padStart(2, '0')}-15, action: "${action}"`,
    )}`,
  );
  return dir;
}
