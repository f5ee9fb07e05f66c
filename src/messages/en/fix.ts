import { brief } from '../brief.ts';

export const fix = {
  id: (from: string, to: string) => `“${from}” corrected to “${to}”`,
  line: (line: number, to: string) => `line ${line} is now: ${brief(to)}`,
  value: (place: string, from: string, to: string) => `${brief(place)}: ${brief(from)} corrected to ${to}`,
  order: 'entries put in the order of the service list',
  left: (summary: string) => `What cannot be mended by itself: ${summary} To see it: cdc check`,
  nothing: 'Nothing can be mended by itself.',
  changed: (path: string) => `${path} was changed in the meantime. It was left as it is.`,
};
