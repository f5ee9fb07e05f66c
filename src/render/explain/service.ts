import type { SchemaMessages } from '../../messages/index.ts';
import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { descriptionOf } from '../../reference/descriptions.ts';
import { areaById, categoryById, languages, phaseById, serviceById } from '../../reference/index.ts';
import { roles } from '../../reference/roles-v2-1.ts';
import { finding } from '../check/text.ts';
import type { RenderContext } from '../context.ts';
import { forTerminal, forTerminalLine } from '../escape.ts';
import { wrap } from '../width.ts';
import { serviceName } from '../words.ts';
import { answersOf } from './answers.ts';
import { type Fact, factsText } from './facts.ts';

/** How a service stands in an organisation. */
export interface Standing {
  readonly organisation: Organisation;
  /** What is found on this service. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** What the keys of the files are called. */
  readonly keys: SchemaMessages;
}

/** One service, explained for a terminal: what the framework says of it, then what an organisation does, if there is one. */
export function serviceText(row: Row, standing: Standing | undefined, context: RenderContext): string {
  const { messages, language, palette, width } = context;
  const line = (text: string) => wrap(forTerminalLine(text), width);
  const others = languages.map((other) => row.name[other]).filter((name) => name !== row.name[language]);
  const description = descriptionOf(row, standing?.organisation.framework)[language];
  const parts = [
    [
      palette.strong(line(`${row.id} ${serviceName(row, messages, language)}`)),
      ...others.map((name) => palette.faint(line(name))),
    ],
    ...(description === '' ? [] : [[wrap(forTerminal(description), width)]]),
    [factsText(frameworkFacts(row, context), context)],
  ];
  if (standing) {
    const { organisation, diagnostics, keys } = standing;
    const { explain: words } = messages;
    parts.push([
      palette.strong(line(words.here(organisation.name?.[language]))),
      factsText(answersOf(row, organisation, keys, context), context),
    ]);
    // The line that each is about is known from the facts above.
    const found = diagnostics.map((diagnostic) => finding({ ...diagnostic, frame: undefined }, context));
    if (found.length > 0) parts.push([palette.strong(line(words.findings)), ...found]);
  }
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function frameworkFacts(row: Row, { messages, language }: RenderContext): Fact[] {
  const { words, explain } = messages;
  const service = serviceById(row.id);
  // What the organisation changes of a listed service stands among its answers.
  const { areas, areaSource } = service ?? row;
  const facts: Fact[] = [[words.category, `${row.category}. ${categoryById(row.category).name[language]}`]];
  if (row.phase !== undefined) facts.push([words.phase, phaseById(row.phase).name[language]]);
  if (areas.length > 0) {
    facts.push([words.area, areas.map((id) => areaById(id).name[language]).join('\n')]);
    facts.push([explain.placedBy, explain.placers[areaSource]]);
  }
  if (service) {
    const was = roles.filter(({ services }) => services.includes(service.id));
    const before = was.map(({ id, name }) => `${id} ${name[language]}`).join('\n');
    facts.push([explain.before, before || explain.isNew], [explain.source, explain.sourceName(service.source)]);
  }
  return facts;
}
