/**
 * What an editor says of the four files: the title and the description of every property, by file and path.
 * A path leaves out what the user names himself: `teams.name` is the name of any team.
 * What a value of an enumeration means is in `reference/`; here are only the enumerations of the program's own.
 */
export const keys = {
  cdc: {
    file: {
      title: 'Organisation',
      description:
        'The organisation and how to measure it: its pattern, its teams and providers, and the thresholds of the evaluation. Only version is required; everything else has a default.',
    },
    version: {
      title: 'Version of the file format',
      description: 'Always 1. A later version needs a newer release of cdc.',
    },
    framework: {
      title: 'Edition of the framework',
      description: 'The edition that the service list comes from. Assessments are comparable only within one edition.',
    },
    organization: {
      title: 'Organisation',
      description: 'The organisation whose cyber defence centre (CDC) you assess.',
    },
    'organization.name': {
      title: 'Name of the organisation',
      description: 'Shown in reports.',
    },
    'organization.language': {
      title: 'Language of the organisation',
      description:
        'The language of comments in these files. Also of reports and messages, unless the reader asks for another or has a Japanese locale.',
    },
    'organization.confidentiality': {
      title: 'Confidentiality',
      description:
        'Who may read its reports, as your organisation marks documents, such as “Confidential” or “TLP:AMBER”. Shown on every page of a report.',
    },
    'organization.size': {
      title: 'Size of the organisation',
      description:
        'How many people work for it, in bands of this tool. Only for comparisons with others: cdc share, and cdc gap --benchmark.',
    },
    'organization.sector': {
      title: 'Sector',
      description:
        'What the organisation does, in groups of this tool. Only for comparisons with others: cdc share, and cdc gap --benchmark.',
    },
    pattern: {
      title: 'Pattern of the organisation',
      description:
        'How much of the work the organisation does itself. First agree on the pattern nearest to today, then on the target pattern: steps 1 and 2 of an assessment (textbook 6.3, 8.2).',
    },
    'pattern.as-is': {
      title: 'Current pattern (as-is)',
      description: 'The pattern nearest to what the organisation does now (textbook 8.2, step 1).',
    },
    'pattern.to-be': {
      title: 'Target pattern (to-be)',
      description:
        'The pattern to reach in the medium and long term (textbook 8.2, step 2). Doing everything in-house is not a goal in itself (textbook 6.3).',
    },
    teams: {
      title: 'Teams',
      description:
        'The organisation’s own teams, each under an id of your choice. For an insourced service, profile.yaml names that id (textbook 6.2).',
    },
    'teams.entry': {
      title: 'Team',
      description: 'A team of the organisation. Its key is the id to use in profile.yaml.',
    },
    'name.en': { title: 'Name in English', description: 'Shown in English output.' },
    'name.ja': { title: 'Name in Japanese', description: 'Shown in Japanese output.' },
    'teams.name': { title: 'Name of the team', description: 'Shown in reports. Default: the id.' },
    'teams.staff': {
      title: 'Head counts',
      description:
        'How many people of the team work in each role that takes security expertise, counting each person once, in their main role. cdc staff compares them with the staffing model of the textbook (6.6, table 11). A role that is not listed is not recorded, which is not the same as 0.',
    },
    'teams.staff.role': {
      title: 'Role',
      description:
        'The number of people in this role. If they keep seats staffed around the clock, { people: 6, always-on: 1 }; without always-on, they work by day.',
    },
    'teams.staff.people': {
      title: 'People',
      description: 'How many people of the team have this as their main role, by day and in shifts together.',
    },
    'teams.staff.always-on': {
      title: 'Seats always on',
      description:
        'How many seats these people keep staffed around the clock, every day. One seat takes six people (textbook 6.6), or as many as policy.people-per-seat says.',
    },
    providers: {
      title: 'Providers',
      description:
        'Teams outside the organisation, such as a service company or the SOC of a parent company, each under an id of your choice. For an outsourced service, profile.yaml names that id (textbook 6.2).',
    },
    'providers.entry': {
      title: 'Provider',
      description:
        'A team outside the organisation, such as a service company. Its key is the id to use in profile.yaml.',
    },
    'providers.name': {
      title: 'Name of the provider',
      description: 'Shown in reports. Default: the id.',
    },
    'providers.contract-until': {
      title: 'Contract until',
      description: 'The last day of the contract, YYYY-MM-DD. After it, cdc check reports the provider.',
    },
    'providers.entity': {
      title: 'Entity of the group',
      description:
        'The id in group.yaml of the entity that provides these services, if it is one of the same group (textbook 6.5.2). cdc group then compares both sides.',
    },
    policy: {
      title: 'Policy of the evaluation',
      description:
        'How to read the scores. The default thresholds are this project’s choice; the textbook prescribes none.',
    },
    'policy.combination-score': {
      title: 'Score of a combination',
      description:
        'Which part of a combined service counts as its score if the two differ. The textbook does not say. The check sheet of its version 2.1 takes the higher.',
    },
    'policy.strength': {
      title: 'Strength threshold',
      description:
        'A category whose mean score is at least this is a strength. The textbook speaks of categories with high scores (8.2, step 4); the mean is this project’s measure.',
    },
    'policy.weakness': {
      title: 'Weakness threshold',
      description:
        'A category whose mean score is below this is a weakness. The textbook speaks of categories with low scores (8.2, step 4); the mean is this project’s measure.',
    },
    'policy.stale-after-months': {
      title: 'Stale after (months)',
      description: 'A score older than this many months is reported as stale.',
    },
    'policy.fiscal-year-start': {
      title: 'First month of the fiscal year',
      description:
        'The month in which your fiscal year starts, from 1 to 12. Quarters and years in plan and trend follow it: with 4, FY2026 runs from April 2026 to March 2027.',
    },
    'policy.people-per-seat': {
      title: 'People per seat',
      description:
        'How many people it takes to keep one seat staffed around the clock. The textbook says six (6.6, table 11); cdc staff derives another number from working hours.',
    },
    'policy.weights': {
      title: 'Weights in the roadmap',
      description:
        'How much a step of a service counts in the roadmap, by level. Defaults: basic 4, standard 3, advanced 2, optional 1, undecided 2.',
    },
    'policy.weights.level': {
      title: 'Weight',
      description: 'How much one more score counts for a service of this level, from 0 to 100.',
    },
    preset: {
      title: 'Preset of severities',
      description: 'The severities of all rules that are not listed under rules. Default: recommended.',
    },
    rules: {
      title: 'Severities of rules',
      description: 'The severity of a rule’s findings in this organisation, by rule id. Default: that of the preset.',
    },
    'rules.entry': { title: 'Severity of the rule', description: 'The severity of this rule’s findings.' },
  },
  catalog: {
    file: {
      title: 'Service catalog',
      description:
        'Phase 1 of the build process: what to do. A recommendation level for each service of the list (textbook 3.2.2, 5.2).',
    },
    version: {
      title: 'Version of the file format',
      description: 'Always 1. A later version needs a newer release of cdc.',
    },
    services: {
      title: 'Services',
      description:
        'One entry per service, by its id. An empty entry means that the service is not decided yet; that is not the same as unnecessary.',
    },
    level: {
      title: 'Recommendation level',
      description:
        'How important the service is for this organisation. In order of priority: basic, standard, advanced, optional. Levels differ by organisation: X.1060 prescribes none (textbook 5.2).',
    },
    reason: {
      title: 'Reason it is unnecessary',
      description:
        'Why the service is unnecessary. "No risk here" differs from "not possible now" (budget, people, skill), which comes up for review at the next evaluation (textbook 5.2).',
    },
    rationale: {
      title: 'Rationale',
      description: 'The grounds for the decision, in your own words, for those who review it later.',
    },
    'decided-by': { title: 'Decided by', description: 'Who made the decision: a person or a role.' },
    'review-by': {
      title: 'Review by',
      description: 'The date by which to review the decision, YYYY-MM-DD.',
    },
    area: {
      title: 'Area',
      description:
        'Overrides the default area of the service. Two questions decide: is the information internal or external, and does the work need specialised security skill (textbook 6.2)?',
    },
    custom: {
      title: 'Custom services',
      description:
        'Services of your own that the list lacks, each under an id of your choice in the form X-1. Use that id like any other (textbook 3.2.2, 5.2.1).',
    },
    'custom.entry': {
      title: 'Custom service',
      description: 'A service that this organisation needs and that no service of the list covers.',
    },
    'custom.category': {
      title: 'Category',
      description: 'The category to count the service in (textbook 4.1).',
    },
    'custom.name': { title: 'Name of the service', description: 'One text, or one per language.' },
    'custom.name.en': { title: 'Name in English', description: 'Shown in English output.' },
    'custom.name.ja': { title: 'Name in Japanese', description: 'Shown in Japanese output.' },
    'custom.description': {
      title: 'Description of the service',
      description: 'What the service does. One text, or one per language.',
    },
    'custom.description.en': { title: 'Description in English', description: 'Shown in English output.' },
    'custom.description.ja': { title: 'Description in Japanese', description: 'Shown in Japanese output.' },
    'custom.phase': {
      title: 'Phase',
      description: 'The phase of the management process that the service belongs to (textbook 3.3.2, 4.2).',
    },
    'custom.area': {
      title: 'Area',
      description:
        'Two questions decide: is the information internal or external, and does the work need specialised security skill (textbook 6.2)?',
    },
  },
  profile: {
    file: {
      title: 'Service profile',
      description:
        'Phase 2 of the build process: who does it. The assignment of each service in the catalog’s scope (textbook 3.2.3, 6.2).',
    },
    version: {
      title: 'Version of the file format',
      description: 'Always 1. A later version needs a newer release of cdc.',
    },
    services: {
      title: 'Services',
      description: 'One entry per service, by its id. An empty entry means that the assignment is not decided yet.',
    },
    assignment: {
      title: 'Assignment',
      description:
        'Who does it: the organisation itself (name the team), a provider (name it), or both. Unassigned: the service should exist, but no one does it (textbook 6.2).',
    },
    team: {
      title: 'Team',
      description: 'The team that does it: its id under teams in cdc.yaml. For insource and combination.',
    },
    provider: {
      title: 'Provider',
      description: 'The provider that does it: its id under providers in cdc.yaml. For outsource and combination.',
    },
    planned: {
      title: 'Planned change',
      description:
        'A change of assignment that is decided but has not happened yet. It makes the improvement part of the long cycle.',
    },
    'planned.assignment': { title: 'Future assignment', description: 'Who will do it after the change.' },
    'planned.team': { title: 'Future team', description: 'The team that will do it: its id in cdc.yaml.' },
    'planned.provider': {
      title: 'Future provider',
      description: 'The provider that will do it: its id in cdc.yaml.',
    },
    'planned.by': { title: 'Change by', description: 'The date by which the change takes effect, YYYY-MM-DD.' },
    note: { title: 'Note', description: 'Anything worth knowing about the assignment.' },
  },
  portfolio: {
    file: {
      title: 'Service portfolio',
      description:
        'Phase 3 of the build process: how well it is done, and how well it should be. A self-assessment of each service (textbook 3.2.4, 8.3).',
    },
    version: {
      title: 'Version of the file format',
      description: 'Always 1. A later version needs a newer release of cdc.',
    },
    'assessed-on': {
      title: 'Assessed on',
      description: 'The date of the assessment, YYYY-MM-DD, for every entry without a date of its own.',
    },
    services: {
      title: 'Services',
      description:
        'One entry per service, by its id. An empty entry means that the service is not scored yet; that is not the same as score 1.',
    },
    'as-is': {
      title: 'Current score (as-is)',
      description:
        'How well it is done now, honestly. Insource: how independent it is of any one person. Outsource: how well the organisation understands what others do for it (textbook 8.3). Combination: one score per part. That is this project’s choice: the textbook has no rubric for it.',
    },
    'as-is.insource': {
      title: 'Current score of the in-house part',
      description: 'How independent the in-house part is of any one person (textbook 8.3).',
    },
    'as-is.outsource': {
      title: 'Current score of the provider’s part',
      description: 'How well the organisation understands what the provider does for it (textbook 8.3).',
    },
    'to-be': {
      title: 'Target score (to-be)',
      description: 'A target that fits the organisation: not everything needs a 5 (textbook 8.3).',
    },
    rationale: {
      title: 'Rationale',
      description: 'The grounds for the score. If the service is excluded, the reason goes here (textbook 8.3).',
    },
    evidence: {
      title: 'Evidence',
      description: 'What supports the score: documents, records, reports. cdc never opens a link.',
    },
    'evidence.entry': {
      title: 'Piece of evidence',
      description: 'A link, or the name of a document or record; with ref, until and so on if more is known.',
    },
    'evidence.ref': {
      title: 'Reference',
      description:
        'A link, a file, or the name of a document. It is a file if it has an ending (report.pdf), starts with ./ or ../, or has a sha256. Its path starts in the folder of this file; cdc check reports it if it is missing.',
    },
    'evidence.on': { title: 'Date of the evidence', description: 'When it was made, YYYY-MM-DD.' },
    'evidence.until': {
      title: 'Valid until',
      description:
        'The last date on which it supports the score, YYYY-MM-DD. After that date, it no longer counts as evidence.',
    },
    'evidence.owner': { title: 'Owner of the evidence', description: 'Who keeps it and renews it.' },
    'evidence.sha256': {
      title: 'Hash of the file',
      description:
        'Its SHA-256 hash, 64 hexadecimal digits: sha256sum prints it. cdc check reports it if the file no longer matches.',
    },
    assessor: {
      title: 'Assessor',
      description: 'Who gave the score, ideally together with those who run the service (textbook 8.2, step 3).',
    },
    confidence: {
      title: 'Confidence',
      description:
        'How sure those who gave the score are: low, medium or high. It is shown beside the score; no figure counts with it.',
    },
    'entry.assessed-on': {
      title: 'Assessed on',
      description: 'The date on which this service was scored, YYYY-MM-DD. Default: the date of the file.',
    },
    note: { title: 'Note', description: 'Anything worth knowing about the score.' },
    unconfirmed: {
      title: 'Unconfirmed',
      description:
        'Where the score comes from, if no one has confirmed it for this service: cdc migrate copies scores of version 2.1. The score counts, and cdc assess --open asks for it. A new score, or a new date for it, removes the key.',
    },
    action: {
      title: 'Action',
      description: 'What to do to get from as-is to to-be.',
    },
    owner: { title: 'Owner', description: 'Who is responsible for the action: a team or a person.' },
    due: { title: 'Due date', description: 'The date by which to finish the action, YYYY-MM-DD.' },
    cycle: {
      title: 'Cycle of the improvement',
      description:
        'Short: with the people, budget and systems already in place. Long: needs new ones (textbook 3.3.2). Default: derived from the rest.',
    },
    views: {
      title: 'Views of the assessors',
      description:
        'What each assessor thinks, by name, before all agree. No figure counts with these: only the agreed as-is counts. cdc assess --as <name> asks for them, and cdc views shows where they differ.',
    },
    'views.entry': { title: 'View of one assessor', description: 'What this assessor thinks of the service.' },
    'views.as-is': {
      title: 'Score by this assessor',
      description: 'The current score as this assessor sees it, on the same scale as as-is.',
    },
    'views.on': { title: 'Date of the view', description: 'When this assessor gave the score, YYYY-MM-DD.' },
    'views.confidence': {
      title: 'Confidence of this assessor',
      description: 'How sure this assessor is: low, medium or high.',
    },
    'views.note': { title: 'Note of this assessor', description: 'Why this assessor thinks so.' },
  },
  metrics: {
    file: {
      title: 'Metrics of peacetime',
      description:
        'Optional. What shows that the activities of peacetime work (textbook 7.2): figures by date, with their targets. Not part of the assessment: no score depends on them.',
    },
    version: {
      title: 'Version of the file format',
      description: 'Always 1. A later version needs a newer release of cdc.',
    },
    metrics: {
      title: 'Metrics',
      description:
        'One entry per metric, by its id. For the suggested ids, the rest has a default. A metric of your own, under another id, needs name, activity and better.',
    },
    'metrics.entry': {
      title: 'Metric of your own',
      description: 'A figure that no suggested metric covers. Needs name, activity and better.',
    },
    name: { title: 'Name of the metric', description: 'One text, or one per language.' },
    'name.en': { title: 'In English', description: 'Shown in English output.' },
    'name.ja': { title: 'In Japanese', description: 'Shown in Japanese output.' },
    unit: { title: 'Unit', description: 'What is counted, such as systems or %. One text, or one per language.' },
    better: {
      title: 'Which direction is better',
      description:
        'Whether a higher or a lower value is better. For the suggested metrics, the default is this project’s choice: the textbook does not say.',
    },
    activity: {
      title: 'Activity',
      description: 'The activity of peacetime that the metric shows to work (textbook 7.2).',
    },
    service: { title: 'Service', description: 'The service that the metric is about, if it is about only one.' },
    every: {
      title: 'Recorded every',
      description:
        'How often to record a value. cdc check reports a metric without a value for the last complete period. For the suggested metrics, the default is this project’s choice.',
    },
    target: {
      title: 'Target',
      description: 'The value to reach: at least this if higher is better, at most this if lower is better.',
    },
    values: {
      title: 'Values',
      description: 'The recorded values by date, one per line. cdc metric add writes one.',
    },
    value: { title: 'Value', description: 'A number, or a number with its source and a note.' },
    'value.value': { title: 'Value', description: 'What was measured, in the unit of the metric.' },
    'value.source': {
      title: 'Source',
      description: 'Where the value comes from, such as a ticket system or a report.',
    },
    'value.note': { title: 'Note', description: 'Anything worth knowing about the value.' },
  },
  approvals: {
    file: {
      title: 'Approvals',
      description:
        'Optional. Who approved which phase, and when. cdc approve adds an entry; entries are never changed. A digest shows whether the answers are still those that were approved.',
    },
    version: {
      title: 'Version of the file format',
      description: 'Always 1. A later version needs a newer release of cdc.',
    },
    approvals: {
      title: 'Approvals',
      description: 'Oldest first. Of each phase, only the latest decision counts; earlier ones are history.',
    },
    'approvals.entry': { title: 'Approval', description: 'What someone with authority decided on a phase.' },
    phase: { title: 'Phase', description: 'The phase of the build process whose answers were decided on.' },
    by: { title: 'Approved by', description: 'Name of the person who decided.' },
    role: {
      title: 'Role',
      description:
        'The role that gives that person the authority, such as CISO (textbook 8.3: a manager with authority).',
    },
    on: { title: 'Date of the decision', description: 'The day on which it was decided.' },
    decision: { title: 'Decision', description: 'What was decided.' },
    until: {
      title: 'Valid until',
      description: 'The last day on which the approval is valid. Without it, it is valid until the answers change.',
    },
    note: {
      title: 'Note',
      description: 'The conditions of the approval, the reason of a rejection, or where it is minuted.',
    },
    digest: {
      title: 'Digest',
      description:
        'SHA-256 over the answers of the phase in canonical form, so that comments, order and layout do not matter. cdc approve writes it.',
    },
    services: {
      title: 'Digests by service',
      description:
        'The first 8 digits of the digest of what the phase says of each service. They show which services have changed since. cdc approve writes them.',
    },
    'services.entry': {
      title: 'Digest of a service',
      description: 'The first 8 digits of the SHA-256 over what the phase says of the service.',
    },
  },
  scenario: {
    file: {
      title: 'Scenario',
      description:
        'An incident of your own to drill, in a file of its own in the folder scenarios; its name without .yaml is the id for cdc drill. It says only what differs from another scenario (textbook 7.1). Version and name are required.',
    },
    version: {
      title: 'Version of the file format',
      description: 'Always 1. A later version needs a newer release of cdc.',
    },
    name: { title: 'Name of the scenario', description: 'Shown in the drill and in reports.' },
    description: { title: 'Description', description: 'What happens in this incident, in a sentence.' },
    'in.en': { title: 'In English', description: 'Shown in English output.' },
    'in.ja': { title: 'In Japanese', description: 'Shown in Japanese output.' },
    'based-on': {
      title: 'Based on',
      description:
        'The scenario that this one differs from: base, another of the textbook, or the id of one of your own. Everything else carries over.',
    },
    steps: {
      title: 'Steps',
      description:
        'What differs at each of the eight steps of an incident (textbook 7.1): watch, start, judge, investigate, prioritise, contain, close, publish. Steps without a difference need no key.',
    },
    'steps.services': {
      title: 'Services',
      description: 'Services that this step needs in addition to those of the scenario it is based on.',
    },
    'steps.less': {
      title: 'Matter less',
      description:
        'Services that matter less at this step than in the scenario it is based on: shown, but not counted.',
    },
    'steps.note': { title: 'Note', description: 'What is different at this step.' },
    'steps.inject': {
      title: 'Inject',
      description:
        'What has happened by this step, in a few sentences; cdc drill --interactive shows it in place of the scenario it is based on.',
    },
    questions: {
      title: 'Questions',
      description:
        'What those who handle the incident have to answer, in addition to the questions of the scenario it is based on.',
    },
    'questions.entry': { title: 'Question', description: 'A question, and the services that can answer it.' },
    'questions.ask': { title: 'Question', description: 'The question, as those who handle the incident would ask it.' },
    'questions.services': {
      title: 'Services that answer it',
      description: 'One of them that is ready is enough to answer the question.',
    },
    'questions.step': {
      title: 'Step',
      description:
        'The step at which cdc drill --interactive asks it; if left out, the one that needs most of its services.',
    },
    service: { title: 'Service', description: 'A listed service, or a custom one from catalog.yaml.' },
  },
  edition: {
    file: {
      title: 'Edition of the framework',
      description:
        'An edition of the framework that you own and type yourself, in a file of its own in the folder editions; its name without .yaml is the id for framework in cdc.yaml and for cdc migrate --to. Version, name and from are required.',
    },
    version: {
      title: 'Version of the file format',
      description: 'Always 1. A later version needs a newer release of cdc.',
    },
    name: { title: 'Name of the edition', description: 'Shown in reports.' },
    'in.en': { title: 'In English', description: 'Shown in English output.' },
    'in.ja': { title: 'In Japanese', description: 'Shown in Japanese output.' },
    from: {
      title: 'Earlier edition',
      description: 'The edition whose services the keys from and withdrawn name.',
    },
    categories: {
      title: 'Categories',
      description: 'Names of the nine categories. Those that are left out keep the name of the earlier edition.',
    },
    services: {
      title: 'Services',
      description:
        'The service list, in its order. The letter of an id is the category. Each service says which services of the earlier edition became it; one without any is new.',
    },
    'services.entry': { title: 'Service', description: 'A service of this edition.' },
    'services.name': {
      title: 'Name of the service',
      description:
        'As the edition writes it. May be left out if the service is the same as in the earlier edition, which then names it.',
    },
    'services.from': {
      title: 'Comes from',
      description:
        'The service of the earlier edition that became this one, or a list of several that were merged into it. If several services name the same one, that one was split. Without it, the service is new.',
    },
    'services.kind': {
      title: 'Kind',
      description:
        'How the service comes from the earlier edition. It follows from the key from and from the names; if you type it as well, cdc check compares the two.',
    },
    'services.description': {
      title: 'Description',
      description: 'What the service does. If left out, that of the earlier edition, if the service is the same one.',
    },
    'services.phase': {
      title: 'Phase of the management process',
      description: 'If left out, that of the earlier edition, if the service is the same one.',
    },
    'services.area': {
      title: 'Area',
      description: 'If left out, the areas of the earlier edition, if the service is the same one.',
    },
    withdrawn: {
      title: 'Withdrawn services',
      description:
        'Services of the earlier edition that no service of this one comes from. cdc migrate --to keeps their answers as custom services.',
    },
  },
  share: {
    file: {
      title: 'File to share',
      description:
        'An assessment without names, written by cdc share for organisations that compare themselves: ids, levels, assignments, scores, and nothing that anyone wrote in their own words. Version, framework and services are required.',
    },
    version: {
      title: 'Version of the file format',
      description: 'Always 1. A later version needs a newer release of cdc.',
    },
    framework: {
      title: 'Edition of the framework',
      description: 'The edition that the service list comes from. Only files of the same edition are compared.',
    },
    month: { title: 'Month of the assessment', description: 'The month of its latest score, like 2026-11.' },
    size: { title: 'Size of the organisation', description: 'How many people work for it, in bands of this tool.' },
    sector: { title: 'Sector', description: 'What the organisation does, in groups of this tool.' },
    services: {
      title: 'Services',
      description: 'The decided services of the list. Of an unnecessary one, only that; custom services are left out.',
    },
  },
  group: {
    file: {
      title: 'Group',
      description:
        'Several organisations that work together: companies of a group, their units, and business partners (textbook 2.4, 6.5.2, 7.1.3). The file is in a folder above theirs. Version and entities are required.',
    },
    version: {
      title: 'Version of the file format',
      description: 'Always 1. A later version needs a newer release of cdc.',
    },
    group: { title: 'Group', description: 'The group as a whole.' },
    'group.name': { title: 'Name of the group', description: 'Shown in reports.' },
    'group.language': {
      title: 'Language',
      description: 'The language of output about the group, if neither --lang nor the locale chooses one.',
    },
    'in.en': { title: 'In English', description: 'Shown in English output.' },
    'in.ja': { title: 'In Japanese', description: 'Shown in Japanese output.' },
    entities: {
      title: 'Entities',
      description: 'The organisations of the group, each with files of its own. The key is the id of the entity.',
    },
    'entities.entry': {
      title: 'Entity',
      description: 'An organisation, and what it is to the group. Path and kind are required.',
    },
    'entities.path': {
      title: 'Folder',
      description:
        'The folder with the files of the entity, relative to group.yaml. It may be a git repository of its own; cdc never fetches one.',
    },
    'entities.kind': {
      title: 'Kind of entity',
      description: 'What the entity is to the group (textbook 2.4, 7.1.3).',
    },
    'entities.name': {
      title: 'Name of the entity',
      description: 'Shown in reports. Default: the name in its cdc.yaml, or the id.',
    },
    'entities.parent': {
      title: 'Parent',
      description: 'The id of the entity that it escalates to if an incident exceeds its authority (textbook 7.1.3).',
    },
    'entities.decides': {
      title: 'Decides',
      description:
        'Services, or whole categories, in which the entity may decide without its parent: the authority that is delegated to it (textbook 7.1.3).',
    },
    'entities.sees': {
      title: 'Sees',
      description:
        'Services, or whole categories, in which the contract with a partner provides for sharing information (textbook 7.1.3).',
    },
    'entities.contract-until': {
      title: 'Contract until',
      description: 'The last day of the contract with a partner, YYYY-MM-DD. After it, cdc check reports the partner.',
    },
    require: { title: 'Requirements', description: 'What entities have to run (textbook 6.5.2).' },
    'require.entry': {
      title: 'Requirement',
      description: 'Services that each of these entities must run, and how well.',
    },
    'require.services': { title: 'Services', description: 'The services, or whole categories, that are required.' },
    'require.at-least': {
      title: 'At least',
      description:
        'The lowest as-is score that meets the requirement. Without it, it is enough that someone has the service.',
    },
    'require.of': {
      title: 'Of',
      description: 'Kinds or ids of entities. Default: every entity except business partners.',
    },
    preset: { title: 'Preset', description: 'Which severities hold if rules does not set one.' },
    rules: { title: 'Rules', description: 'The severity of each rule about the group, or off.' },
    service: {
      title: 'Service or category',
      description: 'A service (D-2), or a category for all of its services (D).',
    },
  },
  /** What the values of the program's own enumerations mean. */
  values: {
    language: { en: 'English', ja: 'Japanese' },
    'combination-score': {
      higher: 'The higher of the two, as the check sheet of version 2.1 does',
      lower: 'The lower of the two: the more cautious reading',
    },
    preset: {
      recommended: 'What every organisation should fix',
      strict: 'Also what a mature organisation should fix',
    },
    kind: {
      same: 'The same id and name as before',
      renamed: 'One service as before, under another id or name',
      split: 'Part of a service that became several',
      merged: 'Several services that became one',
      new: 'No service before',
    },
    better: { higher: 'Higher is better', lower: 'Lower is better' },
    phase: {
      catalog: 'Phase 1, catalog.yaml: what to do',
      profile: 'Phase 2, profile.yaml: who does it',
      portfolio: 'Phase 3, portfolio.yaml: how well it is done',
    },
    decision: {
      approved: 'Approved',
      conditional: 'Approved with conditions, which the note should name; no proof of a score of 5',
      rejected: 'Rejected: the phase is not approved',
    },
    every: { month: 'Every month', quarter: 'Every quarter', year: 'Every year' },
    severity: {
      error: 'A mistake: the files contradict each other',
      warning: 'Very likely wrong or missing',
      info: 'Worth a look',
      off: 'Not reported',
    },
  },
  /** Words around the facts of a service. */
  words: {
    entry: { catalog: 'What to do', profile: 'Who does it', portfolio: 'How well it is done' },
    category: 'Category',
    phase: 'Phase',
    placedByProject: 'placed there by this project',
    custom: 'A custom service of this organisation, declared under custom in catalog.yaml.',
  },
};
