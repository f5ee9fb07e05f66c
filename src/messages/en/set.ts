import { count } from './phrases.ts';

export const set = {
  unchanged: (service: string) => `${service}: no change`,
  summary: (a: { changed: number; same: number; dryRun: boolean }) => {
    const changed = `${count(a.changed, 'service')} ${a.dryRun ? 'would change' : 'changed'}`;
    return `${a.same === 0 ? changed : `${changed}, ${a.same} unchanged`}.${a.dryRun ? ' Nothing was written.' : ''}`;
  },
  half: (a: { saved: readonly string[]; left: readonly string[] }) =>
    `Saved: ${a.saved.join(', ') || 'none'}. Not saved: ${a.left.join(', ')}.`,
};
