import { named } from './phrases.ts';

export const words = {
  service: 'Service',
  level: 'Level',
  assignment: 'Assigned to',
  asIs: 'As-is',
  toBe: 'To-be',
  gap: 'Gap',
  category: 'Category',
  phase: 'Phase',
  area: 'Area',
  team: 'Team',
  provider: 'Provider',
  undecided: 'undecided',
  unassigned: 'unassigned',
  excluded: 'excluded',
  unscored: '–',
  custom: 'own service',
  none: '–',
  serviceOf: named,
  levelName: (name: string, _priority: string) => name,
  levelShort: (name: string, _priority: string) => name,
};
