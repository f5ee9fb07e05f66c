import type { Messages, SeverityCounts } from '../index.ts';
import { list } from './phrases.ts';

const counts = (a: SeverityCounts) =>
  [
    a.errors > 0 ? `エラー${a.errors}件` : '',
    a.warnings > 0 ? `警告${a.warnings}件` : '',
    a.infos > 0 ? `情報${a.infos}件` : '',
  ]
    .filter(Boolean)
    .join('、');

export const check: Messages['check'] = {
  severities: { error: 'エラー', warning: '警告', info: '情報', off: 'オフ' },
  fix: '対処',
  place: '場所',
  finding: '指摘',
  sameOf: (ids) => `ほか${ids.length}件も同じ: ${list(ids)}`,
  together: 'サービスだけが異なる指摘は、まとめて表示しています。1件ずつ表示するには: --verbose',
  more: (n) => `…ほか${n}件。`,
  clean: (a) =>
    `${a.hidden.errors > 0 ? 'このファイルに' : ''}${a.resolved === undefined ? '' : '新たな'}${a.hidden.errors === 0 && a.hidden.warnings + a.hidden.infos > 0 ? 'エラー' : '指摘'}はありません。${a.organisations === 0 ? '' : `${a.organisations === 1 ? '' : `${a.organisations}組織、`}${a.services}サービスを確認しました。`}`,
  summary: (a) =>
    `${a.files}ファイルで、${a.resolved === undefined ? '' : '新たな'}` +
    counts(a) +
    'が見つかりました。' +
    (a.organisations <= 1 ? '' : `${a.organisations}組織を確認しました。`),
  rulesNotRun: (a) =>
    a.organisations === 1
      ? 'ルールによる確認は行っていません。先に上記を修正してください。'
      : `ファイルに問題がある${a.unusable}組織では、ルールによる確認を行っていません。先にそのファイルを修正してください。`,
  groups: (a) =>
    a.unusable === 0
      ? `グループ${a.count === 1 ? '' : `${a.count}件`}の${a.entities}組織${a.absent === 0 ? 'を確認しました。' : `のうち、${a.absent}組織は確認できませんでした。`}`
      : `${a.count === 1 ? 'グループ' : `グループ${a.unusable}件`}のファイルに問題があるため、グループのルール${a.organisations === 0 ? 'と組織の確認は行っていません' : 'による確認は行っておらず、どの組織が属するかは分かりません'}。`,
  hidden: (a) => `ほかに、表示していない指摘があります（${counts(a)}）。`,
  tooManyWarnings: (n, allowed) => `警告が${n}件あり、許容する${allowed}件を超えています。`,
  tooManyResults: (n, of) =>
    `コードスキャンの上限により、SARIFには指摘${of}件のうち重大なものから${n}件を出力しました。`,
  root: 'リポジトリのルートです。リポジトリの外では、cdcを実行したフォルダーです。',
  suppressed: (n) => `コメントで抑制した指摘が${n}件あります。`,
  standing: (n) => `以前からの指摘が${n}件残っています。`,
  resolved: (n) => `以前の指摘のうち${n}件が解消しました。`,
  changes: (n) => `サービスマトリクスの${n}行が変わりました。`,
  progress: (done, of) => `${of}組織のうち${done}組織を確認済み…`,
};
