import { aside } from '../messages/aside.ts';
import type { Words } from '../messages/index.ts';
import { type Language, serviceById } from '../reference/index.ts';
import { type OtherFramework, targetsOf } from '../reference/mappings/framework.ts';
import { type Mapping, mappingRoles, relations } from '../reference/mappings/mapping.ts';
import { forMarkdown } from './escape.ts';

/** Every row of this project's mappings as a page of Markdown, so that anyone can judge them. */
export function mappingsPage(
  mappings: readonly { readonly framework: OtherFramework; readonly mapping: Mapping }[],
  { map: words }: Words<'map'>,
  language: Language,
): string {
  const { page } = words;
  const sections = mappings.map(({ framework, mapping }) => {
    const { name, names, address } = framework;
    const reached = new Set(mapping.rows.map(({ target }) => target));
    const all = targetsOf(framework);
    const beyond = all.filter(({ id }) => !reached.has(id));
    const targets = new Map(all.map((target) => [target.id, target]));
    const cells = mapping.rows.map(({ service, target, relation, role, rationale }) => [
      service,
      serviceById(service)?.name[language] ?? '',
      target,
      targets.get(target)?.name[language] ?? '',
      relations.find(({ id }) => id === relation)?.name[language] ?? relation,
      mappingRoles.find(({ id }) => id === role)?.name[language] ?? role,
      rationale[language],
    ]);
    const lines = [
      page.counts({ id: framework.id, targets: all.length, rows: mapping.rows.length, beyond: beyond.length }),
      names[language],
      ...(beyond.length === 0
        ? []
        : [page.beyond(beyond.map((target) => aside(target.id, target.name[language], language)))]),
      ...(mapping.without.length === 0
        ? []
        : [
            page.without(
              mapping.without.map(({ service, rationale }) => aside(service, rationale[language], language)),
            ),
          ]),
    ];
    const table = [page.columns, page.columns.map(() => '---'), ...cells.map((row) => row.map(forMarkdown))];
    const text = lines.map(forMarkdown).join('\n\n');
    return `## ${forMarkdown(name[language])}\n\n<${address}>\n\n${text}\n\n${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
  });
  return `# ${page.title}\n\n${page.intro.join('\n\n')}\n\n${sections.join('\n')}`;
}
