import type { CategoryId } from './categories.ts';
import type { ServiceId } from './services.ts';
import type { Source, Text } from './text.ts';

/** The roles that take security expertise, in the order of table 11. */
export const staffRoleIds = [
  'first-response',
  'second-response',
  'incident-response',
  'vulnerability',
  'research',
  'forensics',
  'system-operation',
  'engineering',
] as const;
export type StaffRoleId = (typeof staffRoleIds)[number];

/** The levels of staffing, from the least. */
export const staffLevels = [0, 1, 2, 3] as const;
export type StaffLevel = (typeof staffLevels)[number];

/** When the seats of a role are held: by day on working days, or around the clock every day. */
export type Shift = 'day' | 'always-on';

/** What a level asks of a role: seats in a shift, nobody of its own because another role doubles for it, or nothing at all. */
export type Need = { readonly seats: number; readonly shift: Shift } | { readonly by: StaffRoleId } | 'not-done';

export interface StaffRole {
  readonly id: StaffRoleId;
  readonly name: Text;
  /** Where there is little room. */
  readonly short: Text;
  /** By level, 0 to 3. */
  readonly needs: Readonly<Record<StaffLevel, Need>>;
  /** The services that it does, wherever they lie in areas III and IV. */
  readonly services: readonly ServiceId[];
}

const day = (seats: number) => ({ seats, shift: 'day' }) as const;
const alwaysOn = (seats: number) => ({ seats, shift: 'always-on' }) as const;
const by = (role: StaffRoleId) => ({ by: role }) as const;

/** The people whom a seat takes that is always on: six are ‘all’ of one, and twelve of two (textbook 6.6, table 11). */
export const textbookPeoplePerSeat = 6;

export const staffingSource = 'textbook 6.6, table 11' satisfies Source;
/** The textbook names the roles and no services: which services are whose is this project's own judgement. */
export const roleServicesSource = 'project' satisfies Source;

/** The model of the roles that take security expertise (textbook 6.6, table 11). */
export const staffRoles = [
  {
    id: 'first-response',
    name: { en: 'First response', ja: '一次対応' },
    short: { en: 'First response', ja: '一次対応' },
    needs: { 0: day(1), 1: day(2), 2: alwaysOn(1), 3: alwaysOn(2) },
    services: ['B-1', 'B-3'],
  },
  {
    id: 'second-response',
    name: { en: 'Second response', ja: '二次対応' },
    short: { en: 'Second response', ja: '二次対応' },
    needs: { 0: day(1), 1: day(1), 2: day(2), 3: alwaysOn(1) },
    services: ['B-4', 'H-2', 'I-6'],
  },
  {
    id: 'incident-response',
    name: { en: 'Incident response', ja: 'インシデント対応' },
    short: { en: 'Incident response', ja: 'インシデント対応' },
    needs: { 0: by('second-response'), 1: day(1), 2: day(1), 3: day(2) },
    services: ['D-1', 'D-2', 'D-3', 'D-4', 'D-5', 'D-6', 'D-7', 'F-1', 'H-1'],
  },
  {
    id: 'vulnerability',
    name: { en: 'Vulnerability management and assessment', ja: '脆弱性管理・診断' },
    short: { en: 'Vulnerabilities', ja: '脆弱性管理・診断' },
    needs: {
      0: by('second-response'),
      1: by('incident-response'),
      2: by('incident-response'),
      3: by('incident-response'),
    },
    services: ['E-1', 'E-2', 'E-3', 'E-4', 'E-5', 'E-6', 'E-7', 'E-8', 'E-9'],
  },
  {
    id: 'research',
    name: { en: 'Research and analysis', ja: 'リサーチ・解析' },
    short: { en: 'Research', ja: 'リサーチ・解析' },
    needs: { 0: 'not-done', 1: by('second-response'), 2: by('second-response'), 3: day(1) },
    services: ['C-2', 'C-3', 'F-2', 'F-3', 'F-4', 'F-5'],
  },
  {
    id: 'forensics',
    name: { en: 'Forensics', ja: 'フォレンジック' },
    short: { en: 'Forensics', ja: 'フォレンジック' },
    needs: { 0: 'not-done', 1: 'not-done', 2: by('second-response'), 3: by('research') },
    services: ['C-1', 'C-4'],
  },
  {
    id: 'system-operation',
    name: { en: 'System operation and management', ja: 'システム運用・管理' },
    short: { en: 'System operation', ja: 'システム運用・管理' },
    needs: { 0: day(1), 1: day(2), 2: day(2), 3: day(3) },
    services: ['B-2', 'G-2', 'G-4', 'G-6', 'G-9', 'G-11'],
  },
  {
    id: 'engineering',
    name: { en: 'Engineering', ja: '技術開発' },
    short: { en: 'Engineering', ja: '技術開発' },
    needs: { 0: day(1), 1: day(1), 2: day(1), 3: day(2) },
    services: ['A-8', 'G-1', 'G-3', 'G-5', 'G-7', 'G-8', 'G-10', 'G-12', 'G-13'],
  },
] as const satisfies readonly StaffRole[];

/** Whose a custom service is, by its category; A and I need no such role. This project's own judgement. */
export const roleOfCategory: Readonly<Partial<Record<CategoryId, StaffRoleId>>> = {
  B: 'first-response',
  C: 'research',
  D: 'incident-response',
  E: 'vulnerability',
  F: 'research',
  G: 'system-operation',
  H: 'incident-response',
};
