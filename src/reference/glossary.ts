import type { Source, Text } from './text.ts';

/** A word of the textbook or of this project that is no value in the files. */
export interface Concept {
  /** Where a kind of values is called by it, e.g. `level`, the concept is that of the kind. */
  readonly id: string;
  readonly name: Text;
  /** What else people call it, in either language. */
  readonly also?: readonly string[];
  readonly meaning: Text;
  readonly source: Source;
}

/** The words in which the textbook speaks of a cyber defence centre, those that come up most first. */
export const glossary = [
  {
    id: 'cdc',
    name: { en: 'Cyber defence centre (CDC)', ja: 'サイバーディフェンスセンター（CDC）' },
    also: [
      'CDC',
      'cyber defence centre',
      'cyber defense center',
      'サイバーディフェンスセンター',
      'セキュリティ対応組織',
    ],
    meaning: {
      en: 'The part of an organisation that provides its security services, on behalf of the CISO. It need not be one department: SOC, CSIRT and everyone else who does security work belong to it.',
      ja: 'CISOのもとで、組織に必要なセキュリティサービスを提供する主体。教科書の「セキュリティ対応組織」に相当する。独立した部署である必要はなく、SOC、CSIRT、各部門のセキュリティ担当者などを含む。',
    },
    source: 'textbook 2.1',
  },
  {
    id: 'soc',
    name: { en: 'SOC (security operation centre)', ja: 'SOC（セキュリティオペレーションセンター）' },
    also: ['SOC', 'security operation centre', 'security operations center', 'セキュリティオペレーションセンター'],
    meaning: {
      en: 'The usual name of a team that monitors, analyses and keeps the security systems running: mostly categories B and G. What a SOC does differs between organisations; the services make it precise.',
      ja: '監視、分析、セキュリティシステムの運用を担うチームの一般的な呼称。主にカテゴリーBとGに相当する。業務の範囲は組織によって異なるため、サービスで確認する。',
    },
    source: 'textbook 3.3.2',
  },
  {
    id: 'csirt',
    name: { en: 'CSIRT (computer security incident response team)', ja: 'CSIRT（シーサート）' },
    also: ['CSIRT', 'シーサート', 'computer security incident response team'],
    meaning: {
      en: 'The usual name of a team that responds to incidents: mostly category D. What a CSIRT does differs between organisations; the services make it precise.',
      ja: 'インシデント対応を担うチームの一般的な呼称。主にカテゴリーDに相当する。業務の範囲は組織によって異なるため、サービスで確認する。',
    },
    source: 'textbook 3.3.2',
  },
  {
    id: 'ciso',
    name: { en: 'CISO (chief information security officer)', ja: 'CISO（最高情報セキュリティ責任者）' },
    also: ['CISO', 'chief information security officer', '最高情報セキュリティ責任者'],
    meaning: {
      en: 'The head of security: sets the policy, builds the CDC and delegates authority to it. Gives the approval that score 5 of an insourced service requires.',
      ja: 'セキュリティの最高責任者。ポリシーを定め、CDCを構築し、権限を委譲する。インソースのスコア5には、CISOなど権限のある組織長の承認が必要である。',
    },
    source: 'textbook 2.3',
  },
  {
    id: 'security-team',
    name: { en: 'Security team', ja: 'セキュリティチーム' },
    meaning: {
      en: 'The people who do the services in practice. The CDC assigns services to them; declare them under teams in cdc.yaml.',
      ja: 'サービスを実際に担うチーム。CDCがサービスを割り当てる。cdc.yamlのteamsに定義する。',
    },
    source: 'textbook 2.3',
  },
  {
    id: 'service',
    name: { en: 'Service', ja: 'サービス' },
    also: ['CDC service', 'CDCサービス'],
    meaning: {
      en: 'A kind of security work that a CDC provides. The list has 64 in 9 categories; an organisation may add its own.',
      ja: 'CDCが提供するセキュリティ業務。サービスリストには9カテゴリー64サービスがあり、独自サービスも追加できる。',
    },
    source: 'textbook 5.1',
  },
  {
    id: 'category',
    name: { en: 'Category', ja: 'カテゴリー' },
    also: ['カテゴリ'],
    meaning: {
      en: 'One of the nine groups of services, A to I.',
      ja: 'サービスの9つの分類。AからIまである。',
    },
    source: 'textbook 4.1',
  },
  {
    id: 'service-list',
    name: { en: 'Service list', ja: 'サービスリスト' },
    meaning: {
      en: 'The 64 services of X.1060, from which an organisation chooses. If none fits, it defines its own.',
      ja: 'X.1060が定める64のサービス。組織はここから必要なものを選ぶ。適合するものがなければ独自に定義する。',
    },
    source: 'textbook 3.2.2',
  },
  {
    id: 'service-catalog',
    name: { en: 'Service catalog', ja: 'サービスカタログ' },
    also: ['service catalogue', 'catalog', 'catalogue', 'カタログ'],
    meaning: {
      en: 'What to do: the chosen services, each with its recommendation level. Phase 1 of the build process; catalog.yaml.',
      ja: '「何をするのか」を決めたもの。選んだサービスそれぞれに推奨レベルを定める。構築プロセスのフェーズ1で作成し、catalog.yamlに書く。',
    },
    source: 'textbook 3.2.2',
  },
  {
    id: 'service-profile',
    name: { en: 'Service profile', ja: 'サービスプロファイル' },
    also: ['profile', 'プロファイル'],
    meaning: {
      en: 'Who does it: the assignment of each service in the catalog. Phase 2 of the build process; profile.yaml.',
      ja: '「誰がやるのか」を決めたもの。カタログの各サービスの割り当てを定める。構築プロセスのフェーズ2で作成し、profile.yamlに書く。',
    },
    source: 'textbook 3.2.3',
  },
  {
    id: 'service-portfolio',
    name: { en: 'Service portfolio', ja: 'サービスポートフォリオ' },
    also: ['portfolio', 'ポートフォリオ'],
    meaning: {
      en: 'How well it is done and should be: the scores of each service, as-is and to-be. Phase 3 of the build process; portfolio.yaml. Version 2.1 called this maturity.',
      ja: '到達目標として、各サービスの現状（As-Is）とあるべき姿（To-Be）のスコアを定めたもの。構築プロセスのフェーズ3で作成し、portfolio.yamlに書く。第2.1版では「成熟度」と呼んでいた。',
    },
    source: 'textbook 3.2.4',
  },
  {
    id: 'service-matrix',
    name: { en: 'Service matrix', ja: 'サービスマトリクス' },
    also: ['matrix', 'マトリクス'],
    meaning: {
      en: 'Catalog, profile and portfolio in one table, with a row per service. cdc matrix prints it.',
      ja: 'カタログ、プロファイル、ポートフォリオを1つにまとめた表。1行が1サービスを表す。cdc matrixで表示する。',
    },
    source: 'textbook 3.2.1',
  },
  {
    id: 'level',
    name: { en: 'Recommendation level', ja: '推奨レベル' },
    also: ['レベル', '推奨度'],
    meaning: {
      en: 'How important a service is for an organisation. It decides that itself, in phase 1 of the build process: X.1060 prescribes no levels.',
      ja: 'その組織がサービスをどの程度必要とするか。構築プロセスのフェーズ1で組織ごとに決める。X.1060では規定していない。',
    },
    source: 'textbook 5.2',
  },
  {
    id: 'priority',
    name: { en: 'Priority', ja: '優先度' },
    also: ['優先順位'],
    meaning: {
      en: 'The order of the levels: basic (required), standard, advanced (recommended), optional. cdc plan ranks the improvements by the weight of the level times the steps that are missing.',
      ja: '推奨レベルの順位。ベーシック（必須）、スタンダード（標準）、アドバンスド（推奨）、オプション（任意）の順に高い。cdc planの改善優先度は、推奨レベルの重みと、あるべき姿に不足する点数の積（本ツール独自）。',
    },
    source: 'textbook table 9',
  },
  {
    id: 'reason',
    name: { en: 'Reason it is unnecessary', ja: '不要とする理由' },
    meaning: {
      en: 'Why a service is unnecessary. “No risk here” is a decision; “not possible now” (budget, people, skill) comes up for review at the next evaluation.',
      ja: 'サービスを不要と判断した理由。リスクがないためか、予算・人員・スキルの都合で今はできないためかを区別する。後者は次回の評価で見直す。',
    },
    source: 'textbook 5.2',
  },
  {
    id: 'assignment',
    name: { en: 'Assignment', ja: 'サービス割り当て' },
    also: ['service assignment', '割り当て', '割当', 'サービスの割り当て'],
    meaning: {
      en: 'Who does a service: the organisation itself, a provider, both, or no one yet. Phase 2 of the build process decides it.',
      ja: 'サービスを誰が実施するか。自組織、委託先、その両方、または未割り当て。構築プロセスのフェーズ2で決める。',
    },
    source: 'textbook 6.2',
  },
  {
    id: 'score',
    name: { en: 'Score', ja: 'スコア' },
    also: ['サービススコア', '評価基準', 'rubric', '実行レベル'],
    meaning: {
      en: 'How well a service is done, from 1 to 5. Insource and outsource each have a rubric: independence from any one person, and understanding of what others do.',
      ja: 'サービスの実行レベル。1から5までで表す。インソースは属人化していないか、アウトソースは委託した内容を理解しているかを、別々の基準で評価する。',
    },
    source: 'textbook 8.3',
  },
  {
    id: 'as-is',
    name: { en: 'As-is', ja: '現状（As-Is）' },
    also: ['現状', '現状スコア', 'as is'],
    meaning: {
      en: 'The current score. An honest score is worth more than a good one.',
      ja: '現在のスコア。実態どおりに評価する。',
    },
    source: 'textbook 3.2.4',
  },
  {
    id: 'to-be',
    name: { en: 'To-be', ja: 'あるべき姿（To-Be）' },
    also: ['あるべき姿', '目標', 'target', 'to be'],
    meaning: {
      en: 'The target score. It should fit the organisation: not everything needs a 5.',
      ja: '目指すスコア。組織の実態に合ったスコアを定める。すべてを5にする必要はない。',
    },
    source: 'textbook 3.2.4',
  },
  {
    id: 'gap',
    name: { en: 'Gap', ja: 'ギャップ' },
    also: ['差'],
    meaning: {
      en: 'To-be minus as-is, if both exist. A negative gap means above target, which is a finding too.',
      ja: 'あるべき姿から現状を引いた差。両方のスコアがあるときだけ求める。負の値は現状があるべき姿を超えていることを示し、これも見直しの対象になる。',
    },
    source: 'textbook 3.4.2',
  },
  {
    id: 'gap-analysis',
    name: { en: 'Gap analysis', ja: 'ギャップ分析' },
    meaning: {
      en: 'A review of each of the three build phases, in either order, for what is missing and what is surplus. cdc gap does it.',
      ja: '構築プロセスの3つのフェーズをそれぞれ見直し、不足と過剰を明らかにすること。フェーズ1からでも3からでもよい。cdc gapで実施する。',
    },
    source: 'textbook 3.4.1',
  },
  {
    id: 'roadmap',
    name: { en: 'Roadmap', ja: 'ロードマップ' },
    also: ['plan', 'cdc plan', '改善計画'],
    meaning: {
      en: 'The improvements in order, each with its next step, owner and due date. The command cdc plan prints it.',
      ja: '改善が必要なサービスを順に並べたもの。それぞれに、次の点に上げる方法、責任者、期限を示す。cdc planで表示する。',
    },
    source: 'project',
  },
  {
    id: 'build-process',
    name: { en: 'Build process', ja: '構築プロセス' },
    meaning: {
      en: 'Three phases: what to do (catalog), who does it (profile), how well (portfolio).',
      ja: 'CDCを構築するプロセス。何をするのか（カタログ）、誰がやるのか（プロファイル）、到達目標（ポートフォリオ）を、3つのフェーズで順に決める。',
    },
    source: 'textbook 3.2.1',
  },
  {
    id: 'build-phase',
    name: { en: 'Build phase', ja: 'フェーズ' },
    also: ['phase 1', 'phase 2', 'phase 3', 'フェーズ1', 'フェーズ2', 'フェーズ3', '構築フェーズ'],
    meaning: {
      en: 'A step of the build process: 1 catalog and levels, 2 profile and assignments, 3 portfolio and scores.',
      ja: '構築プロセスの区切り。フェーズ1はカタログと推奨レベル、フェーズ2はプロファイルとサービス割り当て、フェーズ3はポートフォリオとスコア。',
    },
    source: 'textbook 3.2.1',
  },
  {
    id: 'management-process',
    name: { en: 'Management process', ja: 'マネジメントプロセス' },
    meaning: {
      en: 'How a CDC works day to day: strategic management, operation and response, improved in a short and a long cycle.',
      ja: 'CDCを日々運営するプロセス。戦略マネジメント、運用、対応の3つの工程からなり、短期と長期のサイクルで改善する。',
    },
    source: 'textbook 3.3.1',
  },
  {
    id: 'phase',
    name: { en: 'Phase of the management process', ja: '工程' },
    also: ['マネジメントプロセスの工程', 'management phase'],
    meaning: {
      en: 'Strategic management, operation or response: each service belongs to one.',
      ja: 'マネジメントプロセスを構成する、戦略マネジメント、運用、対応の3つ。各サービスはいずれかに属する。',
    },
    source: 'textbook 3.3.2',
  },
  {
    id: 'evaluation-process',
    name: { en: 'Evaluation process', ja: '評価プロセス' },
    also: ['evaluation', '評価'],
    meaning: {
      en: 'A gap analysis of levels, assignments and scores. The next build process starts from its results.',
      ja: '推奨レベル、サービス割り当て、スコアのギャップ分析を行うプロセス。結果は次の構築プロセスに生かす。',
    },
    source: 'textbook 3.4',
  },
  {
    id: 'assessment',
    name: { en: 'Assessment', ja: 'アセスメント' },
    also: ['サービスアセスメント', 'self-assessment'],
    meaning: {
      en: 'Agree on the current and the target pattern, score each service with those who run it, then identify strengths, weaknesses and improvements. cdc assess asks the questions, cdc gap shows the result.',
      ja: '現在の組織パターンと目指すパターンを組織内で合意し、各サービスのスコアを担当者とともに評価して、強み、弱み、改善点を明らかにすること。cdc assessで評価し、cdc gapで確認する。',
    },
    source: 'textbook 8.2',
  },
  {
    id: 'cycle',
    name: { en: 'Cycle of improvement', ja: 'サイクル' },
    also: ['改善のサイクル'],
    meaning: {
      en: 'How an improvement gets done: with the people, budget and systems in place (short), or with new ones (long).',
      ja: '改善の進め方。今ある人員、予算、システムの範囲で行う短期サイクルと、新たな人員、予算、システムを必要とする長期サイクルがある。',
    },
    source: 'textbook 3.3.2',
  },
  {
    id: 'area',
    name: { en: 'Area', ja: '領域' },
    also: ['4つの領域', '役割分担'],
    meaning: {
      en: 'Where a service falls by two questions: is the information internal or external, and does the work need specialised security skill? The area says who should do it.',
      ja: '扱う情報が内部のものか外部のものか、セキュリティの専門スキルが必要か、という2つの指標で分けたもの。誰が実施すべきかを示す。',
    },
    source: 'textbook 6.2',
  },
  {
    id: 'pattern',
    name: { en: 'Pattern of the organisation', ja: '組織パターン' },
    also: ['パターン'],
    meaning: {
      en: 'How many of the four areas an organisation handles itself. No pattern is better in itself.',
      ja: '4つの領域のうち、どこまでを自組織で担うかの類型。優劣を示すものではない。',
    },
    source: 'textbook 6.3',
  },
  {
    id: 'blind-hand-off',
    name: { en: 'Outsourced without oversight', ja: '丸投げ' },
    also: ['blind hand-off', 'handed off blindly', 'vendor oversight'],
    meaning: {
      en: 'A provider does the work, and the organisation does not fully understand the service or its results. The outsource score exists to find this; counting 3 and below as such is this project’s judgement.',
      ja: '委託先のサービスの内容や結果を、自組織が理解していない状態。アウトソースの評価では、この状態になっていないかを確認する。スコア3以下を丸投げとみなすのは、本ツール独自の判断である。',
    },
    source: 'textbook 8.3',
  },
  {
    id: 'dependence',
    name: { en: 'Depends on one person', ja: '属人化' },
    also: ['属人的', '属人性', 'depends on a person', 'key person risk', 'key-person dependency'],
    meaning: {
      en: 'Only the person in charge can do it, or someone else only in part: score 2 or 3 of an insourced service. A target no higher than the score accepts this; a higher one is a gap to close.',
      ja: '担当者しか実施できないか、ほかの人では一部しか代行できない状態。インソースのスコア2と3に当たる。予算や人員の都合で許容するなら問題ないが、脱却を目指すなら改善の対象になる。',
    },
    source: 'textbook 8.3',
  },
  {
    id: 'strength',
    name: { en: 'Strength', ja: '強み' },
    meaning: {
      en: 'A category with high scores. The lowest mean that counts is policy.strength in cdc.yaml.',
      ja: '評価の高いカテゴリー。平均のしきい値は、cdc.yamlのpolicy.strengthで定める。',
    },
    source: 'textbook 8.2',
  },
  {
    id: 'weakness',
    name: { en: 'Weakness', ja: '弱み' },
    meaning: {
      en: 'A category with low scores: its mean is below policy.weakness in cdc.yaml.',
      ja: '評価の低いカテゴリー。平均のしきい値は、cdc.yamlのpolicy.weaknessで定める。',
    },
    source: 'textbook 8.2',
  },
  {
    id: 'own-service',
    name: { en: 'Custom service', ja: '独自サービス' },
    also: ['own service', '独自のサービス'],
    meaning: {
      en: 'A service that the organisation needs and the list lacks, declared under custom in catalog.yaml.',
      ja: 'サービスリストになく、組織が独自に定義したサービス。catalog.yamlのcustomに書く。',
    },
    source: 'textbook 3.2.2',
  },
  {
    id: 'first-response',
    name: { en: 'First response', ja: '一次対応' },
    also: ['tier 1', 'L1'],
    meaning: {
      en: 'Watching alerts and making the first judgement. One seat around the clock takes six people.',
      ja: 'アラートを監視し、最初の判断を行う役割。1席を24時間365日維持するには、6名が必要である。',
    },
    source: 'textbook 6.6',
  },
  {
    id: 'second-response',
    name: { en: 'Second response', ja: '二次対応' },
    also: ['tier 2', 'L2'],
    meaning: {
      en: 'Further analysis of what first response passes on. In a small CDC it also covers incident response.',
      ja: '一次対応から引き継いだ事象をさらに分析する役割。小規模な組織ではインシデント対応も兼ねる。',
    },
    source: 'textbook 6.6',
  },
  {
    id: 'research',
    name: { en: 'Research and analysis', ja: 'リサーチ・解析' },
    meaning: {
      en: 'Analysing samples and attacks, and gathering what is known about them: work in area III, often done by specialists.',
      ja: '検体や攻撃を解析し、関連する情報を集める役割。領域IIIの業務で、専門組織に任せることが多い。',
    },
    source: 'textbook 6.6',
  },
  {
    id: 'vulnerability-management',
    name: { en: 'Vulnerability management and assessment', ja: '脆弱性管理・診断' },
    meaning: {
      en: 'Finding weaknesses and making sure that they get fixed. In a small CDC, second response or incident response does this.',
      ja: '脆弱性を見つけ、対処が終わるまで管理する役割。小規模な組織では、二次対応やインシデント対応の要員が兼ねる。',
    },
    source: 'textbook 6.6',
  },
  {
    id: 'system-operation',
    name: { en: 'System operation', ja: 'システム運用・管理' },
    meaning: {
      en: 'Keeping the systems for security work running.',
      ja: 'セキュリティ対応に使うシステムを運用し、管理する役割。',
    },
    source: 'textbook 6.6',
  },
  {
    id: 'engineering',
    name: { en: 'Engineering', ja: '技術開発' },
    meaning: {
      en: 'Developing and evaluating security tools.',
      ja: 'セキュリティ対応に使うツールを開発し、検証する役割。',
    },
    source: 'textbook 6.6',
  },
  {
    id: 'staffing',
    name: { en: 'Staffing', ja: '要員数' },
    also: ['要員', '人数', '要員モデル', 'headcount'],
    meaning: {
      en: 'The minimum number of people for the specialised work of areas III and IV: 4 for a trial, 7 for the least that works, 12 around the clock, 26 for several large organisations. One seat around the clock takes six.',
      ja: '領域IIIとIVの専門的な業務に最低限必要な人数。試行的な体制で4名、実効性のある最小の体制で7名、24時間365日の体制で12名、複数の大規模組織を対象とする体制で26名。1席を24時間365日維持するには6名が必要である。',
    },
    source: 'textbook 6.6',
  },
  {
    id: 'governance-office',
    name: { en: 'Security governance office', ja: 'セキュリティ統括' },
    also: ['セキュリティ統括室', 'セキュリティ統括機能'],
    meaning: {
      en: 'The name that METI’s management guidelines give to the function that oversees security for a whole company. The textbook likens it to the CDC.',
      ja: '経済産業省のサイバーセキュリティ経営ガイドラインでいう、組織全体のセキュリティを統括する機能。教科書ではCDCに近いものとしている。',
    },
    source: 'textbook 2.3',
  },
  {
    id: 'triage',
    name: { en: 'Triage', ja: 'トリアージ' },
    meaning: {
      en: 'Deciding what to respond to, and in which order, by criteria agreed in advance (A-9).',
      ja: 'あらかじめ定めた基準（A-9）に従い、対応するかどうかとその優先順位を判断すること。',
    },
    source: 'textbook appendix, A-9',
  },
  {
    id: 'peacetime',
    name: { en: 'In peacetime', ja: '平常時の対応' },
    also: ['平常時', '平時'],
    meaning: {
      en: 'What a CDC does between incidents: vulnerability handling, event analysis, awareness, alerts, exercises.',
      ja: 'インシデントが起きていないときの活動。脆弱性対応、事象分析、普及啓発、注意喚起、予行演習など。',
    },
    source: 'textbook 7.2',
  },
  {
    id: 'maturity',
    name: { en: 'Maturity', ja: '成熟度' },
    meaning: {
      en: 'The term of version 2.1 for what is now in the service portfolio.',
      ja: '第2.1版で、現在のサービスポートフォリオに相当するものを指した用語。',
    },
    source: 'textbook 3.2.4',
  },
  {
    id: 'x1060',
    name: { en: 'ITU-T X.1060', ja: '国際標準ITU-T X.1060' },
    also: ['ITU-T X.1060', 'X.1060', 'X1060', 'JT-X1060'],
    meaning: {
      en: 'The Recommendation that describes how to build, manage and evaluate a CDC. JT-X1060 is its Japanese edition.',
      ja: 'CDCの構築、マネジメント、評価の枠組みを示す国際標準（勧告）。JT-X1060はその国内標準。',
    },
    source: 'textbook 3.1',
  },
  {
    id: 'textbook',
    name: { en: 'Textbook for security response organisations', ja: 'セキュリティ対応組織の教科書' },
    also: ['textbook', '教科書', 'ISOG-J'],
    meaning: {
      en: 'The ISOG-J book that puts X.1060 into practice with levels, areas, patterns and scores; here in version 3.1.',
      ja: 'ISOG-Jによる教科書。X.1060を、推奨レベル、領域、組織パターン、スコアなどとともに解説する。本ツールは第3.1版に基づく。',
    },
    source: 'textbook 1',
  },
  {
    id: 'in-scope',
    name: { en: 'In scope', ja: '実施対象' },
    also: ['scope'],
    meaning: {
      en: 'Decided and not unnecessary. Only these services count in figures.',
      ja: '決定済みで、不要ではないサービス。実施対象だけを集計する。',
    },
    source: 'project',
  },
  {
    id: 'undecided',
    name: { en: 'Undecided', ja: '未決定' },
    also: ['未定'],
    meaning: {
      en: 'Listed, but without a level, assignment, score or target. Reported, never counted.',
      ja: '推奨レベル、割り当て、スコア、あるべき姿のいずれも決まっていないサービス。件数は表示するが、集計には含めない。',
    },
    source: 'project',
  },
  {
    id: 'finding',
    name: { en: 'Finding', ja: '指摘' },
    also: ['findings'],
    meaning: {
      en: 'What cdc check reports: the place in a file, the rule, the severity, and what to do.',
      ja: 'cdc checkの結果。ファイル内の場所、ルール、重要度、対処を示す。',
    },
    source: 'project',
  },
] as const satisfies readonly Concept[];
