import type { AreaPart } from '../../../analysis/areas/analyse.ts';
import { type Block, type Document, documentOf, section, text } from '../../document.ts';
import type { AreasResult } from '../../results.ts';
import { titleOf } from '../../words.ts';
import { areasChart } from '../charts/areas.ts';
import { patternTable } from '../gap/profile.ts';
import { nearestText, patternLine } from '../gap/summary.ts';
import { movesSection } from './moves.ts';
import { sidesSection, teamsSection } from './parties.ts';
import { type AreasSpeech, areaServices, areasTable, placementLines } from './placement.ts';

/** Who does what by area, in counts that fit a screen, or with every service (textbook 6.1 to 6.5.1; 8.2, step 5). */
export function describeAreas(result: AreasResult, speaking: AreasSpeech): Document {
  const { organisation, areas, parts: wanted, extent } = result;
  const { messages, language } = speaking;
  const title = titleOf(messages.areas.title, organisation, language);
  if (areas.services.length === 0) return documentOf(title, [], [text(messages.gap.noneInScope)]);
  // Where one part was asked for, the others are known.
  const more = wanted.length === 1 ? messages.areas.byId : messages.areas.more;
  // A chart says in its description what else stands here.
  const hasChart = extent === 'all' && wanted.includes('areas');
  return documentOf(title, hasChart ? [] : placementLines(result, speaking), [
    ...wanted.flatMap((part) => parts[part](result, speaking)),
    extent === 'screen' ? text(more) : undefined,
  ]);
}

const parts: Readonly<Record<AreaPart, (result: AreasResult, speaking: AreasSpeech) => (Block | undefined)[]>> = {
  areas: (result, speaking) => {
    const { areas } = speaking.messages;
    return result.extent === 'screen'
      ? [areasTable(result, speaking)]
      : [areasChart(result, speaking), section(areas.areas, areaServices(result, speaking))];
  },
  patterns: ({ areas: { pattern, target }, extent }, speaking) => {
    const { gap } = speaking.messages;
    const assumed = target?.assumed ? target.pattern : undefined;
    const note = gap.led(pattern.areas, pattern.unplaced);
    return [
      section(gap.patterns, [
        extent === 'all' || pattern.compared === 0 ? text(patternLine(pattern, speaking)) : undefined,
        patternTable(pattern, speaking, { assumed, note: extent === 'all' ? note : nearestText(pattern, speaking) }),
      ]),
    ];
  },
  moves: (result, speaking) => [movesSection(result, speaking)],
  sides: (result, speaking) => [sidesSection(result, speaking)],
  teams: (result, speaking) => [teamsSection(result, speaking)],
};
