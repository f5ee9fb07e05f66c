/**
 * The service that an id obviously means: written in another case or width, or with another hyphen, without one, or with
 * a zero in front of its number.
 */
export function obviousService(id: string, known: readonly string[]): string | undefined {
  const [, letters, digits] = /^([A-Z]+)-?0*([1-9]\d*)$/.exec(normalised(id).toUpperCase()) ?? [];
  const meant = `${letters}-${digits}`;
  return known.includes(meant) ? meant : undefined;
}

/** The shortest id in which one wrong letter is obvious. */
const longEnough = 5;

/**
 * The team or provider that an id obviously means: written in another case or width, or with one letter too many, one
 * too few, or two changed places. A letter in the place of another is not obvious (`team-a` is not `team-b`), nor is a
 * digit, nor anything in a short id, nor what could mean several.
 */
export function obviousParty(id: string, known: readonly string[]): string | undefined {
  const written = normalised(id).toLowerCase();
  if (known.includes(written)) return written;
  const meant = known.filter((candidate) => candidate.length >= longEnough && isSlip(written, candidate));
  return meant.length === 1 ? meant[0] : undefined;
}

function normalised(id: string): string {
  return id
    .normalize('NFKC')
    .trim()
    .replaceAll(/[\s_ー−–‐]/g, '-');
}

/** Whether one is the other with a letter left out, put in twice or more, or with two neighbours swapped. */
function isSlip(one: string, other: string): boolean {
  if (/\d/.test(one + other) && one.replaceAll(/\D/g, '') !== other.replaceAll(/\D/g, '')) return false;
  if (one.length === other.length) {
    const at = [...one].findIndex((letter, index) => letter !== other[index]);
    const swapped = one.slice(0, at) + (one[at + 1] ?? '') + one[at] + one.slice(at + 2);
    return at !== -1 && swapped === other;
  }
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length !== 1) return false;
  const at = [...long].findIndex((letter, index) => letter !== short[index]);
  const isLetter = /^[a-z]$/.test(long[at] ?? '');
  // A word of one letter tells things apart.
  const alone = !/[a-z0-9]/.test(long[at - 1] ?? '') && !/[a-z0-9]/.test(long[at + 1] ?? '');
  return isLetter && !alone && long.slice(0, at) + long.slice(at + 1) === short;
}
