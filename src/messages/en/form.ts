import { list } from './phrases.ts';

/** The open questions as a form; `hints` stand behind the keys, as comments. */
export const form = {
  title: 'Open questions',
  reviewTitle: 'Questions',
  head: (command: string) =>
    `Under each service, write your answers behind the colons: what can stand there is explained below and, in brief, behind each \`#\`. Leave blank what you cannot answer, and change nothing else. Then send the whole text back, as a file or in the mail itself: \`${command}\` takes the answers over.`,
  review:
    'What is on record already stands behind its colon: write over it what has changed. A score that stays as it is does not count as assessed again; if it still holds, write behind `assessed-on` the day on which you looked at it. To leave a place empty changes nothing.',
  nothingOpen: 'Nothing is open, so there is no form to write.',
  nothingMatches: 'No service is as these options ask, so there is no form to write.',
  meaning: 'What the answers mean',
  scale: (name: string) => `Scale “${name}”`,
  byScale: (question: string, name: string) => `${question} (scale “${name}”)`,
  keys: {
    level: 'how much the organisation needs the service',
    reason: 'why it is unnecessary, where that is its level',
    assignment: 'who does it',
    team: 'the team that answers for it (insource, combination)',
    provider: 'who does it for the organisation (outsource, combination)',
    scores:
      'how well it is done and how well it should be, by the scale of its assignment; for a combination, `as-is` has one score by each: `{ insource: 2, outsource: 4 }`',
  },
  anyId: 'an id of your choice: lower-case letters, digits, “-”, “.” and “_”',
  questions: {
    level: 'How much does the organisation need it?',
    reason: 'Why is it unnecessary?',
    assignment: 'Who does it?',
    team: 'Which team answers for it?',
    provider: 'Which provider does it?',
    'as-is': 'How well is it done now? If unsure, 1.',
    'as-is-insource': 'How well is the own part done now? If unsure, 1.',
    'as-is-outsource': 'How well is the provider’s part done now? If unsure, 1.',
    'to-be': 'How well should it be done?',
    'assessed-on': 'On which day was it assessed again?',
  },
  hints: {
    oneOf: (ids: readonly string[]) => `${ids.slice(0, -1).join(', ')} or ${ids.at(-1)}`,
    ifUnnecessary: (ids: readonly string[]) => `if unnecessary: ${list(ids)}`,
    above: 'one of those above',
    id: 'an id of your choice',
    asIs: '1 to 5, or excluded',
    halves: '1 to 5 each, or excluded instead',
    toBe: '1 to 5',
    rationale: 'if unnecessary or excluded: why, in words',
    assessedOn: 'year-month-day, e.g. 2027-03-31: also if all stays as it is',
    note: 'whatever you want to add',
  },
};
