import type { Selected } from '../../analysis/selection.ts';
import type { Words } from '../../messages/index.ts';
import type { Parties } from '../../model/organisation.ts';
import { type Inline, toned } from '../document.ts';
import type { Raw } from '../escape.ts';
import type { Speaking } from '../speaking.ts';
import { nameOf } from '../words.ts';

/** Which services a result is of, and how many are left out; undefined where it is of all. */
export function selectedLine(
  selected: Selected | undefined,
  parties: Partial<Parties>,
  { messages: { words }, language }: Speaking<'words'>,
): Inline | undefined {
  if (!selected) return undefined;
  const { by, shown, leftOut } = selected;
  const { categories = [], services = [], team, owner } = by;
  const named = team === undefined ? undefined : nameOf(team, parties.teams, language);
  return toned('info', words.selected({ categories, services, team: named, owner, shown, leftOut }));
}

/** `FY2026 Q4`, or `2026年度第4四半期`, of a fiscal period such as `FY2026-Q4`; undefined for one of the calendar. */
export function fiscalText(period: string, room: 'short' | 'long', { words }: Words<'words'>): Raw | undefined {
  const [, year, quarter] = /^FY(\d{4})(?:-Q(\d))?$/.exec(period) ?? [];
  if (year === undefined) return undefined;
  return room === 'long' ? words.fiscal(year, quarter) : words.fiscalShort(year, quarter);
}
