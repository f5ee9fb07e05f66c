import { loadWords, type Words } from '../../messages/index.ts';
import type { Group } from '../../model/group.ts';
import { joinOrganisation, type Organisation } from '../../model/organisation.ts';
import { entityKinds } from '../../reference/entity-kinds.ts';
import { edition, type Language, type Text } from '../../reference/index.ts';
import { type TermKind, terms } from '../../reference/terms.ts';

/** Something that could be typed, and what it means. */
export interface Candidate {
  readonly word: string;
  readonly meaning?: string;
}

/** What values are looked for in. */
export interface Surroundings {
  readonly language: Language;
  /** The organisation around; undefined if there is none, or if its files cannot be used. */
  readonly organisation: () => Promise<Organisation | undefined>;
  /** The group around, in the same way. */
  readonly group: () => Promise<Group | undefined>;
}

/** What can stand for a placeholder of a usage line; nothing for one that takes any text. */
export async function valuesOf(placeholder: string, around: Surroundings): Promise<readonly Candidate[]> {
  const { language, organisation } = around;
  const named = (items: readonly { readonly id: string; readonly name: Text }[] | undefined) =>
    (items ?? []).map(({ id, name }) => ({ word: id, meaning: name[language] }));
  switch (placeholder) {
    case 'entity':
      return named((await around.group())?.entities);
    case 'kind':
      return named(entityKinds);
    case 'letter':
      return named(terms.category);
    case 'framework': {
      const { otherFrameworks } = await import('../../reference/mappings/index.ts');
      return named(otherFrameworks);
    }
    case 'target': {
      const [{ otherFrameworks }, { groupsOf, targetsOf }] = await Promise.all([
        import('../../reference/mappings/index.ts'),
        import('../../reference/mappings/framework.ts'),
      ]);
      return once(named(otherFrameworks.flatMap((one) => [...groupsOf(one), ...targetsOf(one)])));
    }
    case 'metric': {
      const { metricStandings, suggestedMetrics } = await import('../../analysis/metrics.ts');
      const around = (await organisation()) ?? joinOrganisation({});
      return named([...metricStandings(around, ''), ...suggestedMetrics(around)]);
    }
    case 'provider':
      return named((await organisation())?.providers);
    case 'rule':
      return codesIn(await loadWords(language, 'rules', 'codes'));
    case 'service':
    case 'services':
      return named((await organisation())?.rows ?? edition.services);
    case 'scenario': {
      const { scenariosKnown } = await import('../../analysis/drill/scenario.ts');
      return named(scenariosKnown((await organisation())?.scenarios ?? []));
    }
    case 'edition': {
      const around = await organisation();
      // Where it is already, it does not move to.
      const others = around?.editions.filter(({ id }) => id !== around.framework.id);
      return named(others?.map(({ id, framework }) => ({ id, name: framework.name })));
    }
    case 'team':
      return named((await organisation())?.teams);
    case 'key':
      return once((await keyEntries()).map(({ id, name }) => ({ word: id, meaning: name[language] })));
    case 'subject': {
      const { kinds } = (await loadWords(language, 'explain')).explain;
      const words = Object.entries(kinds).map(([word, meaning]) => ({ word, meaning }));
      const all = [
        Object.values(terms).flatMap(named),
        await valuesOf('service', around),
        await valuesOf('key', around),
      ];
      return once([...words, ...all.flat()]);
    }
    default:
      return Object.hasOwn(terms, placeholder) ? named(terms[placeholder as TermKind]) : [];
  }
}

async function keyEntries() {
  const [{ keyEntriesOf }, { fileKeys }] = await Promise.all([
    import('../../analysis/look-up.ts'),
    import('../../schema/file-keys.ts'),
  ]);
  return keyEntriesOf(fileKeys());
}

/** Every code that a check can print. */
function codesIn({ rules, codes }: Words<'rules' | 'codes'>): Candidate[] {
  const titles = Object.entries(rules).map(([word, { title }]) => [word, title] as const);
  return [...titles, ...Object.entries(codes)].map(([word, meaning]) => ({ word, meaning }));
}

/** One candidate a word, with all that it means: `I` is a category and an area. */
function once(candidates: readonly Candidate[]): Candidate[] {
  const meanings = new Map<string, string>();
  for (const { word, meaning = '' } of candidates) {
    const before = meanings.get(word);
    meanings.set(word, before === undefined ? meaning : `${before} · ${meaning}`);
  }
  return [...meanings].map(([word, meaning]) => ({ word, meaning }));
}
