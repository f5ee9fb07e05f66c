import { count, list } from './phrases.ts';

export const exporting = {
  calendar: 'Cyber defence centre',
  kinds: {
    due: 'Improvement',
    planned: 'Planned change',
    review: 'Review',
    contract: 'Contract',
    stale: 'Reassessment',
  },
  due: (service: string, score: string) => `Improvement due: ${service}, ${score}`,
  planned: (service: string) => `Planned change: ${service}`,
  review: (service: string) => `Review decision: ${service}`,
  contract: (provider: string) => `Contract ends: ${provider}`,
  stale: (n: number) => `Last day before ${n === 1 ? '1 score becomes' : `${n} scores become`} stale`,
  carries: (n: number) => `Carries ${count(n, 'service')}.`,
  change: (from: string, to: string) => `${from} → ${to}`,
  line: (label: string, text: string) => `${label}: ${text}`,
  look: (id: string) => `Details: cdc explain ${id}`,
  notInCalendar: (a: Record<'due' | 'planned' | 'review' | 'contract', number>) => {
    const parts = [
      a.due > 0 && count(a.due, 'improvement'),
      a.planned > 0 && count(a.planned, 'planned change'),
      a.review > 0 && count(a.review, 'decision to review', 'decisions to review'),
      a.contract > 0 && count(a.contract, 'contract'),
    ];
    return `Not in the calendar, because they have no date: ${list(parts.filter((part) => part !== false))}.`;
  },
  emptyCalendar: 'The calendar is empty: the files have no dates for it.',
  issueTitle: (id: string, name: string, score: string) => `${id}: ${name}: ${score}`,
  emptyIssues: 'The file has no issues.',
  shallow: 'This is a shallow clone, so the history starts late.',
};
