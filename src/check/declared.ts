import type { Instead } from '../messages/arguments.ts';
import type { LocatedDiagnostic } from '../model/diagnostic.ts';
import type { CdcFile } from '../model/files.ts';
import { joinOrganisation, type Organisation } from '../model/organisation.ts';
import { validateSaid } from '../schema/said.ts';
import type { Loaded } from '../source/load.ts';

/** What `cdc.yaml` declares, where it can be used; else an organisation that declares nothing. */
export function declaredIn({ files, framework }: Pick<Loaded, 'files' | 'framework'>): Organisation {
  const cdc = files.find(({ kind, problems }) => kind === 'cdc' && problems.length === 0);
  const isRight = cdc?.data !== null && cdc && validateSaid('cdc', cdc.written, framework).length === 0;
  return joinOrganisation(isRight ? { cdc: cdc.data as CdcFile } : {});
}

/** Findings with what is meant where `cdc.yaml` tells: the id of a team that is written by its name, the end of a fiscal year. */
export async function withDeclared(loaded: Loaded): Promise<readonly LocatedDiagnostic[]> {
  const { diagnostics } = loaded;
  const isAbout = ({ code }: LocatedDiagnostic) => code === 'schema/pattern' || code === 'schema/date';
  if (!diagnostics.some(isAbout)) return diagnostics;
  const { insteadOf } = await import('../answers/meant.ts');
  const organisation = declaredIn(loaded);
  return diagnostics.map((diagnostic) => {
    if (!isAbout(diagnostic)) return diagnostic;
    const instead: Instead = insteadOf(diagnostic, organisation);
    return { ...diagnostic, args: { ...diagnostic.args, ...instead } };
  });
}
