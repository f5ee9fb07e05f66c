import { confidences } from '../../../reference/confidences.ts';
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
  version: always('Version of the report format. It changes when programs that read the report have to change.', 2),
  organisation: about('Name of the organisation, or null.', orNull(words)),
};

export const scope = choice('Whether it counts; an undecided service does not.', [
  'in-scope',
  'unnecessary',
  'undecided',
] as const);

export const serviceKeys = {
  id: text('Id of the service, such as A-1.'),
  category: category('Category of the service.'),
  name: about('Name of the service.', words),
  custom: flag('Whether it is a custom service of the organisation rather than a listed one.'),
};

export const service = define('service', 'A service, as others refer to it.', record(serviceKeys));

const asIs = define(
  'as-is',
  'An as-is score as in portfolio.yaml.',
  either(
    'One score, a decision against the service, or one score for each part of a combination.',
    score('From 1 to 5.'),
    always('Decided against it.', 'excluded'),
    record({
      insource: orNull(score('Score of the in-house part, or null.')),
      outsource: orNull(score('Score of the provider’s part, or null.')),
    }),
  ),
);

/** The three scores of a row: what the file says, what counts, what is aimed at. */
export const scoreKeys = {
  'as-is': about('The as-is score as in portfolio.yaml, or null.', orNull(asIs)),
  score: orNull(
    score(
      'The as-is score that counts: for a combination, that of one part; for an unassigned service, 1. Null if unscored or excluded.',
    ),
  ),
  'to-be': orNull(score('The target score, or null.')),
  gap: orNull(gap('To-be minus as-is; negative means above target. Null if either is missing.')),
};

const catalog = define(
  'catalog',
  'What catalog.yaml says about a service.',
  record({
    level: orNull(level('Recommendation level.')),
    reason: orNull(choice('Why it is unnecessary.', idsOf(reasons))),
    rationale: orNull(text('Rationale of the level.')),
    'decided-by': orNull(text('Who decided.')),
    'review-by': orNull(day('When to review the decision.')),
    area: orNull(choice('The area that the organisation set for it.', idsOf(areas))),
  }),
);

const parties = {
  assignment: orNull(assignment('Its assignment.')),
  team: orNull(text('Id of its team.')),
  provider: orNull(text('Id of its provider.')),
};

const profile = define(
  'profile',
  'What profile.yaml says about a service.',
  record({
    ...parties,
    planned: about(
      'A planned change of assignment, or null.',
      orNull(record({ ...parties, by: orNull(day('By when.')) })),
    ),
    note: orNull(text('A note.')),
  }),
);

const evidence = define(
  'evidence',
  'A piece of evidence.',
  either(
    'A text alone, or with what else is known.',
    text('A link or a text.'),
    record({
      ref: text('A link, the path of a file, or a text.'),
      on: orNull(day('When it was made.')),
      until: orNull(day('The last date on which it supports the score.')),
      owner: orNull(text('Who keeps it.')),
      sha256: orNull(text('The SHA-256 hash of the file.')),
    }),
  ),
);
export type EvidenceJson = Of<typeof evidence>;

export const confidence = (description: string) => choice(description, idsOf(confidences));

export const view = define(
  'view',
  'What one assessor thinks of a service.',
  record({
    assessor: text('The name of the assessor.'),
    'as-is': scoreKeys['as-is'],
    on: orNull(day('When this assessor gave the score.')),
    confidence: orNull(confidence('How sure this assessor is.')),
    note: orNull(text('A note.')),
  }),
);
export type ViewJson = Of<typeof view>;

const portfolio = define(
  'portfolio',
  'What portfolio.yaml says about a service.',
  record({
    'as-is': scoreKeys['as-is'],
    'to-be': scoreKeys['to-be'],
    rationale: orNull(text('Rationale of the scores.')),
    evidence: list('What supports the score; may be empty.', evidence),
    assessor: orNull(text('Who assessed it.')),
    confidence: orNull(confidence('How sure those who gave the score are.')),
    views: list('What each assessor thinks; may be empty.', view),
    'assessed-on': orNull(day('Its own date of assessment.')),
    note: orNull(text('A note.')),
    unconfirmed: orNull(text('Where the score comes from, if no one has confirmed it for this service.')),
    action: orNull(text('What to do about the gap.')),
    owner: orNull(text('Who is responsible for that.')),
    due: orNull(day('By when.')),
    cycle: orNull(choice('The cycle, if the file says so.', idsOf(cycles))),
  }),
);

const decidedKeys = {
  scope,
  catalog: about('What catalog.yaml says about it.', catalog),
  profile: about('What profile.yaml says about it.', profile),
};

/** The decisions on a service: its level and its assignment. */
export const decided = define(
  'decided',
  'The decisions on a service: its level and its assignment.',
  record(decidedKeys),
);

const saidKeys = {
  ...decidedKeys,
  portfolio: about('What portfolio.yaml says about it.', portfolio),
  score: scoreKeys.score,
  gap: orNull(gap('To-be minus score, of a service in scope; null if either is missing.')),
  'assessed-on': orNull(day('The date of the assessment: its own, or that of the file; null without an as-is score.')),
};

/** Everything that an organisation says about a service. */
export const said = define('said', 'Everything that an organisation says about a service.', record(saidKeys));

export const rowKeys = {
  ...serviceKeys,
  phase: orNull(choice('Phase of the management process; null for a custom service without one.', idsOf(phases))),
  areas: list('Areas of the service.', choice('An area.', idsOf(areas))),
  'area-source': choice('Who placed it in these areas.', ['textbook', 'project', 'organisation']),
  ...saidKeys,
};

/** Everything about a row of the service matrix. */
export const row = define('row', 'Everything about a row of the service matrix.', record(rowKeys));

export const mean = (of: string) => orNull(number(`Mean ${of}; null where there is none.`));

const figureKeys = {
  'in-scope': count('Services in scope: the sum of scored, excluded and unscored.'),
  scored: count('Of these, those with an as-is score that counts.'),
  excluded: count('Of these, those excluded from the assessment.'),
  unscored: count('Of these, those with neither.'),
  unassigned: count('Of the scored, those unassigned: they count as 1.'),
  'without-target': count('Of the scored, those without a to-be score.'),
  assigned: count('Of those in scope, those assigned.'),
  'open-gaps': count('Of those in scope, those below their target, as a whole or in one part of a combination.'),
  mean: mean('as-is score of all scored services'),
  compared: count('Services with both scores, which the next three cover.'),
  'as-is': mean('as-is score of those compared'),
  'to-be': mean('to-be score of those compared'),
  gap: mean('gap of those compared: to-be minus as-is'),
  combinations: about(
    'The two parts of combinations, separately.',
    record({
      services: count('Combinations in scope with at least one part scored.'),
      insource: mean('score of their in-house parts'),
      outsource: mean('score of the providers’ parts'),
    }),
  ),
};

export const likeForLike = define(
  'like-for-like',
  'The services that both states score on the same scale, compared with themselves.',
  record({
    services: count('Scored in both states, with the same assignment.'),
    're-sourced': count('Scored in both states, but with another assignment and so on another scale: not compared.'),
    before: orNull(number('Their mean as-is score before; null if there are none.')),
    after: orNull(number('Their mean as-is score after.')),
    change: orNull(number('After minus before.')),
    entered: count('Scored in the later state only.'),
    left: count('Scored in the earlier state only.'),
  }),
);

export const figures = define('figures', 'Figures of a set of services.', record(figureKeys));

export const categoryFigures = define(
  'category-figures',
  'Figures of one category.',
  record({
    category: category('The category.'),
    ...figureKeys,
    standing: orNull(
      choice(
        'By the mean of all scored services and the thresholds of the policy; null if between them, or if fewer than half are scored.',
        ['strength', 'weakness'],
      ),
    ),
  }),
);

export type ServiceJson = Of<typeof service>;
export type DecidedJson = Of<typeof decided>;
export type SaidJson = Of<typeof said>;
export type RowJson = Of<typeof row>;
export type ScoresJson = { readonly [K in keyof typeof scoreKeys]: Of<(typeof scoreKeys)[K]> };
export type CategoryFiguresJson = Of<typeof categoryFigures>;
export type FiguresJson = Of<typeof figures>;
export type LikeForLikeJson = Of<typeof likeForLike>;
export type SelectionJson = Of<typeof selection>;
