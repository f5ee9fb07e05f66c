import { count, list } from './phrases.ts';

export const answers = {
  nothing: '–',
  change: (a: { key: string; was: string; now: string; wentAlong: boolean }) =>
    `${a.key}: ${a.was} → ${a.now}${a.wentAlong ? ' (no longer applies)' : ''}`,
  was: (key: string, value: string) => `${key} (was ${value})`,
  gone: (parts: readonly string[]) => `Also removed, because it no longer applies: ${list(parts)}`,
  left: (key: string, was: string, now: string) => `${key} (was ${was}, is ${now})`,
  summary: (a: { applied: number; services: number; same: number; refused: number; dryRun: boolean }) => {
    const taken = `${count(a.applied, 'answer')} ${a.dryRun ? 'would be ' : ''}applied to ${count(a.services, 'service')}`;
    const parts = [
      a.applied > 0 ? taken : 'No answers applied',
      a.same > 0 && `${a.same} unchanged`,
      a.refused > 0 && `${a.refused} refused`,
    ];
    return `${parts.filter(Boolean).join(', ')}.`;
  },
};
