import { about, list, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { day, head, row, selection, words } from './parts.ts';

const party = record({ id: text('Its id.'), name: about('Its name.', words) });
const provider = record({
  id: text('Its id.'),
  name: about('Its name.', words),
  'contract-until': orNull(day('Last day of its contract.')),
});

const state = record({
  date: day('The date of the commit; for the current files, the day of the export.'),
  commit: orNull(text('Id of the commit; null for the current files.')),
  label: orNull(text('The tags of the commit, separated by blanks; null if it has none.')),
  services: list('The requested services in this state, in the order of the matrix.', row),
});
export type ExportStateJson = Of<typeof state>;

export const exportReport = record({
  ...head,
  framework: text('The edition of the framework, as framework in cdc.yaml names it.'),
  date: day('The day of the export.'),
  selection,
  teams: about('The declared teams; null if neither teams nor providers are declared.', orNull(list('Teams.', party))),
  providers: about(
    'The declared providers; null if neither teams nor providers are declared.',
    orNull(list('Providers.', provider)),
  ),
  services: list('The requested services as they are now, in the order of the matrix.', row),
  states: about(
    'With --history, every usable state, earliest first, the current files last if they differ; otherwise null.',
    orNull(list('States.', state)),
  ),
});
export type ExportJson = Of<typeof exportReport>;
