import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../src/index.ts';
import { organisationOf } from '../analysis/organisation.ts';
import { exported } from './exported.ts';

/** The lines of a calendar as RFC 5545 has them: each ends with CRLF, and has 75 octets at most. */
function linesOf(text: string): string[] {
  expect(text.endsWith('\r\n')).toBe(true);
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    // Half a character would not come back.
    expect(Buffer.from(line).toString()).toBe(line);
  }
  return lines;
}

/** What an independent parser reads. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    stamp: String(event.getFirstPropertyValue('dtstamp')),
    day: String(event.getFirstPropertyValue('dtstart')),
    summary: event.getFirstPropertyValue('summary'),
    description: event.getFirstPropertyValue('description'),
    categories: event.getFirstProperty('categories')?.getValues(),
    transparency: event.getFirstPropertyValue('transp'),
    allDay: new ICAL.Event(event).startDate.isDate,
    properties: event.getAllProperties().map(({ name }) => name),
  }));
  return { calendar, events };
}

const acme = (more = '') =>
  organisationOf({
    cdc: `organization: { name: { en: ACME, ja: アクメ } }\nteams: { soc: { name: SOC } }\nproviders: { m: { name: "M; N", contract-until: 2027-06-30 } }\n`,
    catalog: '  C-1: { level: unnecessary, reason: budget, rationale: "Later, perhaps", review-by: 2027-04-01 }\n',
    profile:
      '  B-1: { assignment: outsource, provider: m, planned: { assignment: insource, team: soc, by: 2027-03-31 } }\n',
    portfolio: `  B-1: { as-is: 2, to-be: 4, owner: soc, action: "Hire, train", due: 2027-02-28${more} }\n`,
  });

describe('a calendar', () => {
  it('has every day in the files, each with what it is for', async () => {
    const { text, notes } = await exported('ics', await acme());
    linesOf(text);
    const { calendar, events } = read(text);
    expect(notes).toEqual([]);
    const head = ['version', 'prodid', 'calscale', 'method', 'name', 'x-wr-calname'];
    expect(head.map((name) => calendar.getFirstPropertyValue(name))).toEqual([
      '2.0',
      '-//x1060-cdc//cdc 1.2.3//EN',
      'GREGORIAN',
      'PUBLISH',
      'Cyber defence centre · ACME',
      'Cyber defence centre · ACME',
    ]);
    const names = ['uid', 'dtstamp', 'dtstart', 'summary', 'description', 'categories', 'transp'];
    for (const { properties, allDay, transparency, stamp } of events) {
      expect([properties, allDay, transparency, stamp]).toEqual([names, true, 'TRANSPARENT', '2026-11-23T00:00:00Z']);
    }
    expect(events.map(({ day, summary, categories }) => [day, summary, categories])).toEqual([
      ['2027-02-28', 'Improvement due: B-1 Real-time asset monitoring, 2 → 4', ['Improvement']],
      ['2027-03-31', 'Planned change: B-1 Real-time asset monitoring', ['Planned change']],
      ['2027-04-01', 'Review decision: C-1 Forensic analysis', ['Review']],
      ['2027-06-30', 'Contract ends: M; N', ['Contract']],
    ]);
    const [due, planned, review, contract] = events.map(({ description }) => String(description).split('\n'));
    expect(due).toContain('Owner: SOC');
    expect(due).toContain('Action: Hire, train');
    expect(due?.at(-1)).toBe('Details: cdc explain B-1');
    expect(planned).toEqual(['Assignment: Outsource (M; N) → Insource (SOC)', 'Details: cdc explain B-1']);
    expect(review).toEqual([
      'Level: Unnecessary',
      'Rationale of the level: Later, perhaps',
      'Decided by: –',
      'Details: cdc explain C-1',
    ]);
    expect(contract).toEqual(['Carries 1 service.']);
  });

  it('calls a team that owns evidence by its name, and anyone else as the file does', async () => {
    const organisation = await organisationOf({
      cdc: 'teams: { soc: { name: Our SOC } }\n',
      portfolio:
        '  B-1: { as-is: 3, evidence: [{ ref: a, until: 2027-01-01, owner: soc }, { ref: b, until: 2027-01-02, owner: Sato }] }\n',
    });
    const descriptions = read((await exported('ics', organisation)).text).events.map(({ description }) =>
      String(description).split('\n'),
    );
    expect(descriptions.map((lines) => lines.filter((line) => /^(Evidence|Owner):/.test(line)))).toEqual([
      ['Evidence: a', 'Owner: Our SOC'],
      ['Evidence: b', 'Owner: Sato'],
    ]);
  });

  it('is the same for the same day, with ids that no answer, language or day changes', async () => {
    const uids = async (organisation: Organisation, language: 'en' | 'ja' = 'en') =>
      read((await exported('ics', organisation, language)).text).events.map(({ uid }) => uid);
    const first = await uids(await acme());
    expect((await exported('ics', await acme())).text).toBe((await exported('ics', await acme())).text);
    expect(new Set(first).size).toBe(4);
    expect(await uids(await acme(), 'ja')).toEqual(first);
    const later = { ...(await acme()) };
    const moved = {
      ...later,
      rows: later.rows.map((row) => ({
        ...row,
        portfolio: { ...row.portfolio, ...(row.portfolio.due && { due: '2027-03-01' }) },
      })),
    };
    expect(await uids(moved)).toEqual(first);
    const other = { ...later, name: { en: 'Harbor', ja: 'Harbor' } };
    expect((await uids(other)).some((uid) => first.includes(uid))).toBe(false);
    // Without a name, the folder is what tells it from others.
    expect((await uids({ ...later, name: undefined })).some((uid) => first.includes(uid))).toBe(false);
  });

  it('speaks Japanese, and cuts no character of a long text', async () => {
    const long = '監視手順書を整備し、CISOの承認を得る。𠮷野家🦊'.repeat(40);
    const organisation = await organisationOf({
      cdc: 'organization: { name: アクメ }\n',
      portfolio: `  B-1: { as-is: 2, to-be: 4, due: 2027-02-28, action: ${long} }\n`,
    });
    const { text } = await exported('ics', organisation, 'ja');
    expect(linesOf(text).length).toBeGreaterThan(40);
    const [event] = read(text).events;
    expect(event?.summary).toBe('改善期限: B-1 リアルタイム監視、2 → 4');
    expect(String(event?.description).split('\n')).toContain(`改善策: ${long}`);
    expect(event?.categories).toEqual(['改善']);
  });

  it.each([
    ['what means something in it', String.raw`a\\nb; c, d: \"e\" \\, \\;`, 'a\\nb; c, d: "e" \\, \\;'],
    ['line breaks', String.raw`a\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:x`, 'a\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:x'],
    [
      'returns and control characters',
      String.raw`a\r\nEND:VCALENDAR\e[31m\0`,
      'a\\u{000d}\nEND:VCALENDAR\\u{001b}[31m\\u{0000}',
    ],
    ['turned text', String.raw`a\u202Eb`, String.raw`a\u{202e}b`],
  ])('gives %s back as text', async (_, yaml, back) => {
    const organisation = await organisationOf({
      cdc: `organization: { name: "${yaml}" }\nproviders: { m: { name: "${yaml}", contract-until: 2027-06-30 } }\n`,
      profile: '  B-1: { assignment: outsource, provider: m }\n',
      portfolio: `  B-1: { as-is: 2, to-be: 4, due: 2027-02-28, action: "${yaml}" }\n`,
    });
    const { text } = await exported('ics', organisation);
    const lines = linesOf(text);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    const { calendar, events } = read(text);
    // The parser does not know of this property (RFC 7986) that it is text.
    const name = String(calendar.getFirstPropertyValue('name'));
    expect(ICAL.design.icalendar.value.text.fromICAL(name)).toBe(`Cyber defence centre · ${back}`);
    expect(events.map(({ summary }) => summary)).toEqual([
      'Improvement due: B-1 Real-time asset monitoring, 2 → 4',
      `Contract ends: ${back}`,
    ]);
    expect(events[0]?.description).toContain(`\nAction: ${back}\n`);
  });

  it('says what has no day, and that nothing has', async () => {
    const organisation = await organisationOf({
      profile: '  A-1: { assignment: insource, planned: { assignment: outsource } }\n',
      portfolio: '  A-1: { as-is: 2, to-be: 3 }\n  A-2: { as-is: 2, to-be: 3 }\n',
    });
    expect((await exported('ics', organisation)).notes).toEqual([
      'The calendar is empty: the files have no dates for it.',
      'Not in the calendar, because they have no date: 2 improvements, 1 planned change.',
    ]);
    const { text } = await exported('ics', organisation, 'ja');
    expect(read(text).events).toEqual([]);
    expect(text).toContain('NAME:サイバーディフェンスセンター\r\n');
  });
});
