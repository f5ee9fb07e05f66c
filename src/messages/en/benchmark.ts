import { count, list } from './phrases.ts';

type LeftOut = Readonly<Record<'empty' | 'own' | 'edition' | 'filtered' | 'duplicate' | 'broken' | 'ignored', number>>;

const leftOut = (a: LeftOut) =>
  list(
    [
      a.broken > 0 && `${a.broken} with errors`,
      a.empty > 0 && `${a.empty} without a decision`,
      a.own > 0 && `${a.own} as your own`,
      a.edition > 0 && `${a.edition} of another edition`,
      a.filtered > 0 && `${a.filtered} of another or no size or sector`,
      a.duplicate > 0 && `${a.duplicate} as ${a.duplicate === 1 ? 'a duplicate' : 'duplicates'}`,
      a.ignored > 0 && `${a.ignored} that ${a.ignored === 1 ? 'is no YAML file' : 'are no YAML files'}`,
    ].filter((part) => part !== false),
  );

export const benchmark = {
  title: 'Comparison with peers',
  peers: (a: { peers: number; months: { first: string; last: string } | undefined; undated: number }) => {
    const months =
      a.months &&
      (a.months.first === a.months.last ? `in ${a.months.first}` : `from ${a.months.first} to ${a.months.last}`);
    const undated = a.undated === 0 ? '' : `, ${a.undated} without a month`;
    return `${count(a.peers, 'peer')}${months === undefined ? '' : `, assessed ${months}`}${undated}`;
  },
  only: (groups: readonly string[]) => `Only peers of: ${list(groups)}`,
  leftOut: (a: LeftOut) => `Left out of the folder: ${leftOut(a)}`,
  custom: (n: number) => `Not compared: ${count(n, 'custom service')}`,
  below: 'Below',
  within: 'Within',
  above: 'Above',
  unscored: 'No score',
  few: 'Few peers',
  all: 'All',
  categoriesLegend: (least: number) =>
    `Services in scope, by score: below the peers’ first quartile, within the quartiles, above the third. Few peers: fewer than ${least} score it.`,
  furthest: (shown: number, of: number) =>
    shown === of
      ? `Below the first quartile: ${of}`
      : `Below the first quartile: ${of}; the ${shown} furthest below the median`,
  noneBelow: 'No service is below the first quartile of the peers.',
  own: 'Own',
  first: 'Q1',
  median: 'Median',
  third: 'Q3',
  quartiles: 'Q1·Med·Q3',
  scored: 'Scored',
  position: 'Position',
  positions: { below: 'below', within: 'within', above: 'above' },
  assigned: 'Assigned',
  services: 'By service',
  servicesLegend: (least: number) =>
    `Q1, Med, Q3: the peers’ first quartile, median and third quartile. Scored: peers that score it, of those that have it in scope. Assigned: insourced/combined/outsourced/unassigned/not asked at the peers. –: fewer than ${least} peers.`,
  missing: (n: number) => `Most peers have someone for it, you do not: ${n}`,
  here: 'Here',
  peersWith: 'Peers with someone',
  of: (n: number, all: number) => `${n} of ${all}`,
  states: {
    unassigned: 'unassigned',
    unasked: 'not asked',
    excluded: 'excluded',
    unnecessary: 'unnecessary',
    undecided: 'undecided',
  },
  alone: (n: number) => `In scope here, and at none of the peers: ${n}`,
  full: 'All services, and how the peers have them assigned: --full',
  tooFew: (peers: number, least: number, folder: string) =>
    `${folder} holds files of ${count(peers, 'peer')}, and a comparison takes ${least}: with fewer, its figures could be traced to one of them.`,
  tooFewHelp: (a: LeftOut) =>
    `${leftOut(a) === '' ? '' : `Left out: ${leftOut(a)}. `}Put files that other organisations wrote with cdc share into the folder.`,
  tooMany: (files: number, most: number, folder: string) =>
    `${folder} holds ${files} YAML files; at most ${most} are read, so none was.`,
  tooManyHelp: 'Put only the files to compare with into a folder of their own.',
};
