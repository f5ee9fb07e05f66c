import type { WrittenKind } from '../model/files.ts';
import type { Language } from '../reference/index.ts';

/** The files of a small organisation that says everything that can be said, in the words of one language. */
export function fileExamples(language: Language): Readonly<Record<WrittenKind, string>> {
  const said = (en: string, ja: string) => (language === 'ja' ? ja : en);
  return {
    cdc: `version: 1
framework: x1060-2021
organization: { name: { en: ACME Corporation, ja: ACME株式会社 }, language: ${language}, confidentiality: { en: Internal use only, ja: 社外秘 }, size: from-1000, sector: manufacturing }
pattern: { as-is: hybrid, to-be: minimum-outsource }
teams:
  csirt: { name: CSIRT }
  soc: { name: { en: Private SOC, ja: 社内SOC }, staff: { first-response: { people: 6, always-on: 1 }, second-response: 2 } }
providers:
  z-mssp: { name: Z-MSSP, contract-until: 2027-03-31 }
  parent-soc: { name: { en: SOC of the parent company, ja: 親会社のSOC }, entity: hq }
policy:
  combination-score: higher
  strength: 4
  weakness: 3
  stale-after-months: 12
  fiscal-year-start: 4
  people-per-seat: 6
  weights: { basic: 4, standard: 3, advanced: 2, optional: 1, undecided: 2 }
preset: recommended
rules:
  portfolio/no-evidence: warning
  portfolio/gap-without-plan: { severity: error, gap: 2 }
`,
    catalog: `version: 1
services:
  A-1: { level: basic, area: I }
  C-2:
    level: unnecessary
    reason: budget
    rationale: ${said('No analyst yet', '解析できる要員がまだいない')}
    decided-by: CISO
    review-by: 2027-04-01
custom:
  X-1: { category: B, name: ${said('OT network monitoring', 'OTネットワーク監視')} }
  X-2:
    category: G
    name: { en: Operation of OT security products, ja: OTセキュリティ製品運用 }
    description: { en: Runs the sensors in the plants, ja: 工場のセンサーを運用する }
    phase: operation
    area: IV
`,
    profile: `version: 1
services:
  A-1: { assignment: insource, team: csirt, note: ${said('Together with legal', '法務部門と連携')} }
  B-1:
    assignment: combination
    team: soc
    provider: z-mssp
    planned: { assignment: insource, team: soc, by: 2027-10-01 }
  D-1: { assignment: outsource, provider: z-mssp, planned: { provider: parent-soc, by: 2027-04-01 } }
`,
    portfolio: `version: 1
assessed-on: 2026-11-20
services:
  A-1:
    as-is: 3
    to-be: 5
    evidence:
      - https://wiki.example/risk
      - ${said('Minutes of 18 November', '11月18日の議事録')}
      - ref: reports/tabletop-2026.pdf
        on: 2026-10-05
        until: 2027-10-31
        owner: csirt
        sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
    assessor: ${said('Suzuki', '鈴木')}
    confidence: high
    assessed-on: 2026-11-18
    note: ${said('A second person is in training', '後任を育成中')}
  B-1:
    as-is: { insource: 2, outsource: 4 }
    to-be: 5
    action: ${said('Write the playbooks down', 'プレイブックを明文化する')}
    owner: soc
    due: 2027-03-31
    cycle: short
    views:
      ${said('Suzuki', '鈴木')}: { as-is: { insource: 2, outsource: 4 }, on: 2026-11-12, confidence: medium }
      ${said('Sato', '佐藤')}: { as-is: 4, on: 2026-11-13, note: ${said('The playbooks are in the wiki', 'プレイブックはWikiにある')} }
  C-1: { as-is: 3, to-be: 4, unconfirmed: ${said('copied from C-1 of version 2.1', '第2.1版のC-1から複写')} }
  H-1: { as-is: excluded, rationale: ${said('The holding company does it', '持株会社が実施するため')} }
`,
    metrics: `version: 1
metrics:
  advisories:
    target: 10
    every: month
    values:
      2026-10-31: 12
      2026-11-30: { value: 9, source: ${said('Ticket system', 'チケット管理システム')}, note: ${said('One of them urgent', 'うち1件は緊急')} }
  reported-mails:
    name: { en: Suspicious mails reported, ja: 不審メールの報告 }
    unit: { en: mails, ja: 件 }
    better: higher
    activity: exercises
    service: E-7
    every: quarter
    target: 60
    values: { 2026-09-30: 48 }
`,
    approvals: `version: 1
approvals:
  - phase: catalog
    by: ${said('Sato', '佐藤')}
    role: CISO
    on: 2026-11-20
    decision: conditional
    until: 2027-11-20
    note: ${said('C-2 to be reviewed with the budget', 'C-2は予算とあわせて見直すこと')}
    digest: sha256:2f3a0fa54ba1efa8a1ab5e2e9c7d3cd1f4ef3a3ba4a2c36e4a3f4a7a0c2b9d5e
    services: { A-1: 0b7d9c1e, C-2: 5fd024ab }
`,
    scenario: `version: 1
name: { en: Stop of the production line, ja: 生産ラインの停止 }
description: { en: Malware reaches the controllers of the line, ja: マルウェアがラインの制御機器に達する }
based-on: ransomware
steps:
  watch: { services: [ X-1 ] }
  contain:
    services: [ A-5, X-2 ]
    less: [ D-7 ]
    note: { en: The shift leader may stop the line, ja: 当直の責任者はラインを止めてよい }
    inject: { en: The line stops in the middle of a batch, ja: 生産の途中でラインが止まる }
questions:
  - ask: { en: Who may restart the line?, ja: ラインを誰が再稼働できるか }
    services: [ D-2, A-5 ]
    step: contain
`,
    edition: `version: 1
name: { en: Sample edition (2030), ja: 見本の版（2030年） }
from: x1060-2021
categories:
  A: { en: Sample management, ja: 見本のマネジメント }
services:
  A-1: { from: A-1, kind: same }
  A-2: { from: A-2, name: { en: Sample of another name, ja: 別の名称の見本 } }
  A-3:
    name: { en: Sample of two in one, ja: 2つを1つにした見本 }
    from: [ A-3, A-4 ]
  A-4:
    name: { en: Sample of a new service, ja: 新規サービスの見本 }
    description: { en: What it does, ja: サービスの内容 }
    phase: strategic
    area: I
withdrawn: [ A-5 ]
`,
    group: `version: 1
group: { name: { en: Example Group, ja: サンプルグループ }, language: ${language} }
entities:
  hq: { path: hq, kind: parent }
  trading: { path: trading, kind: subsidiary, name: Trading, parent: hq, decides: [ D-2, D-4 ] }
  robots: { path: robots, kind: unit, name: { en: Robots, ja: ロボット事業部 }, parent: hq }
  yard: { path: ../yard, kind: partner, contract-until: 2027-03-31, sees: [ D, I-5 ] }
require:
  - services: [ A-1, B-1, D-1 ]
    at-least: 3
    of: [ subsidiary, robots ]
preset: recommended
rules:
  group/overrated: { severity: warning, above: 2 }
`,
  };
}
