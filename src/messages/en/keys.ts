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
        'The organisation, and how it wants to be measured: the pattern it follows, its teams and providers, and the thresholds of the evaluation. Only the version is required; everything else has a default.',
    },
    version: {
      title: 'Version of the file format',
      description: 'Always 1. A later version needs a later release of cdc.',
    },
    framework: {
      title: 'Edition of the framework',
      description:
        'The edition whose service list is used. An assessment is only comparable with one of the same edition.',
    },
    organization: { title: 'Organisation', description: 'Whose cyber defence centre (CDC) is assessed.' },
    'organization.name': {
      title: 'Name of the organisation',
      description: 'As it is to appear in reports.',
    },
    'organization.language': {
      title: 'Language of the organisation',
      description:
        'The language of comments in these files; of reports and messages too, unless the reader asks for another or has a Japanese locale.',
    },
    pattern: {
      title: 'Pattern of the organisation',
      description:
        'How much of the work the organisation does itself. Agree on the pattern nearest to today, then on the one aimed at: steps 1 and 2 of an assessment (textbook 6.3, 8.2).',
    },
    'pattern.as-is': {
      title: 'Pattern today (as-is)',
      description: 'The pattern that the organisation is nearest to now (textbook 8.2, step 1).',
    },
    'pattern.to-be': {
      title: 'Pattern aimed at (to-be)',
      description:
        'The pattern to reach in the medium and long term (textbook 8.2, step 2). Doing everything oneself is no goal in itself (textbook 6.3).',
    },
    teams: {
      title: 'Teams',
      description:
        'Teams of the organisation that carry services, by an id of your choice: profile.yaml names it for an insourced service (textbook 6.2).',
    },
    'teams.entry': {
      title: 'Team',
      description: 'A team of the organisation. Its key is the id that profile.yaml uses.',
    },
    'name.en': { title: 'Name in English', description: 'Shown in English output.' },
    'name.ja': { title: 'Name in Japanese', description: 'Shown in Japanese output.' },
    'teams.name': { title: 'Name of the team', description: 'As it is to appear in reports; the id if absent.' },
    providers: {
      title: 'Providers',
      description:
        'Teams outside the organisation that carry services, a company or the SOC of a parent company, by an id of your choice: profile.yaml names it for an outsourced service (textbook 6.2).',
    },
    'providers.entry': {
      title: 'Provider',
      description: 'A team outside the organisation, such as a company. Its key is the id that profile.yaml uses.',
    },
    'providers.name': {
      title: 'Name of the provider',
      description: 'As it is to appear in reports; the id if absent.',
    },
    'providers.contract-until': {
      title: 'Contract until',
      description: 'The last day of the contract, YYYY-MM-DD. Services beyond it have nobody to do them.',
    },
    policy: {
      title: 'Policy of the evaluation',
      description: 'How scores are read. The thresholds are a choice of this project; the textbook prescribes none.',
    },
    'policy.combination-score': {
      title: 'Score of a combination',
      description:
        'Which half of a combined service counts as its score, where the two differ. The textbook does not say; the higher is as in the check sheet of its version 2.1.',
    },
    'policy.strength': {
      title: 'Strength from',
      description:
        'A category whose mean score reaches this is a strength. The textbook asks for categories with high scores (8.2, step 4); the mean is this project’s measure.',
    },
    'policy.weakness': {
      title: 'Weakness below',
      description:
        'A category whose mean score is below this is a weakness. The textbook asks for categories with low scores (8.2, step 4); the mean is this project’s measure.',
    },
    'policy.stale-after-months': {
      title: 'Stale after (months)',
      description: 'A score assessed longer ago than this many months is reported as stale.',
    },
    'policy.fiscal-year-start': {
      title: 'Fiscal year begins in (month)',
      description:
        'The month in which your years begin, from 1 to 12. Quarters and years of plan and trend follow it: with 4, FY2026 is from April 2026 to March 2027.',
    },
    'policy.weights': {
      title: 'Weights of the plan',
      description:
        'How much a step of a service counts in the roadmap, by its level. What is not said keeps its default: basic 4, standard 3, advanced 2, optional 1, undecided 2.',
    },
    'policy.weights.level': {
      title: 'Weight',
      description: 'How much one score more counts for a service of this level, from 0 to 100.',
    },
    preset: {
      title: 'Preset of severities',
      description: 'Which severities hold for rules that are not listed under rules. Recommended if absent.',
    },
    rules: {
      title: 'Severity of the rules',
      description:
        'How much a finding of a rule matters here, by the id of the rule; the default of the rule if absent.',
    },
    'rules.entry': { title: 'Severity of the rule', description: 'How much a finding of this rule matters.' },
  },
  catalog: {
    file: {
      title: 'Service catalog',
      description:
        'Phase 1 of the build process: what is to be done. A recommendation level for each service of the list (textbook 3.2.2, 5.2).',
    },
    version: {
      title: 'Version of the file format',
      description: 'Always 1. A later version needs a later release of cdc.',
    },
    services: {
      title: 'Services',
      description:
        'One entry a service, by its id. An empty entry is a service not decided yet, which is not the same as an unnecessary one.',
    },
    level: {
      title: 'Recommendation level',
      description:
        'How much this organisation needs the service. The priority is basic, standard, advanced, optional. Levels differ by organisation: X.1060 prescribes none (textbook 5.2).',
    },
    reason: {
      title: 'Reason for doing without',
      description:
        'Why a service is unnecessary. "No risk here" is a different thing from "cannot now" (budget, people, skill): the second is looked at again at the next evaluation (textbook 5.2).',
    },
    rationale: {
      title: 'Rationale',
      description:
        'The grounds of the decision, in your own words, for those who look at it again when things have changed.',
    },
    'decided-by': { title: 'Decided by', description: 'Who took the decision: a person or an office.' },
    'review-by': {
      title: 'Review by',
      description: 'The day by which the decision is looked at again, YYYY-MM-DD.',
    },
    area: {
      title: 'Area',
      description:
        'Overrides the default area of the service. Two questions decide: is the information internal or external, and is specialised security skill needed (textbook 6.2)?',
    },
    custom: {
      title: 'Services of your own',
      description:
        'Services that the list has none of, by an id of your choice in the form X-1. Then use the id like any other (textbook 3.2.2, 5.2.1).',
    },
    'custom.entry': {
      title: 'Service of your own',
      description: 'A service that this organisation needs and the list has none that fits.',
    },
    'custom.category': {
      title: 'Category',
      description: 'The category that the service is counted in (textbook 4.1).',
    },
    'custom.name': { title: 'Name of the service', description: 'One text, or one for each language.' },
    'custom.name.en': { title: 'Name in English', description: 'Shown in English output.' },
    'custom.name.ja': { title: 'Name in Japanese', description: 'Shown in Japanese output.' },
    'custom.description': {
      title: 'Description of the service',
      description: 'What the service does. One text, or one for each language.',
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
        'Two questions decide: is the information internal or external, and is specialised security skill needed (textbook 6.2)?',
    },
  },
  profile: {
    file: {
      title: 'Service profile',
      description:
        'Phase 2 of the build process: who does it. The assignment of each service that the catalog asks for (textbook 3.2.3, 6.2).',
    },
    version: {
      title: 'Version of the file format',
      description: 'Always 1. A later version needs a later release of cdc.',
    },
    services: {
      title: 'Services',
      description: 'One entry a service, by its id. An empty entry is a service whose assignment is not decided yet.',
    },
    assignment: {
      title: 'Assignment',
      description:
        'Who does it: the organisation itself (name the team), a provider (name it), or both. Unassigned: the service should exist, and nobody has it (textbook 6.2).',
    },
    team: {
      title: 'Team',
      description: 'The team that does it, by its id under teams in cdc.yaml. For insource and combination.',
    },
    provider: {
      title: 'Provider',
      description: 'The provider that does it, by its id under providers in cdc.yaml. For outsource and combination.',
    },
    planned: {
      title: 'Planned change',
      description:
        'A change of the assignment that is decided and has not happened yet. It makes the improvement one of the long cycle.',
    },
    'planned.assignment': { title: 'Assignment to come', description: 'Who is to do it after the change.' },
    'planned.team': { title: 'Team to come', description: 'The team that is to do it, by its id in cdc.yaml.' },
    'planned.provider': {
      title: 'Provider to come',
      description: 'The provider that is to do it, by its id in cdc.yaml.',
    },
    'planned.by': { title: 'Change by', description: 'The day by which the change is made, YYYY-MM-DD.' },
    note: { title: 'Note', description: 'Anything worth knowing about the assignment.' },
  },
  portfolio: {
    file: {
      title: 'Service portfolio',
      description:
        'Phase 3 of the build process: how well it is done, and how well it should be. A self-assessment of each service that somebody does (textbook 3.2.4, 8.3).',
    },
    version: {
      title: 'Version of the file format',
      description: 'Always 1. A later version needs a later release of cdc.',
    },
    'assessed-on': {
      title: 'Assessed on',
      description: 'The day of the assessment, YYYY-MM-DD, for every entry that does not say its own.',
    },
    services: {
      title: 'Services',
      description:
        'One entry a service, by its id. An empty entry is a service not scored yet, which is not the same as score 1.',
    },
    'as-is': {
      title: 'Score today (as-is)',
      description:
        'An honest present. Insource: how little it depends on single persons. Outsource: how well the buyer understands what it buys (textbook 8.3). For a combination, a score for each half: the textbook has no rubric for it, so this is this project’s.',
    },
    'as-is.insource': {
      title: 'Score today of the insourced half',
      description: 'How little the part of the own team depends on single persons (textbook 8.3).',
    },
    'as-is.outsource': {
      title: 'Score today of the outsourced half',
      description: 'How well the part of the provider is understood (textbook 8.3).',
    },
    'to-be': {
      title: 'Score aimed at (to-be)',
      description: 'A target that fits the organisation: not everything has to be 5 (textbook 8.3).',
    },
    rationale: {
      title: 'Rationale',
      description: 'The grounds of the score. A decision not to do the service keeps its reason here (textbook 8.3).',
    },
    evidence: {
      title: 'Evidence',
      description: 'What shows the score: documents, records, reports. Links or words; they are never opened.',
    },
    'evidence.entry': { title: 'Piece of evidence', description: 'A link, or the name of a document or record.' },
    assessor: {
      title: 'Assessor',
      description: 'Who gave the score; best together with those who carry the service (textbook 8.2, step 3).',
    },
    'entry.assessed-on': {
      title: 'Assessed on',
      description: 'The day on which this service was scored, YYYY-MM-DD; the day of the file if absent.',
    },
    note: { title: 'Note', description: 'Anything worth knowing about the score.' },
    action: {
      title: 'Action',
      description: 'What is to be done to get from as-is to to-be.',
    },
    owner: { title: 'Owner', description: 'Who sees to the action: a team or a person.' },
    due: { title: 'Due', description: 'The day by which the action is done, YYYY-MM-DD.' },
    cycle: {
      title: 'Cycle of the improvement',
      description:
        'Short: within the people, budget and systems already given. Long: it needs new ones (textbook 3.3.2). Derived from the rest if absent.',
    },
  },
  /** What the values of the program's own enumerations mean. */
  values: {
    language: { en: 'English', ja: 'Japanese' },
    'combination-score': {
      higher: 'The higher of the two, as the check sheet of version 2.1 does',
      lower: 'The lower of the two: the more careful reading',
    },
    preset: {
      recommended: 'What every organisation should mend',
      strict: 'Also what a mature organisation should mend',
    },
    severity: {
      error: 'A mistake: the files contradict themselves',
      warning: 'Very likely wrong or missing',
      info: 'Worth a look',
      off: 'Not reported',
    },
  },
  /** Words around the facts of a service. */
  words: {
    entry: { catalog: 'What is to be done', profile: 'Who does it', portfolio: 'How well it is done' },
    category: 'Category',
    phase: 'Phase',
    placedByProject: 'placed there by this project',
    custom: "A service of this organisation's own, declared under custom in catalog.yaml.",
  },
};
