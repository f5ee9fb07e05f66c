/**
 * Organisations to measure with: the four files as this program writes them, all 64 services in each, half of the texts
 * Japanese, without a finding in the default preset on `today`. The same number always gives the same organisation.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { categories, services } from '../dist/index.js';
import { phrases, words } from './phrases.js';

/** The day on which they are clean. */
export const today = '2026-11-20';

export const kinds = ['cdc', 'catalog', 'profile', 'portfolio'];

const teams = {
  csirt: { en: 'CSIRT', ja: 'CSIRT' },
  soc: { en: 'Private SOC', ja: 'プライベートSOC' },
  it: { en: 'Information systems', ja: '情報システム部' },
  risk: { en: 'Risk management', ja: 'リスク管理課' },
};
const providers = {
  'kanshi-mssp': { en: 'Managed security services', ja: '監視サービス事業者' },
  shindan: { en: 'Penetration testers', ja: '脆弱性診断事業者' },
  forensic: { en: 'Forensic laboratory', ja: 'フォレンジック事業者' },
};

/**
 * Writes the organisations 0 to `count` - 1, each to a folder of its own; gives the number of bytes. `quotedDates` is for
 * readers that take dates for something else than text; with `finding`, each has a team that nobody has declared.
 */
export function writeOrganisations(folder, count, { quotedDates = false, finding = false } = {}) {
  let bytes = 0;
  for (let number = 0; number < count; number++) {
    const path = join(folder, `org-${String(number).padStart(5, '0')}`);
    mkdirSync(path, { recursive: true });
    for (const [name, text] of Object.entries(organisation(number))) {
      const found = finding && name === 'profile.yaml' ? text.replace('team: ', 'team: no-') : text;
      const content = Buffer.from(quotedDates ? found.replaceAll(/: (\d{4}-\d{2}-\d{2})\b/g, ': "$1"') : found);
      writeFileSync(join(path, name), content);
      bytes += content.length;
    }
  }
  return bytes;
}

/** The texts of the four files, by file name. */
export function organisation(number) {
  const draw = dice(number);
  const language = number % 2 === 0 ? 'ja' : 'en';
  const entries = services.map((service) => ({ service, ...entriesOf(service, draw) }));
  const named = (parties, more) =>
    Object.entries(parties).map(([id, name]) => `  ${id}: ${flow({ name: name[language], ...more })}\n`);
  const file = (kind) =>
    `${head(kind)}${kind === 'portfolio' ? `assessed-on: ${day(draw, -8, -1)}\n` : ''}services:\n${categories
      .flatMap(({ id, name }) => [
        `  # ${id}. ${name[language]}\n`,
        ...entries
          .filter(({ service }) => service.category === id)
          .map(({ service, [kind]: entry }) => `  ${service.id}: ${flow(entry)} # ${service.name[language]}\n`),
      ])
      .join('')}`;
  const name = { en: `Example Corporation ${number}`, ja: `サンプル株式会社 第${number}事業所` };
  return {
    'cdc.yaml': [
      head('cdc'),
      'framework: x1060-2021\n',
      `organization: ${flow({ name: name[language], language })}\n`,
      'pattern: { as-is: hybrid, to-be: minimum-outsource }\n',
      'teams:\n',
      ...named(teams),
      'providers:\n',
      ...named(providers, { 'contract-until': day(draw, 6, 30) }),
    ].join(''),
    'catalog.yaml': file('catalog'),
    'profile.yaml': file('profile'),
    'portfolio.yaml': file('portfolio'),
  };
}

/**
 * What the three files say of one service, without contradicting each other. The first of each category is a combination
 * of parties that take turns: no category is empty then, and no party unused.
 */
function entriesOf({ id, category, areas }, draw) {
  const first = id.endsWith('-1');
  const turn = categories.findIndex((one) => one.id === category);
  const party = (ids) => (first ? ids[turn % ids.length] : draw.of(ids));
  if (!first && draw.chance(0.08)) {
    return {
      catalog: {
        level: 'unnecessary',
        reason: draw.of(['budget', 'people', 'skill', 'no-risk']),
        rationale: write('rationale', draw),
        'decided-by': person(draw),
        'review-by': day(draw, 2, 12),
      },
      profile: { assignment: 'unassigned', note: write('duty', draw) },
      portfolio: { 'as-is': 'excluded', rationale: write('rationale', draw) },
    };
  }
  const alone = areas.includes('I') ? 'insource' : 'outsource';
  const assignment = first ? 'combination' : draw.of(['insource', 'insource', alone, 'combination']);
  const team = party(Object.keys(teams));
  const provider = party(Object.keys(providers));
  const plan = assignment !== 'insource' && draw.chance(0.2);
  const [low, high] = [draw.whole(1, 3), draw.whole(3, 4)];
  const toBe = draw.whole(high, 5);
  return {
    catalog: {
      level: draw.of(['basic', 'basic', 'standard', 'standard', 'advanced', 'optional']),
      ...(draw.chance(0.3) && { 'decided-by': person(draw) }),
    },
    profile: {
      assignment,
      ...(assignment !== 'outsource' && { team }),
      ...(assignment !== 'insource' && { provider }),
      ...(plan && { planned: { assignment: 'insource', team, by: day(draw, 3, 24) } }),
      ...(draw.chance(0.2) && { note: write('duty', draw) }),
    },
    portfolio: {
      'as-is': assignment === 'combination' ? { insource: low, outsource: high } : high,
      'to-be': toBe,
      ...(draw.chance(0.25) && {
        evidence: [`https://wiki.example.jp/cdc/${id}/${draw.whole(1, 999)}`, write('evidence', draw)],
      }),
      ...(draw.chance(0.25) && { assessor: person(draw), 'assessed-on': day(draw, -8, -1) }),
      ...(draw.chance(0.2) && { note: write('note', draw) }),
      ...(toBe > high && {
        action: write('action', draw),
        owner: team,
        due: day(draw, 1, 18),
        cycle: draw.of(['short', 'long']),
      }),
    },
  };
}

function head(kind) {
  return `# yaml-language-server: $schema=.cdc/schemas/${kind}.schema.json\nversion: 1\n`;
}

/** A value on one line, with quotes where the program's own writer would put them. */
function flow(value) {
  if (Array.isArray(value)) return `[ ${value.map(flow).join(', ')} ]`;
  if (typeof value === 'object') {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')} }`;
  }
  return /[,[\]{}]|: /.test(value) ? `"${value}"` : String(value);
}

function write(kind, draw) {
  const language = draw.of(['en', 'ja']);
  return draw.of(phrases[kind][language]).replaceAll(/\{(\w+)\}/g, (_, name) => {
    if (name === 'n') return draw.whole(2, 40);
    if (name === 'month') return day(draw, -11, -1).slice(0, 7);
    return draw.of(words[name][language]);
  });
}

function person(draw) {
  return draw.of(words.person[draw.of(['en', 'ja'])]);
}

/** A day some months after `today`, or before it. */
function day(draw, from, to) {
  const date = new Date(today);
  date.setUTCMonth(date.getUTCMonth() + draw.whole(from, to));
  return date.toISOString().slice(0, 10);
}

/** Repeatable chance (mulberry32). */
function dice(seed) {
  let state = seed + 1;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    chance: (share) => next() < share,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    of: (list) => list[Math.floor(next() * list.length)],
  };
}
