import type { DecisionWords } from '../../answers/migration/decide.ts';
import type { Unread } from '../../answers/sheet/cells.ts';
import { typedScore } from '../../answers/spoken.ts';
import type { Messages } from '../../messages/index.ts';
import type { Language } from '../../reference/index.ts';
import { most, placeText } from '../importing/places.ts';
import type { CommandContext } from '../program/command.ts';
import { say } from '../terminal/say.ts';

/** What is written in the files in words, in the language of the organisation. */
export function decisionWords(said: Messages['migrate'], language: Language): DecisionWords {
  return {
    scores: (roles) =>
      said.note(
        roles.map(({ role, asIs, toBe, counted }) => {
          const score = asIs === undefined ? said.noScore : asIs === 'excluded' ? said.excluded : typedScore(asIs);
          const unassigned = counted === undefined ? '' : said.unassigned(counted);
          return `${role.id} ${role.name[language]} ${score}${unassigned}${toBe === undefined ? '' : ` → ${toBe}`}`;
        }),
      ),
    differs: (key, values) =>
      said.differs(
        key,
        values.map(({ role, value }) => `${role.id} ${value}`),
      ),
    doubts: said.doubts,
  };
}

/** Says which rows and keys were not read, and why; rows that name nothing at all are said, but do not count. */
export async function sayUnread(
  { rows, columns }: Pick<Unread, 'rows' | 'columns'>,
  full: boolean,
  { migrate: said, import: shared }: Pick<Messages, 'migrate' | 'import'>,
  { io }: CommandContext,
): Promise<number> {
  const lines = [
    ...columns.map(({ place, heading }) => said.unknownKey(placeText(place), heading)),
    ...rows.map(({ place, found }) => `${placeText(place)}: ${wordsFor(found, said.rows)}`),
  ];
  const shown = full ? lines.length : most.cells;
  for (const line of lines.slice(0, shown)) await say(line, io);
  if (lines.length > shown) await say(shared.unread.moreRows(lines.length - shown), io);
  return columns.length + rows.filter(({ found }) => found.no !== 'service').length;
}

function wordsFor(found: Unread['rows'][number]['found'], said: Messages['migrate']['rows']): string {
  switch (found.no) {
    case 'such-service':
    case 'several':
      return said[found.no](found.word);
    case 'one-service':
      return said['one-service'](found.id, found.name);
    case 'role':
      return said.role(found.id, found.service);
    default:
      return said.service;
  }
}
