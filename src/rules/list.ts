import { approvalExpired } from './approval/expired.ts';
import { approvalMissing } from './approval/missing.ts';
import { approvalOutdated } from './approval/outdated.ts';
import { approvalRejected } from './approval/rejected.ts';
import { customCollides } from './catalog/custom-collides.ts';
import { customUnused } from './catalog/custom-unused.ts';
import { phaseNotCovered } from './catalog/phase-not-covered.ts';
import { reviewDateMissing } from './catalog/review-date-missing.ts';
import { reviewOverdue } from './catalog/review-overdue.ts';
import { startingSetNotCovered } from './catalog/starting-set-not-covered.ts';
import { undecided } from './catalog/undecided.ts';
import { unknownService } from './catalog/unknown-service.ts';
import { unnecessaryWithoutReason } from './catalog/unnecessary-without-reason.ts';
import { roleWithoutPeople } from './cdc/role-without-people.ts';
import { seatsWithoutPeople } from './cdc/seats-without-people.ts';
import { impossible } from './dates/impossible.ts';
import { editionCollides } from './edition/collides.ts';
import { editionContradiction } from './edition/contradiction.ts';
import { editionIncomplete } from './edition/incomplete.ts';
import { editionUnknownService } from './edition/unknown-service.ts';
import { ignoreUnknownRule } from './ignore/unknown-rule.ts';
import { ignoreUnused } from './ignore/unused.ts';
import { ignoreWithoutReason } from './ignore/without-reason.ts';
import { impossibleValue } from './metrics/impossible.ts';
import { metricOverdue } from './metrics/overdue.ts';
import { targetMissed } from './metrics/target-missed.ts';
import { unknownMetric } from './metrics/unknown-metric.ts';
import { dependsOnAPerson } from './portfolio/depends-on-a-person.ts';
import { evidenceChanged } from './portfolio/evidence-changed.ts';
import { evidenceExpired } from './portfolio/evidence-expired.ts';
import { evidenceExpiring } from './portfolio/evidence-expiring.ts';
import { evidenceMissing } from './portfolio/evidence-missing.ts';
import { evidenceUnchecked } from './portfolio/evidence-unchecked.ts';
import { excludedWithoutRationale } from './portfolio/excluded-without-rationale.ts';
import { gapWithoutPlan } from './portfolio/gap-without-plan.ts';
import { halfScored } from './portfolio/half-scored.ts';
import { halvesWithoutCombination } from './portfolio/halves-without-combination.ts';
import { handedOffBlindly } from './portfolio/handed-off-blindly.ts';
import { noEvidence } from './portfolio/no-evidence.ts';
import { notDone } from './portfolio/not-done.ts';
import { overdue } from './portfolio/overdue.ts';
import { scoreWithoutAssignment } from './portfolio/score-without-assignment.ts';
import { scoredThoughUnassigned } from './portfolio/scored-though-unassigned.ts';
import { stale } from './portfolio/stale.ts';
import { targetBelow } from './portfolio/target-below.ts';
import { targetMissing } from './portfolio/target-missing.ts';
import { unconfirmed } from './portfolio/unconfirmed.ts';
import { undated } from './portfolio/undated.ts';
import { unprovenFive } from './portfolio/unproven-five.ts';
import { unscored } from './portfolio/unscored.ts';
import { viewsDiffer } from './portfolio/views-differ.ts';
import { viewsWithoutAgreed } from './portfolio/views-without-agreed.ts';
import { areaOneOutsourced } from './profile/area-one-outsourced.ts';
import { assignedThoughUnnecessary } from './profile/assigned-though-unnecessary.ts';
import { combinationWithoutBoth } from './profile/combination-without-both.ts';
import { concentration } from './profile/concentration.ts';
import { contractEnded } from './profile/contract-ended.ts';
import { contractEnding } from './profile/contract-ending.ts';
import { insourceWithoutTeam } from './profile/insource-without-team.ts';
import { outsourceWithoutProvider } from './profile/outsource-without-provider.ts';
import { partiesUndeclared } from './profile/parties-undeclared.ts';
import { partyWithoutPart } from './profile/party-without-part.ts';
import { plannedDone } from './profile/planned-done.ts';
import { plannedOverdue } from './profile/planned-overdue.ts';
import { unasked } from './profile/unasked.ts';
import { unassigned } from './profile/unassigned.ts';
import { unknownProvider } from './profile/unknown-provider.ts';
import { unknownTeam } from './profile/unknown-team.ts';
import { unusedParty } from './profile/unused-party.ts';
import type { Rule } from './rule.ts';
import { scenarioCollides } from './scenario/collides.ts';
import { scenarioUnknownBase } from './scenario/unknown-base.ts';
import { scenarioUnknownService } from './scenario/unknown-service.ts';
import { schemaStale } from './schema/stale.ts';

/**
 * Every rule, in the order of the build process: catalog, profile, portfolio (textbook 3.2); metrics (7.2); approvals; then what concerns all, and the
 * files themselves.
 */
export const rules = [
  undecided,
  unnecessaryWithoutReason,
  unknownService,
  reviewDateMissing,
  reviewOverdue,
  startingSetNotCovered,
  phaseNotCovered,
  customCollides,
  customUnused,
  unassigned,
  unasked,
  insourceWithoutTeam,
  outsourceWithoutProvider,
  combinationWithoutBoth,
  partyWithoutPart,
  assignedThoughUnnecessary,
  unknownTeam,
  unknownProvider,
  partiesUndeclared,
  contractEnded,
  contractEnding,
  plannedOverdue,
  plannedDone,
  areaOneOutsourced,
  concentration,
  unusedParty,
  scoreWithoutAssignment,
  scoredThoughUnassigned,
  unscored,
  targetMissing,
  targetBelow,
  gapWithoutPlan,
  overdue,
  noEvidence,
  evidenceExpired,
  evidenceExpiring,
  evidenceMissing,
  evidenceChanged,
  evidenceUnchecked,
  stale,
  undated,
  unconfirmed,
  notDone,
  dependsOnAPerson,
  handedOffBlindly,
  excludedWithoutRationale,
  halfScored,
  halvesWithoutCombination,
  unprovenFive,
  viewsDiffer,
  viewsWithoutAgreed,
  seatsWithoutPeople,
  roleWithoutPeople,
  unknownMetric,
  impossibleValue,
  metricOverdue,
  targetMissed,
  approvalMissing,
  approvalRejected,
  approvalOutdated,
  approvalExpired,
  scenarioUnknownService,
  scenarioUnknownBase,
  scenarioCollides,
  editionUnknownService,
  editionContradiction,
  editionIncomplete,
  editionCollides,
  impossible,
  ignoreUnknownRule,
  ignoreWithoutReason,
  ignoreUnused,
  schemaStale,
] as const satisfies readonly Rule[];
