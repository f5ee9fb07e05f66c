import type { Messages } from '../index.ts';
import { few, list } from './phrases.ts';

export const areas: Messages['areas'] = {
  title: '領域と組織パターン',
  scope: (a) => {
    const left = [
      a.excluded > 0 && `評価対象外で割り当てなし${a.excluded}`,
      a.undecided > 0 && `未決定${a.undecided}`,
      a.unnecessary > 0 && `不要${a.unnecessary}`,
    ].filter((part) => part !== false);
    return `実施対象は${a.services}サービスです。${left.length === 0 ? '' : `数えていないもの: ${list(left)}。`}`;
  },
  several: (ids) => `${list(ids)}は複数の領域に属し、それぞれの領域で数えています。`,
  none: (ids) => `領域のないもの: ${few(ids)}。`,
  placed: (a) => `領域の根拠: 本ツール独自${a.project}、教科書${a.textbook}、自組織${a.organisation}`,
  placedBy: (source) => `領域の根拠: ${source}`,
  othersByProject:
    'ほかはすべて本ツール独自の判断です（図16は図なので、本文からは読み取れません）。catalog.yamlのareaで変更できます。',
  areas: '4つの領域',
  information: '扱う情報',
  informations: { internal: '内部', external: '外部' },
  skill: '専門スキル',
  skills: { low: '低', high: '高' },
  assigned: '割り当て',
  all: 'サービス数',
  standings: {
    insource: 'インソース',
    combination: '併用',
    outsource: 'アウトソース',
    unassigned: '未割り当て',
    unasked: '未定',
  },
  to: (pattern) => `目指すパターン（${pattern}）に向けた変更`,
  toAssumed: (pattern) => `${pattern}を目指すと仮定した場合の変更`,
  toDo: (title, a) =>
    `${title}: ${a.compared}件中${a.moves}件${a.unasked === 0 ? '' : `（ほかに割り当て未定${a.unasked}件）`}`,
  noTarget:
    'cdc.yamlに目指すパターン（pattern.to-be）がありません。試すには「cdc areas --to hybrid」を実行してください。',
  noMoves: '分かっている割り当てのうち、変更が必要なものはありません。',
  movesTitle: '現在から目指すパターンへの変更',
  now: '現在',
  after: '変更後',
  means: '必要なこと',
  planned: '変更予定',
  plannedAs: (plan) => `変更予定: ${plan}`,
  plan: (assignment, by, leads) =>
    `${assignment}${by === undefined ? '' : `、${by}`}${{ there: '', between: '（その後さらに変更）', elsewhere: '（パターンと異なる）' }[leads]}`,
  until: (day) => `契約終了日: ${day}`,
  ofProject: (area) => `${area}*`,
  areaBy: (area, source) => `${area}（${source}）`,
  team: {
    start: 'チームを作る',
    widen: 'すべてをチームが担う',
    narrow: 'チームの担当を絞る',
    end: 'チームから引き継ぐ',
  },
  teamTakes: { all: 'チームが引き受ける', part: 'チームが一部を引き受ける' },
  contract: {
    start: '契約を結ぶ',
    widen: '契約範囲を広げる',
    narrow: '契約範囲を絞る',
    end: '契約を終える',
  },
  providerStays: '契約の対象から外す',
  move: (parts, between) => `${parts.join('、')}${between ? '（併用を経てもよい）' : ''}`,
  leaving: (services) => `このパターンから離れる変更予定: ${list(services)}`,
  leavingTo: (id, assignment) => `${id}（${assignment}）`,
  order:
    'portfolio.yamlのcycleに指定がなければ、いずれも長期サイクルで行う変更です。推奨レベルの順、同じレベルでは専門組織への依存度が低い領域（I、II、IV、III）の順です。変更の内容と必要なこと、「*」または「本ツール独自」とある領域は、本ツール独自の判断です。',
  sides: 'SOCとCSIRTの担い手',
  side: '区分',
  sidesHow: (a) =>
    `カテゴリーによる区分です。${list(a.textbook)}は教科書6.1、${list(a.project)}は本ツール独自の判断です。併用は両方に数えています。`,
  crossing: (names) => `SOCとCSIRTの両方に携わる担い手: ${list(names)}`,
  categories: 'カテゴリー',
  carriedBy: '担い手',
  carriers: (parts) => list(parts),
  carrier: (name, services) => `${name}（${services}）`,
  open: (standing, services) => (standing === 'unassigned' ? `未割り当て${services}` : `割り当て未定${services}`),
  alone: '単独',
  shared: '併用',
  sideOf: (name, categories) => `${name}（${list(categories)}）`,
  teams: '領域別の体制',
  teamsHow:
    '領域は、専門組織への依存度が低いものから順に並べています（教科書6.5.1）。併用は両方に数え、複数の領域に属するサービスは、それぞれの領域で数えます（サービス数では1件）。',
  noArea: '領域なし',
  more: 'SOCとCSIRT: cdc areas --part sides / 体制: --part teams / IDの一覧: --full',
  byId: 'IDの一覧: --full',
};
