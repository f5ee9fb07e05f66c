import { type Document, documentOf, section, text, toned } from '../../document.ts';
import type { PeacetimeResult } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';
import { titleOf } from '../../words.ts';
import { metricBlocks } from './metrics.ts';
import { coverageTable, servicesTable } from './services.ts';

/** The five activities of peacetime (textbook 7.2): the services behind each, and the metrics that show that it works. */
export function describePeacetime(result: PeacetimeResult, speaking: Speaking<'peacetime' | 'words'>): Document {
  const { peacetime, organisation, full, hints } = result;
  const { peacetime: words } = speaking.messages;
  return documentOf(
    titleOf(words.title, organisation, speaking.language),
    [],
    [
      coverageTable(peacetime, speaking),
      peacetime.undecided > 0 ? text(toned('warn', words.undecided(peacetime.undecided))) : undefined,
      peacetime.leftOut.length > 0
        ? text(toned('bad', speaking.messages.words.notOneToOne(peacetime.leftOut)))
        : undefined,
      full ? servicesTable(result, speaking) : undefined,
      section(words.metrics, metricBlocks(peacetime, speaking)),
      hints ? text(toned('faint', full ? words.suggestions : words.full)) : undefined,
    ],
  );
}
