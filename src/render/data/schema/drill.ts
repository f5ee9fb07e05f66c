import { authorities } from '../../../analysis/drill/escalation.ts';
import { verdicts, weaknesses } from '../../../analysis/drill/readiness.ts';
import { answers } from '../../../analysis/drill/steps.ts';
import { stepIds } from '../../../reference/incident-flow.ts';
import { areas, scores } from '../../../reference/index.ts';
import {
  about,
  choice,
  count,
  define,
  flag,
  integer,
  list,
  type Of,
  orNull,
  record,
  recordOf,
  text,
} from '../../../schema/shape.ts';
import { assignment, head, idsOf, level, score, scoreKeys, serviceKeys, words } from './parts.ts';

const party = define(
  'party',
  'A team or a provider.',
  record({
    kind: choice('Which of the two.', ['team', 'provider']),
    id: orNull(text('Its id; null if the profile names none.')),
  }),
);

const origin = (description: string) =>
  text(`${description} A section of the textbook, project, or organisation for a scenario of its own.`);

const standingKeys = {
  ...serviceKeys,
  level: orNull(level('Recommendation level.')),
  assignment: orNull(assignment('Its assignment.')),
  team: orNull(text('Id of its team.')),
  provider: orNull(text('Id of its provider.')),
  ...scoreKeys,
  verdict: choice('How it stands when the incident needs it.', verdicts),
  reasons: list('Why it is weak.', choice('A reason.', weaknesses)),
  'not-chosen': orNull(choice('Why it is not chosen.', ['unnecessary', 'excluded', 'undecided'])),
  accepted: flag('Whether it depends on one person or is outsourced without oversight, and its target accepts that.'),
};

const worthKeys = {
  own: orNull(score('The as-is score that counts in the own files of whoever decides, or of the organisation.')),
  effective: orNull(score('The same, at most as high as its supplier’s; null where it cannot be said.')),
  unclear: orNull(
    choice('Why there is no effective score, though there is an own one.', ['unscored', 'unknown', 'loop', 'edition']),
  ),
};

/** What is left out of a step or a question. */
const omissionKeys = {
  'left-out': list(
    'Services of ITU-T X.1060 (2021) that the textbook or the project chose here, and that the edition of the organisation does not have one to one.',
    text('Id of a service.'),
  ),
  unknown: list('Ids in the scenario that no service has.', text('An id.')),
};

const step = record({
  id: choice('The step.', stepIds),
  number: integer('From 1 to 8.', { minimum: 1, maximum: 8 }),
  name: about('Its name.', words),
  meaning: about('What happens there.', words),
  notes: list('What is different in this scenario.', words),
  source: text('Where the step comes from.'),
  'led-by': about('Who has the first of its services; null if no one has any, or that is not known.', orNull(party)),
  'brings-in': list(
    'Who else has services of the step.',
    record({ party: about('Who.', party), services: list('Which.', text('Id of a service.')) }),
  ),
  empty: flag('Whether no one has any of its services. Also false if none of its services counts.'),
  services: list(
    'The services that it needs, in the order of the work.',
    record({
      ...standingKeys,
      areas: list('Areas of the service.', choice('An area.', idsOf(areas))),
      work: about('What the textbook calls the work, or null.', orNull(words)),
      counts: flag('Whether it counts; otherwise it matters less in this scenario.'),
      origin: origin('Who chose the service for this step.'),
    }),
  ),
  ...omissionKeys,
});

const question = record({
  ask: about('The question.', words),
  origin: origin('Whose question it is.'),
  'services-origin': origin('Who chose the services.'),
  answer: choice('Whether anyone can answer: the best of the services; unknown if all of them are left out.', answers),
  services: list('Services that can answer.', record(standingKeys)),
  ...omissionKeys,
});

const weakLink = record({
  ...standingKeys,
  steps: list('The steps that need it.', choice('A step.', stepIds)),
  questions: count('How many questions it could answer.'),
  alone: flag('Whether one of these steps has no one at all.'),
  command: orNull(text('What to type to decide on it or plan it; null if the improvement is planned.')),
});

const scenario = record({
  id: text('Id of the scenario.'),
  name: about('Its name.', words),
  meaning: about('What happens in it, or null.', orNull(words)),
  'based-on': orNull(text('The scenario that it differs from; null for the base.')),
  'lost-base': about(
    'Why the base flow is taken in place of what it is based on; null if it is not.',
    orNull(
      record({
        by: text('The scenario that says so: this one, or one that it is based on.'),
        'based-on': text('What that one is based on.'),
        circular: flag('Whether that leads back to it; otherwise there is no such scenario.'),
      }),
    ),
  ),
  origin: origin('Where it comes from.'),
  'left-out': list(
    'Services of ITU-T X.1060 (2021) that it is defined for, and that the edition of the organisation does not have one to one.',
    text('Id of a service.'),
  ),
  'weak-below': choice('The score below which a service is weak.', scores),
  counts: about(
    'How many of the services that count stand how, each once.',
    recordOf(verdicts, () => count('Services.')),
  ),
  steps: list('All eight steps.', step),
  questions: list('What those who handle the incident have to answer.', question),
  participants: list('Who takes part, in the order of their coming in.', party),
  handovers: list(
    'Each change of the lead from one step to the next.',
    record({
      from: about('Who leads.', party),
      to: about('Who comes next, or is brought in.', party),
      step: choice('Where the other takes over.', stepIds),
      crosses: flag('Whether it is between the organisation and a provider.'),
    }),
  ),
  contacts: list(
    'Who hands over to whom and brings in whom, and how often.',
    record({
      from: about('Who leads.', party),
      to: about('Who comes next, or is brought in.', party),
      handovers: count('How often it hands over the lead.'),
      requests: count('At how many steps it leads and brings the other in.'),
      steps: list('Where.', choice('A step.', stepIds)),
      crosses: flag('Whether it is between the organisation and a provider.'),
    }),
  ),
  'weak-links': list('What is not ready, weakest first.', weakLink),
});

export const drillReport = record({
  ...head,
  unread: list(
    'Files of scenarios that could not be read, and are left out.',
    record({
      id: text('The name of the file, without its ending.'),
      path: text('Where it is.'),
      line: orNull(integer('Where the first thing is wrong; null if it is the whole file.', { minimum: 1 })),
    }),
  ),
  scenarios: list('The incidents that were requested.', scenario),
  beyond: about(
    'How an incident of the supply chain goes beyond the organisation; null for other incidents and outside of a group.',
    orNull(
      record({
        group: orNull(about('Name of the group.', words)),
        entity: text('Id of the organisation in the group.'),
        'worth-less': list(
          'Services of the drill that are worth less in the group than their own score says, or it cannot be said what.',
          record({ service: text('Id of the service.'), ...worthKeys }),
        ),
        escalations: list(
          'Who decides on what.',
          record({
            from: text('Id of the entity that has to decide.'),
            service: text('Id of the service.'),
            authority: choice('Whether it decides itself, at the top or by delegated authority.', authorities),
            decider: orNull(text('Id of the entity that decides; null if no one does.')),
            via: list('Parents on the way that have no authority either.', text('Id of an entity.')),
            verdict: orNull(
              choice('How the service stands there, by what it is worth; null if that is not known.', verdicts),
            ),
            reasons: list('Why it is weak there.', choice('A reason.', weaknesses)),
            ...worthKeys,
          }),
        ),
        agreements: list(
          'What is agreed with partners.',
          record({
            partner: text('Id of the entity.'),
            contract: choice('Whether there is a contract today.', ['valid', 'ended', 'none']),
            until: orNull(text('Last day of the contract, YYYY-MM-DD.')),
            agreed: list('Services on which information is shared by contract.', text('Id of a service.')),
            open: list('Services on which it is not.', text('Id of a service.')),
          }),
        ),
      }),
    ),
  ),
});
export type DrillJson = Of<typeof drillReport>;
