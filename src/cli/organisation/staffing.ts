import { peoplePerSeatOf, type SeatHours, usualHours } from '../../analysis/seat-hours.ts';
import { type Staffing, staffingOf } from '../../analysis/staffing.ts';
import type { Organisation } from '../../model/organisation.ts';
import { type StaffLevel, staffLevels, textbookPeoplePerSeat } from '../../reference/staffing.ts';
import type { SeatBasis, StaffResult } from '../../render/results.ts';

/** What is asked of a staffing; where nothing is, what the organisation says. */
export interface StaffingAsked {
  readonly level?: StaffLevel | undefined;
  readonly full?: boolean | undefined;
  readonly seats?: number | undefined;
  readonly peoplePerSeat?: number | undefined;
  /** If any is given, the people per seat are derived from them, the others being the usual ones. */
  readonly hours?: { readonly [Name in keyof SeatHours]?: SeatHours[Name] | undefined };
}

/** How an organisation is staffed, as it is asked for. */
export function staffResult(organisation: Organisation, asked: StaffingAsked): StaffResult {
  const { basis, peoplePerSeat } = basisOf(organisation, asked);
  const staffing = staffingOf(organisation, { peoplePerSeat, seats: asked.seats });
  return { staffing, organisation, basis, shown: shownOf(staffing, asked.level), full: asked.full ?? false };
}

function shownOf({ recorded, reached, next }: Staffing, level: StaffLevel | undefined): readonly StaffLevel[] {
  if (level !== undefined) return [level];
  return recorded ? [reached, next].filter((one) => one !== undefined) : staffLevels;
}

function basisOf(
  { policy }: Organisation,
  { peoplePerSeat, hours: given = {} }: StaffingAsked,
): { readonly basis: SeatBasis; readonly peoplePerSeat: number } {
  if (peoplePerSeat !== undefined) return { basis: { from: 'option' }, peoplePerSeat };
  const names = Object.keys(usualHours) as (keyof SeatHours)[];
  const usual = names.filter((name) => given[name] === undefined);
  if (usual.length === names.length) {
    const from = policy.peoplePerSeat === textbookPeoplePerSeat ? 'textbook' : 'policy';
    return { basis: { from }, peoplePerSeat: policy.peoplePerSeat };
  }
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const hours: SeatHours = { ...usualHours, ...said };
  return { basis: { from: 'hours', hours, usual }, peoplePerSeat: peoplePerSeatOf(hours) };
}
