import type { Chart } from '../../document.ts';

const none = (..._: unknown[]): Chart | undefined => undefined;
export const charts = { radar: none, heatmap: none, gap: none, load: none, areas: none, timeline: none, trend: none };
