import type { Diagnostic, LocatedDiagnostic } from '../model/diagnostic.ts';
import type { DocumentKind } from '../model/files.ts';
import type { Framework } from '../reference/index.ts';
import type { Diagnosis } from './mistakes/diagnose.ts';
import { linesIn } from './mistakes/lines.ts';
import { recognisers } from './mistakes/recognisers.ts';
import { asWritten, inOrder, locateAll, locateProblem } from './place.ts';
import { errorAt, inFile, type Problem, type SourceFile, told } from './read.ts';

/**
 * What is told of a file that cannot be used: what people did to its text, as far as it is recognised, else what the
 * parser and the schema say.
 *
 * @param wrong what its schema says
 */
export async function diagnosed(
  file: SourceFile<DocumentKind>,
  framework: Framework,
  wrong: readonly Diagnostic[],
  files: readonly SourceFile<DocumentKind>[],
): Promise<LocatedDiagnostic[]> {
  const { kind, problems } = file;
  const diagnosis = await diagnosisOf(file, framework);
  if (!diagnosis && problems.length > 0) return problems.map((problem) => locateProblem(file, problem));
  if (!diagnosis) return (await locateAll(files, wrong)).map(asWritten);
  const located = inOrder(
    problemsIn(diagnosis, kind).map(({ diagnostic, ...problem }) =>
      asWritten(locateProblem(file, { ...problem, diagnostic: inFile(file.name, diagnostic) })),
    ),
  );
  return [
    ...told(
      located,
      (one) => one,
      (next, more) => ({ ...next, ...more }),
    ),
  ];
}

/**
 * What people did to the text of a file, and what else is wrong with it. Undefined where nobody can say more than the
 * schema, and where it is not the text that cannot be used.
 */
export async function diagnosisOf(
  file: SourceFile<DocumentKind>,
  framework: Framework,
): Promise<Diagnosis | undefined> {
  const { kind, text, data, problems } = file;
  // The last one may tell only that there are more.
  const isText = problems.every(({ diagnostic: { code } }) => code.startsWith('yaml/') || code === 'file/more');
  // The full parser is slow to load.
  const isSuspect = () => data !== null && recognisers.some((look) => look(linesIn(text), kind).length > 0);
  if (!isText || (problems.length === 0 && !isSuspect())) return undefined;
  const diagnosis = (await import('./mistakes/diagnose.ts')).diagnose(text, kind, framework, await file.parsed());
  return problems.length > 0 || diagnosis.mistakes.length > 0 ? diagnosis : undefined;
}

function problemsIn({ mistakes, problems, violations }: Diagnosis, kind: DocumentKind): Problem[] {
  return [
    ...mistakes.map(({ code, args, span, write }) => ({
      diagnostic: errorAt(kind, `yaml/${code}`, { ...args, ...(write !== undefined && { write }) }),
      span,
    })),
    ...problems.map(({ code, args, offset, end }) => ({
      diagnostic: errorAt(kind, `yaml/${code}`, args),
      span: [offset, end] as const,
    })),
    ...violations.map(
      ([{ code, args, path, part }, span]): Problem => ({
        diagnostic: {
          code: `schema/${code}`,
          severity: 'error',
          at: { file: kind, path, part: part ?? 'value' },
          args,
        },
        ...(span && { span }),
      }),
    ),
  ];
}
