import { nothing, type OrganisationReport, plus } from '../../check/report.ts';
import { loadRuleTexts } from '../../messages/index.ts';
import type { Language } from '../../reference/index.ts';
import type { CheckRenderer, CheckWriter } from './renderer.ts';

export type { CheckRenderer, CheckWriter } from './renderer.ts';

/** What some formats say of the program beside its findings. */
export interface Tool {
  /** The version of this package. */
  readonly version: string;
  /** In which language to explain the rules. */
  readonly language: Language;
}

/** The choices of `--format`, each loaded only when it is chosen, with the words that it needs. */
export const checkFormats = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  sarif: async ({ version, language }: Tool) =>
    (await import('./sarif.ts')).sarif({ version, texts: await loadRuleTexts(language) }),
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
  gcc: async () => (await import('./gcc.ts')).gcc,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  markdown: async () => (await import('./markdown.ts')).markdown,
} satisfies Record<string, (tool: Tool) => Promise<CheckRenderer>>;

/** A whole report at once. */
export function writeAll(writer: CheckWriter, reports: readonly OrganisationReport[]): string {
  const middle = reports.map((report) => writer.add(report)).join('');
  return (writer.head ?? '') + middle + writer.end(reports.reduce(plus, nothing));
}
