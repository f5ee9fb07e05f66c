import type { Organisation } from '../../../model/organisation.ts';
import { functionsV21 } from '../../../reference/functions-v2-1.ts';
import { categoryById, languages } from '../../../reference/index.ts';
import { type Role, roles } from '../../../reference/roles-v2-1.ts';
import { type Document, documentOf, type Fact, facts, flexible, left, table, text, toned } from '../../document.ts';
import type { Explained } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';
import { shortRow } from '../../words.ts';

type Speech = Speaking<'explain' | 'words'>;
type Explanation = Extract<Explained, { readonly kind: 'role' }>;

/** One role of version 2.1: what it became, and how that stands in an organisation, if there is one. */
export function describeRole(
  { role, services }: Explanation,
  organisation: Organisation | undefined,
  { messages, language }: Speech,
): Document {
  const { explain, words } = messages;
  const others = languages.map((other) => role.name[other]).filter((name) => name !== role.name[language]);
  const was = functionsV21.find(({ id }) => role.id.startsWith(`${id}-`));
  const became = services.map((row) => {
    const name = `${row.id} ${row.name[language]}`;
    return organisation ? `${name} · ${shortRow(row, organisation, messages, language)}` : name;
  });
  const together = mergedWith(role).map(({ id, name }) => `${id} ${name[language]}`);
  const said: Fact[] = [
    { label: explain.kinds.role, lines: [role.id] },
    { label: explain.became, lines: became },
    ...(together.length === 0 ? [] : [{ label: explain.together, lines: together }]),
    ...(was === undefined
      ? []
      : [
          { label: explain.functionOf, lines: [`${was.id}. ${was.name[language]}`] },
          { label: words.category, lines: [`${was.category}. ${categoryById(was.category).name[language]}`] },
        ]),
    { label: explain.source, lines: [explain.sourceName(role.source)] },
  ];
  return documentOf(
    `${role.id} ${role.name[language]}`,
    others.map((name) => toned('faint', name)),
    [facts(said)],
  );
}

/** All roles, and what each became. */
export function describeRoles(list: readonly Explanation[], { messages, language }: Speech): Document {
  const { explain } = messages;
  return documentOf(
    explain.role.title,
    [],
    [
      text(explain.role.lead),
      table(
        [left('ID'), flexible(explain.name), flexible(explain.became)],
        list.map(({ role, services }) => [
          role.id,
          role.name[language],
          { lines: services.map((row) => `${row.id} ${row.name[language]}`) },
        ]),
      ),
    ],
  );
}

/** The other roles that became one service with it. */
function mergedWith({ id, services }: Role): readonly Role[] {
  return roles.filter((other) => other.id !== id && other.services.some((service) => services.includes(service)));
}
