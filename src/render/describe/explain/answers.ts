import { isUnassigned } from '../../../analysis/assignment.ts';
import { asIsScore, gapOf } from '../../../analysis/score.ts';
import { assessedOn } from '../../../analysis/staleness.ts';
import { viewsOf } from '../../../analysis/views.ts';
import { aside } from '../../../messages/aside.ts';
import type { Messages } from '../../../messages/index.ts';
import { evidenceOf } from '../../../model/evidence.ts';
import type { Evidence } from '../../../model/files.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { type Row, rubricsOf } from '../../../model/row.ts';
import { confidences } from '../../../reference/confidences.ts';
import {
  areaById,
  assignmentById,
  cycles,
  isScore,
  type RubricId,
  reasons,
  type Score,
} from '../../../reference/index.ts';
import { rubrics } from '../../../reference/rubrics.ts';
import type { Fact, Inline } from '../../document.ts';
import { figure } from '../../figures.ts';
import type { Speaking } from '../../speaking.ts';
import { asIsText, assignmentText, levelText, nameOf, toBeText } from '../../words.ts';
import { viewText } from '../views/words.ts';

type Speech = Speaking<'explain' | 'words'>;

/** All that an organisation's files say of a service, in the order of the build process. */
export function answersOf(
  row: Row,
  organisation: Organisation,
  { catalog: inCatalog, profile: inProfile, portfolio: inPortfolio }: Messages['keys'],
  speaking: Speech,
): Fact[] {
  const { messages, language } = speaking;
  const { words } = messages;
  const { catalog, profile, portfolio } = row;
  const asIs = portfolio['as-is'];
  const excluded = asIs === 'excluded';
  const expected = row.scope === 'in-scope';
  const gap = gapOf(row, organisation.policy);
  const facts: [{ readonly title: string }, string | readonly Inline[] | undefined][] = [
    [inCatalog.level, levelText(row, messages, language)],
    [inCatalog.reason, reasons.find(({ id }) => id === catalog.reason)?.name[language]],
    [inCatalog.rationale, catalog.rationale],
    [inCatalog['decided-by'], catalog['decided-by']],
    [inCatalog['review-by'], catalog['review-by']],
    [inCatalog.area, catalog.area && areaById(catalog.area).name[language]],
    [
      inProfile.assignment,
      profile.assignment || expected ? assignmentText(row, organisation, messages, language) : undefined,
    ],
    [inProfile.planned, plannedText(row, organisation, speaking)],
    [inProfile.note, profile.note],
    [inPortfolio['as-is'], asIs !== undefined || expected ? asIsMeaning(row, organisation, speaking) : undefined],
    [inPortfolio['to-be'], portfolio['to-be'] || (expected && !excluded) ? toBeMeaning(row, speaking) : undefined],
    [{ title: words.gap }, gap === undefined ? undefined : figure(gap, 'gap')],
    [inPortfolio['entry.assessed-on'], asIs === undefined ? undefined : assessedOn(row, organisation)],
    [inPortfolio.assessor, portfolio.assessor],
    [inPortfolio.confidence, confidences.find(({ id }) => id === portfolio.confidence)?.name[language]],
    [inPortfolio.evidence, portfolio.evidence?.map((piece) => evidenceLine(piece, speaking))],
    [inPortfolio.rationale, portfolio.rationale],
    [inPortfolio.note, portfolio.note],
    [inPortfolio.unconfirmed, portfolio.unconfirmed],
    [inPortfolio.action, portfolio.action],
    [inPortfolio.owner, portfolio.owner && nameOf(portfolio.owner, organisation.teams, language)],
    [inPortfolio.due, portfolio.due],
    [inPortfolio.views, viewsOf(row).map((one) => viewText(one, messages, language))],
    [inPortfolio.cycle, cycles.find(({ id }) => id === portfolio.cycle)?.name[language]],
  ];
  return facts.flatMap(([{ title }, said]) => {
    const lines = typeof said === 'string' ? [said] : (said ?? []);
    return lines.length === 0 || said === '' ? [] : [{ label: title, lines }];
  });
}

function evidenceLine(piece: Evidence, { messages, language }: Speech): Inline {
  const { ref, on, until, owner, sha256 } = evidenceOf(piece);
  const said = messages.explain.evidence({ on, until, owner, hashed: sha256 !== undefined });
  const place = { text: ref, link: ref };
  return said === '' ? place : [place, aside('', said, language)];
}

function plannedText(row: Row, organisation: Organisation, { messages, language }: Speech): string | undefined {
  const { planned } = row.profile;
  if (!planned) return undefined;
  // Where only the party changes, the assignment stays.
  const profile = planned.assignment === undefined ? { ...row.profile, ...planned } : planned;
  const text = assignmentText({ ...row, profile }, organisation, messages, language);
  return planned.by === undefined ? text : messages.explain.plannedBy(text, planned.by);
}

function asIsMeaning(row: Row, { policy }: Organisation, speaking: Speech): string {
  // What nobody has means what it counts as, whatever the file says.
  const asIs = isUnassigned(row) ? asIsScore(row, policy) : row.portfolio['as-is'];
  const scores: (readonly [RubricId, Score | 'excluded' | undefined])[] =
    typeof asIs === 'object'
      ? [
          ['insource', asIs.insource],
          ['outsource', asIs.outsource],
        ]
      : rubricsOf(row).map((rubric) => [rubric, asIs]);
  return withMeaning(asIsText(row, speaking.messages), scores, speaking);
}

function toBeMeaning(row: Row, speaking: Speech): string {
  const toBe = row.portfolio['to-be'];
  return withMeaning(
    toBeText(row, speaking.messages),
    rubricsOf(row).map((rubric) => [rubric, toBe]),
    speaking,
  );
}

/** A score, and below it what it means by each scale that it is given on. */
function withMeaning(
  score: string,
  by: readonly (readonly [RubricId, Score | 'excluded' | undefined])[],
  { language }: Speech,
): string {
  const said = by.flatMap(([rubric, value]) => (value === undefined ? [] : [[rubric, value] as const]));
  const meanings = said.map(([rubric, value]) => {
    const meaning = rubrics[rubric][value][language];
    if (said.length === 1) return meaning;
    return `${assignmentById(rubric).name[language]}${isScore(value) ? ` ${value}` : ''} · ${meaning}`;
  });
  return [score, ...meanings].join('\n');
}
