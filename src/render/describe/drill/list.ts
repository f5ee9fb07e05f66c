import type { Drill } from '../../../analysis/drill/drill.ts';
import { drillFigures } from '../../../analysis/drill/drill.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { type Cell, flexible, type Inline, left, right, type Table, table, toned } from '../../document.ts';
import type { DrillSpeech } from './speech.ts';

/** A line for each base that there is not, as a warning: what is drilled in its place is the base flow. */
export function lostBaseLines(drills: readonly Drill[], { messages: { drill: words } }: DrillSpeech): Inline[] {
  const lines = drills.flatMap(({ scenario: { lostBase } }) => (lostBase ? [words.lostBase(lostBase)] : []));
  return [...new Set(lines)].map((line) => toned('bad', line));
}

/** That there are scenarios which could not be read, as a warning. */
export function unreadLines({ unread }: Pick<Organisation, 'unread'>, { messages }: DrillSpeech): Inline[] {
  return unread.length === 0 ? [] : [toned('bad', messages.drill.unread(unread))];
}

/** A row for each scenario: how far the organisation is ready for it, and its weakest link. */
export function scenarioTable(drills: readonly Drill[], speaking: DrillSpeech): Table | undefined {
  const { messages, language } = speaking;
  const { drill: words, words: common } = messages;
  const bad = (number: number): Cell => ({ number, as: 'count', tone: number > 0 ? 'bad' : undefined });
  return table(
    [
      left('ID'),
      flexible(words.scenario),
      { ...left(words.basedOn), in: ['wide', 'page'] },
      right(words.ready),
      right(words.weak),
      right(words.noOneHas),
      right(words.unanswered),
      left(words.weakestLink),
    ],
    drills.map((drill): Cell[] => {
      const { scenario, counts, weakLinks } = drill;
      const needed = Object.values(counts).reduce((sum, services) => sum + services, 0);
      const [weakest] = weakLinks;
      return [
        scenario.id,
        scenario.name[language],
        scenario.basedOn ?? common.none,
        words.readyOf(counts.ready, needed),
        {
          number: counts.weak + counts.unscored,
          as: 'count',
          tone: counts.weak + counts.unscored > 0 ? 'warn' : undefined,
        },
        bad(counts.unassigned + counts.unasked + counts['not-chosen']),
        bad(drillFigures.unanswered(drill)),
        weakest ? { services: [weakest.row.id] } : toned('good', words.none),
      ];
    }),
    { legend: words.listLegend },
  );
}
