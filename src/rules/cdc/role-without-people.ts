import { hasPart } from '../../analysis/assignment.ts';
import { halfScore } from '../../analysis/score.ts';
import { doublesOf, isSpecialist, roleOf, staffOfRole } from '../../analysis/staffing.ts';
import { staffRoles } from '../../reference/staffing.ts';
import { defineRule } from '../rule.ts';

/**
 * A role that is said to have nobody, though own people do its services well enough that somebody must be there. Silent
 * where a role has people that may double for it (textbook 6.6, table 11), and where no number is recorded.
 */
export const roleWithoutPeople = defineRule({
  id: 'cdc/role-without-people',
  severity: { recommended: 'info', strict: 'warning' },
  source: 'project',
  /** The in-house score from which it is done. */
  options: { score: 3 },
  *run({ rows, teams = [] }, { options: { score } }) {
    for (const { id: role, name } of staffRoles) {
      const recorded = teams.filter(({ staff }) => staff?.[role] !== undefined);
      const inIt = [role, ...doublesOf(role)].reduce((sum, one) => sum + staffOfRole(teams, one), 0);
      if (recorded.length === 0 || inIt > 0) continue;
      const done = rows.filter(
        (row) =>
          isSpecialist(row) &&
          hasPart(row, 'team') &&
          roleOf(row) === role &&
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
