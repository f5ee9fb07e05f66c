import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const next: Messages['next'] = {
  title: '次に行うこと',
  build: '構築プロセス',
  now: '現在',
  phases: { catalog: 'カタログ', profile: 'プロファイル', portfolio: 'ポートフォリオ' },
  phase: (phase, done, all) => `${phase} ${done}/${all}`,
  stages: {
    catalog: '構築プロセスのフェーズ1: 推奨レベルの決定',
    profile: '構築プロセスのフェーズ2: 割り当ての決定',
    portfolio: '構築プロセスのフェーズ3: スコアの記録',
    evaluation: '評価プロセス: 古くなった評価の見直しと判断の見直し',
    management: 'マネジメントプロセス: 未回答の項目も、古くなった評価もありません',
  },
  tasks: '行うこと（この順に）',
  task: '内容',
  command: 'コマンド',
  taskOf: {
    questions: (n, phase) => `${phase ?? ''}の未回答の項目に回答: ${n}サービス`,
    unassigned: (n) => `未割り当てのサービスの割り当て: ${n}サービス`,
    overdue: (n) => `期限を過ぎたものへの対応: ${n}件`,
    stale: (n) => `古くなったスコアの再評価: ${n}サービス`,
    review: (n) => `判断の見直し: ${n}サービス`,
    improve: (n) => `あるべき姿に達していないものの改善: ${n}サービス`,
    report: () => '経営層への報告',
  },
  due: (until) => `${until}までの期限`,
  day: '日付',
  what: '内容',
  who: '担当',
  past: (day) => `${day}（超過）`,
  improvement: (service) => `改善: ${service}`,
  planned: (service) => `変更予定: ${service}`,
  review: (service) => `見直し: ${service}`,
  contract: (services) => `契約の終了（${services}サービスを担当）`,
  becomesStale: (n) => `まもなく古くなるスコア: ${n}件`,
  nothingDue: 'ありません。',
  moreDue: (n) => `…ほかに${n}件: --full`,
  later: (n, first) => `その後: ${n}件（最初は${first}）`,
  undated: ({ due, planned, review, contract }) => {
    const parts = [
      due > 0 && `改善${due}件`,
      planned > 0 && `変更予定${planned}件`,
      review > 0 && `見直すべき判断${review}件`,
      contract > 0 && `契約${contract}件`,
    ];
    return `日付のないもの: ${list(parts.filter((part) => part !== false))}`;
  },
  questions: '未回答の項目',
  noQuestions: 'ありません。',
  team: 'チーム',
  noTeam: 'チーム未定',
  services: 'サービス',
  open: '項目',
  moreTeams: (n) => `…ほかに${n}チーム: --full`,
};
