import { assignments } from '../reference/index.ts';
import { choice, date, party, type SchemaContext, servicesOf } from './context.ts';
import { labelled } from './documentation.ts';
import { notBlankPattern } from './format.ts';
import { closed, type JsonSchema } from './json-schema.ts';

/** The properties of `profile.yaml`. */
export function profileProperties(context: SchemaContext): Record<string, JsonSchema> {
  const body = `{ assignment: ${choice(
    1,
    assignments.map(({ id }) => id),
  )} }`;
  return { services: servicesOf('profile', context, body) };
}

/** One entry of `profile.yaml`. */
export function profileEntry({ words, organisation }: SchemaContext): JsonSchema {
  const of = (path: Parameters<typeof words.property<'profile'>>[1]) => words.property('profile', path);
  const assignment = words.values(assignments, (item, language) =>
    labelled(item.name[language], item.meaning[language], language),
  );
  return closed({
    assignment: { ...of('assignment'), ...assignment },
    team: { ...of('team'), ...party(organisation?.teams) },
    provider: { ...of('provider'), ...party(organisation?.providers) },
    planned: {
      ...of('planned'),
      ...closed({
        assignment: { ...of('planned.assignment'), ...assignment },
        team: { ...of('planned.team'), ...party(organisation?.teams) },
        provider: { ...of('planned.provider'), ...party(organisation?.providers) },
        by: { ...of('planned.by'), ...date },
      }),
    },
    note: { ...of('note'), type: 'string', pattern: notBlankPattern },
  });
}
