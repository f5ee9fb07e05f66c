import type { CategoryId } from './categories.ts';
import type { Source, Text } from './text.ts';

/** What services do in an activity: carry it, gather what it needs, send what comes of it, or manage all of it. */
export type PartRole = 'carry' | 'gather' | 'send' | 'manage';

/** Services of an activity with the same role: whole categories, an organisation's own services in them too, or single services. */
export interface ActivityPart {
  readonly role: PartRole;
  readonly categories?: readonly CategoryId[];
  readonly services?: readonly string[];
}

interface ActivityFacts {
  readonly name: Text;
  readonly meaning: Text;
  readonly parts: readonly ActivityPart[];
  readonly source: Source;
}

const list = [
  {
    id: 'vulnerabilities',
    name: { en: 'Vulnerability handling', ja: '脆弱性対応' },
    meaning: {
      en: 'Know what runs where, follow what becomes known about it, and see that it is patched.',
      ja: 'どこで何が動いているかを把握し、公表される脆弱性を追い、パッチの適用を見届ける。',
    },
    parts: [{ role: 'carry', categories: ['E'] }],
    source: 'textbook 7.2.1',
  },
  {
    id: 'events',
    name: { en: 'Event analysis', ja: '事象分析' },
    meaning: {
      en: 'Collect what attackers do, here and elsewhere, and draw from it what threatens the organisation now.',
      ja: '自組織と社会で起きている攻撃の情報を集め、今の脅威を読み取る。',
    },
    parts: [{ role: 'carry', categories: ['F'] }],
    source: 'textbook 7.2.2',
  },
  {
    id: 'awareness',
    name: { en: 'Awareness', ja: '普及啓発' },
    meaning: {
      en: 'Teach everyone what they need to do in their own work, in a form that reaches them.',
      ja: '立場や業務に応じて必要な知識を、届く方法で伝える。',
    },
    parts: [{ role: 'carry', services: ['I-1', 'I-2', 'I-3'] }],
    source: 'textbook 7.2.3',
  },
  {
    id: 'alerts',
    name: { en: 'Alerts', ja: '注意喚起' },
    meaning: {
      en: 'Tell those concerned what to watch for now, before it becomes an incident.',
      ja: '今注意すべきことと対処を、インシデントになる前に関係者へ知らせる。',
    },
    parts: [
      { role: 'gather', categories: ['E', 'F'] },
      { role: 'send', services: ['I-1', 'I-2', 'I-3'] },
    ],
    source: 'textbook 7.2.4',
  },
  {
    id: 'exercises',
    name: { en: 'Exercises and others', ja: '予行演習など' },
    meaning: {
      en: 'Rehearse incidents from the user to the executives, and use quiet times to manage people, quality and policy.',
      ja: '利用者から経営層までインシデントに備えて訓練し、平常時に要員、品質、方針を管理する。',
    },
    parts: [
      { role: 'carry', services: ['E-6', 'E-7', 'I-5'] },
      { role: 'manage', categories: ['A'] },
    ],
    source: 'textbook 7.2.5',
  },
] as const satisfies readonly (ActivityFacts & { readonly id: string })[];

export type ActivityId = (typeof list)[number]['id'];

export interface Activity extends ActivityFacts {
  readonly id: ActivityId;
}

/** What a cyber defence centre does while there is no incident, in the order of textbook 7.2 (figure 22). */
export const activities: readonly Activity[] = list;

/** The services that sum up all five activities and report on them (textbook 7.2). */
export const reportingServices: readonly string[] = ['A-12', 'I-7'];

export const directions = ['higher', 'lower'] as const;
export type Direction = (typeof directions)[number];

/**
 * A figure that shows whether an activity works. That it does is of the textbook; the unit, which direction is better, and
 * how often it is recorded are the project's own.
 */
export interface KnownMetric {
  readonly id: string;
  readonly activity: ActivityId;
  readonly name: Text;
  readonly unit: Text;
  readonly better: Direction;
  readonly every: 'month' | 'quarter' | 'year';
  readonly source: Source;
}

const percent: Text = { en: '%', ja: '%' };
const cases = (en: string): Text => ({ en, ja: '件' });

/** What textbook 7.2 names as results of each activity, as metrics. */
export const knownMetrics: readonly KnownMetric[] = [
  {
    id: 'configuration-known',
    activity: 'vulnerabilities',
    name: { en: 'Systems with a current record of their configuration', ja: '最新の構成を把握しているシステム' },
    unit: percent,
    better: 'higher',
    every: 'quarter',
    source: 'textbook 7.2.1',
  },
  {
    id: 'patched',
    activity: 'vulnerabilities',
    name: { en: 'Systems with current patches', ja: 'パッチが最新のシステム' },
    unit: percent,
    better: 'higher',
    every: 'month',
    source: 'textbook 7.2.1',
  },
  {
    id: 'advisories',
    activity: 'vulnerabilities',
    name: { en: 'Vulnerability advisories sent', ja: '脆弱性情報の注意喚起' },
    unit: cases('advisories'),
    better: 'higher',
    every: 'month',
    source: 'textbook 7.2.1',
  },
  {
    id: 'unpatched',
    activity: 'vulnerabilities',
    name: { en: 'Systems without a patch they need', ja: 'パッチ未適用のシステム' },
    unit: cases('systems'),
    better: 'lower',
    every: 'month',
    source: 'textbook 7.2.1',
  },
  {
    id: 'trend-reports',
    activity: 'events',
    name: { en: 'Threat trend reports issued', ja: '脅威動向の報告' },
    unit: cases('reports'),
    better: 'higher',
    every: 'quarter',
    source: 'textbook 7.2.2',
  },
  {
    id: 'own-events',
    activity: 'events',
    name: { en: 'Own detections and events analysed', ja: '分析した自組織の検知とイベント' },
    unit: cases('events'),
    better: 'higher',
    every: 'month',
    source: 'textbook 7.2.2',
  },
  {
    id: 'outside-attacks',
    activity: 'events',
    name: { en: 'Attacks elsewhere analysed', ja: '分析した社会の攻撃事例' },
    unit: cases('attacks'),
    better: 'higher',
    every: 'month',
    source: 'textbook 7.2.2',
  },
  {
    id: 'awareness-actions',
    activity: 'awareness',
    name: { en: 'Awareness actions carried out', ja: '普及啓発の実施' },
    unit: { en: 'actions', ja: '回' },
    better: 'higher',
    every: 'quarter',
    source: 'textbook 7.2.3',
  },
  {
    id: 'awareness-reach',
    activity: 'awareness',
    name: { en: 'People reached, of those who need it', ja: '必要な人への到達' },
    unit: percent,
    better: 'higher',
    every: 'quarter',
    source: 'textbook 7.2.3',
  },
  {
    id: 'awareness-groups',
    activity: 'awareness',
    name: { en: 'Target groups with content of their own', ja: '専用の内容がある対象層' },
    unit: percent,
    better: 'higher',
    every: 'year',
    source: 'textbook 7.2.3',
  },
  {
    id: 'alerts',
    activity: 'alerts',
    name: { en: 'Alerts sent', ja: '注意喚起' },
    unit: cases('alerts'),
    better: 'higher',
    every: 'month',
    source: 'textbook 7.2.4',
  },
  {
    id: 'systems-acted',
    activity: 'alerts',
    name: { en: 'Systems that acted on an alert', ja: '注意喚起で対処できたシステム' },
    unit: { en: 'systems', ja: '台' },
    better: 'higher',
    every: 'month',
    source: 'textbook 7.2.4',
  },
  {
    id: 'users-acted',
    activity: 'alerts',
    name: { en: 'Users who acted on an alert', ja: '注意喚起で対処できた利用者' },
    unit: { en: 'users', ja: '人' },
    better: 'higher',
    every: 'month',
    source: 'textbook 7.2.4',
  },
  {
    id: 'cases-exercised',
    activity: 'exercises',
    name: { en: 'Incident cases exercised', ja: '演習したケース' },
    unit: cases('cases'),
    better: 'higher',
    every: 'year',
    source: 'textbook 7.2.5',
  },
  {
    id: 'range-exercised',
    activity: 'exercises',
    name: { en: 'Teams and levels exercised, of those planned', ja: '演習した対象範囲' },
    unit: percent,
    better: 'higher',
    every: 'year',
    source: 'textbook 7.2.5',
  },
];

/** A suggested metric, by its id. */
export function knownMetric(id: string): KnownMetric | undefined {
  return knownMetrics.find((metric) => metric.id === id);
}

export function activityById(id: ActivityId): Activity {
  return activities.find((activity) => activity.id === id) as Activity;
}
