import type { Unread } from '../arguments.ts';
import { count, fileAt, list, sentence } from './phrases.ts';

type Counts = Readonly<Record<'ready' | 'weak' | 'unscored' | 'unassigned' | 'unasked' | 'not-chosen', number>>;

export const drill = {
  title: (scenario: string) => `Incident drill: ${scenario}`,
  listTitle: 'Incident drills',
  counts: (a: Counts) => {
    const all = Object.values(a).reduce((sum, services) => sum + services, 0);
    const parts = [
      `${a.ready} ready`,
      a.weak > 0 && `${a.weak} weak`,
      a.unscored > 0 && `${a.unscored} unscored`,
      a.unassigned > 0 && `${a.unassigned} unassigned`,
      a.unasked > 0 && `${a.unasked} not asked`,
      a['not-chosen'] > 0 && `${a['not-chosen']} not chosen`,
    ];
    return `${count(all, 'service')} needed: ${list(parts.filter((part) => part !== false))}.`;
  },
  contacts: (a: Record<'handovers' | 'requests' | 'crossings', number>) => {
    const all = a.handovers + a.requests;
    const crossing = all === 0 ? '' : `; of these ${all}, ${a.crossings} between teams and providers`;
    return `${count(a.handovers, 'handover')}, ${count(a.requests, 'request')} for help${crossing}.`;
  },
  parties: (n: number) => (n === 1 ? '1 team or provider takes part.' : `${n} teams and providers take part.`),
  unknown: (ids: readonly string[]) => `Left out, because no service has this id: ${list(ids)}. See: cdc check`,
  unread: (files: readonly Unread[]) =>
    `${count(files.length, 'scenario file')} could not be read, and ${files.length === 1 ? 'is' : 'are'} left out: ${list(files.map(fileAt))}. See: cdc check`,
  colliding: (ids: readonly string[]) =>
    `Never drilled, because the textbook has a scenario with the same id: ${list(ids)}. See: cdc check`,
  lostBase: (a: { by: string; basedOn: string; isCircular: boolean }) =>
    `Based on the base flow instead: “${a.by}” is based on “${a.basedOn}”, ${a.isCircular ? 'which leads back to it' : 'and there is no such scenario'}. See: cdc check`,
  bound: (score: number) =>
    `Weak: a score below ${score}, not done, depends on one person, outsourced without oversight, or no team or provider named.`,
  parts: {
    steps: 'Step by step',
    handovers: 'Handovers',
    questions: 'Questions to answer',
    weakLinks: 'Weak links, weakest first',
    weakest: (service: string) => `Weakest link: ${service}`,
    noWeakest: 'Weakest link',
  },
  step: 'Step',
  stepOf: (number: number, name: string) => `${number} ${name}`,
  ledBy: 'Led by',
  ready: 'Ready',
  readyOf: (ready: number, of: number) => `${ready}/${of}`,
  notReady: 'Not ready',
  noOne: 'no one',
  notJudged: 'not known',
  noneNeeded: 'needs no service',
  none: 'none',
  work: 'Work',
  who: 'Who',
  score: 'Score',
  verdict: 'Verdict',
  source: 'Chosen by',
  sources: { textbook: 'textbook', project: 'project', organisation: 'organisation' },
  sourcesLegend:
    'Chosen by: the textbook names the service (7.1), or only the work, and the service is this project’s choice, or one of your own scenarios names it.',
  verdicts: {
    ready: 'ready',
    weak: 'weak',
    unscored: 'unscored',
    unassigned: 'unassigned',
    unasked: 'not asked',
    unnecessary: 'unnecessary',
    excluded: 'excluded',
    undecided: 'undecided',
  },
  because: (verdict: string, reasons: readonly string[]) =>
    reasons.length === 0 ? verdict : `${verdict}: ${list(reasons)}`,
  reasons: {
    'not-done': 'not done',
    below: 'low score',
    person: 'depends on one person',
    blind: 'outsourced without oversight',
    unnamed: 'no team or provider named',
  },
  accepted: 'as accepted',
  less: 'matters less here',
  question: 'Question',
  answeredBy: 'Answered by',
  canAnyone: 'Can anyone?',
  answersLegend: 'A question counts as answered as well as the best of its services can.',
  answered: (n: number, all: number) => {
    const which = all === 1 && n === 1 ? 'The question' : `${n === all ? 'All' : `${n} of`} ${count(all, 'question')}`;
    const why = ['none of their services is ready', 'at least one of its services is ready'][n];
    return `${which} can be answered: ${why ?? 'at least one service of each is ready'}.`;
  },
  openQuestions: (n: number, all: number) => `${n} of ${count(all, 'question')} without a good answer: `,
  answers: { ready: 'yes', weak: 'weakly', unscored: 'unscored', 'no-one': 'no one', unknown: 'not known' },
  takesOver: 'Takes over from',
  bringsIn: 'Brings in',
  broughtIn: (party: string, services: readonly string[]) => `${party} (${list(services)})`,
  loop: 'Until it is over: steps 4 to 7 again',
  neededAt: (steps: readonly string[]) => `needed at: ${list(steps)}`,
  from: 'From',
  to: 'To',
  handsOver: 'Hands over',
  asks: 'Brings in',
  steps: 'Steps',
  alone: 'without it, a step has no one',
  noWeakLinks: 'Every service that it needs is ready, or the organisation decided against it.',
  fix: 'To fix it',
  toFix: (what: readonly string[]) => `To fix it: ${what.map(sentence).join(' ')}`,
  byCommand: (command: string) => `Command: ${command}`,
  command: 'Command',
  others: (ids: readonly string[]) => `Next weakest: ${list(ids)}`,
  more: (n: number) => `${n} more`,
  full: (scenario: string) => `In full: cdc drill ${scenario} --full`,
  fixes: {
    decide: 'Decide who does it.',
    choose: 'Decide whether this incident should find no one here.',
    level: 'Decide on it.',
    score: 'Score it.',
    name: 'Name who does it.',
    raise: (score: number, text: string) => `Raise it to ${score}. ${text}`,
    raiseHalf: (score: number, half: string, text: string) => `Raise the ${half} to ${score}. ${text}`,
    target: 'Set a target above its score, and plan the improvement.',
  },
  fixedBy: (action: string, who: string | undefined, due: string | undefined) =>
    [action, who !== undefined && `(${who}${due === undefined ? '' : `, ${due}`})`].filter(Boolean).join(' '),
  scenario: 'Scenario',
  basedOn: 'Based on',
  weak: 'Weak',
  noOneHas: 'No one',
  unanswered: 'Unanswered',
  weakestLink: 'Weakest link',
  listLegend:
    'Ready: of the services it needs. No one: unassigned, not asked or not chosen. Unanswered: questions that no one can answer, or of which this is not known.',
  beyond: {
    title: 'Beyond this organisation',
    entity: 'Entity',
    services: 'Services',
    decides: 'Who decides',
    standing: 'How it stands there',
    top: 'decides itself',
    delegated: 'decides itself, within delegated authority',
    escalates: (to: string, via: readonly string[]) =>
      via.length === 0 ? `escalates to ${to}` : `escalates to ${to}, through ${list(via)}`,
    noOne: (asked: readonly string[]) =>
      asked.length === 0 ? 'no authority, and no parent to escalate to' : `no authority, and none at ${list(asked)}`,
    unknown: 'not known',
    with: (service: string, what: string) => `${service} (${what})`,
    worth: (score: string) => `worth ${score}`,
    worthOf: (service: string, own: string, worth: string) => `${service} ${own}→${worth}`,
    unclear: {
      loop: 'a loop',
      unscored: 'unscored there',
      unknown: 'supplier cannot be evaluated',
      edition: 'other edition',
    },
    worthLess: (services: string) =>
      `Steps and questions use the organisation’s own scores. Worth less in the group, or unclear: ${services}`,
    worthAsScored:
      'Steps and questions use the organisation’s own scores; none of them is known to be worth less in the group.',
    missing: (a: Record<'authority' | 'agreement' | 'notReady' | 'worthLess', number>) => {
      const parts = [
        a.authority > 0 && `no authority ${a.authority}`,
        a.agreement > 0 && `no agreement ${a.agreement}`,
        a.worthLess > 0 && `lower or unclear score ${a.worthLess}`,
        a.notReady > 0 && `decider not ready ${a.notReady}`,
      ].filter((part) => part !== false);
      return parts.length === 0 ? undefined : `Group: ${list(parts)}.`;
    },
    complete: 'Group: nothing is missing in authority, agreements and scores.',
    legend:
      'Services of category D from step 3 on, as far as they count; the choice is this project’s (textbook 7.1.3).',
    partner: 'Partner',
    contract: 'Contract',
    agreed: 'Sharing agreed',
    open: 'Not agreed',
    until: (day: string) => `until ${day}`,
    ended: (day: string) => `ended on ${day}`,
    noContract: 'none',
    unreadGroup: (path: string) => `${path} cannot be used, so no escalation is shown. See: cdc check ${path}`,
    absent: (names: readonly string[], path: string) =>
      `${count(names.length, 'entity', 'entities')} of the group could not be looked at: ${list(names)}. See: cdc check ${path}`,
  },
  nothingDecided: 'No service is in scope yet, so no one is there at any step of an incident.',
  notOfSelection: 'An incident needs the whole organisation, so it is not shown for a selection of services.',
};
