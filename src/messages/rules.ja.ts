import type { RuleTexts } from './rules.en.ts';

export const rulesJa: RuleTexts = {
  'catalog/undecided': {
    title: 'リストにあるのに何も記入がないサービス',
    explanation:
      'リストの各サービスは「必要か、どの程度か」という問いかけです。どのファイルにも記入がないものは、まだ検討されておらず、どの集計にも入りません。推奨レベルを決めるか、不要とした理由を残します。小さく始める場合は、このルールをinfoに下げておきます。',
  },
  'catalog/unnecessary-without-reason': {
    title: '不要としたが理由がない',
    explanation:
      'リスクがないのか、今はできないだけなのかで、意味は大きく違います。理由が残っていれば、次の評価で見直すべき判断がわかります。',
  },
  'catalog/unknown-service': {
    title: 'リストにも独自サービスにもないID',
    explanation:
      '多くは書き間違いです。リストにない独自のサービスは、catalog.yamlのcustomにカテゴリーと名前を添えて定義します。',
  },
  'profile/unassigned': {
    title: '実施対象だが担い手がいない',
    explanation:
      '必要なのに担い手のいないサービスは、実施されません。最も重要な指摘です。チームか委託先を決めるか、不要と判断します。',
  },
  'profile/insource-without-team': {
    title: 'インソースだがチームが書かれていない',
    explanation: '全員の仕事は、誰の仕事でもなくなります。責任を持つチームを書きます。',
  },
  'profile/outsource-without-provider': {
    title: 'アウトソースだが委託先が書かれていない',
    explanation: '委託先がわからなければ、成果を問うことも、契約の終わりに気づくこともできません。',
  },
  'profile/combination-without-both': {
    title: '併用だが両方が書かれていない',
    explanation:
      '自組織と委託先で分担するなら、双方が自分の担当を知っている必要があります。チームと委託先の両方を書きます。',
  },
  'profile/assigned-though-unnecessary': {
    title: '不要としたのに割り当てがある',
    explanation: '過剰も指摘の対象です。不要な仕事に人手を割いているか、カタログが実態と合っていません。',
  },
  'profile/unknown-team': {
    title: 'cdc.yamlにないチーム',
    explanation:
      'チームは改称され、統廃合されます。なくなったチームを指すサービスには担い手がいません。IDの書き間違いも見つかります。',
  },
  'profile/unknown-provider': {
    title: 'cdc.yamlにない委託先',
    explanation:
      '契約を把握していない委託先を指すサービスには、担い手がいないかもしれません。IDの書き間違いも見つかります。',
  },
  'portfolio/score-without-assignment': {
    title: 'スコアはあるが担い手がわからない',
    explanation:
      'インソースは特定の個人に頼らず続けられるか、アウトソースは内容を理解しているかで評価します。割り当てがなければ、スコアの意味が決まりません。',
  },
  'portfolio/unscored': {
    title: '実施対象だが現状のスコアがない',
    explanation:
      '未評価のサービスは平均に入らず、忘れられがちです。何も書かないより、正直な1のほうが役に立ちます。検討して行わないと決めたものは、根拠を添えて評価対象外とします。',
  },
};
