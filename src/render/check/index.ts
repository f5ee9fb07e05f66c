import { nothing, plus } from '../../check/report.ts';
import { loadWords } from '../../messages/index.ts';
import type { Language } from '../../reference/index.ts';
import type { CheckRenderer, CheckWriter, WordedReport } from './renderer.ts';

export {
  type CheckRenderer,
  type CheckWriter,
  type WordedFinding,
  type WordedReport,
  wordedReport,
} from './renderer.ts';

/** What some formats say of the program beside its findings. */
export interface Tool {
  /** The version of this package. */
  readonly version: string;
  /** In which language to speak. */
  readonly language: Language;
  /** Whether people are shown each finding by itself, also where many differ only in the service. */
  readonly verbose?: boolean | undefined;
}

/** The choices of `--format`, each loaded only when it is chosen, with the words that it needs. */
export const checkFormats = {
  text: async ({ language, verbose }) => (await import('./text.ts')).text(await loadWords(language, 'check'), verbose),
  json: async () => (await import('./json.ts')).json,
  sarif: async ({ version, language }) =>
    (await import('./sarif.ts')).sarif(version, await loadWords(language, 'rules', 'explain', 'check', 'codes')),
  junit: async ({ language }) => (await import('./junit.ts')).junit(await loadWords(language, 'check')),
  github: async ({ language }) => (await import('./github.ts')).github(await loadWords(language, 'check')),
  gcc: async () => (await import('./gcc.ts')).gcc,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  markdown: async ({ language }) =>
    (await import('./markdown.ts')).markdown(await loadWords(language, 'check', 'explain', 'words')),
} satisfies Record<string, (tool: Tool) => Promise<CheckRenderer>>;

/** Those with a summary for people. */
export const readFormats: ReadonlySet<string> = new Set([
  'text',
  'github',
  'markdown',
] satisfies (keyof typeof checkFormats)[]);

/** Those whose readers look from the root of the repository. */
export const rootedFormats: ReadonlySet<string> = new Set([
  'github',
  'gitlab',
  'sarif',
  'junit',
] satisfies (keyof typeof checkFormats)[]);

/** A whole report at once. */
export function writeAll(writer: CheckWriter, reports: readonly WordedReport[]): string {
  const middle = reports.map((report) => writer.add(report)).join('');
  return (writer.head ?? '') + middle + writer.end(reports.reduce(plus, nothing));
}
