import { withHyphens } from '../reference/spelling.ts';

/**
 * The service that an id obviously means: written as it is shown, be it that of another edition (`A-3@x1060-2026`), in another case or width, or with another hyphen, without one, or with
 * a zero in front of its number.
 */
export function obviousService(id: string, known: readonly string[]): string | undefined {
  if (known.includes(id)) return id;
  const meant = writtenService(id);
  return meant !== undefined && known.includes(meant) ? meant : undefined;
}

/** An id of a service as it is to be written; undefined for what cannot be one. */
export function writtenService(id: string): string | undefined {
  const [, letters, digits] = /^([A-Z]+)-?0*([1-9]\d*)$/.exec(normalised(id).toUpperCase()) ?? [];
  return digits && `${letters}-${digits}`;
}

/** The shortest word in which one wrong letter is obvious: `soc` and `sac`, `mssp` and `msp` may well be two things. */
const longEnough = 5;

/** Among more teams or providers than these, no slip is obvious: to look for one would take minutes. */
const mostParties = 500;

/**
 * Tells of an id which team or provider it obviously means: written in another case or width, or with one letter too many,
 * one too few, or two changed places in a long word. A letter in the place of another is not obvious (`night-shaft`), nor
 * is a digit, nor anything in a short word (`team-a`, `team-ab`), nor what could mean several.
 */
export function obviousParties(known: readonly string[]): (id: string) => string | undefined {
  const folded = (text: string) => normalised(text).toLowerCase();
  const same = new Map<string, string[]>();
  for (const party of known) {
    const alike = same.get(folded(party));
    if (alike) alike.push(party);
    else same.set(folded(party), [party]);
  }
  const slips = (id: string) => [...same].flatMap(([written, parties]) => (isSlip(id, written) ? parties : []));
  return (id) => {
    const meant = same.get(folded(id)) ?? (known.length > mostParties ? [] : slips(folded(id)));
    return meant.length === 1 ? meant[0] : undefined;
  };
}

function normalised(id: string): string {
  return withHyphens(id).trim().replaceAll(/[\s_]/g, '-');
}

/** Whether one is the other but for a slip in one long word. */
function isSlip(written: string, meant: string): boolean {
  const words = written.split('-');
  const others = meant.split('-');
  const wrong = others.flatMap((word, index) => (word === words[index] ? [] : [[words[index] ?? '', word] as const]));
  const [pair] = wrong;
  if (words.length !== others.length || wrong.length !== 1 || !pair || pair[1].length < longEnough) return false;
  return pair[0].length === pair[1].length ? isSwapped(...pair) : isOneLetterMore(...pair);
}

/** Whether two words differ in that two neighbouring letters have changed places. */
function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const [first = '', second = ''] = one.slice(at, at + 2);
  const swapped = one.slice(0, at) + second + first + one.slice(at + 2);
  return /^[a-z]{2}$/.test(first + second) && swapped === other;
}

/** Whether two words differ in that one of them has one letter more. */
function isOneLetterMore(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const at = [...long].findIndex((letter, index) => letter !== short[index]);
  return /^[a-z]$/.test(long[at] ?? '') && long.slice(0, at) + long.slice(at + 1) === short;
}
