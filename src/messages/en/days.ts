/** Why a day cannot be meant. */
export const days: Readonly<Record<'ahead' | 'ago' | 'far' | 'past', (day: string, today: string) => string>> = {
  ahead: (day, today) => `${day} is yet to come (today is ${today}): nothing can have been assessed then.`,
  ago: (day) => `${day} is before the year 2000: nothing was assessed then.`,
  far: (day) => `${day} is more than 50 years ahead.`,
  past: (day, today) => `${day} is past (today is ${today}).`,
};
