import type { Messages } from '../index.ts';

export const check: Messages['check'] = {
  severities: { error: 'エラー', warning: '警告', info: '情報', off: 'オフ' },
  fix: '対処',
  place: '場所',
  finding: '指摘',
  more: (n) => `…ほか${n}件。`,
  clean: (a) =>
    `${a.resolved === undefined ? '' : '新たな'}指摘はありません。${a.organisations === 1 ? '' : `${a.organisations}組織、`}${a.services}サービスを確認しました。`,
  summary: (a) =>
    `${a.resolved === undefined ? '' : '新たに'}${a.files}ファイルで、` +
    [
      a.errors > 0 ? `エラー${a.errors}件` : '',
      a.warnings > 0 ? `警告${a.warnings}件` : '',
      a.infos > 0 ? `情報${a.infos}件` : '',
    ]
      .filter(Boolean)
      .join('、') +
    'が見つかりました。' +
    (a.organisations === 1 ? '' : `${a.organisations}組織を確認しました。`),
  rulesNotRun: (a) =>
    a.organisations === 1
      ? 'ルールによる確認は行っていません。先に上記を直してください。'
      : `ファイルを使えない${a.unusable}組織では、ルールによる確認を行っていません。先にそのファイルを直してください。`,
  suppressed: (n) => `コメントで抑止した指摘が${n}件あります。`,
  resolved: (n) => `以前の指摘のうち${n}件が解消しました。`,
  changes: (n) => `サービスマトリクスの${n}行が変わりました。`,
  progress: (done, of) => `${of}組織のうち${done}組織を確認済み…`,
};
