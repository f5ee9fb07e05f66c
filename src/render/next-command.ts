import type { OpenOfTeam, Task } from '../analysis/next.ts';
import type { Row } from '../model/row.ts';
import type { Raw } from './escape.ts';

/** So many services a command names, one by one. */
const mostNamed = 8;

/** The ids of services, where these are few enough to be named. */
export function fewIds(services: readonly Row[]): Raw[] {
  return services.length > mostNamed ? [] : services.map(({ id }) => id);
}

/** What asks about some services, and about no others. */
function named(services: readonly Row[], command: Raw, otherwise: Raw): Raw {
  const ids = fewIds(services);
  return ids.length === 0 ? otherwise : `${command} --service ${ids.join(',')}`;
}

/** What asks of some services what is open: those in no file are asked about only where they are named, if only by their category. */
function openOf(command: Raw, services: readonly Row[], inNoFile: readonly Row[]): Raw {
  const letters = [...new Set(services.map(({ category }) => category))];
  return inNoFile.length > 0 ? `${command} --open --category ${letters.join(',')}` : `${command} --open`;
}

/** What to type for the open questions of a team, or of none. */
export function commandFor({ team, services, inNoFile }: Omit<OpenOfTeam, 'questions'>): Raw {
  if (team !== undefined) return `cdc assess --open --team ${team}`;
  return named(services, 'cdc assess --open', openOf('cdc assess', services, inNoFile));
}

/** What to type for a task. */
export function commandOf({ kind, phase, services, inNoFile }: Task): Raw {
  switch (kind) {
    case 'questions': {
      const command = `cdc assess --phase ${phase}`;
      const open = openOf(command, services, inNoFile);
      return inNoFile.length > 0 ? named(services, command, open) : open;
    }
    case 'errors':
      return 'cdc check';
    case 'unassigned':
      return named(services, 'cdc assess --phase profile', 'cdc gap --phase profile');
    case 'overdue':
      return 'cdc next --full';
    case 'stale':
      return 'cdc assess --stale';
    case 'undated':
      return fewIds(services).length === 0 ? 'cdc check' : `cdc set ${fewIds(services).join(',')} --assessed-on …`;
    case 'review':
      return named(services, 'cdc assess --phase catalog', 'cdc gap --phase catalog');
    case 'metrics':
      return 'cdc metric';
    case 'approve':
      return `cdc approve ${phase}`;
    case 'rejected':
      return 'cdc approve';
    case 'improve':
      return 'cdc plan --top 5';
    case 'unmeasured':
      return 'cdc peacetime';
    case 'report':
      return 'cdc report';
  }
}
