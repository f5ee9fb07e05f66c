import type { Organisation } from '../../model/organisation.ts';
import { assignments } from '../../reference/index.ts';
import { idOf, partyOf } from '../spoken.ts';

/** Who does a service, as one cell says it; texts as they are written. */
export interface Carriers {
  readonly assignment: string;
  readonly team?: string;
  readonly provider?: string;
}

/**
 * Reads an assignment with who has it, as figure 8 of the textbook writes it and as tables show it: `Insource (CSIRT)`,
 * `併用（SOC + Z-MSSP）`; or only who has it, where that is somebody known. What is nothing of this stays as it is.
 */
export function carriersIn(text: string, organisation: Organisation): Carriers {
  const narrow = text.normalize('NFKC').trim();
  if (idOf('assignment', narrow) !== undefined) return { assignment: text };
  const [, before = '', inside = ''] = /^([^()]+?)\s*\((.+)\)$/s.exec(narrow) ?? [];
  const assignment = assignments.find(({ id }) => id === idOf('assignment', before));
  if (assignment !== undefined) {
    const { id, needsTeam, needsProvider } = assignment;
    if (!needsTeam) return needsProvider ? { assignment: id, provider: inside } : { assignment: text };
    if (!needsProvider) return { assignment: id, team: inside };
    return { assignment: id, ...bothIn(inside, organisation) };
  }
  const [team, provider] = (['team', 'provider'] as const).map((kind) => partyOf(kind, narrow, organisation));
  if (team !== undefined && provider === undefined) return { assignment: 'insource', team };
  if (provider !== undefined && team === undefined) return { assignment: 'outsource', provider };
  return { assignment: text };
}

const partsOf = (text: string) => text.split(/\s*[+&／/、,]\s*/).filter((part) => part !== '');

/** Whether a text names several who are known, where one is asked for: `SOC / Z-MSSP` is nobody's name then. */
export function namesSeveral(text: string, organisation: Organisation): boolean {
  const parts = partsOf(text.normalize('NFKC').trim());
  const isKnown = (part: string) => (['team', 'provider'] as const).some((kind) => partyOf(kind, part, organisation));
  return parts.length > 1 && parts.every(isKnown);
}

/** `SOC + Z-MSSP`: the team stands first; one alone is whichever it is. */
function bothIn(text: string, organisation: Organisation): Partial<Carriers> {
  const parts = partsOf(text);
  const [first = '', second] = parts;
  if (parts.length === 2 && second !== undefined) return { team: first, provider: second };
  return partyOf('provider', text, organisation) === undefined ? { team: text } : { provider: text };
}
