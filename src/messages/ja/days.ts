import type { days as en } from '../en/days.ts';

/** その日付がありえない理由。 */
export const days: typeof en = {
  ahead: (day, today) => `${day}はまだ先の日付（今日は${today}）です。評価日にはできません。`,
  ago: (day) => `${day}は2000年より前です。評価日にはできません。`,
  far: (day) => `${day}は50年より先です。`,
  past: (day, today) => `${day}は過ぎた日付（今日は${today}）です。`,
};
