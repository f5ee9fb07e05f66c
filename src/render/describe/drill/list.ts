import type { Drill } from '../../../analysis/drill/drill.ts';
import { drillFigures } from '../../../analysis/drill/drill.ts';
import { collidingIds } from '../../../analysis/drill/scenario.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { type Cell, flexible, type Inline, left, right, type Table, table, toned } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { Speaking } from '../../speaking.ts';
import type { DrillSpeech } from './speech.ts';

/**
 * What incidents do without: a base that there is not, services that there are not, and those that the edition does not have
 * one to one.
 */
export function omissionTexts(drills: readonly Drill[], { messages }: Speaking<'drill' | 'words'>): Raw[] {
  const { drill: words } = messages;
  const bases = drills.flatMap(({ scenario: { lostBase } }) => (lostBase ? [words.lostBase(lostBase)] : []));
  const parts = drills.flatMap(({ steps, questions }) => [...steps, ...questions]);
  const unknown = new Set(parts.flatMap((part) => part.unknown));
  const leftOut = new Set(drills.flatMap(({ scenario }) => scenario.leftOut));
  return [
    ...new Set(bases),
    ...(unknown.size > 0 ? [words.unknown([...unknown])] : []),
    ...(leftOut.size > 0 ? [messages.words.notOneToOne([...leftOut])] : []),
  ];
}

/** The same as warnings. */
export function omissionLines(drills: readonly Drill[], speaking: Speaking<'drill' | 'words'>): Inline[] {
  return omissionTexts(drills, speaking).map((line) => toned('bad', line));
}

/** Which of the organisation's scenarios are not drilled at all: they could not be read, or the textbook has their ids. */
export function unreadTexts(
  { unread, scenarios }: Pick<Organisation, 'unread' | 'scenarios'>,
  { messages: { drill: words } }: Speaking<'drill'>,
): Raw[] {
  const colliding = collidingIds(scenarios);
  return [
    ...(unread.length > 0 ? [words.unread(unread)] : []),
    ...(colliding.length > 0 ? [words.colliding(colliding)] : []),
  ];
}

/** The same as warnings. */
export function unreadLines(organisation: Pick<Organisation, 'unread' | 'scenarios'>, speaking: DrillSpeech): Inline[] {
  return unreadTexts(organisation, speaking).map((line) => toned('bad', line));
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
