/** Teams and providers as people name them, and the ids that are proposed for them. */
import { partyIdPattern } from '../schema/format.ts';
import { wordsIn } from './spoken.ts';

/** A team or a provider that is to be declared. */
export interface NewParty {
  readonly id: string;
  readonly name: string;
}

const validId = new RegExp(partyIdPattern, 'u');

/** An id as it is written in files, from what somebody typed for one; undefined for what can be none. */
export function partyIdOf(typed: string): string | undefined {
  const id = typed.normalize('NFKC').trim().toLowerCase();
  return validId.test(id) ? id : undefined;
}

/**
 * The id that is proposed for a name: its Latin letters and digits, `private-soc`; where it has no Latin letter, the kind
 * and a number, `team-1`. One that is taken gets a number as well.
 */
export function proposedId(name: string, kind: 'team' | 'provider', taken: readonly string[]): string {
  const latin = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (/[a-z]/.test(latin) && !taken.includes(latin)) return latin;
  const stem = /[a-z]/.test(latin) ? latin : kind;
  for (let n = stem === latin ? 2 : 1; ; n += 1) if (!taken.includes(`${stem}-${n}`)) return `${stem}-${n}`;
}

/**
 * Teams or providers that are typed in one line: a name, an id, which is its own name, or `id=name`.
 *
 * @returns what can be no id, or is another's, beside those that can be declared
 */
export function partiesIn(
  text: string,
  kind: 'team' | 'provider',
): { readonly parties: readonly NewParty[]; readonly bad: readonly string[] } {
  const parties: NewParty[] = [];
  const bad: string[] = [];
  for (const word of wordsIn(text)) {
    if (word === '') continue;
    const [, written, said = ''] = /^([^=＝]*)[=＝](.*)$/su.exec(word) ?? [];
    if (parties.some(({ name, id }) => word === name || word === `${id}=${name}`)) continue;
    const taken = parties.map((party) => party.id);
    const name = written === undefined ? word : said.trim();
    const id = written === undefined ? (validId.test(word) ? word : proposedId(word, kind, taken)) : partyIdOf(written);
    if (id === undefined || name === '' || taken.includes(id)) bad.push(word);
    else parties.push({ id, name });
  }
  return { parties, bad };
}
