import type { CombinationMeans } from '../../analysis/figures.ts';
import type { NumberFormat } from '../document.ts';
import type { Raw } from '../escape.ts';
import { figure } from '../figures.ts';
import type { Speaking } from '../speaking.ts';

/** The means of both parts, `2.0/3.8`; nothing where there are no combinations. */
export function partsText({ services, insource, outsource }: CombinationMeans): Raw {
  return services === 0 ? '' : `${figure(insource, 'mean')}/${figure(outsource, 'mean')}`;
}

/**
 * The means of both parts of the combinations, in one state or in one after the other: the one part must not hide the other
 * behind the mean of all. Undefined where there are none.
 */
export function combinedLine(
  states: readonly CombinationMeans[],
  format: NumberFormat,
  { messages: { words } }: Speaking<'words'>,
): Raw | undefined {
  if (states.every(({ services }) => services === 0)) return undefined;
  const said = (textOf: (state: CombinationMeans) => Raw): Raw =>
    states
      .map(textOf)
      .filter((text, at, all) => at === 0 || text !== all[at - 1])
      .join(' → ');
  return words.combined({
    services: said(({ services }) => String(services)),
    insource: said(({ insource }) => figure(insource, format)),
    outsource: said(({ outsource }) => figure(outsource, format)),
  });
}
