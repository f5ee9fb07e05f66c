import { functionsV21 } from '../../../reference/functions-v2-1.ts';
import {
  areaById,
  areas,
  assignmentById,
  defaultWeights,
  languages,
  levels,
  ownAreas,
  patterns,
  type RubricId,
  reasons,
} from '../../../reference/index.ts';
import { measures } from '../../../reference/rubrics.ts';
import { type Term, type TermKind, terms } from '../../../reference/terms.ts';
import {
  type Block,
  type Document,
  documentOf,
  type Fact,
  facts,
  flexible,
  left,
  table,
  text,
  toned,
} from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { Explained } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';
import { placeText } from './key.ts';

type Speech = Speaking<'explain'>;
type Concept = Extract<Explained, { readonly kind: 'term' }>;

const rubricIds = ['insource', 'outsource'] as const satisfies readonly RubricId[];

/** Terms of a kind, with their meanings; what the kind is, and where the files take it, if that is known. */
export function describeTerms(kind: TermKind, list: readonly Term[], speaking: Speech, concept?: Concept): Document {
  const { explain: words } = speaking.messages;
  return documentOf(
    words.kinds[kind],
    [],
    [
      concept && text(...meaningOf(concept.term, speaking)),
      tableOf(list, speaking),
      concept && concept.keys.length > 0
        ? facts([{ label: words.inFiles, lines: concept.keys.map(placeText) }])
        : undefined,
    ],
  );
}

function tableOf(list: readonly Term[], speaking: Speech): Block | undefined {
  const { messages, language } = speaking;
  const { explain: words } = messages;
  return table(
    [left('ID'), flexible(words.name), flexible(words.meaning)],
    list.map((term) => [term.id, term.name[language], { lines: meaningOf(term, speaking) }]),
  );
}

/** One term of the framework, explained, with the services that it is about. */
export function describeTerm({ of: kind, term, services, keys }: Concept, speaking: Speech): Document {
  const { messages, language } = speaking;
  const { explain: words } = messages;
  const { id, name, source } = term;
  const others = languages.map((other) => name[other]).filter((word) => word !== name[language]);
  return documentOf(
    name[language],
    others.map((word) => toned('faint', word)),
    [
      text(...meaningOf(term, speaking)),
      facts([
        { label: words.kinds[kind], lines: [id] },
        ...factsOf(kind, id, speaking),
        { label: words.source, lines: [words.sourceName(source)] },
        ...(keys.length === 0 ? [] : [{ label: words.inFiles, lines: keys.map(placeText) }]),
        ...(services.length === 0
          ? []
          : [{ label: words.services, lines: services.map((row) => `${row.id} ${row.name[language]}`) }]),
      ]),
      isValueKind(id) && kind === 'term' ? tableOf(terms[id], speaking) : undefined,
    ],
  );
}

/** Whether a word of the glossary is that for a kind of values: `level`. */
function isValueKind(id: string): id is Exclude<TermKind, 'term'> {
  return id !== 'term' && Object.hasOwn(terms, id);
}

/** What is known of a term beside its meaning. */
function factsOf(kind: TermKind, id: string, { messages, language }: Speech): Fact[] {
  const { explain: words } = messages;
  switch (kind) {
    case 'level':
      return levels
        .filter((level) => level.id === id && level.id !== 'unnecessary')
        .flatMap(({ id: of, priorityWord }): Fact[] => [
          { label: words.priorityWord, lines: [priorityWord[language]] },
          { label: words.weight, lines: [words.weightOf(of === 'unnecessary' ? 0 : defaultWeights[of])] },
        ]);
    case 'category':
      return functionsV21
        .filter(({ category }) => category === id)
        .map((one) => ({ label: words.functionOf, lines: [`${one.id}. ${one.name[language]}`] }));
    case 'reason':
      return reasons.some((reason) => reason.id === id && reason.revisit)
        ? [{ label: words.revisit, lines: [words.revisited] }]
        : [];
    case 'area':
      return areas
        .filter((area) => area.id === id)
        .flatMap(({ information, specialisedSkill, balance }): Fact[] => [
          { label: words.information, lines: [words.informations[information]] },
          { label: words.skill, lines: [words.skills[specialisedSkill]] },
          { label: words.balance, lines: [words.balanceOf(balance)] },
        ]);
    case 'pattern':
      return patterns
        .filter((pattern) => pattern.id === id)
        .map((pattern) => ({
          label: words.ownAreas,
          lines: ownAreas(pattern).map((area) => areaById(area).name[language]),
        }));
    case 'score':
      return rubricIds.map((rubric) => ({
        label: words.measures(assignmentById(rubric).name[language]),
        lines: [measures[rubric][language]],
      }));
    default:
      return [];
  }
}

/** Of a score, one line by each scale. */
function meaningOf({ meaning }: Term, { language }: Speech): Raw[] {
  if ('en' in meaning) return [meaning[language]];
  return rubricIds.map((id) => `${assignmentById(id).name[language]} · ${meaning[id][language]}`);
}
