import { type Drill, drillFigures } from '../../../analysis/drill/drill.ts';
import { isSame, type Participant } from '../../../analysis/drill/handovers.ts';
import type { DrilledStep } from '../../../analysis/drill/steps.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { type Cell, type Chart, flexible, table } from '../../document.ts';
import type { ChartsResult } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';
import { noLead } from '../drill/speech.ts';
import { carrierText } from '../gap/profile.ts';

type Speech = Speaking<'charts' | 'drill' | 'gap' | 'words'>;

/** Who hands over to whom along the base flow. */
export function sequenceChart({ drills, organisation }: ChartsResult, speaking: Speech): Chart | undefined {
  const base = drills.find(({ scenario }) => scenario.basedOn === undefined);
  return base && sequenceOf(base, organisation, speaking);
}

/** Who hands over to whom along an incident, and whom they bring in; undefined where no one is there at all. */
export function sequenceOf(drill: Drill, organisation: Organisation, speaking: Speech): Chart | undefined {
  const { messages, language } = speaking;
  const { charts, drill: words, words: common } = messages;
  const { steps, participants, handovers, scenario } = drill;
  const nameOf = (party: Participant) => carrierText(party, { organisation }, speaking);
  const indexOf = (party: Participant | undefined) => participants.findIndex((known) => isSame(known, party));
  const stepName = ({ step }: DrilledStep) =>
    words.stepOf(steps.findIndex((one) => one.step === step) + 1, step.name[language]);
  const fromOf = ({ step }: DrilledStep) => handovers.find((handover) => handover.step === step.id)?.from;
  const rows = table(
    [flexible(words.step), flexible(words.takesOver), flexible(words.ledBy), flexible(words.bringsIn)],
    steps.map((step): Cell[] => {
      const from = fromOf(step);
      const { lead, others } = step.crew;
      return [
        stepName(step),
        from ? `${nameOf(from)} →` : '',
        lead ? nameOf(lead) : noLead(step, speaking),
        { lines: others.map(({ party, services }) => words.broughtIn(nameOf(party), services)) },
      ];
    }),
    { legend: words.loop },
  );
  if (!rows || participants.length === 0) return undefined;
  return {
    kind: 'chart',
    title: charts.sequence.title(scenario.name[language]),
    description: charts.sequence.description({
      parties: participants.length,
      handovers: handovers.length,
      requests: drillFigures.requests(drill),
      crossings: drillFigures.crossings(drill),
      empty: steps.filter(({ isEmpty }) => isEmpty).map(stepName),
      unknown: steps.filter(({ isUnknown }) => isUnknown).map(stepName),
    }),
    data: {
      kind: 'sequence',
      participants: participants.map((party) => ({
        name: nameOf(party),
        shade: party.kind === 'team' ? 'insource' : 'outsource',
      })),
      steps: steps.map((step) => {
        const { lead, others } = step.crew;
        const from = fromOf(step);
        return {
          name: stepName(step),
          lead: lead && indexOf(lead),
          instead: noLead(step, speaking).text,
          from: from && indexOf(from),
          calls: others.map(({ party, services }) => ({ to: indexOf(party), services: common.list(services) })),
        };
      }),
      loop: {
        name: words.loop,
        first: steps.findIndex(({ step }) => step.id === 'investigate'),
        last: steps.findIndex(({ step }) => step.id === 'close'),
      },
      legend: [
        { shade: 'insource', name: common.team },
        { shade: 'outsource', name: common.provider },
      ],
    },
    table: rows,
  };
}
