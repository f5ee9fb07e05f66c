import type { Messages } from '../index.ts';

export const completion: Messages['completion'] = {
  script: ({ shell, install }) => `${shell}でcdcの入力を補完するスクリプト。登録するには: ${install}`,
  lasting: '候補はcdcに問い合わせるので、cdcを更新しても登録し直す必要はありません。',
};
