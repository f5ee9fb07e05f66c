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

/** Findings with the id that is meant where a team or a provider is written by its name. */
export async function withDeclared(loaded: Loaded): Promise<readonly LocatedDiagnostic[]> {
  const { diagnostics } = loaded;
  if (!diagnostics.some(({ code }) => code === 'schema/pattern')) return diagnostics;
  const { insteadOf } = await import('../answers/meant.ts');
  const organisation = declaredIn(loaded);
  return diagnostics.map((diagnostic) => {
    if (diagnostic.code !== 'schema/pattern') return diagnostic;
    const instead: Instead = insteadOf(diagnostic, organisation);
    return { ...diagnostic, args: { ...diagnostic.args, ...instead } };
  });
}
