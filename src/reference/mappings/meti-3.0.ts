import type { OtherFramework } from './framework.ts';

const targets = [
  ['1', 'Recognise the risk, set the policy', 'サイバーセキュリティリスクの認識、組織全体での対応方針の策定'],
  ['2', 'Build the risk management organisation', 'サイバーセキュリティリスク管理体制の構築'],
  ['3', 'Secure resources (budget, people)', 'サイバーセキュリティ対策のための資源（予算、人材等）確保'],
  ['4', 'Understand risks, plan the response', 'サイバーセキュリティリスクの把握とリスク対応に関する計画の策定'],
  ['5', 'Build effective protection', 'サイバーセキュリティリスクに効果的に対応する仕組みの構築'],
  ['6', 'Improve continuously with PDCA', 'PDCAサイクルによるサイバーセキュリティ対策の継続的改善'],
  ['7', 'Prepare for emergencies', 'インシデント発生時の緊急対応体制の整備'],
  ['8', 'Prepare continuity and recovery', 'インシデントによる被害に備えた事業継続・復旧体制の整備'],
  [
    '9',
    'Know and protect the supply chain',
    'ビジネスパートナーや委託先等を含めたサプライチェーン全体の状況把握及び対策',
  ],
  ['10', 'Gather, share and disclose information', 'サイバーセキュリティに関する情報の収集、共有及び開示の促進'],
] as const;

export type MetiTargetId = (typeof targets)[number][0];

/** The ten items that executives instruct (METI and IPA, 2023). */
export const meti = {
  id: 'meti-3.0',
  also: ['meti', '経営ガイドライン', 'サイバーセキュリティ経営ガイドライン', '経産省', '重要10項目'],
  name: {
    en: 'METI Cybersecurity Management Guidelines 3.0',
    ja: 'サイバーセキュリティ経営ガイドライン（Ver 3.0）',
  },
  publisher: { en: 'METI and IPA', ja: '経済産業省、IPA' },
  names: {
    en: 'The Japanese names are official; the short English ones are this tool’s own.',
    ja: '項目名は公式のもの、英語の短い名称は本ツール独自のものです。',
  },
  address: 'https://www.meti.go.jp/policy/netsecurity/mng_guide.html',
  groups: [
    {
      id: 'items',
      name: { en: 'The ten items', ja: '重要10項目' },
      targets: targets.map(([id, en, ja]) => ({ id, name: { en, ja } })),
    },
  ],
} as const satisfies OtherFramework;
