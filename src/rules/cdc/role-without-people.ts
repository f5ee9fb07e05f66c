import { hasPart } from '../../analysis/assignment.ts';
import { halfScore } from '../../analysis/score.ts';
import { doublesOf, isSpecialist, roleOf, staffOfRole } from '../../analysis/staffing.ts';
import { staffRoles } from '../../reference/staffing.ts';
import { defineRule } from '../rule.ts';

/**
 * A role that is said to have nobody, though own people do its services well enough that somebody must be there. Silent
 * where a role that may double for it (textbook 6.6, table 11) has people, and where any of these has no number.
 */
export const roleWithoutPeople = defineRule({
  id: 'cdc/role-without-people',
  severity: { recommended: 'info', strict: 'warning' },
  source: 'project',
  /** The in-house score from which it is done. */
  options: { score: 3 },
  *run({ rows, teams = [], framework }, { options: { score } }) {
    for (const { id: role, name } of staffRoles) {
      const recorded = teams.filter(({ staff }) => staff?.[role] !== undefined);
      const people = [role, ...doublesOf(role)].map((one) => staffOfRole(teams, one));
      // Not recorded is not nobody, neither here nor of a role that doubles.
      if (people.some((number) => number !== 0)) continue;
      const done = rows.filter(
        (row) =>
          isSpecialist(row) &&
          hasPart(row, 'team') &&
          roleOf(row, framework) === role &&
          (halfScore(row, 'insource') ?? 0) >= score,
      );
      const [first] = recorded;
      if (done.length === 0 || first === undefined) continue;
      yield {
        at: { file: 'cdc', path: ['teams', first.id, 'staff', role] },
        args: { role: name, services: done.map(({ id }) => id) },
      };
    }
  },
});
