import type { days as en } from '../en/days.ts';

/** その日付がありえない理由。 */
export const days: typeof en = {
  ahead: (day, today) => `${day}は今日（${today}）より後の日付です。評価日にはできません。`,
  ago: (day) => `${day}は2000年より前です。評価日にはできません。`,
  far: (day) => `${day}は50年より先の日付です。`,
  past: (day, today) => `${day}は今日（${today}）より前の日付です。`,
};

/** 証跡の日付についての同じ説明。 */
export const evidenceDays: typeof days = {
  ...days,
  ahead: (day, today) => `${day}は今日（${today}）より後の日付です。証跡の日付にはできません。`,
};

/** 測定した日付についての同じ説明。 */
export const measuredDays: typeof days = {
  ...days,
  ahead: (day, today) => `${day}は今日（${today}）より後の日付です。測定した日付にはできません。`,
  ago: (day) => `${day}は2000年より前です。測定した日付にはできません。`,
};
