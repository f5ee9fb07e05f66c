/** What a workbook says beside the values in it: to those who fill it in, who may know neither this tool nor its files. */
export const workbook = {
  title: 'CDC workbook',
  /** At most 31 letters each. */
  sheets: {
    cover: 'Cover',
    matrix: 'Matrix',
    catalog: 'Catalog',
    profile: 'Profile',
    portfolio: 'Portfolio',
    gap: 'Gap analysis',
    plan: 'Roadmap',
    definitions: 'Definitions',
  },
  titles: {
    matrix: 'Service matrix',
    catalog: 'Service catalog',
    profile: 'Service profile',
    portfolio: 'Service portfolio',
    definitions: 'Definitions',
  },
  /** One line each: what there is to fill in. */
  hints: {
    matrix:
      'White cells take answers, yellow ones are still open. Printed up to To-be; the other answers are to the right.',
    catalog: 'Choose a level for each service. If it is unnecessary, give the reason.',
    profile: 'Choose who does each service, and name the team or the provider.',
    portfolio:
      'Score each service from 1 to 5 by the scales in Definitions, and say what shows it and what to improve.',
  },
  /** What each sheet is, in the list of sheets. */
  contents: {
    matrix: 'All services and all answers, one row per service',
    catalog: 'What to do: levels and their reasons',
    profile: 'Who does it: assignments, teams, providers, planned changes',
    portfolio: 'How well: scores, evidence, actions, dates',
    gap: 'The evaluation as of this day; not for answers',
    plan: 'What to improve, in order; not for answers',
    definitions: 'What levels, assignments and scores mean, and what each service does',
  },
  /** At most 255 letters each. */
  choices: {
    other: 'Choose one from the list, or leave the cell empty.',
    party: 'This name is not in the list. Keep it only if it is a new team or provider.',
    asIs: 'Enter 1 to 5, or choose “excluded”. For a combination, both parts: 2/4 is 2 for the in-house part and 4 for the provider’s part.',
  },
  /** A sheet of questions to one team. */
  questions: {
    how: (command: string) =>
      `Fill in the white cells; yellow ones are still open. Leave empty what you cannot answer, and send the file back: ${command} reads it.`,
    /** In a sheet that shows the scores on record. */
    review:
      'To confirm a score that still holds, enter the date on which you checked it under “Assessed on”. Without a date, the score keeps its old one.',
    rationale: 'Rationale',
    assessor: '← who gives the scores in this sheet: a name',
  },
  cover: {
    organisation: 'Organisation',
    noName: 'no name in cdc.yaml',
    confidentiality: 'Confidentiality',
    day: 'Date',
    framework: 'Framework',
    services: 'Services',
    servicesWith: (a: Record<'all' | 'custom', number>) => `${a.all} (${a.custom} custom)`,
    inScope: 'In scope',
    undecided: 'Undecided',
    unnecessary: 'Unnecessary',
    scored: 'Scored',
    unscored: 'Unscored',
    excluded: 'Excluded',
    unassigned: 'Unassigned (scored as 1)',
    unasked: 'Not asked (no assignment)',
    state: 'State',
    how: 'How to fill it in',
    steps: (command: string) => [
      'Change any white cell, in any sheet. Grey cells are there to be read.',
      'An answer that is in several sheets: change it in one of them.',
      'An empty cell changes nothing: what is on record stays.',
      'Sort, filter, hide columns, add sheets and notes as you like. Keep the headings and the ids.',
      `Save the file as .xlsx and send it back. ${command} shows the changes before it writes them.`,
    ],
    list: 'Sheets',
    colours: 'Colours',
    input: 'For answers',
    read: 'To be read',
    open: 'Still open',
    scoreIs: (score: number) => `Score ${score}`,
  },
  definitions: {
    filling: 'Filling in',
    /** Each under the headings of the columns that it is about. */
    rules: {
      days: 'As a date of the spreadsheet, or as text: 2027-03-31.',
      halves:
        'Of a combination, 2/4 is 2 for the in-house part and 4 for the provider’s part; 2/- leaves the second part open.',
      halvesIn: (sheet: string) => `The two parts of a combination, each in a column of its own in ${sheet}.`,
      half: 'The two parts of a combination, each in its own column.',
      evidence: 'One piece per line (Alt+Enter): a document, a page, a ticket.',
      parties: 'The name or the id. Those that are declared are in the list.',
      reason: 'Choose one for an unnecessary service; if it is “Other”, say in the rationale what it is.',
      assessedOn: 'The date on which the score was given. Enter it also if a reassessment changes nothing.',
      planned: 'A decided change of the assignment that has not happened yet, and by when.',
      improvement: 'What will raise the score, who is in charge, and by when.',
    },
    levels: 'Levels',
    reasons: 'Reasons a service is unnecessary',
    assignments: 'Assignments',
    scale: (assignment: string) => `Scores: scale “${assignment}”`,
    areas: 'Areas',
    patterns: 'Patterns of organisation',
    cycles: 'Cycles of improvement',
    categories: 'Categories',
    services: 'Services',
  },
};
