import type { Drill } from '../../analysis/drill/drill.ts';
import type { BeyondOrganisation } from '../../analysis/drill/escalation.ts';
import type { Participant } from '../../analysis/drill/handovers.ts';
import type { Link, Standing } from '../../analysis/drill/steps.ts';
import type { Effective } from '../../analysis/group/effective.ts';
import type { Row } from '../../model/row.ts';
import { commandFor } from '../drill-command.ts';
import type { DrillResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { type Measured, scoresJson, serviceJson } from './parts.ts';
import { grounds, type Records, recordsOf, saidColumns, serviceColumns, within } from './records.ts';
import type { DrillJson } from './schema/drill.ts';

type ScenarioJson = DrillJson['scenarios'][number];

/** Drills as `schemas/drill-report.schema.json` describes them. */
export function drillJson({ drills, organisation, beyond }: DrillResult): DrillJson {
  return {
    version: 2,
    organisation: organisation.name ?? null,
    unread: organisation.unread.map(({ id, path, line }) => ({ id, path, line: line ?? null })),
    scenarios: drills.map((drill) => scenarioJson(drill, organisation)),
    beyond: beyond ? beyondJson(beyond) : null,
  };
}

/** One record for each service of each step; names are in the chosen language. */
export function drillRecords({ drills, organisation }: DrillResult, { language }: Speaking<never>): Records {
  interface Line extends Link {
    readonly drill: Drill;
    readonly number: number;
  }
  const row = (line: Line): Row => line.row;
  return recordsOf<Line>(
    {
      scenario: ({ drill }) => drill.scenario.id,
      step: ({ number }) => number,
      'step-id': ({ drill, number }) => drill.steps[number - 1]?.step.id,
      'step-name': ({ drill, number }) => drill.steps[number - 1]?.step.name[language],
      ...within(serviceColumns(language), row),
      work: ({ work }) => work?.[language],
      counts: ({ counts }) => counts,
      verdict: ({ readiness }) => readiness.verdict,
      reasons: ({ readiness }) => readiness.reasons.join(' '),
      'not-chosen': ({ readiness }) => readiness.notChosen,
      accepted: ({ readiness }) => readiness.accepted,
      origin: ({ origin }) => origin,
      ...within(saidColumns(organisation), row),
      ...within(grounds, row),
    },
    drills.flatMap((drill) =>
      drill.steps.flatMap(({ links }, at) => links.map((link) => ({ ...link, drill, number: at + 1 }))),
    ),
    organisation,
  );
}

function scenarioJson(drill: Drill, measured: Measured): ScenarioJson {
  const { scenario, bound, steps, questions, counts, participants, handovers, contacts, weakLinks } = drill;
  return {
    id: scenario.id,
    name: scenario.name,
    meaning: scenario.meaning ?? null,
    'based-on': scenario.basedOn ?? null,
    'lost-base': scenario.lostBase
      ? {
          by: scenario.lostBase.by,
          'based-on': scenario.lostBase.basedOn,
          circular: scenario.lostBase.isCircular,
        }
      : null,
    origin: scenario.origin,
    'left-out': scenario.leftOut,
    'weak-below': bound,
    counts,
    steps: steps.map(({ step, notes, links, unknown, leftOut, crew, isEmpty }, at) => ({
      id: step.id,
      number: at + 1,
      name: step.name,
      meaning: step.meaning,
      notes,
      source: step.source,
      'led-by': crew.lead ? partyJson(crew.lead) : null,
      'brings-in': crew.others.map(({ party, services }) => ({ party: partyJson(party), services })),
      empty: isEmpty,
      services: links.map((link) => ({
        ...standingJson(link, measured),
        areas: link.row.areas,
        work: link.work ?? null,
        counts: link.counts,
        origin: link.origin,
      })),
      'left-out': leftOut,
      unknown,
    })),
    questions: questions.map(({ ask, origin, servicesOrigin, answer, services, leftOut, unknown }) => ({
      ask,
      origin,
      'services-origin': servicesOrigin,
      answer,
      services: services.map((standing) => standingJson(standing, measured)),
      'left-out': leftOut,
      unknown,
    })),
    participants: participants.map(partyJson),
    handovers: handovers.map(({ from, to, step, crosses }) => ({
      from: partyJson(from),
      to: partyJson(to),
      step,
      crosses,
    })),
    contacts: contacts.map(({ from, to, ...contact }) => ({ from: partyJson(from), to: partyJson(to), ...contact })),
    'weak-links': weakLinks.map((link) => ({
      ...standingJson(link, measured),
      steps: link.steps,
      questions: link.questions,
      alone: link.isAlone,
      command: commandFor(link) ?? null,
    })),
  };
}

function beyondJson({
  group,
  entity,
  worthLess,
  escalations,
  agreements,
}: BeyondOrganisation): NonNullable<DrillJson['beyond']> {
  return {
    group: group.name ?? null,
    entity: entity.id,
    'worth-less': worthLess.map(({ service, worth }) => ({ service, ...worthJson(worth) })),
    escalations: escalations.map(({ from, service, authority, decider, via, standing, worth }) => ({
      from: from.id,
      service: service.id,
      authority,
      decider: decider?.id ?? null,
      via: via.map(({ id }) => id),
      verdict: standing?.verdict ?? null,
      reasons: standing?.reasons ?? [],
      ...worthJson(worth),
    })),
    agreements: agreements.map(({ partner, contract, until, agreed, open }) => ({
      partner: partner.id,
      contract,
      until: until ?? null,
      agreed,
      open,
    })),
  };
}

function worthJson(worth: Effective | undefined) {
  return { own: worth?.own ?? null, effective: worth?.value ?? null, unclear: worth?.unclear ?? null };
}

function partyJson({ kind, id }: Participant) {
  return { kind, id: id ?? null };
}

function standingJson({ row, readiness }: Standing, measured: Measured) {
  const { assignment, team, provider } = row.profile;
  return {
    ...serviceJson(row),
    level: row.catalog.level ?? null,
    assignment: assignment ?? null,
    team: team ?? null,
    provider: provider ?? null,
    ...scoresJson(row, measured),
    verdict: readiness.verdict,
    reasons: readiness.reasons,
    'not-chosen': readiness.notChosen ?? null,
    accepted: readiness.accepted,
  };
}
