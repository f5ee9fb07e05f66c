import { count, type Undated, undated } from './phrases.ts';

export const exporting = {
  calendar: 'Cyber defence centre',
  kinds: {
    due: 'Improvement',
    planned: 'Planned change',
    review: 'Review',
    evidence: 'Evidence',
    contract: 'Contract',
    stale: 'Reassessment',
  },
  due: (service: string, score: string) => `Improvement due: ${service}, ${score}`,
  planned: (service: string) => `Planned change: ${service}`,
  review: (service: string) => `Review decision: ${service}`,
  evidence: (service: string) => `Evidence expires: ${service}`,
  contract: (provider: string) => `Contract ends: ${provider}`,
  stale: (n: number) => `Last day before ${n === 1 ? '1 score becomes' : `${n} scores become`} stale`,
  carries: (n: number) => `Carries ${count(n, 'service')}.`,
  change: (from: string, to: string) => `${from} → ${to}`,
  line: (label: string, text: string) => `${label}: ${text}`,
  look: (id: string) => `Details: cdc explain ${id}`,
  notInCalendar: (a: Undated) => `Not in the calendar, because they have no date: ${undated(a)}.`,
  emptyCalendar: 'The calendar is empty: the files have no dates for it.',
  issueTitle: (id: string, name: string, score: string) => `${id}: ${name}: ${score}`,
  emptyIssues: 'The file has no issues.',
  shallow: 'This is a shallow clone, so the history starts late.',
};
