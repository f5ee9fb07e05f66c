/** What a year of a seat that is always on, and of those who hold it, is made of. */
export interface SeatHours {
  /** Hours of the contract, a week of five days. */
  readonly hours: number;
  /** Working days a year on which a person is away: public holidays, vacation, illness. */
  readonly leave: number;
  /** Working days a year that go into training. */
  readonly training: number;
  /** How many of a hundred people leave in a year. */
  readonly turnover: number;
  /** Hours of a shift. */
  readonly shift: 8 | 12;
}

/** What holds where nothing else is said: this project's own figures, which come to the textbook's six people. */
export const usualHours: SeatHours = { hours: 40, leave: 30, training: 10, turnover: 20, shift: 8 };

/** Hours that two people overlap when a shift changes. */
const handover = 0.5;
/** The part of a year for which the place of someone who has left is not filled. */
const vacancy = 0.5;
const weeks = 52;

/** The hours a year in which a person holds a seat. */
export function hoursOfPerson({ hours, leave, training, turnover }: SeatHours): number {
  return hours * (weeks - (leave + training) / 5) * (1 - (turnover / 100) * vacancy);
}

/** The hours of work a year that a seat takes which is always on, with an overlap at each change of shift. */
export function hoursOfSeat({ shift }: Pick<SeatHours, 'shift'>): number {
  return (24 + (24 / shift) * handover) * 7 * weeks;
}

/** How many people a seat takes that is always on; not rounded. The formula is this project's own. */
export function peoplePerSeatOf(hours: SeatHours): number {
  return hoursOfSeat(hours) / hoursOfPerson(hours);
}
