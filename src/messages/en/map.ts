import { count, list } from './phrases.ts';

export const map = {
  title: (framework: string) => `In the words of ${framework}`,
  listTitle: 'In the words of other frameworks',
  judgement: {
    own: 'The mapping is this tool’s own judgement, not that of the publishers.',
    file: (file: string) => `The mapping is from ${file}.`,
  },
  meaning: 'It says who works on a target, not whether the target is met.',
  unreached: (n: number, of: number) =>
    n === 0
      ? `A service reaches each of ${count(of, 'target')}, if only in part.`
      : `No service reaches ${n} of ${count(of, 'target')}. However good the CDC, these need someone else.`,
  supported: (n: number, of: number) => `Services only help with ${n} of ${count(of, 'target')}; none is integral.`,
  someOf: (name: string, n: number, all: number) => `${name} (${n === all ? `all ${n}` : `${n} of ${all}`})`,
  leftOut: (n: number, of: number) => `Left out, since not asked for: ${n} of ${count(of, 'target')}.`,
  undecided: (n: number, of: number) =>
    `Of ${count(of, 'target')} not chosen, ${n} ${n === 1 ? 'has' : 'have'} a service that is still undecided.`,
  unasked: (n: number, of: number) =>
    `Of ${count(of, 'target')} that no one works on, ${n} ${n === 1 ? 'has' : 'have'} a service that is not asked yet.`,
  /** Services of which a mapping says nothing. */
  missing: (services: readonly string[]) =>
    `Not in the mapping, so they count nowhere: ${count(services.length, 'service')}: ${list(services)}`,
  custom: (services: readonly string[]) =>
    `Custom services, not in the mapping, so they count nowhere: ${list(services)}`,
  without: (services: readonly string[]) => `Reach nothing of this framework: ${list(services)}`,
  framework: 'Framework',
  group: 'Part',
  target: 'Target',
  name: 'Name',
  targets: 'Targets',
  standings: {
    unreached: 'not reached',
    supported: 'only helped',
    'not-chosen': 'not chosen',
    nobody: 'no one',
    some: 'in part',
    all: 'by all',
  },
  /** Where some services are open yet, so that nobody has decided so. */
  open: { 'not-chosen': 'undecided', nobody: 'not asked' },
  /** The same above narrow columns. */
  heads: {
    unreached: 'None',
    supported: 'Helped',
    'not-chosen': 'Not chosen',
    nobody: 'No one',
    some: 'Part',
    all: 'All',
  },
  standing: 'Done',
  lowest: 'Low',
  lowestOf: 'Lowest',
  integral: 'Integral services',
  supporting: 'Supporting',
  inScope: 'In scope',
  who: 'Done by',
  asIs: 'As-is',
  labelled: (label: string, text: string) => `${label}: ${text}`,
  parts: (texts: readonly string[]) => texts.join('; '),
  more: (n: number) => `+${n}`,
  of: (n: number, all: number) => `${n}/${all}`,
  held: (party: string, services: number) => `${party} ${services}`,
  /** Services that somebody does who is not named. */
  unnamed: (services: number) => `not named ${services}`,
  legend:
    'By the integral services of each target: there are none at all, others only help, none is chosen (unnecessary, excluded or undecided), no one does a chosen one, part or all are done. Low: lowest as-is of those in scope; unassigned counts as 1.',
  targetLegend:
    'Done: by how many of the integral services. Low: their lowest as-is, if in scope; unassigned counts as 1.',
  full: 'Target by target: --full, --target <id>, --gaps. Of one service: --service <id>',
  listHint: 'One of them: cdc map <framework>',
  relation: 'Relation',
  role: 'Role',
  rationale: 'Rationale',
  alsoBy: 'Also by',
  serviceTitle: (service: string, framework: string) => `${service} in the words of ${framework}`,
  reachesNothing: (service: string, why: string) => `${service} reaches nothing of it: ${why}.`,
  notInMapping: (service: string) => `The mapping says nothing of ${service}.`,
  noneAsked: (service: string, n: number) =>
    `Of the ${count(n, 'row')} of ${service} in the mapping, none is about what else was asked for.`,
  relationLegend: 'Relation: what the service is of the target (NIST IR 8477).',
  nothing: '–',
  noTargets: 'No target is left.',
  unknownFramework: (word: string, meant?: string) =>
    `“${word}” is not a framework that cdc maps to.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
  unknownFrameworkHelp: (ids: readonly string[]) =>
    `Frameworks: ${list(ids)}. To name a folder: cdc map <framework> <folder>`,
  unknownTarget: (word: string, framework: string, meant?: string) =>
    `${framework} has no “${word}”.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
  unknownTargetHelp: (ids: readonly string[]) => `Its parts: ${list(ids)}`,
  needsFramework: (option: string) => `${option} needs a framework, e.g. cdc map csf ${option} …`,
  onlyOnce: (option: string) => `${option} can be given only once.`,
  oscalAlone: (option: string) => `--format oscal writes a mapping as it is, so it does not go with ${option}.`,
  file: {
    at: (file: string, line: number, column: string | undefined) =>
      `${file}:${line}${column === undefined ? '' : ` (${column})`}`,
    summary: (file: string, n: number) => `${file}: ${count(n, 'problem')}, so the mapping was not used.`,
    more: (n: number) => `… and ${count(n, 'more problem')}.`,
    workbook: (file: string) => `${file} is a workbook. A mapping is a text with tabs or commas.`,
    workbookHelp: 'Save the sheet as TSV or CSV.',
    noHeading: (missing: readonly string[]) =>
      `No row has the headings service, target, relation and role; missing: ${list(missing)}`,
    noHeadingHelp:
      'The first row names the columns: service, target, relation, role, rationale. To have an example: cdc map <framework> --format csv',
    unknownService: (word: string) => `“${word}” is not the id of a service here. Write e.g. A-1.`,
    unknownTarget: (word: string, framework: string, meant?: string) =>
      `“${word}” is not in ${framework}.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
    choose: (word: string, allowed: readonly string[]) =>
      word === '' ? `The cell is empty; possible: ${list(allowed)}` : `Found “${word}”; possible: ${list(allowed)}`,
    twice: (service: string, target: string, line: number) =>
      `${service} and ${target} are in line ${line} already. Keep one of them.`,
    both: (service: string, line: number) =>
      `${service} reaches nothing here, but something in line ${line}. Keep one of them.`,
    surplus: (word: string) =>
      `“${word}” stands in a column without a heading. Give the column one, or put quotes around a text that holds the separator.`,
    empty: 'The mapping has no row with a service and a target.',
    otherFrameworks: (file: string, n: number) => `${file}: ${count(n, 'row')} of other frameworks left out.`,
    withoutService: (file: string, n: number) => `${file}: ${count(n, 'row')} without a service left out.`,
    unused: (file: string, headings: readonly string[]) =>
      `${file}: columns not used: ${list(headings.map((heading) => `“${heading}”`))}`,
  },
  /** The page of all rows in the documentation. */
  page: {
    title: 'Mappings to other frameworks',
    intro: [
      'Every row that `cdc map` counts by. All of them are this tool’s own judgement, not that of ITU-T, ISOG-J, NIST, FIRST, METI or IPA.',
      'A row stands here only where the description of the service names the work. It is *integral* where the service is a principal way to the target, so that the target would fail without it; else it is *supporting*. The relation is what the service is of the target, as for sets (NIST IR 8477). Services are activities and most targets are outcomes, so most pairs only intersect, and none of this measures compliance.',
      'Of the frameworks, this tool has ids and names only. NIST CSF 2.0 is a work of the US government; of FIRST, METI and IPA, only names and numbers are here, and no sentences. Another mapping can take the place of each: `cdc map <framework> --mapping file.tsv`.',
    ],
    counts: (a: Record<'targets' | 'rows' | 'beyond', number> & { id: string }) =>
      `${a.id}: ${count(a.targets, 'target')}, ${count(a.rows, 'row')}; ${a.beyond === 0 ? 'each target is reached' : `${count(a.beyond, 'target')} not reached by any service`}.`,
    beyond: (targets: readonly string[]) => `Not reached: ${list(targets)}.`,
    without: (services: readonly string[]) => `Services that reach nothing of it: ${list(services)}.`,
    columns: ['Id', 'Service', 'Target', 'Name', 'Relation', 'Role', 'Rationale'],
  },
  oscal: {
    title: (framework: string) => `X.1060 services mapped to ${framework}`,
    description:
      'Shaped after the OSCAL mapping-collection model; ids are those of the frameworks. Services are activities and targets are outcomes, so most pairs only intersect. No measure of compliance.',
  },
};
