import { heldSeats, peopleFor } from '../../analysis/staffing.ts';
import { type StaffRoleId, staffRoles } from '../../reference/staffing.ts';
import { defineRule } from '../rule.ts';

/** Seats that are said to be always on, with fewer people in the team than they take (textbook 6.6: six for each). */
export const seatsWithoutPeople = defineRule({
  id: 'cdc/seats-without-people',
  severity: { recommended: 'warning', strict: 'warning' },
  source: 'textbook 6.6',
  *run({ teams = [], policy: { peoplePerSeat } }) {
    for (const { id, name, staff = {} } of teams) {
      for (const [role, entry] of Object.entries(staff)) {
        if (heldSeats(entry, peoplePerSeat) >= entry.alwaysOn) continue;
        yield {
          at: { file: 'cdc', path: ['teams', id, 'staff', role] },
          args: {
            team: name,
            role: nameOf(role as StaffRoleId),
            people: entry.people,
            seats: entry.alwaysOn,
            needed: peopleFor(entry.alwaysOn, peoplePerSeat),
          },
        };
      }
    }
  },
});

function nameOf(role: StaffRoleId) {
  return staffRoles.find(({ id }) => id === role)?.name ?? { en: role, ja: role };
}
