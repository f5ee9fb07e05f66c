import { areas, assignments, categories, cycles, levels, phases, reasons, scores } from '../../../reference/index.ts';
import {
  about,
  always,
  choice,
  count,
  define,
  either,
  flag,
  integer,
  list,
  number,
  type Of,
  orNull,
  record,
  recordOf,
  text,
} from '../../../schema/shape.ts';

/** What all reports are made of. Keys are spelled as in the files of an organisation; what there is not is null. */

export function idsOf<Id extends string>(items: readonly { readonly id: Id }[]): Id[] {
  return items.map(({ id }) => id);
}

export const category = (description: string) => choice(description, idsOf(categories));
export const level = (description: string) => choice(description, idsOf(levels));
export const assignment = (description: string) => choice(description, idsOf(assignments));
export const score = (description: string) => choice(description, scores);
export const day = (description: string) => text(description, { format: 'date' });
const gapLimits = { minimum: -4, maximum: 4 };
const gap = (description: string) => integer(description, gapLimits);

export const words = define(
  'text',
  'The same words in both languages.',
  record({ en: text('In English.'), ja: text('In Japanese.') }),
);

/** Of which services a report is. */
export const selection = about(
  'Which services were asked for; null where all were.',
  orNull(
    record({
      categories: list('Their categories; none where all were asked for.', category('A category.')),
      services: list('Their ids; none where all were asked for.', text('An id.')),
      team: orNull(text('Id of the team that has them.')),
      owner: orNull(text('Who is to improve them.')),
      shown: count('How many there are.'),
      'left-out': count('How many of the organisation’s services are left out.'),
    }),
  ),
);

/** How every report begins. */
export const head = {
  version: always('Version of the report. It changes when programs that read the report have to change.', 2),
  organisation: about('Name of the organisation; null where it has none.', orNull(words)),
};

export const serviceKeys = {
  id: text('Id of the service, such as A-1.'),
  category: category('Category of the service.'),
  name: about('Name of the service.', words),
  custom: flag('Whether it is a service of the organisation’s own, which the list of the framework does not have.'),
};

export const service = define('service', 'A service, as others refer to it.', record(serviceKeys));

const asIs = define(
  'as-is',
  'An as-is score as portfolio.yaml has it.',
  either(
    'One score, a decision not to do it, or one score for each half of a combination.',
    score('From 1 to 5.'),
    always('Decided not to do it.', 'excluded'),
    record({
      insource: orNull(score('Score of the own part; null where it has none.')),
      outsource: orNull(score('Score of the provider’s part; null where it has none.')),
    }),
  ),
);

/** The three scores of a row: what the file says, what counts, what is aimed at. */
export const scoreKeys = {
  'as-is': about('The as-is score as portfolio.yaml has it; null where it says none.', orNull(asIs)),
  score: orNull(
    score(
      'The as-is score that counts: of a combination that of one half, 1 where nobody has it; null where it is unscored or excluded.',
    ),
  ),
  'to-be': orNull(score('The score that is aimed at; null where none is.')),
  gap: orNull(gap('To-be minus as-is; negative is above target. Null where one of the two is missing.')),
};

const catalog = define(
  'catalog',
  'What catalog.yaml says of a service.',
  record({
    level: orNull(level('Recommendation level.')),
    reason: orNull(choice('Why it is unnecessary.', idsOf(reasons))),
    rationale: orNull(text('Rationale of the level.')),
    'decided-by': orNull(text('Who decided.')),
    'review-by': orNull(day('When to look at the decision again.')),
    area: orNull(choice('The area that the organisation chose for it.', idsOf(areas))),
  }),
);

const parties = {
  assignment: orNull(assignment('How it is assigned.')),
  team: orNull(text('Id of the team that has it.')),
  provider: orNull(text('Id of the provider that has it.')),
};

const profile = define(
  'profile',
  'What profile.yaml says of a service.',
  record({
    ...parties,
    planned: about(
      'A decided change that has not happened yet; null where there is none.',
      orNull(record({ ...parties, by: orNull(day('By when.')) })),
    ),
    note: orNull(text('A note.')),
  }),
);

const portfolio = define(
  'portfolio',
  'What portfolio.yaml says of a service.',
  record({
    'as-is': scoreKeys['as-is'],
    'to-be': scoreKeys['to-be'],
    rationale: orNull(text('Rationale of the scores.')),
    evidence: list('What shows the score; empty where nothing is named.', text('A place or a text.')),
    assessor: orNull(text('Who assessed it.')),
    'assessed-on': orNull(day('Its own day of assessment.')),
    note: orNull(text('A note.')),
    action: orNull(text('What is to be done about the gap.')),
    owner: orNull(text('Who does that.')),
    due: orNull(day('By when.')),
    cycle: orNull(choice('In which cycle, where the file says so.', idsOf(cycles))),
  }),
);

const decidedKeys = {
  scope: choice('Whether it counts: undecided is a service on which nothing is decided.', [
    'in-scope',
    'unnecessary',
    'undecided',
  ]),
  catalog: about('What catalog.yaml says of it.', catalog),
  profile: about('What profile.yaml says of it.', profile),
};

/** What is to be done of a service, and by whom. */
export const decided = define('decided', 'What is to be done of a service, and by whom.', record(decidedKeys));

const saidKeys = {
  ...decidedKeys,
  portfolio: about('What portfolio.yaml says of it.', portfolio),
  score: scoreKeys.score,
  gap: orNull(gap('To-be minus score, of a service in scope; null where one of the two is missing.')),
  'assessed-on': orNull(
    day('The day of the assessment: its own, else that of the file; null where there is no as-is.'),
  ),
};

/** All that an organisation says of a service. */
export const said = define('said', 'All that an organisation says of a service.', record(saidKeys));

export const rowKeys = {
  ...serviceKeys,
  phase: orNull(choice('Phase of managing the CDC; null for an own service that names none.', idsOf(phases))),
  areas: list('Areas of the service.', choice('An area.', idsOf(areas))),
  'area-source': choice('Whose placement in these areas that is.', ['textbook', 'project', 'organisation']),
  ...saidKeys,
};

/** All that is said of a row of the service matrix. */
export const row = define('row', 'All that is said of a row of the service matrix.', record(rowKeys));

const mean = (of: string) => orNull(number(`Mean ${of}; null where there is none.`));

const figureKeys = {
  'in-scope': count('Services in scope: the sum of scored, excluded and unscored.'),
  scored: count('Of these, those with an as-is score that counts.'),
  excluded: count('Of these, those left out of the assessment.'),
  unscored: count('Of these, those with neither.'),
  unassigned: count('Of the scored, those that nobody has: they count as 1.'),
  'without-target': count('Of the scored, those without a to-be score.'),
  assigned: count('Of those in scope, those that somebody has.'),
  'open-gaps': count('Of those in scope, those below their target, as a whole or in one half of a combination.'),
  mean: mean('as-is score of all that are scored'),
  compared: count('Services with both scores, over which the next three are taken.'),
  'as-is': mean('as-is score of those compared'),
  'to-be': mean('to-be score of those compared'),
  gap: mean('gap of those compared: to-be minus as-is'),
  combinations: about(
    'The two parts of combinations, apart.',
    record({
      services: count('Combinations in scope of which a part is scored.'),
      insource: mean('score of their own parts'),
      outsource: mean('score of the providers’ parts'),
    }),
  ),
};

export const likeForLike = define(
  'like-for-like',
  'The services that are scored in both states by the same rubric, compared with themselves.',
  record({
    services: count('Scored in both states, with the same assignment.'),
    're-sourced': count('Scored in both states, with another assignment: by another rubric, so not compared.'),
    before: orNull(number('Their mean as-is score before; null where there are none.')),
    after: orNull(number('Their mean as-is score after.')),
    change: orNull(number('After minus before.')),
    entered: count('Scored in the later state only.'),
    left: count('Scored in the earlier state only.'),
  }),
);

export const figures = define('figures', 'What is counted and measured of services.', record(figureKeys));

export const categoryFigures = define(
  'category-figures',
  'What is counted and measured of one category.',
  record({
    category: category('The category.'),
    ...figureKeys,
    standing: orNull(
      choice(
        'By the mean of all scored and the thresholds of the policy; null between them, and where fewer than half are scored.',
        ['strength', 'weakness'],
      ),
    ),
  }),
);

export const distribution = define(
  'distribution',
  'How many services in scope of one level have which score.',
  record({
    level: orNull(level('The level; null for what has none yet.')),
    scores: about(
      'How many are at each score.',
      recordOf(scores.map(String), () => count('Services.')),
    ),
    excluded: count('Left out of the assessment.'),
    unscored: count('Neither scored nor excluded.'),
    unassigned: count('Of those at 1, those that nobody has.'),
    mean: mean('as-is score of those scored'),
  }),
);

export const improvementKeys = {
  ...serviceKeys,
  level: orNull(level('Recommendation level.')),
  ...scoreKeys,
  shortfall: count('By how many scores what lags is below the target: of a combination, the lower half.'),
  weight: count('How much a step counts, by the level.'),
  priority: count('Weight × shortfall.'),
  cycle: choice('Whether it can be done with what there is.', idsOf(cycles)),
  unassigned: flag('Whether nobody has it.'),
  action: orNull(text('What is to be done about the gap.')),
  owner: orNull(text('Who does that.')),
  due: orNull(day('By when.')),
};

export const improvement = define('improvement', 'Something to improve.', record(improvementKeys));

export type ServiceJson = Of<typeof service>;
export type DecidedJson = Of<typeof decided>;
export type SaidJson = Of<typeof said>;
export type RowJson = Of<typeof row>;
export type ScoresJson = { readonly [K in keyof typeof scoreKeys]: Of<(typeof scoreKeys)[K]> };
export type DistributionJson = Of<typeof distribution>;
export type CategoryFiguresJson = Of<typeof categoryFigures>;
export type FiguresJson = Of<typeof figures>;
export type LikeForLikeJson = Of<typeof likeForLike>;
export type ImprovementJson = Of<typeof improvement>;
export type SelectionJson = Of<typeof selection>;
