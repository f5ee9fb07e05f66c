/** Every subject of the words in English, and how it is loaded. */
export const en = {
  answers: async () => (await import('./answers.ts')).answers,
  charts: async () => (await import('./charts.ts')).charts,
  check: async () => (await import('./check.ts')).check,
  codes: async () => (await import('./codes.ts')).codes,
  columns: async () => (await import('./columns.ts')).columns,
  completion: async () => (await import('./completion.ts')).completion,
  diff: async () => (await import('./diff.ts')).diff,
  errors: async () => (await import('./errors.ts')).errors,
  exporting: async () => (await import('./exporting.ts')).exporting,
  explain: async () => (await import('./explain.ts')).explain,
  fix: async () => (await import('./fix.ts')).fix,
  form: async () => (await import('./form.ts')).form,
  gap: async () => (await import('./gap.ts')).gap,
  help: async () => (await import('./help.ts')).help,
  init: async () => (await import('./init.ts')).init,
  interview: async () => (await import('./interview.ts')).interview,
  keys: async () => (await import('./keys.ts')).keys,
  matrix: async () => (await import('./matrix.ts')).matrix,
  page: async () => (await import('./page.ts')).page,
  plan: async () => (await import('./plan.ts')).plan,
  problems: async () => (await import('./problems.ts')).problems,
  report: async () => (await import('./report.ts')).report,
  rules: async () => (await import('./rules.ts')).rules,
  schema: async () => (await import('./schema.ts')).schema,
  services: async () => (await import('./services.ts')).services,
  set: async () => (await import('./set.ts')).set,
  trend: async () => (await import('./trend.ts')).trend,
  words: async () => (await import('./words.ts')).words,
};

/** What there has to be in every language. */
export type Loaders = typeof en;
