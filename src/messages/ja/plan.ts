import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const plan: Messages['plan'] = {
  title: 'ロードマップ',
  nothing: '改善すべきものはありません。あるべき姿を下回るサービスも、未割り当てのサービスもありません。',
  nothingKnown: 'まだ決まっていない項目があるため、改善すべきものの有無を判断できません。',
  unknown: (a) => {
    const parts = [
      a.undecided > 0 && `未決定${a.undecided}`,
      a.unasked > 0 && `割り当て未定${a.unasked}`,
      a.unscored > 0 && `未評価${a.unscored}`,
      a.withoutTarget > 0 && `あるべき姿なし${a.withoutTarget}`,
    ];
    return `まだ決まっていないため、ロードマップに載らないもの: ${list(parts.filter((part) => part !== false))}。続けるには「cdc assess」を実行してください。`;
  },
  summary: (a) => `改善対象${a.improvements}件、あるべき姿まで合計${a.steps}点。改善優先度の合計は${a.weighted}です。`,
  budget: (a) =>
    `上限${a.budget}点のうち${a.steps}点を割り振り、改善優先度の合計${a.of}のうち${a.weighted}を解消します。`,
  budgetHow: '1点で、1つのサービスのスコアが1上がります。上限までの点数を、ロードマップの上から順に割り振ります。',
  left: (ids) => `上限に収まらないもの: ${list(ids)}`,
  order:
    '未割り当てのものと自組織で実施できていないものを先頭に置き（推奨レベルの重みの大きい順）、続いて改善優先度の高い順に並べます。同順位はサービスリストの順です。',
  more: (n) => `ほかに${n}件あります。すべて表示するには、--topを付けずに実行してください。`,
  inFull: (shown, of) =>
    shown < of
      ? `${of}件のうち上位${shown}件です。--fullを付けると、全件と次に行うことを表示します。`
      : '--fullを付けると、次に行うことも表示します。',
  score: 'スコア',
  scoreOf: (a) => (a.reaches === a.toBe ? `${a.from} → ${a.toBe}` : `${a.from} → ${a.reaches}（目標${a.toBe}）`),
  nobodyAt: '1（未割り当て）',
  cycle: 'サイクル',
  cycles: { short: '短期', long: '長期' },
  next: '次に行うこと',
  raise: (score, text) => `${score}に上げるには: ${text}`,
  raiseHalf: (score, half, text) => `${score}に上げるには（${half}）: ${text}`,
  halves: { insource: '自組織', outsource: '委託先' },
  decide: 'まず担い手を決める',
  action: '改善策',
  actionIs: (text) => `改善策: ${text}`,
  overdue: (due) => `期限超過（期限は${due}）`,
  groups: {
    quarter: (year, quarter) => `${year}年第${quarter}四半期（暦年）`,
    noQuarter: '期限なし',
    noTeam: 'チームなし（アウトソースまたは未割り当て）',
  },
  groupOf: (name, n) => `${name}: ${n}件`,
  whatIf: (changes) => `仮定（ファイルには書き込みません）: ${list(changes)}`,
  change: (id, from, to, unassigned) => `${id} ${from} → ${to}${unassigned ? '（担い手がいないため1のままです）' : ''}`,
  means: '仮定の適用前後',
  all: '全体',
  arrow: (from, to) => (from === to ? to : `${from} → ${to}`),
  standing: '強み・弱み',
  standings: { strength: '強み', weakness: '弱み', none: '–' },
};
