import type { Row } from '../../../model/row.ts';
import { descriptionOf } from '../../../reference/descriptions.ts';
import {
  areaById,
  categoryIn,
  edition,
  type Framework,
  knownAs,
  languages,
  phaseById,
  serviceById,
  successorOf,
} from '../../../reference/index.ts';
import { roles } from '../../../reference/roles-v2-1.ts';
import { type Document, documentOf, type Fact, facts, section, text, toned } from '../../document.ts';
import type { Standing } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';
import { serviceName } from '../../words.ts';
import { serviceApprovalText } from '../approvals.ts';
import { findingItem } from '../finding.ts';
import { answersOf } from './answers.ts';

type Speech = Speaking<'approvals' | 'explain' | 'words' | 'check'>;

/** One service, explained: what the framework says of it, then what an organisation does, if there is one. */
export function describeService(row: Row, standing: Standing | undefined, speaking: Speech): Document {
  const { messages, language } = speaking;
  const others = languages.map((other) => row.name[other]).filter((name) => name !== row.name[language]);
  const description = descriptionOf(row, standing?.organisation.framework)[language];
  return documentOf(
    `${row.id} ${serviceName(row, messages, language)}`,
    others.map((name) => toned('faint', name)),
    [
      description === '' ? undefined : text(description),
      facts(frameworkFacts(row, standing?.organisation.framework, speaking)),
      ...(standing ? standingBlocks(row, standing, speaking) : []),
    ],
  );
}

function standingBlocks(row: Row, { organisation, approvals, diagnostics, keys }: Standing, speaking: Speech) {
  const { explain, approvals: words } = speaking.messages;
  const approved = approvals.map((one) => serviceApprovalText(one, speaking));
  return [
    section(explain.here(organisation.name?.[speaking.language]), [
      facts([
        ...answersOf(row, organisation, keys, speaking),
        ...(approved.length === 0 ? [] : [{ label: words.label, lines: approved }]),
      ]),
    ]),
    section(
      explain.findings,
      // The line that each is about is known from the facts above.
      diagnostics.map((diagnostic) => findingItem({ ...diagnostic, frame: undefined }, speaking)),
    ),
  ];
}

function frameworkFacts(
  row: Row,
  framework: Framework | undefined,
  { messages, language }: Speaking<'explain' | 'words'>,
): Fact[] {
  const { words, explain } = messages;
  const known = knownAs(row.id, framework ?? edition);
  const service = known && serviceById(known);
  // What the organisation changes of a listed service stands among its answers.
  const { areas, areaSource } = (framework ?? edition).services.find(({ id }) => id === row.id) ?? row;
  const facts: Fact[] = [
    { label: words.category, lines: [`${row.category}. ${categoryIn(row.category, framework).name[language]}`] },
  ];
  if (row.phase !== undefined) facts.push({ label: words.phase, lines: [phaseById(row.phase).name[language]] });
  if (areas.length > 0) {
    facts.push({ label: words.area, lines: areas.map((id) => areaById(id).name[language]) });
    facts.push({ label: explain.placedBy, lines: [explain.placers[areaSource]] });
  }
  if (service) {
    const was = roles.filter(({ services }) => services.includes(service.id));
    const before = was.map(({ id, name }) => `${id} ${name[language]}`);
    const former = roles.find(({ id, services }) => id === row.id && !services.includes(service.id));
    const now = former?.services.flatMap((id) => successorOf(id, framework ?? edition) ?? []) ?? [];
    facts.push({
      label: explain.before,
      lines: [
        ...(before.length > 0 ? before : [explain.isNew]),
        ...(former && now.length > 0 ? [explain.notRole(`${former.id} ${former.name[language]}`, now)] : []),
      ],
    });
    facts.push({ label: explain.source, lines: [explain.sourceName(service.source)] });
  }
  return facts;
}
