import type { CategoryId } from './categories.ts';
import type { ServiceId } from './services.ts';
import type { Source, Text } from './text.ts';

interface RoleFacts {
  /** The Japanese name is the textbook's; the English one is this project's translation. */
  readonly name: Text;
  /** The services that the role became. */
  readonly services: readonly ServiceId[];
  readonly source: Source;
}

const list = [
  {
    id: 'A-1',
    name: { en: 'Overall policy management', ja: '全体方針管理' },
    services: ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6'],
    source: 'textbook table 7',
  },
  {
    id: 'A-2',
    name: { en: 'Triage criteria management', ja: 'トリアージ基準管理' },
    services: ['A-9'],
    source: 'textbook table 7',
  },
  {
    id: 'A-3',
    name: { en: 'Action policy management', ja: 'アクション方針管理' },
    services: ['A-10'],
    source: 'textbook table 7',
  },
  {
    id: 'A-4',
    name: { en: 'Quality management', ja: '品質管理' },
    services: ['A-11'],
    source: 'textbook table 7',
  },
  {
    id: 'A-5',
    name: { en: 'Measurement of security response effectiveness', ja: 'セキュリティ対応効果測定' },
    services: ['A-12'],
    source: 'textbook table 7',
  },
  {
    id: 'A-6',
    name: { en: 'Resource management', ja: 'リソース管理' },
    services: ['A-7'],
    source: 'textbook table 7',
  },
  {
    id: 'B-1',
    name: { en: 'Basic real-time analysis', ja: 'リアルタイム基本分析' },
    services: ['B-1'],
    source: 'textbook table 7',
  },
  {
    id: 'B-2',
    name: { en: 'Advanced real-time analysis', ja: 'リアルタイム高度分析' },
    services: ['B-1'],
    source: 'textbook table 7',
  },
  {
    id: 'B-3',
    name: { en: 'Triage information collection', ja: 'トリアージ情報収集' },
    services: ['B-2'],
    source: 'textbook table 7',
  },
  {
    id: 'B-4',
    name: { en: 'Real-time analysis report', ja: 'リアルタイム分析報告' },
    services: ['B-3'],
    source: 'textbook table 7',
  },
  {
    id: 'B-5',
    name: { en: 'Handling enquiries on analysis results', ja: '分析結果問合受付' },
    services: ['B-4'],
    source: 'textbook table 7',
  },
  {
    id: 'C-1',
    name: { en: 'Network forensics', ja: 'ネットワークフォレンジック' },
    services: ['C-1'],
    source: 'textbook table 7',
  },
  {
    id: 'C-2',
    name: { en: 'Digital forensics', ja: 'デジタルフォレンジック' },
    services: ['C-1'],
    source: 'textbook table 7',
  },
  {
    id: 'C-3',
    name: { en: 'Sample analysis', ja: '検体解析' },
    services: ['C-2'],
    source: 'textbook table 7',
  },
  {
    id: 'C-4',
    name: { en: 'Analysis of the whole attack', ja: '攻撃全容解析' },
    services: ['C-3'],
    source: 'textbook table 7',
  },
  {
    id: 'C-5',
    name: { en: 'Evidence preservation', ja: '証拠保全' },
    services: ['C-4'],
    source: 'textbook table 7',
  },
  {
    id: 'D-1',
    name: { en: 'Incident acceptance', ja: 'インシデント受付' },
    services: ['D-1'],
    source: 'textbook table 7',
  },
  {
    id: 'D-2',
    name: { en: 'Incident management', ja: 'インシデント管理' },
    services: ['D-2'],
    source: 'textbook table 7',
  },
  {
    id: 'D-3',
    name: { en: 'Incident analysis', ja: 'インシデント分析' },
    services: ['D-3'],
    source: 'textbook table 7',
  },
  {
    id: 'D-4',
    name: { en: 'Remote response', ja: 'リモート対処' },
    services: ['D-4'],
    source: 'textbook table 7',
  },
  {
    id: 'D-5',
    name: { en: 'On-site response', ja: 'オンサイト対処' },
    services: ['D-4'],
    source: 'textbook table 7',
  },
  {
    id: 'D-6',
    name: { en: 'Internal coordination of incident response', ja: 'インシデント対応内部連携' },
    services: ['D-6'],
    source: 'textbook table 7',
  },
  {
    id: 'D-7',
    name: { en: 'External coordination of incident response', ja: 'インシデント対応外部連携' },
    services: ['D-6'],
    source: 'textbook table 7',
  },
  {
    id: 'D-8',
    name: { en: 'Incident response report', ja: 'インシデント対応報告' },
    services: ['D-7'],
    source: 'textbook table 7',
  },
  {
    id: 'E-1',
    name: { en: 'Network information collection', ja: 'ネットワーク情報収集' },
    services: ['E-1'],
    source: 'textbook table 7',
  },
  {
    id: 'E-2',
    name: { en: 'Asset information collection', ja: 'アセット情報収集' },
    services: ['E-2'],
    source: 'textbook table 7',
  },
  {
    id: 'E-3',
    name: { en: 'Vulnerability management and response', ja: '脆弱性管理・対応' },
    services: ['E-4'],
    source: 'textbook table 7',
  },
  {
    id: 'E-4',
    name: { en: 'Automated vulnerability assessment', ja: '自動脆弱性診断' },
    services: ['E-3'],
    source: 'textbook table 7',
  },
  {
    id: 'E-5',
    name: { en: 'Manual vulnerability assessment', ja: '手動脆弱性診断' },
    services: ['E-5'],
    source: 'textbook table 7',
  },
  {
    id: 'E-6',
    name: { en: 'Evaluation of resilience to targeted attacks', ja: '標的型攻撃耐性評価' },
    services: ['E-6'],
    source: 'textbook table 7',
  },
  {
    id: 'E-7',
    name: { en: 'Evaluation of cyber attack response capability', ja: 'サイバー攻撃対応力評価' },
    services: ['E-7'],
    source: 'textbook table 7',
  },
  {
    id: 'F-1',
    name: { en: 'Sorting and analysis of internal threat intelligence', ja: '内部脅威情報の整理・分析' },
    services: ['F-2'],
    source: 'textbook table 7',
  },
  {
    id: 'F-2',
    name: { en: 'Collection and evaluation of external threat intelligence', ja: '外部脅威情報の収集・評価' },
    services: ['F-3'],
    source: 'textbook table 7',
  },
  {
    id: 'F-3',
    name: { en: 'Threat intelligence report', ja: '脅威情報報告' },
    services: ['F-4'],
    source: 'textbook table 7',
  },
  {
    id: 'F-4',
    name: { en: 'Threat intelligence utilisation', ja: '脅威情報の活用' },
    services: ['F-5'],
    source: 'textbook table 7',
  },
  {
    id: 'G-1',
    name: { en: 'Basic operation of network security products', ja: 'ネットワークセキュリティ製品基本運用' },
    services: ['G-2'],
    source: 'textbook table 7',
  },
  {
    id: 'G-2',
    name: { en: 'Advanced operation of network security products', ja: 'ネットワークセキュリティ製品高度運用' },
    services: ['G-3'],
    source: 'textbook table 7',
  },
  {
    id: 'G-3',
    name: { en: 'Basic operation of endpoint security products', ja: 'エンドポイントセキュリティ製品基本運用' },
    services: ['G-4'],
    source: 'textbook table 7',
  },
  {
    id: 'G-4',
    name: { en: 'Advanced operation of endpoint security products', ja: 'エンドポイントセキュリティ製品高度運用' },
    services: ['G-5'],
    source: 'textbook table 7',
  },
  {
    id: 'G-5',
    name: { en: 'Deep analysis tool operation', ja: 'ディープアナリシス（深堀分析）ツール運用' },
    services: ['G-8'],
    source: 'textbook table 7',
  },
  {
    id: 'G-6',
    name: { en: 'Basic operation of the analysis platform', ja: '分析基盤基本運用' },
    services: ['G-9'],
    source: 'textbook table 7',
  },
  {
    id: 'G-7',
    name: { en: 'Advanced operation of the analysis platform', ja: '分析基盤高度運用' },
    services: ['G-10'],
    source: 'textbook table 7',
  },
  {
    id: 'G-8',
    name: { en: 'Verification of existing security response tools', ja: '既設セキュリティ対応ツール検証' },
    services: ['G-12'],
    source: 'textbook table 7',
  },
  {
    id: 'G-9',
    name: { en: 'Research and development of new security response tools', ja: '新規セキュリティ対応ツール調査、開発' },
    services: ['G-13'],
    source: 'textbook table 7',
  },
  {
    id: 'G-10',
    name: { en: 'Business platform operation', ja: '業務基盤運用' },
    services: ['G-11'],
    source: 'textbook table 7',
  },
  {
    id: 'H-1',
    name: { en: 'Collection and management of internal control audit data', ja: '内部統制監査データの収集と管理' },
    services: ['B-1'],
    source: 'textbook table 7',
  },
  {
    id: 'H-2',
    name: { en: 'Support for internal fraud investigation and analysis', ja: '内部不正対応の調査・分析支援' },
    services: ['H-1'],
    source: 'textbook table 7',
  },
  {
    id: 'H-3',
    name: { en: 'Support for internal fraud detection and prevention', ja: '内部不正検知・防止支援' },
    services: ['H-2'],
    source: 'textbook table 7',
  },
  {
    id: 'I-1',
    name: { en: 'Security awareness of employees', ja: '社員のセキュリティに対する意識啓発' },
    services: ['I-1'],
    source: 'textbook table 7',
  },
  {
    id: 'I-2',
    name: { en: 'In-house training and study sessions', ja: '社内研修・勉強会の実施や支援' },
    services: ['I-2'],
    source: 'textbook table 7',
  },
  {
    id: 'I-3',
    name: { en: 'In-house security advice', ja: '社内セキュリティアドバイザーとしての活動' },
    services: ['I-3'],
    source: 'textbook table 7',
  },
  {
    id: 'I-4',
    name: { en: 'Recruiting and retaining security staff', ja: 'セキュリティ人材の確保' },
    services: ['A-7'],
    source: 'textbook table 7',
  },
  {
    id: 'I-5',
    name: { en: 'Collaboration with security vendors', ja: 'セキュリティベンダーとの連携' },
    services: ['I-4'],
    source: 'textbook table 7',
  },
  {
    id: 'I-6',
    name: { en: 'Collaboration with security communities', ja: 'セキュリティ関連団体との連携' },
    services: ['I-5'],
    source: 'textbook table 7',
  },
] as const satisfies readonly (RoleFacts & { readonly id: `${CategoryId}-${number}` })[];

export type RoleId = (typeof list)[number]['id'];

export interface Role extends RoleFacts {
  readonly id: RoleId;
}

/**
 * The 54 roles of the textbook's version 2.1 and the services that each became (textbook table 7). Their ids look like
 * service ids but mean something else: role A-2 is service A-9. The Japanese names are the textbook's, the English ones
 * this project's translation.
 */
export const roles: readonly Role[] = list;
