import type { Messages } from '../index.ts';

export const answers: Messages['answers'] = {
  nothing: '–',
  change: (a) =>
    `${a.key}: ${a.was} → ${a.now}${!a.wentAlong ? '' : a.now === '–' ? '（前の回答に付随していたため削除）' : '（割り当ての変更に伴い変更）'}`,
  was: (key, value) => `${key}（以前は${value}）`,
  gone: (parts) => `前の回答に付随していた値を削除しました: ${parts.join('、')}`,
  left: (key, was, now) => `${key}（${was}から${now}へ）`,
  summary: (a) => {
    const taken = `${a.services}サービスに、${a.applied}件の回答を反映${a.dryRun ? 'できます' : 'しました'}。`;
    const rest = [
      a.same > 0 && `すでに同じ内容の回答が${a.same}件`,
      a.refused > 0 && `受け付けられない回答が${a.refused}件`,
    ].filter(Boolean);
    return [
      a.applied > 0 ? taken : '反映する回答はありません。',
      ...(rest.length > 0 ? [`${rest.join('、')}あります。`] : []),
    ].join('');
  },
};
