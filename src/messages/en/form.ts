import { list } from './phrases.ts';

/** The open questions as a form; `hints` stand behind the keys, as comments. */
export const form = {
  title: 'Open questions',
  reviewTitle: 'Questions',
  head: (command: string) =>
    `Under each service, write your answers after the colons: the possible answers are explained below and, in brief, after each \`#\`. Leave blank what you cannot answer, and change nothing else. Then send the whole text back, as a file or in the mail itself: \`${command}\` reads the answers.`,
  review:
    'Current answers are already filled in after the colons: overwrite what has changed. An unchanged score does not count as reassessed. If it still holds, enter the date of your review after `assessed-on`. Leaving a field empty changes nothing.',
  nothingOpen: 'There are no open questions, so no form was written.',
  nothingMatches: 'No service matches these options, so no form was written.',
  meaning: 'What the answers mean',
  scale: (name: string) => `Scale “${name}”`,
  byScale: (question: string, name: string) => `${question} (scale “${name}”)`,
  keys: {
    level: 'how important the service is for the organisation',
    reason: 'why it is unnecessary, if that is its level',
    assignment: 'who does it',
    team: 'the team responsible for it (insource, combination)',
    provider: 'who does it for the organisation (outsource, combination)',
    scores:
      'how well it is done and how well it should be, on the scale of its assignment; for a combination, `as-is` has one score on each: `{ insource: 2, outsource: 4 }`',
  },
  anyId: 'an id of your choice: lower-case letters, digits, “-”, “.” and “_”',
  questions: {
    level: 'How important is this service for your organisation?',
    reason: 'Why is it unnecessary?',
    assignment: 'Who does it?',
    team: 'Which team is responsible for it?',
    provider: 'Which provider does it?',
    'as-is': 'How well is it done now? If unsure, 1.',
    'as-is-insource': 'How well is the in-house part done now? If unsure, 1.',
    'as-is-outsource': 'How well is the provider’s part done now? If unsure, 1.',
    'to-be': 'How well should it be done?',
    'assessed-on': 'On which date was it reassessed?',
  },
  hints: {
    oneOf: (ids: readonly string[]) => `${ids.slice(0, -1).join(', ')} or ${ids.at(-1)}`,
    ifUnnecessary: (ids: readonly string[]) => `if unnecessary: ${list(ids)}`,
    above: 'one of the above',
    id: 'an id of your choice',
    asIs: '1 to 5, or excluded',
    halves: '1 to 5 each, or excluded instead',
    toBe: '1 to 5',
    rationale: 'if unnecessary or excluded: why, in your own words',
    assessedOn: 'YYYY-MM-DD, e.g. 2027-03-31; also if nothing changes',
    note: 'whatever you want to add',
    assessor: 'who gives the scores in this form: a name',
  },
};
