import { brief } from '../brief.ts';

export const fix = {
  id: (from: string, to: string) => `“${from}” corrected to “${to}”`,
  line: (line: number, to: string) => `line ${line} changed to: ${brief(to)}`,
  value: (place: string, from: string, to: string) => `${brief(place)}: ${brief(from)} corrected to ${to}`,
  order: 'entries put in the order of the service list',
  left: (summary: string) => `Cannot be fixed automatically: ${summary} To see it: cdc check`,
  nothing: 'Nothing to fix automatically.',
  changed: (path: string) => `${path} was changed in the meantime, so it was left as it is.`,
};
