import type { OpenQuestion } from '../analysis/open.ts';
import type { Row } from '../model/row.ts';
import {
  assignments,
  isScore,
  levels,
  type RubricId,
  reasons,
  rubrics,
  type Score,
  scores,
  type Text,
} from '../reference/index.ts';
import { partyIdPattern } from '../schema/format.ts';
import { type Answer, saveParty } from './answer.ts';
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
    case 'as-is': {
      const rubric = row.profile.assignment === 'outsource' ? 'outsource' : 'insource';
      const choices = [...scoreChoices(rubric, opened), ...orExcluded(rubric, opened)];
      return answered('portfolio', 'as-is', await ask.select(assess.asIs, choices));
    }
    case 'as-is-insource':
    case 'as-is-outsource': {
      const half = question === 'as-is-insource' ? 'insource' : 'outsource';
      const before = row.portfolio['as-is'];
      const halves = typeof before === 'object' ? before : undefined;
      // What is scored in part is not excluded.
      const choices = [...scoreChoices(half, opened), ...orExcluded(half, opened).slice(halves ? 1 : 0)];
      const score = await ask.select(assess.asIsHalf(half), choices);
      return answered('portfolio', 'as-is', isScore(score) ? { ...halves, [half]: score } : score);
    }
    case 'to-be': {
      const { assignment } = row.profile;
      const choices =
        assignment === 'combination'
          ? bothRubrics(opened)
          : scoreChoices(assignment === 'outsource' ? 'outsource' : 'insource', opened);
      return answered(
        'portfolio',
        'to-be',
        await ask.select(assess.toBe, [...choices, { value: undefined, name: assess.later }], 5),
      );
    }
  }
}

function answered(file: keyof Answer, key: string, value: unknown): Answer | undefined {
  return value === undefined ? undefined : { [file]: { [key]: value } };
}

/** Picks a declared team or provider, or declares a new one. */
async function askParty(kind: 'team' | 'provider', opened: OpenedOrganisation, ask: Asker) {
  const { organisation, messages, language } = opened;
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
  if (!declared.some((party) => party.id === id)) await saveParty(opened, kind, id);
  return id;
}

/** In the order of the digits, so that a digit goes to its score. */
function scoreChoices(rubric: RubricId, { language }: OpenedOrganisation): Choice<Score | 'excluded' | undefined>[] {
  return scores.map((score) => ({
    value: score,
    name: `${score}  ${rubrics[rubric][score][language]}`,
    short: String(score),
  }));
}

/** What a score means for either half of a combination. */
function bothRubrics({ language, messages }: OpenedOrganisation): Choice<Score | undefined>[] {
  const { insource, outsource } = messages.assess.halves;
  return scores.map((score) => ({
    value: score,
    name: String(score),
    description: `${insource}: ${rubrics.insource[score][language]}\n${outsource}: ${rubrics.outsource[score][language]}`,
  }));
}

function orExcluded(
  rubric: RubricId,
  { language, messages: { words, assess } }: OpenedOrganisation,
): Choice<'excluded' | undefined>[] {
  return [
    { value: 'excluded', name: words.excluded, description: rubrics[rubric].excluded[language] },
    { value: undefined, name: assess.later },
  ];
}
