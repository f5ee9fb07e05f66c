import type { DecisionWords } from '../../answers/migration/decide.ts';
import type { Unread } from '../../answers/sheet/cells.ts';
import type { Messages } from '../../messages/index.ts';
import type { AsIs } from '../../model/files.ts';
import type { Language } from '../../reference/index.ts';
import { forTerminal } from '../../render/escape.ts';
import { wrap } from '../../render/width.ts';
import { placeText } from '../importing/report.ts';
import type { CommandContext } from '../program/command.ts';
import { widthOf, write } from '../terminal/io.ts';

/** What is written in the files in words, in the language of the organisation. */
export function decisionWords(said: Messages['migrate'], language: Language): DecisionWords {
  return {
    scores: (roles) =>
      said.note(
        roles.map(({ role, asIs, toBe }) => {
          const score = asIs === undefined ? said.noScore : scoreText(asIs);
          return `${role.id} ${role.name[language]} ${score}${toBe === undefined ? '' : ` → ${toBe}`}`;
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

function scoreText(asIs: AsIs): string {
  return typeof asIs === 'object' ? `${asIs.insource ?? '-'}/${asIs.outsource ?? '-'}` : String(asIs);
}

/** Says which rows were not read, and why; those that name nothing at all are said, but count as notes between roles. */
export async function sayUnreadRows(
  rows: Unread['rows'],
  { rows: said }: Messages['migrate'],
  { io: { stderr } }: CommandContext,
): Promise<number> {
  for (const { place, found } of rows) {
    const text = wordsFor(found, said);
    await write(stderr, `${wrap(forTerminal(`${placeText(place)}: ${text}`), widthOf(stderr))}\n`);
  }
  return rows.filter(({ found }) => found.no !== 'service').length;
}

function wordsFor(found: Unread['rows'][number]['found'], said: Messages['migrate']['rows']): string {
  switch (found.no) {
    case 'such-service':
      return said['such-service'](found.word);
    case 'one-service':
      return said['one-service'](found.id, found.name);
    case 'role':
      return said.role(found.id, found.service);
    default:
      return said.service;
  }
}
