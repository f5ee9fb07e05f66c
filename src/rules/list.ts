import { undecided } from './catalog/undecided.ts';
import { unknownService } from './catalog/unknown-service.ts';
import { unnecessaryWithoutReason } from './catalog/unnecessary-without-reason.ts';
import { scoreWithoutAssignment } from './portfolio/score-without-assignment.ts';
import { unscored } from './portfolio/unscored.ts';
import { assignedThoughUnnecessary } from './profile/assigned-though-unnecessary.ts';
import { combinationWithoutBoth } from './profile/combination-without-both.ts';
import { insourceWithoutTeam } from './profile/insource-without-team.ts';
import { outsourceWithoutProvider } from './profile/outsource-without-provider.ts';
import { unassigned } from './profile/unassigned.ts';
import { unknownProvider } from './profile/unknown-provider.ts';
import { unknownTeam } from './profile/unknown-team.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the build process: catalog, profile, portfolio (textbook 3.2). */
export const rules = [
  undecided,
  unnecessaryWithoutReason,
  unknownService,
  unassigned,
  insourceWithoutTeam,
  outsourceWithoutProvider,
  combinationWithoutBoth,
  assignedThoughUnnecessary,
  unknownTeam,
  unknownProvider,
  scoreWithoutAssignment,
  unscored,
] as const satisfies readonly Rule[];
