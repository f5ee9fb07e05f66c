import type { DecisionWords } from '../../answers/migration/decide.ts';
import type { Unread } from '../../answers/sheet/cells.ts';
import type { Messages } from '../../messages/index.ts';
import type { AsIs } from '../../model/files.ts';
import type { Language } from '../../reference/index.ts';
import { forTerminal } from '../../render/escape.ts';
import { wrap } from '../../render/width.ts';
import { most, placeText } from '../importing/places.ts';
import type { CommandContext } from '../program/command.ts';
import { widthOf, write } from '../terminal/io.ts';

/** What is written in the files in words, in the language of the organisation. */
export function decisionWords(said: Messages['migrate'], language: Language): DecisionWords {
  return {
    scores: (roles) =>
      said.note(
        roles.map(({ role, asIs, toBe, counted }) => {
          const score = asIs === undefined ? said.noScore : asIs === 'excluded' ? said.excluded : scoreText(asIs);
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

function scoreText(asIs: Exclude<AsIs, 'excluded'>): string {
  return typeof asIs === 'object' ? `${asIs.insource ?? '-'}/${asIs.outsource ?? '-'}` : String(asIs);
}

/** Says which rows and keys were not read, and why; rows that name nothing at all are said, but do not count. */
export async function sayUnread(
  { rows, columns }: Pick<Unread, 'rows' | 'columns'>,
  full: boolean,
  { migrate: said, import: shared }: Pick<Messages, 'migrate' | 'import'>,
  { io: { stderr } }: CommandContext,
): Promise<number> {
  const lines = [
    ...columns.map(({ place, heading }) => said.unknownKey(placeText(place), heading)),
    ...rows.map(({ place, found }) => `${placeText(place)}: ${wordsFor(found, said.rows)}`),
  ];
  const shown = full ? lines.length : most.cells;
  for (const line of lines.slice(0, shown)) await write(stderr, `${wrap(forTerminal(line), widthOf(stderr))}\n`);
  if (lines.length > shown)
    await write(stderr, `${wrap(shared.unread.moreRows(lines.length - shown), widthOf(stderr))}\n`);
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
