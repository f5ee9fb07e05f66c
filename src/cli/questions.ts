import type { OpenQuestion } from '../analysis/open.ts';
import type { Row } from '../model/row.ts';
import {
  assignments,
  levels,
  type RubricId,
  reasons,
  rubrics,
  type Score,
  scores,
  type Text,
} from '../reference/index.ts';
import { partyIdPattern } from '../schema/format.ts';
import { declareParty } from '../source/entry.ts';
import type { Answer } from './answer.ts';
import type { Asker, Choice } from './ask.ts';
import type { OpenedOrganisation } from './open.ts';

/** Asks one open question of a service; undefined means "later". */
export async function askQuestion(
  question: OpenQuestion,
  row: Row,
  opened: OpenedOrganisation,
  ask: Asker,
): Promise<Answer | undefined> {
  const { messages, language } = opened;
  const { assess } = messages;
  const listed = <T extends string>(
    items: readonly { id: T; name: Text; meaning: Text }[],
  ): Choice<T | undefined>[] => [
    ...items.map(({ id, name, meaning }) => ({ value: id, name: name[language], description: meaning[language] })),
    { value: undefined, name: assess.later },
  ];
  switch (question) {
    case 'level': {
      // What is needed most comes first; what is not needed, last.
      const ordered = [
        ...levels.filter(({ id }) => id !== 'unnecessary'),
        ...levels.filter(({ id }) => id === 'unnecessary'),
      ];
      return answered('catalog', 'level', await ask.select(assess.level, listed(ordered)));
    }
    case 'reason':
      return answered('catalog', 'reason', await ask.select(assess.reason, listed(reasons)));
    case 'assignment':
      return answered('profile', 'assignment', await ask.select(assess.assignment, listed(assignments)));
    case 'team':
      return answered('profile', 'team', await askParty('team', opened, ask));
    case 'provider':
      return answered('profile', 'provider', await askParty('provider', opened, ask));
    case 'as-is':
      return answered('portfolio', 'as-is', await askAsIs(row, opened, ask));
    case 'to-be': {
      const choices = scoreChoices(row.profile.assignment === 'outsource' ? 'outsource' : 'insource', opened);
      return answered('portfolio', 'to-be', await ask.select(assess.toBe, choices, 5));
    }
  }
}

function answered(file: keyof Answer, key: string, value: unknown): Answer | undefined {
  return value === undefined ? undefined : { [file]: { [key]: value } };
}

/** Picks a declared team or provider, or declares a new one. */
async function askParty(
  kind: 'team' | 'provider',
  { organisation, messages, language, folder }: OpenedOrganisation,
  ask: Asker,
) {
  const { assess } = messages;
  const declared = organisation[`${kind}s`] ?? [];
  const another = Symbol('another');
  const question = kind === 'team' ? assess.team : assess.provider;
  const choices: Choice<string | symbol | undefined>[] = [
    ...declared.map(({ id, name }) => ({ value: id, name: name[language] === id ? id : `${name[language]} (${id})` })),
    { value: another, name: assess.newId },
    { value: undefined, name: assess.later },
  ];
  const chosen = await ask.select(question, choices);
  if (typeof chosen !== 'symbol') return chosen;
  const valid = new RegExp(partyIdPattern, 'u');
  const id = await ask.input(kind === 'team' ? assess.newTeam : assess.newProvider, undefined, (value) =>
    valid.test(value) ? undefined : assess.badId,
  );
  if (!declared.some((party) => party.id === id)) declareParty(folder.path, kind, id);
  return id;
}

/** One score, or both halves of a combination, with the words of the right rubric. */
async function askAsIs({ profile, portfolio }: Row, opened: OpenedOrganisation, ask: Asker): Promise<unknown> {
  const { messages, language } = opened;
  const { assess, words } = messages;
  const excluded = (rubric: RubricId): Choice<'excluded' | undefined>[] => [
    { value: 'excluded', name: words.excluded, description: rubrics[rubric].excluded[language] },
    { value: undefined, name: assess.later },
  ];
  if (profile.assignment !== 'combination') {
    const rubric = profile.assignment === 'outsource' ? 'outsource' : 'insource';
    return ask.select(`${assess.asIs} ${assess.unclear}`, [...scoreChoices(rubric, opened), ...excluded(rubric)]);
  }
  const before = typeof portfolio['as-is'] === 'object' ? portfolio['as-is'] : {};
  const halves: { insource?: Score; outsource?: Score } = { ...before };
  for (const half of ['insource', 'outsource'] as const) {
    if (halves[half] !== undefined) continue;
    const choices = [...scoreChoices(half, opened), ...excluded(half)];
    const score = await ask.select(`${assess.asIsHalf(half)}. ${assess.unclear}`, choices);
    if (score === 'excluded' || score === undefined) return score;
    halves[half] = score;
  }
  return halves;
}

/** In the order of the digits, so that a digit goes to its score. */
function scoreChoices(rubric: RubricId, { language }: OpenedOrganisation): Choice<Score | 'excluded' | undefined>[] {
  return scores.map((score) => ({ value: score, name: `${score}  ${rubrics[rubric][score][language]}` }));
}
