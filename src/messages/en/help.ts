import { list } from './phrases.ts';

export const help = {
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  globalOptions: 'Everywhere:',
  commands: 'Commands:',
  examples: 'Examples:',
  exits:
    'Exit status: 0 clean · 1 findings · 2 usage, configuration or unreadable input · 3 a mistake of cdc · 130 interrupted',
  default: 'default',
  choices: 'choices',
  list: (items: readonly string[]) => items.join(', '),
  notes: (notes: readonly string[]) => notes.join('; '),
  optionHelp: 'show this help',
  /** Options and arguments of several commands. */
  everywhere: {
    version: 'print the version',
    lang: 'language, else that of CDC_LANG, a Japanese locale, cdc.yaml, another locale',
    color: 'no colours (also NO_COLOR, FORCE_COLOR)',
    debug: 'show stack traces',
    dir: 'folder of the organisation (default: the nearest one upward)',
    format: 'output format',
    output: 'write the result to a file',
    category: 'only these categories, e.g. A,B',
    phase: 'only services of this phase',
  },
  program:
    'Assess a cyber defence centre: which services it runs, who runs each, how well, and what to improve first (ITU-T X.1060). An organisation is a folder of YAML files in git.',
  init: {
    summary: 'begin an organisation: write its four files',
    description:
      'Writes cdc.yaml, catalog.yaml, profile.yaml and portfolio.yaml, each service with its name as a comment, and the schemas for your editor. Nothing is overwritten.',
    dir: 'folder to begin in (default: this one)',
    yes: 'ask nothing; take flags and defaults',
    name: 'name of the organisation',
    language: 'language of the organisation: of its files, and of output unless the reader’s decides',
    patternAsIs: 'pattern that is nearest now',
    patternToBe: 'pattern that is aimed at',
    teams: 'ids of the teams, separated by commas',
    start: 'services to list at first',
    examples: [
      ['cdc init acme', 'asks, and writes to the folder acme'],
      ['cdc init acme --yes --name "ACME Corporation" --teams csirt,soc', 'asks nothing'],
      ['cdc init --yes --start starting', 'categories A, B and D to begin with'],
    ],
  },
  check: {
    paths: 'folders or files of organisations, or globs of them (default: the nearest organisation upward)',
    recursive: 'check every organisation below the folders, but for what git ignores',
    exclude: 'leave out the folders that match this glob; may be repeated',
    format: 'output format; several at once as format=file; in GitHub Actions it is github by itself',
    quiet: 'show errors only',
    verbose: 'show each finding by itself, also those that differ only in the service',
    since:
      'only findings that have come since this branch began at this git revision, or since this day; sarif and gitlab have all, since their readers find out what is new',
    fix: 'mend what is safe to mend: list what nobody has, put entries in order, correct ids',
    dryRun: 'with --fix: show the changes, write nothing',
    stdin: 'check a file that comes on stdin, for editors',
    stdinFilename: 'the path that the file on stdin stands for',
    jobs: 'how many threads to use (default: by the number of organisations)',
    maxWarnings: 'fail when there are more warnings than this',
    summary: 'check the files: syntax, schema, rules',
    description:
      'Checks the four files and reports what is missing or contradictory, with the place and what to do. Exits 1 when there is an error, so that CI can stop it.',
    examples: [
      ['cdc check', 'check the organisation in this folder'],
      ['cdc check acme --format text --format sarif=out.sarif', 'to read, and for code scanning'],
      ['cdc check --max-warnings 0', 'warnings fail too'],
      ['cdc check --since origin/main', 'only what this branch has brought'],
      ['cdc check --fix --dry-run', 'see what could be mended'],
      ['cdc check -r organisations', 'every organisation below a folder'],
    ],
  },
  matrix: {
    summary: 'print the service matrix',
    description:
      'Prints each service with its level, who has it, and its scores (tables 3 to 5 of the textbook), grouped by category.',
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
      'Lists the 64 services of the framework, or those that fit some words in English or Japanese, the best first. In an organisation, its own services are among them, and each shows its level, who has it, and its scores.',
    query: 'words of the name or description, an id, or the letter of a category',
    area: 'only services of this area',
    examples: [
      ['cdc services', 'every service, by category'],
      ['cdc services threat intelligence', 'those that have to do with it'],
      ['cdc services --phase response --area I', 'what the organisation itself does on incidents'],
      ['cdc services --format csv -o services.csv', 'with descriptions, for a spreadsheet'],
    ],
  },
  gap: {
    summary: 'evaluate: what is missing and what is too much',
    description:
      'Evaluates the three phases: the catalog (what is to be done), the profile (who does it) and the portfolio (how well, as-is against to-be). By default it fits one screen: figures, categories, what to improve first.',
    phase: 'only this phase, with its lists',
    full: 'with the lists of every phase (Markdown and HTML have them by default)',
    short: 'one screen only, in Markdown and HTML too',
    reverse: 'begin with the portfolio and go back to the causes',
    baseline: 'compare with an earlier state: a git commit, branch or tag, a day, or a folder',
    failOn: (names: readonly string[]) =>
      `exit 1 when one of these holds, e.g. "unassigned>0,mean<3,gap>=3"; figures: ${list(names)}`,
    examples: [
      ['cdc gap', 'one screen on the organisation in this folder'],
      ['cdc gap --full', 'with the lists of all three phases'],
      ['cdc gap acme --phase profile', 'only who does what'],
      ['cdc gap --baseline v2025 --format markdown -o report.md', 'a report, with what has changed since a tag'],
      ['cdc gap --fail-on "unassigned>0,mean<3"', 'for CI; the quotes keep > and < from the shell'],
    ],
  },
  plan: {
    summary: 'put the improvements in order: a roadmap',
    description:
      'Orders what is to improve: first what nobody has, then by priority (weight of the level × gap). Says what to do to reach the next score, by when, and whose it is.',
    by: 'group the roadmap',
    budget: 'only what closes the most weighted gap in this many score steps',
    assume: 'as-is scores to assume, e.g. A-8=4,B-1=5; shows means and gaps before and after, and writes nothing',
    examples: [
      ['cdc plan', 'everything to improve, in order'],
      ['cdc plan --by quarter', 'when it is due'],
      ['cdc plan --budget 10', 'the best use of ten steps'],
      ['cdc plan --assume A-8=4,B-1=5', 'what would be left then'],
    ],
  },
  diff: {
    summary: 'show what has changed between two states',
    description:
      'Compares two states of an organisation, service by service, and says what improved, worsened, or got another target, level or team, which other answers have changed, and which scores nobody has looked at again. Nothing is checked out.',
    from: 'git revision (HEAD~2, v2025, HEAD~9:folder), day (2025-11-01) or folder (default: HEAD); what git knows comes first, ./name is a folder',
    to: 'the same (default: the files as they are now)',
    at: 'compare with the last commit before the end of this day, in the time zone of its committer',
    examples: [
      ['cdc diff', 'what is not committed yet'],
      ['cdc diff v2025 v2026', 'between two tags'],
      ['cdc diff --at 2025-11-01', 'since that day'],
      ['cdc diff ../acme-2025 . --format markdown', 'between two folders, for a report'],
    ],
  },
  trend: {
    summary: 'show how the figures went over the history',
    description:
      'Shows means, coverage and open gaps of every state that was committed on this branch, or of some. Dates are those of the commits, in the time zones of their committers. Where the folder was renamed, its earlier names count.',
    tags: 'only states that have a tag',
    every: 'only the last state of each period in which the files changed',
    since: 'only states of this day or later',
    last: 'only the last so many states',
    examples: [
      ['cdc trend', 'every commit that touched the files'],
      ['cdc trend --every quarter --last 8', 'two years, a state a quarter'],
      ['cdc trend --tags --format csv -o trend.csv', 'tagged assessments, for a spreadsheet'],
    ],
  },
  assess: {
    summary: 'go through the services: what to do, who does it, how well',
    description:
      'Asks in three phases: the level of each service (catalog), who does it (profile), how well it is done and should be (portfolio). It goes from one open question to the next, and where nothing is open, through all services again: Enter keeps an answer. Each answer is on disk before the next question; leave at any time and go on later. Press ? for the keys.',
    phase: 'only one of the three phases',
    service: 'only these services, e.g. A-1,B-2',
    team: 'only what this team answers for',
    level: 'only services of these levels',
    open: 'only where something is open',
    stale: 'only scores that are too old',
    plain: 'line by line, nothing is drawn twice (screen readers, slow lines)',
    commit: 'commit the answers at the end, and nothing else',
    exportQuestions:
      'ask nothing; write a form (Markdown) that others fill in: what is open, or, with --stale, --service or --phase, all, with what is on record',
    answers: 'ask nothing; take the answers of a form or of a YAML file (- for stdin)',
    dryRun: 'with --answers: show what would change, write nothing',
    examples: [
      ['cdc assess', 'go on where you stopped'],
      ['cdc assess --phase profile', 'only who does what'],
      ['cdc assess --team soc --open', 'what the SOC has still to answer'],
      ['cdc assess --stale --commit', 'score again what is too old, and commit it'],
      ['cdc assess --export-questions --team soc -o soc.md', 'what is open of the SOC, to be sent by mail'],
      ['cdc assess --export-questions --stale -o again.md', 'a form for a re-assessment'],
      ['cdc assess --answers soc.md', 'take over the form that came back'],
    ],
  },
  explain: {
    summary: 'explain a service, a term, a key of the files, or a rule',
    description:
      'Says what a service is, where the framework places it, and what it was in version 2.1; in an organisation, also what its files say of it and what cdc check finds on it. Explains the terms of the textbook too (levels, assignments, scores, areas …), every key of the four files, and the rules of cdc check: what each finds, why it matters, and how to change it. Words that are none of these search the services. Without words, it lists what it knows.',
    subject: (kinds: readonly string[]) =>
      `what to explain: an id, a name, a key, a file (catalog.yaml) or words; or a kind, to list all of it: ${list(kinds)}`,
    id: 'id or name, where a kind stands before it; or more words',
    examples: [
      ['cdc explain', 'everything that it can explain'],
      ['cdc explain B-3', 'a service, and how it stands in this organisation'],
      ['cdc explain basic', 'a level; so also every other word of the files'],
      ['cdc explain evidence', 'a key of the files: what it takes, and an example'],
      ['cdc explain gap analysis', 'a term of the textbook'],
      ['cdc explain threat hunting', 'the services that do it'],
      ['cdc explain area I', 'the area, as there is a category I too'],
      ['cdc explain score', 'what each score means'],
      ['cdc explain rule', 'every rule and its severities'],
      ['cdc explain rule profile/unassigned', 'why it matters that nobody has a service'],
    ],
  },
  schema: {
    summary: 'print a JSON Schema, or refresh those beside the files',
    description:
      'Prints the JSON Schema of one file, or writes all four to .cdc/schemas/ so that editors complete and check offline.',
    file: 'which file',
    write: 'write .cdc/schemas/ of the organisation',
    examples: [
      ['cdc schema catalog', 'print one schema'],
      ['cdc schema --write', 'refresh .cdc/schemas/ after changing teams, providers or custom services'],
    ],
  },
  completion: {
    summary: 'print a script that completes commands in your shell',
    description:
      'Prints a script for your shell. With it, the Tab key completes commands, options and their values, services, teams, providers and rules.',
    shell: 'your shell',
    examples: [
      ['cdc completion bash >> ~/.bashrc', 'for bash, from the next one that you start'],
      ['cdc completion zsh >> ~/.zshrc', 'for zsh; it has to come after compinit, if you call that yourself'],
      ['cdc completion fish > ~/.config/fish/completions/cdc.fish', 'for fish'],
    ],
  },
  set: {
    summary: 'set values without questions',
    description:
      'Sets level, assignment, score and more of one or several services, for scripts and bulk changes. Only the entries named are touched. Values are taken by id or by name, in English or Japanese; an empty one ("") takes a key out.',
    services: 'ids of the services, e.g. B-1 B-2',
    level: 'recommendation level',
    reason: 'why it is unnecessary',
    rationale: 'why, in words: of the level; with --as-is excluded, why it is left out',
    reviewBy: 'day to look at it again',
    decidedBy: 'who decided',
    area: 'area, where it is not the default one',
    assignment: 'who does it',
    team: 'id of the team',
    provider: 'id of the provider',
    asIs: 'score now: 1 to 5, excluded, or both halves of a combination as 2/4 (insource/outsource)',
    toBe: 'score aimed at: 1 to 5',
    note: 'note on the score',
    action: 'what will be done',
    owner: 'who does it',
    due: 'until when',
    cycle: 'cycle of the improvement',
    assessor: 'who scored it',
    assessedOn: 'day of the score',
    examples: [
      ['cdc set B-1 B-2 --assignment insource --team soc', 'one team for two services'],
      ['cdc set C-2 --level unnecessary --reason budget --review-by 2027-04-01', 'not now, and why'],
      ['cdc set B-1 --as-is 2/4 --to-be 5', 'both halves of a combination'],
    ],
  },
};
