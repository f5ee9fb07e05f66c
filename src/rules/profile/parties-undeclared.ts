import type { Row } from '../../model/row.ts';
import { defineRule } from '../rule.ts';

/**
 * `cdc.yaml` declares no team and no provider, so that nobody can tell a misspelt or dissolved one from the others
 * (textbook 6.2: team and provider are to be clear). One finding, however many are named.
 */
export const partiesUndeclared = defineRule({
  id: 'profile/parties-undeclared',
  severity: { recommended: 'info', strict: 'error' },
  source: 'textbook 6.2',
  *run({ rows, teams, providers }) {
    if (teams || providers) return;
    const ids = [...new Set(rows.flatMap(partiesOf))];
    if (ids.length > 0) yield { at: { file: 'cdc', path: [] }, args: { ids } };
  },
});

function partiesOf({ scope, profile: { planned, ...now } }: Row): string[] {
  if (scope === 'unnecessary') return [];
  return [now.team, now.provider, planned?.team, planned?.provider].filter((id) => id !== undefined);
}
