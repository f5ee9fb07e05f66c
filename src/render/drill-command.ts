import type { WeakLink } from '../analysis/drill/weakest.ts';
import type { Raw } from './escape.ts';

/** What to type so that a weak link is decided on, or its improvement planned; undefined where that is planned already. */
export function commandFor({ row, readiness, fix }: WeakLink): Raw | undefined {
  const set = `cdc set ${row.id}`;
  switch (readiness.verdict) {
    case 'unassigned':
    case 'unasked':
      return `${set} --assignment …`;
    case 'not-chosen':
      return readiness.notChosen === 'excluded' ? `${set} --as-is …` : `${set} --level …`;
    case 'unscored':
      return `cdc assess --service ${row.id}`;
    case 'ready':
      return undefined;
    case 'weak':
      if (readiness.reasons.includes('unnamed')) return `${set} ${missingParty(row)}`;
      if (!fix) return `${set} --to-be … --action … --owner … --due …`;
      return row.portfolio.action === undefined ? `${set} --action … --owner … --due …` : undefined;
  }
}

function missingParty({ profile: { assignment, team, provider } }: WeakLink['row']): Raw {
  return [
    ...(assignment !== 'outsource' && team === undefined ? ['--team …'] : []),
    ...(assignment !== 'insource' && provider === undefined ? ['--provider …'] : []),
  ].join(' ');
}
