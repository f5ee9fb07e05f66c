import type { Messages } from '../index.ts';

export const completion: Messages['completion'] = {
  script: ({ shell, install }) => `${shell}用の、cdcの入力補完スクリプト。登録するには: ${install}`,
  lasting: '候補はそのつどcdcから取得するため、cdcを更新しても再登録は不要です。',
};
