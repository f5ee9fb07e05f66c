/** Why a day cannot be meant. */
export const days: Readonly<Record<'ahead' | 'ago' | 'far' | 'past', (day: string, today: string) => string>> = {
  ahead: (day, today) => `${day} is in the future (today is ${today}), so nothing can have been assessed then.`,
  ago: (day) => `${day} is before the year 2000, so nothing can have been assessed then.`,
  far: (day) => `${day} is more than 50 years in the future.`,
  past: (day, today) => `${day} is in the past (today is ${today}).`,
};

/** The same of a day from which evidence is. */
export const evidenceDays: typeof days = {
  ...days,
  ahead: (day, today) => `${day} is in the future (today is ${today}), so no evidence can be from then.`,
};

/** The same of a day on which something was measured. */
export const measuredDays: typeof days = {
  ...days,
  ahead: (day, today) => `${day} is in the future (today is ${today}), so nothing can have been measured then.`,
  ago: (day) => `${day} is before the year 2000, so nothing can have been measured then.`,
};
