import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import {
  check,
  checkFormats,
  type Language,
  type LocatedDiagnostic,
  loadFolder,
  loadMessages,
  locateAll,
  type OrganisationReport,
  plain,
  type Severity,
  wordedReport,
  writeAll,
} from '../../src/index.ts';
import { wording } from '../../src/render/diagnostic-text.ts';

export type Format = keyof typeof checkFormats;

export const english = await loadMessages('en');

/** What a format makes of some findings. */
export async function draw(
  format: Format,
  diagnostics: readonly LocatedDiagnostic[],
  options: { readonly language?: Language; readonly services?: number | undefined } = {},
): Promise<string> {
  const { language = 'en', services } = { services: 64, ...options };
  const begin = await checkFormats[format]({ version: '1.2.3', language });
  return writeAll(begin({ language, palette: plain, width: 80 }), [
    await wordedReport(reportOf(diagnostics, services), language),
  ]);
}

/** The same without waiting, for properties. */
export async function drawer(format: Format): Promise<(diagnostics: readonly LocatedDiagnostic[]) => string> {
  const begin = await checkFormats[format]({ version: '1.2.3', language: 'en' });
  return (diagnostics) =>
    writeAll(begin({ language: 'en', palette: plain, width: 80 }), [
      { ...reportOf([], 64), diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, ...said(diagnostic) })) },
    ]);
}

/** The report of an organisation in which this was found. */
export function reportOf(
  diagnostics: readonly LocatedDiagnostic[],
  services: number | undefined,
): Omit<OrganisationReport, 'comparison'> {
  return { diagnostics, services, readable: true, suppressed: 0 };
}

/** Of a run over one organisation in which nothing was found. */
export const sums = {
  hidden: { errors: 0, warnings: 0, infos: 0 },
  organisations: 1,
  unusable: 0,
  services: 64,
  files: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
};

/** A finding that names an id of the file. */
export function unknownTeam(id: string, more: Partial<LocatedDiagnostic> = {}): LocatedDiagnostic {
  const { path = 'profile.yaml' } = more;
  return {
    code: 'profile/unknown-team',
    severity: 'error',
    at: { file: 'profile', path: ['services', 'A-1', 'team'] },
    args: { id, known: [] },
    range: { start: { line: 3, column: 9 }, end: { line: 3, column: 12 } },
    frame: undefined,
    ...more,
    // No name has a backslash where that separates names.
    path: path.replaceAll(sep, '/'),
  };
}

/** What it says, and what to do. */
export const said = (diagnostic: LocatedDiagnostic) => wording(diagnostic, { ...english.problems, ...english.rules });

/** Everything that means something in one of the formats. */
export const worst =
  'a|b\\|c <b>&amp; %0A%25 ::error::x ##[error]x ]]> "\'`c` [x](http://y) {0} @z #1 \u001B[2J\u202E監視';

const character = fc.constantFrom(
  ...[...'aZ09 .,;:!?\'"`*_~#|\\/<>[](){}&@=+-%$^\n\r\t監視。'],
  ...['::', '::error::', '##[error]', ']]>', '%0A', '%25', '%3A', '&lt;', '](', '{0}', '<!--', '🦊', '\\|'],
  ...[
    '\u0000',
    '\u001B',
    '\u007F',
    '\u0085',
    '\u200B',
    '\u202E',
    '\u2028',
    '\u2029',
    '\uFEFF',
    '\uFFFE',
    '\uFFFF',
    '\uD800',
  ],
);
export const hostile = fc.oneof(
  fc.array(character, { maxLength: 20 }).map((characters) => characters.join('')),
  fc.string({ unit: 'binary' }),
);

const number = fc.integer({ min: 1, max: 9 });
const range = fc.record({ line: number, column: number, lines: fc.nat(2), length: fc.nat(9) }).map((a) => ({
  start: { line: a.line, column: a.column },
  end: { line: a.line + a.lines, column: a.column + a.length },
}));

/** Reports with names and ids as a hostile pull request may bring them. */
export const findings: fc.Arbitrary<LocatedDiagnostic[]> = fc.array(
  fc
    .record({
      id: hostile,
      path: hostile,
      severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
      range: fc.option(range, { nil: undefined }),
    })
    .map(({ id, ...more }) => unknownTeam(id, more)),
  { maxLength: 5 },
);

/** The organisations in `test/fixtures/formats/`, and what is found in them; later rules may find more. */
export async function example(
  name: 'organisation' | 'broken',
): Promise<{ diagnostics: readonly LocatedDiagnostic[]; services: number | undefined }> {
  const folder = fileURLToPath(new URL(`../fixtures/formats/${name}`, import.meta.url));
  const { organisation, files, diagnostics } = await loadFolder(folder, 'acme, 50% #1');
  if (!organisation) return { diagnostics, services: undefined };
  const codes = ['catalog/unnecessary-without-reason', 'profile/unasked', 'profile/unknown-team', 'portfolio/unscored'];
  const found = await locateAll(files, check(organisation, { today: '2026-11-23' }));
  return { diagnostics: found.filter(({ code }) => codes.includes(code)), services: organisation.rows.length };
}

/** Whether a text holds what must not reach a terminal; line breaks may. */
export const unprintable = (output: string) =>
  [...output].filter((c) => /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u.test(c) && !['\n', '\u200D'].includes(c));
