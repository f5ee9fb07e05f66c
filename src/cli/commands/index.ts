import type { CommandModule } from '../program/command.ts';

/** Every command and how it is loaded, in the order in which people meet them. */
export const commands = {
  init: async (): Promise<CommandModule> => (await import('./init.ts')).init,
  assess: async (): Promise<CommandModule> => (await import('./assess.ts')).assess,
  set: async (): Promise<CommandModule> => (await import('./set.ts')).set,
  import: async (): Promise<CommandModule> => (await import('./import.ts')).importing,
  migrate: async (): Promise<CommandModule> => (await import('./migrate.ts')).migrate,
  next: async (): Promise<CommandModule> => (await import('./next.ts')).next,
  matrix: async (): Promise<CommandModule> => (await import('./matrix.ts')).matrix,
  gap: async (): Promise<CommandModule> => (await import('./gap.ts')).gap,
  views: async (): Promise<CommandModule> => (await import('./views.ts')).viewsCommand,
  areas: async (): Promise<CommandModule> => (await import('./areas.ts')).areas,
  peacetime: async (): Promise<CommandModule> => (await import('./peacetime.ts')).peacetime,
  metric: async (): Promise<CommandModule> => (await import('./metric.ts')).metric,
  plan: async (): Promise<CommandModule> => (await import('./plan.ts')).plan,
  staff: async (): Promise<CommandModule> => (await import('./staff.ts')).staff,
  drill: async (): Promise<CommandModule> => (await import('./drill.ts')).drill,
  group: async (): Promise<CommandModule> => (await import('./group.ts')).group,
  diff: async (): Promise<CommandModule> => (await import('./diff.ts')).diff,
  log: async (): Promise<CommandModule> => (await import('./log.ts')).log,
  trend: async (): Promise<CommandModule> => (await import('./trend.ts')).trend,
  chart: async (): Promise<CommandModule> => (await import('./chart.ts')).chart,
  report: async (): Promise<CommandModule> => (await import('./report.ts')).report,
  export: async (): Promise<CommandModule> => (await import('./export.ts')).exportCommand,
  share: async (): Promise<CommandModule> => (await import('./share.ts')).share,
  check: async (): Promise<CommandModule> => (await import('./check.ts')).check,
  services: async (): Promise<CommandModule> => (await import('./services.ts')).services,
  explain: async (): Promise<CommandModule> => (await import('./explain.ts')).explain,
  schema: async (): Promise<CommandModule> => (await import('./schema.ts')).schema,
  completion: async (): Promise<CommandModule> => (await import('./completion.ts')).completion,
};

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as CommandName[];
