import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

type LeftOut = Parameters<Messages['benchmark']['leftOut']>[0];

const leftOut = (a: LeftOut) =>
  list(
    [
      a.broken > 0 && `誤りのあるもの${a.broken}件`,
      a.empty > 0 && `決定済みのサービスがないもの${a.empty}件`,
      a.own > 0 && `自組織${a.own}件`,
      a.edition > 0 && `別の版のもの${a.edition}件`,
      a.filtered > 0 && `規模や業種が異なるか不明のもの${a.filtered}件`,
      a.duplicate > 0 && `重複${a.duplicate}件`,
      a.ignored > 0 && `YAMLファイルでないもの${a.ignored}件`,
    ].filter((part) => part !== false),
  );

export const benchmark: Messages['benchmark'] = {
  title: '他組織との比較',
  peers: (a) => {
    const months =
      a.months && (a.months.first === a.months.last ? a.months.first : `${a.months.first}～${a.months.last}`);
    const notes = [months && `アセスメントは${months}`, a.undated > 0 && `年月なし${a.undated}`].filter(Boolean);
    return `比較先${a.peers}組織${notes.length === 0 ? '' : `（${notes.join('、')}）`}`;
  },
  only: (groups) => `比較先の限定: ${list(groups)}`,
  leftOut: (a) => `フォルダー内で除外: ${leftOut(a)}`,
  custom: (n) => `比較できない独自サービス: ${n}件`,
  below: '下回る',
  within: '範囲内',
  above: '上回る',
  unscored: 'スコアなし',
  few: '比較先不足',
  all: '全体',
  categoriesLegend: (least) =>
    `実施対象のサービス数。下回る: スコアが比較先の第1四分位数未満。上回る: 第3四分位数超。比較先不足: スコアのある比較先が${least}組織未満。`,
  furthest: (shown, of) =>
    shown === of ? `第1四分位数を下回る${of}件` : `第1四分位数を下回る${of}件のうち、中央値との差が大きい${shown}件`,
  noneBelow: '比較先の第1四分位数を下回るサービスはありません。',
  own: '自組織',
  first: '第1四分位',
  median: '中央値',
  third: '第3四分位',
  quartiles: '四分位数',
  scored: 'スコアあり',
  position: '位置',
  positions: { below: '下回る', within: '範囲内', above: '上回る' },
  assigned: '割り当て',
  services: 'サービス別',
  servicesLegend: (least) =>
    `四分位数: 比較先の第1四分位数・中央値・第3四分位数。スコアあり: スコアのある比較先／実施対象としている比較先。割り当て: 比較先のインソース/併用/アウトソース/未割り当て/割り当て未定。–: 比較先が${least}組織未満。`,
  missing: (n) => `比較先の過半数に担い手がいて、自組織にはいないサービス: ${n}件`,
  here: '自組織',
  peersWith: '担い手のいる比較先',
  of: (n, all) => `${all}組織中${n}`,
  states: {
    unassigned: '未割り当て',
    unasked: '割り当て未定',
    excluded: '評価対象外',
    unnecessary: '不要',
    undecided: '未決定',
  },
  alone: (n) => `自組織だけが実施対象としているサービス: ${n}件`,
  full: '全サービスと、比較先での割り当て: --full',
  tooFew: (peers, least, folder) =>
    `${folder}にある比較先は${peers}組織です。少ないと数値から組織を推測できるため、比較には${least}組織以上が必要です。`,
  tooFewHelp: (a) =>
    `${leftOut(a) === '' ? '' : `除外: ${leftOut(a)}。`}ほかの組織が「cdc share」で書き出したファイルをフォルダーに置いてください。`,
  tooMany: (files, most, folder) =>
    `${folder}にはYAMLファイルが${files}件あります。上限は${most}件のため、何も読み込んでいません。`,
  tooManyHelp: '比較に使うファイルだけを、別のフォルダーに置いてください。',
};
