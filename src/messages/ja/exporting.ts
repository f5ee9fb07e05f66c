import type { Messages } from '../index.ts';
import { undated } from './phrases.ts';

export const exporting: Messages['exporting'] = {
  calendar: 'サイバーディフェンスセンター',
  kinds: {
    due: '改善',
    planned: '変更予定',
    review: '見直し',
    evidence: '証跡',
    contract: '契約',
    stale: '再評価',
  },
  due: (service, score) => `改善期限: ${service}、${score}`,
  planned: (service) => `変更予定の期限: ${service}`,
  review: (service) => `見直し期限: ${service}`,
  evidence: (service) => `証跡の有効期限: ${service}`,
  contract: (provider) => `契約終了: ${provider}`,
  stale: (n) => `${n}サービスのスコアの有効期限`,
  carries: (n) => `${n}サービスを担っています。`,
  change: (from, to) => `${from} → ${to}`,
  line: (label, text) => `${label}: ${text}`,
  look: (id) => `詳細: cdc explain ${id}`,
  notInCalendar: (a) => `日付がないため、カレンダーに含まれないもの: ${undated(a)}`,
  emptyCalendar: 'カレンダーは空です。該当する日付がファイルにありません。',
  issueTitle: (id, name, score) => `${id}: ${name}: ${score}`,
  emptyIssues: '出力する課題はありません。',
  shallow: '履歴の一部だけをクローンしているため、それより前の時点は含まれません。',
};
