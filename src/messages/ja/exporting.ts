import type { Messages } from '../index.ts';
import { list } from './phrases.ts';

export const exporting: Messages['exporting'] = {
  calendar: 'サイバーディフェンスセンター',
  kinds: {
    due: '改善',
    planned: '変更予定',
    review: '見直し',
    contract: '契約',
    stale: '再評価',
  },
  due: (service, score) => `改善期限: ${service}、${score}`,
  planned: (service) => `変更予定の期限: ${service}`,
  review: (service) => `見直し期限: ${service}`,
  contract: (provider) => `契約終了: ${provider}`,
  stale: (n) => `${n}サービスのスコアの有効期限`,
  carries: (n) => `${n}サービスを担っています。`,
  change: (from, to) => `${from} → ${to}`,
  line: (label, text) => `${label}: ${text}`,
  look: (id) => `詳細: cdc explain ${id}`,
  notInCalendar: (a) => {
    const parts = [
      a.due > 0 && `改善${a.due}件`,
      a.planned > 0 && `変更予定${a.planned}件`,
      a.review > 0 && `見直す判断${a.review}件`,
      a.contract > 0 && `契約${a.contract}件`,
    ];
    return `日付がないため、カレンダーに含まれないもの: ${list(parts.filter((part) => part !== false))}`;
  },
  emptyCalendar: 'カレンダーは空です。該当する日付がファイルにありません。',
  issueTitle: (id, name, score) => `${id}: ${name}: ${score}`,
  emptyIssues: '出力する課題はありません。',
  shallow: '履歴の一部だけをクローンしているため、それより前の時点は含まれません。',
};
