import { loadTexts, type Organisation } from '../../src/index.ts';

/** An organisation from the texts of its files, without the heads that every file has. */
export async function organisationOf(files: {
  cdc?: string;
  catalog?: string;
  profile?: string;
  portfolio?: string;
  metrics?: string;
  approvals?: string;
}): Promise<Organisation> {
  const inputs = Object.entries(files).map(([kind, text]) => {
    const list = kind === 'metrics' || kind === 'approvals' ? kind : 'services';
    const content = `version: 1\n${kind === 'cdc' ? text : `${list}:\n${text}`}`;
    return [kind, { path: `${kind}.yaml`, content }] as const;
  });
  const { organisation, diagnostics } = await loadTexts(Object.fromEntries(inputs));
  if (!organisation) throw new Error(JSON.stringify(diagnostics.map(({ code, range }) => [code, range])));
  return organisation;
}
