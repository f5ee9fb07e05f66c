import type { IsoDate } from '../../model/files.ts';
import { forIcs, type Raw } from '../escape.ts';

/** An event of a whole day. */
export interface CalendarEvent {
  /** The same each time: whoever imports it again has it once. */
  readonly uid: Raw;
  readonly day: IsoDate;
  readonly summary: Raw;
  /** May have several lines. */
  readonly description: Raw;
  readonly categories: readonly Raw[];
}

/** A calendar, and of which day and by which version of the program it is. */
export interface Calendar {
  readonly name: Raw;
  readonly version: string;
  readonly today: IsoDate;
  readonly events: readonly CalendarEvent[];
}

/** As iCalendar (RFC 5545). The same calendar of the same day is the same text. */
export function ics({ name, version, today, events }: Calendar): string {
  const stamp = `${basic(today)}T000000Z`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//x1060-cdc//cdc ${forIcs(version)}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // The one is standard (RFC 7986), the other is what programs look for.
    `NAME:${forIcs(name)}`,
    `X-WR-CALNAME:${forIcs(name)}`,
    ...events.flatMap(({ uid, day, summary, description, categories }) => [
      'BEGIN:VEVENT',
      `UID:${forIcs(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(day)}`,
      `SUMMARY:${forIcs(summary)}`,
      `DESCRIPTION:${forIcs(description)}`,
      `CATEGORIES:${categories.map(forIcs).join(',')}`,
      // It says what is due, not that anybody is busy.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** `20270331` */
function basic(day: IsoDate): string {
  return day.replaceAll('-', '');
}

const octets = 75;

/** A line that is too long goes on in the next, behind a blank (RFC 5545, 3.1); no character is cut. */
function folded(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (length + size > octets) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}
