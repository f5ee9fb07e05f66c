import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const plan: Messages['plan'] = {
  title: 'ロードマップ',
  nothing: '改善すべきものはありません。あるべき姿を下回るサービスも、未割り当てのサービスもありません。',
  summary: (a) => `改善${a.improvements}件、合計${a.steps}段階。重み付きの差の合計は${a.weighted}です。`,
  budget: (a) => `予算${a.budget}段階のうち${a.steps}段階を使い、重み付きの差${a.of}のうち${a.weighted}を解消します。`,
  budgetHow:
    '1段階ごとに1つのサービスのスコアが1上がり、その重みの分だけ差が縮まります。重い段階から順に選ぶので、これより多く差を縮める選び方はありません。',
  left: (ids) => `予算に入らないもの: ${list(ids)}`,
  order: '未割り当てのものを先頭に、優先度の高い順です。',
  score: 'スコア',
  scoreOf: (a) => (a.reaches === a.toBe ? `${a.from} → ${a.toBe}` : `${a.from} → ${a.reaches}（目標${a.toBe}）`),
  cycle: 'サイクル',
  cycles: { short: '短期', long: '長期' },
  next: '次のスコアに求められること',
  asks: (score, text) => `${score}: ${text}`,
  asksHalf: (score, half, text) => `${score}（${half}）: ${text}`,
  halves: { insource: '自組織', outsource: '委託先' },
  decide: 'まず担い手を決めます。',
  action: '対策',
  actionIs: (text) => `対策: ${text}`,
  overdue: (due) => `期限超過（期限は${due}）`,
  groups: {
    quarter: (year, quarter) => `${year}年 第${quarter}四半期（暦年）`,
    noQuarter: '期限なし',
    noTeam: 'チームなし（アウトソースまたは未割り当て）',
  },
  groupOf: (name, n) => `${name}: ${n}件`,
  whatIf: (changes) => `仮定（ファイルには書き込みません）: ${list(changes)}`,
  change: (id, from, to) => `${id} ${from} → ${to}`,
  means: '仮定の前と後',
  all: '全体',
  arrow: (from, to) => (from === to ? to : `${from} → ${to}`),
  standing: '強み・弱み',
  standings: { strength: '強み', weakness: '弱み', none: '–' },
};
