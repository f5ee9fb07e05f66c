import type { Source, Text } from './text.ts';

interface CategoryFacts {
  /** The framework's own name. */
  readonly name: Text;
  /** What the category is for, in this project's words. */
  readonly purpose: Text;
  readonly source: Source;
}

const list = [
  {
    id: 'A',
    name: { en: 'Strategic management of CDC', ja: 'CDCの戦略マネジメント' },
    purpose: {
      en: 'Sets the direction: what to handle, by which criteria, and with which people, budget and systems. Keeps security work stable over the years.',
      ja: '何をどこまで扱うか、どの基準で判断するか、人員・予算・システムをどう配分するかなど、活動全体の方向を定める。長期にわたる安定した運営を支える。',
    },
    source: 'textbook table 1, appendix',
  },
  {
    id: 'B',
    name: { en: 'Real-time analysis', ja: '即時分析' },
    purpose: {
      en: 'Watches systems as events happen and analyses what stands out. The aim is to spot threats at once and hand over to incident response quickly.',
      ja: 'システムのイベントを常時監視し、不審な動きをその場で分析する。脅威を早期に検知し、速やかに対応へ引き継ぐことを目的とする。',
    },
    source: 'textbook table 1, appendix',
  },
  {
    id: 'C',
    name: { en: 'Deep analysis', ja: '深掘分析' },
    purpose: {
      en: "Investigates incidents in depth: affected systems, leaked data, the attacker's tools and methods. The aim is to establish the full picture and the true extent of the damage.",
      ja: '被害システムの状態、流出した情報、攻撃者のツールや手口などを詳しく調べる。インシデントの全容と影響範囲を明らかにする。',
    },
    source: 'textbook table 1, appendix',
  },
  {
    id: 'D',
    name: { en: 'Incident response', ja: 'インシデント対応' },
    purpose: {
      en: 'Contains and removes threats, and keeps everyone concerned informed. The aim is to do as little harm as possible to systems and business.',
      ja: '脅威を封じ込めて排除し、関係者との調整や報告も担う。システムと事業への影響を最小限に抑える。',
    },
    source: 'textbook table 1, appendix',
  },
  {
    id: 'E',
    name: { en: 'Checking and evaluating', ja: '診断と評価' },
    purpose: {
      en: 'Finds weaknesses and tests readiness before an attacker does. The aim is fewer incidents, less work for analysis and response, and people who are practised when an incident happens.',
      ja: '攻撃者より先に脆弱性を見つけ、対応の準備ができているかを確認する。インシデントを減らして分析や対応の負担を軽くし、発生時に対応できる力を高める。',
    },
    source: 'textbook table 1, appendix',
  },
  {
    id: 'F',
    name: {
      en: 'Collecting, analysing and evaluating threat intelligence',
      ja: '脅威情報の収集および分析と評価',
    },
    purpose: {
      en: "Collects and evaluates information on threats, from outside and from the organisation's own experience. Its results sharpen detection, response and tools.",
      ja: '社外の脅威情報と、自組織の経験から得た情報の両方を収集して評価する。検知、対応、ツールの改善に役立てる。',
    },
    source: 'textbook table 1, appendix',
  },
  {
    id: 'G',
    name: { en: 'Development and maintenance of CDC platforms', ja: 'CDCプラットフォームの開発・保守' },
    purpose: {
      en: 'Builds, runs and improves the systems that security work depends on. They keep the other categories working smoothly.',
      ja: 'セキュリティ業務の基盤となるシステムを開発、運用、改善する。ほかのカテゴリーの活動が滞らないようにする。',
    },
    source: 'textbook table 1, appendix',
  },
  {
    id: 'H',
    name: { en: 'Supporting internal fraud response', ja: '内部不正対応支援' },
    purpose: {
      en: 'Helps the departments responsible for internal control and internal fraud with audit data, logs and analysis. Those departments lead; the centre assists.',
      ja: '内部統制や内部不正を担当する部門を、監査データやログの提供、分析によって支援する。主導するのは担当部門で、CDCは支援に徹する。',
    },
    source: 'textbook table 1, appendix',
  },
  {
    id: 'I',
    name: { en: 'Active relationship with external parties', ja: '外部組織との積極的連携' },
    purpose: {
      en: 'Works with people outside the centre, both inside and outside the organisation. This raises security all round and makes the centre itself stronger and better known.',
      ja: '社内の他部門や社外の組織と連携する。周囲のセキュリティを高めながら、CDC自身の能力と認知度も高める。',
    },
    source: 'textbook table 1, appendix',
  },
] as const satisfies readonly (CategoryFacts & { readonly id: string })[];

export type CategoryId = (typeof list)[number]['id'];

export interface Category extends CategoryFacts {
  readonly id: CategoryId;
}

/** The nine categories of services (textbook table 1; purposes after its appendix). */
export const categories: readonly Category[] = list;
