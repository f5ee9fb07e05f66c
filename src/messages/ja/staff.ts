import type { Messages } from '../index.ts';
import { few, list } from './phrases.ts';

const seats = (n: number) => `常時${n}席`;
const held = (a: Record<'alwaysOn' | 'held', number>) =>
  a.held === a.alwaysOn ? seats(a.alwaysOn) : `${seats(a.alwaysOn)}のうち人数が足りるもの${a.held}席`;
const missing = (a: Record<'people' | 'seats', number>) =>
  [a.people > 0 && `${a.people}名`, a.seats > 0 && seats(a.seats)].filter(Boolean).join('、');

export const staff: Messages['staff'] = {
  title: '領域III・IVの要員',
  none: '要員数が記録されていないため、レベルを判定できません。cdc.yamlのteams.<チーム>.staffに記録してください。比較に使うモデルは次のとおりです。',
  recorded: (a) => `記録済み: ${a.teams}チームの${a.people}名（${held(a)}）`,
  unrecorded: (roles) => `未記録（0名として計算）: ${list(roles)}`,
  surplus: 'ある役割の余りは、ほかの役割の不足に充てていません。',
  withoutArea: (ids) => `自組織が担うが、領域がないため数えていないもの: ${few(ids)}`,
  teamsWithout: (teams) => `該当するサービスを担うが、要員数が未記録のチーム: ${list(teams)}`,
  level: (n) => `Level ${n}`,
  levelName: (n, name) => `Level ${n}（${name}）`,
  reached: (level) => `到達したレベル: ${level}`,
  notReached: '到達したレベル: なし（Level 0にも届いていません）',
  meets: (level, people) => `${level}、計${people}名: 満たしています`,
  lacks: (level, people, a) => `${level}、計${people}名。不足: ${missing(a)}`,
  basis: {
    textbook: (n) => `常時1席に必要な人数は${n}名です（教科書6.6）。`,
    policy: (n) => `常時1席に必要な人数は${n}名です（policy.people-per-seat。教科書では6名）。`,
    option: (n) => `仮定: 常時1席に${n}名（教科書では6名）`,
    hours: (a) => `仮定: 常時1席に${a.exact}名（年間で席の${a.seat}時間÷1名の${a.person}時間。教科書では6名）`,
  },
  hours: (a) => {
    const part = (name: string, text: string) => (a.usual.includes(name) ? `${text}（既定）` : text);
    return `計算の前提: ${list([
      part('hours', `週${a.hours}時間`),
      part('leave', `休暇${a.leave}日`),
      part('training', `研修${a.training}日`),
      part('turnover', `離職率${a.turnover}%`),
      part('shift', `${a.shift}時間交代`),
    ])}`;
  },
  sameAnyway: (levels) =>
    `${list(levels)}には常時配置の席がないため、必要な人数は変わりません。常時配置のあるレベルを見るには: cdc staff --level 2`,
  seats: (n) => `仮定: Level 2と3の一次対応は${seats(n)}`,
  role: '役割',
  people: '人数',
  missing: '不足',
  inHouse: '自組織が担う',
  inHouseOf: (own, inScope) => (inScope === 0 ? '–' : `${inScope}件中${own}件`),
  total: '合計',
  notRecorded: '未記録',
  count: (n) => `${n}名`,
  staffed: (a) =>
    `${a.people}名${a.alwaysOn === 0 ? '' : `（${a.held === a.alwaysOn ? '' : `${a.held}/`}${a.alwaysOn}席）`}`,
  day: (n) => `日勤${n}名`,
  alwaysOn: (n, people) => `常時${n}名（全${people}名）`,
  alwaysOnShort: (n, people) => `常時${n}名（${people}名）`,
  by: (role) => `${role}が兼務`,
  notDone: 'しない',
  nothing: '–',
  lack: missing,
  byLacks: '兼務者なし',
  byTooFew: (role) => `${role}が不足`,
  notJudged: '判定不能',
  how: '人数は教科書の最低限の数（6.6の表11）です。常時配置の席は、記録（always-on）があり、人数が足りるものだけを数えます。「自組織が担う」は、実施対象のうち領域IIIかIVだけに属し、自組織のチームが単独または併用で担うサービスです（役割との対応は本ツール独自）。',
  lists: 'サービスと全レベル: cdc staff --full',
  models: 'モデルの全レベル',
  meaning: (level, meaning) => `${level}: ${meaning}`,
  meanings: '各レベルの意味',
  byTeam: 'チーム別の要員数',
  team: 'チーム',
  services: '自組織が担うサービス（役割別）',
  noServices: '領域III・IVのサービスで、自組織が担うものはありません。',
  withoutRole: '該当する役割なし',
  areaOf: (area, isOurs) => (isOurs ? `${area}*` : area),
  placed: '* 教科書に記載がなく、本ツール独自の領域です。catalog.yamlのareaで変更できます。',
  ownScore: '自組織が担う部分のスコア',
};
