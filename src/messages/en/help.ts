import { list } from './phrases.ts';

export const help = {
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  globalOptions: 'Global options:',
  commands: 'Commands:',
  examples: 'Examples:',
  exits:
    'Exit status: 0 clean · 1 findings · 2 usage, configuration or unreadable input · 3 internal error · 130 interrupted',
  default: 'default',
  choices: 'choices',
  optionHelp: 'show this help',
  /** Options and arguments of several commands. */
  everywhere: {
    version: 'print the version',
    lang: 'output language; default: CDC_LANG, a Japanese locale, cdc.yaml, any other locale',
    color: 'disable colours (see also NO_COLOR, FORCE_COLOR)',
    debug: 'show stack traces',
    dir: 'folder of the organisation (default: the nearest one, here or above)',
    format: 'output format',
    output: 'write the result to this file',
    category: 'only these categories, e.g. A,B',
    phase: 'only services in this phase',
  },
  program:
    'Assess a cyber defence centre: which services it runs, who runs each, how well, and what to improve first (ITU-T X.1060). An organisation is a folder of YAML files in git.',
  init: {
    summary: 'create an organisation: its four files',
    description:
      'Creates cdc.yaml, catalog.yaml, profile.yaml and portfolio.yaml, with the name of each service as a comment, and the schemas for your editor. Never overwrites a file.',
    dir: 'folder to create it in (default: this one)',
    yes: 'do not ask; use flags and defaults',
    name: 'name of the organisation',
    language: 'language of the organisation’s files; also the default language of its output',
    patternAsIs: 'current pattern of organisation',
    patternToBe: 'target pattern of organisation',
    teams: 'team ids, separated by commas',
    start: 'services to start with',
    examples: [
      ['cdc init acme', 'create the folder acme, asking for what it needs'],
      ['cdc init acme --yes --name "ACME Corporation" --teams csirt,soc', 'create it without questions'],
      ['cdc init --yes --start starting', 'start with categories A, B and D'],
    ],
  },
  check: {
    paths: 'folders or files of organisations, or globs (default: the nearest organisation, here or above)',
    recursive: 'check every organisation below the folders, except those that git ignores',
    exclude: 'skip folders that match this glob; repeatable',
    format: 'output format; repeatable as format=file; in GitHub Actions, the default is github',
    quiet: 'show errors only',
    verbose: 'show every finding separately, also those that differ only in the service',
    since:
      'only findings that are new since this branch left this git revision, or since this date (sarif and gitlab always contain all: their readers work out what is new)',
    fix: 'fix what is safe to fix: misspelt ids, the order of entries',
    dryRun: 'with --fix: show the changes without writing them',
    stdin: 'read the file to check from stdin, for editors',
    stdinFilename: 'path of the file on stdin',
    jobs: 'number of threads (default: depends on the number of organisations)',
    maxWarnings: 'fail if there are more warnings than this',
    summary: 'check the files for mistakes and gaps',
    description:
      'Checks the syntax, schema and rules of the four files. Reports what is missing or contradictory, where, and what to do about it. Exits 1 if there is an error, so that CI fails.',
    examples: [
      ['cdc check', 'check the organisation in this folder'],
      ['cdc check acme --format text --format sarif=out.sarif', 'a report to read, and one for code scanning'],
      ['cdc check --max-warnings 0', 'fail on warnings too'],
      ['cdc check --since origin/main', 'only what is new in this branch'],
      ['cdc check --fix --dry-run', 'preview the fixes'],
      ['cdc check -r organisations', 'every organisation below a folder'],
    ],
  },
  matrix: {
    summary: 'print the service matrix',
    description:
      'Prints each service with its level, its assignment and its scores, grouped by category (tables 3 to 5 of the textbook).',
    team: 'only services of this team',
    examples: [
      ['cdc matrix', 'the whole matrix'],
      ['cdc matrix --category B,D --team soc', 'what the SOC does in B and D'],
      ['cdc matrix --format csv -o matrix.csv', 'for a spreadsheet'],
    ],
  },
  services: {
    summary: 'list and search the services',
    description:
      'Lists the 64 services of the framework, or those that match a search in English or Japanese, best match first. In an organisation, includes its custom services and shows the level, assignment and scores of each.',
    query: 'words from the name or description, an id, or a category letter',
    area: 'only services in this area',
    examples: [
      ['cdc services', 'every service, by category'],
      ['cdc services threat intelligence', 'services related to it'],
      ['cdc services --phase response --area I', 'the organisation’s own part in incident response'],
      ['cdc services --format csv -o services.csv', 'with descriptions, for a spreadsheet'],
    ],
  },
  gap: {
    summary: 'show the gaps: what is missing and what is too much',
    description:
      'Evaluates the three phases: the catalog (what to do), the profile (who does it) and the portfolio (how well, as-is against to-be). By default, the output fits one screen: figures, categories, what to improve first.',
    phase: 'only this phase, with its lists',
    full: 'include the lists of every phase (default for Markdown and HTML)',
    short: 'one screen only, also in Markdown and HTML',
    reverse: 'start with the portfolio and trace its gaps back to their causes',
    baseline: 'compare with an earlier state: a git revision, a date or a folder',
    failOn: (names: readonly string[]) =>
      `exit 1 if any of these conditions holds, e.g. "unassigned>0,mean<3,gap>=3"; figures: ${list(names)}`,
    examples: [
      ['cdc gap', 'the organisation in this folder, on one screen'],
      ['cdc gap --full', 'with the lists of all three phases'],
      ['cdc gap acme --phase profile', 'only who does what'],
      ['cdc gap --baseline v2025 --format markdown -o report.md', 'a report with the changes since a tag'],
      ['cdc gap --fail-on "unassigned>0,mean<3"', 'for CI; quote > and < for the shell'],
    ],
  },
  plan: {
    summary: 'show the roadmap: what to improve first',
    description:
      'Ranks the improvements: unassigned services first, then by priority (weight of the level × gap). Says what to do to reach the next score, who is responsible and when it is due.',
    by: 'group the roadmap',
    budget: 'only what fits in this many score steps, from the top of the roadmap',
    assume: 'as-is scores to assume, e.g. A-8=4,B-1=5; shows means and gaps before and after without writing anything',
    examples: [
      ['cdc plan', 'all improvements, in order'],
      ['cdc plan --by quarter', 'grouped by due date'],
      ['cdc plan --budget 10', 'what to do with ten steps'],
      ['cdc plan --assume A-8=4,B-1=5', 'what would remain then'],
    ],
  },
  diff: {
    summary: 'show what changed between two states',
    description:
      'Compares two states of an organisation service by service: what improved or worsened, what got a new target, level or team, which other answers changed, and which scores were carried over without a new assessment. Checks nothing out.',
    from: 'git revision (HEAD~2, v2025, HEAD~9:folder), date (2025-11-01) or folder (default: HEAD); git revisions take precedence, so write ./name for a folder',
    to: 'the same (default: the current files)',
    at: 'compare with the last commit on or before this date, in its committer’s time zone',
    examples: [
      ['cdc diff', 'uncommitted changes'],
      ['cdc diff v2025 v2026', 'between two tags'],
      ['cdc diff --at 2025-11-01', 'changes since that date'],
      ['cdc diff ../acme-2025 . --format markdown', 'between two folders, for a report'],
    ],
  },
  trend: {
    summary: 'show how the figures changed over time',
    description:
      'Shows means, coverage and open gaps of every state committed on this branch, or a selection of them. Uses commit dates in the committers’ time zones, and follows renames of the folder.',
    tags: 'only tagged states',
    every: 'only the last state of each period with changes',
    since: 'only states from this date on',
    last: 'only this many of the latest states',
    examples: [
      ['cdc trend', 'every commit that changed the files'],
      ['cdc trend --every quarter --last 8', 'two years, one state per quarter'],
      ['cdc trend --tags --format csv -o trend.csv', 'tagged assessments, for a spreadsheet'],
    ],
  },
  assess: {
    summary: 'answer the questions, one service at a time',
    description:
      'Asks in three phases: the level of each service (catalog), who does it (profile), how well it is done and how well it should be (portfolio). Goes from one open question to the next; if none is open, goes through all services again, and Enter keeps an answer. Saves each answer before the next question, so you can leave at any time and continue later. Press ? for the keys.',
    phase: 'only one of the three phases',
    service: 'only these services, e.g. A-1,B-2',
    team: 'only services of this team',
    level: 'only services of these levels',
    open: 'only services with open questions',
    stale: 'only stale scores',
    plain: 'ask line by line without redrawing, for screen readers and slow connections',
    commit: 'commit the answers, and nothing else, at the end',
    exportQuestions:
      'write a form (Markdown) for others to fill in, instead of asking: open questions only, or, with --stale, --service or --phase, all questions with their current answers',
    answers: 'read the answers from a form or a YAML file (- for stdin), instead of asking',
    dryRun: 'with --answers: show the changes without writing them',
    examples: [
      ['cdc assess', 'continue where you left off'],
      ['cdc assess --phase profile', 'only who does what'],
      ['cdc assess --team soc --open', 'the SOC’s open questions'],
      ['cdc assess --stale --commit', 'rescore what is stale, and commit it'],
      ['cdc assess --export-questions --team soc -o soc.md', 'the SOC’s open questions as a form, to send by mail'],
      ['cdc assess --export-questions --stale -o again.md', 'a form for a reassessment'],
      ['cdc assess --answers soc.md', 'read the answers from the returned form'],
    ],
  },
  explain: {
    summary: 'explain a service, a term, a key of the files, or a rule',
    description:
      'Says what a service is, where the framework places it, and what it was called in version 2.1; in an organisation, also what its files and cdc check say about it. Also explains the terms of the textbook (levels, assignments, scores, areas …), every key of the four files, and the rules of cdc check: what each finds, why it matters, and how to configure it. Any other words search the services. Without words, lists everything it can explain.',
    subject: (kinds: readonly string[]) =>
      `what to explain: an id, a name, a key, a file (catalog.yaml) or words; or a kind to list: ${list(kinds)}`,
    id: 'id or name, after a kind; or more words',
    examples: [
      ['cdc explain', 'everything it can explain'],
      ['cdc explain B-3', 'a service, and its state in this organisation'],
      ['cdc explain basic', 'a level; works for any value in the files'],
      ['cdc explain evidence', 'a key of the files: its values, and an example'],
      ['cdc explain gap analysis', 'a term of the textbook'],
      ['cdc explain threat hunting', 'the services that do it'],
      ['cdc explain area I', 'the area (I is also a category)'],
      ['cdc explain score', 'what each score means'],
      ['cdc explain rule', 'all rules with their severities'],
      ['cdc explain rule profile/unassigned', 'why unassigned services matter'],
    ],
  },
  schema: {
    summary: 'print a JSON Schema, or refresh those of the organisation',
    description:
      'Prints the JSON Schema of one file, or writes all four to .cdc/schemas/ so that editors can complete and check offline.',
    file: 'which file',
    write: 'write all schemas to the organisation’s .cdc/schemas/',
    examples: [
      ['cdc schema catalog', 'print one schema'],
      ['cdc schema --write', 'refresh .cdc/schemas/ after changing teams, providers or custom services'],
    ],
  },
  completion: {
    summary: 'print a shell completion script',
    description:
      'Prints a completion script for your shell. With it, the Tab key completes commands, options and their values, services, teams, providers and rules.',
    shell: 'your shell',
    examples: [
      ['cdc completion bash >> ~/.bashrc', 'for bash; takes effect in new shells'],
      ['cdc completion zsh >> ~/.zshrc', 'for zsh; must come after compinit, if you call that yourself'],
      ['cdc completion fish > ~/.config/fish/completions/cdc.fish', 'for fish'],
    ],
  },
  set: {
    summary: 'set values from the command line',
    description:
      'Sets the level, assignment, score and more of one or more services, for scripts and bulk changes. Changes only the entries you name. Takes values by id or name, in English or Japanese; an empty value ("") removes the key.',
    services: 'service ids, e.g. B-1 B-2',
    level: 'recommendation level',
    reason: 'why it is unnecessary',
    rationale: 'grounds for the level; with --as-is excluded, for the exclusion',
    reviewBy: 'date by which to review the decision',
    decidedBy: 'who made the decision',
    area: 'area, if not the default one',
    assignment: 'who does it',
    team: 'team, by id',
    provider: 'provider, by id',
    asIs: 'current score: 1 to 5, excluded, or both parts of a combination as 2/4 (insource/outsource)',
    toBe: 'target score: 1 to 5',
    note: 'note on the score',
    action: 'what to do to reach the target',
    owner: 'who is responsible for the action',
    due: 'due date of the action',
    cycle: 'cycle of the improvement',
    assessor: 'who gave the score',
    assessedOn: 'date of the assessment',
    examples: [
      ['cdc set B-1 B-2 --assignment insource --team soc', 'give two services to one team'],
      ['cdc set C-2 --level unnecessary --reason budget --review-by 2027-04-01', 'postpone it, and say why'],
      ['cdc set B-1 --as-is 2/4 --to-be 5', 'score both parts of a combination'],
    ],
  },
};
