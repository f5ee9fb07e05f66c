import type { GapPhase } from '../../../analysis/gap/analyse.ts';
import type { Part } from '../../sections.ts';
import type { GapReport } from '../report.ts';
import { catalogPart } from './catalog.ts';
import { portfolioPart } from './portfolio.ts';
import { profilePart } from './profile.ts';

/** The lists of each phase. */
export const partOf: Readonly<Record<GapPhase, (report: GapReport) => Part>> = {
  catalog: catalogPart,
  profile: profilePart,
  portfolio: portfolioPart,
};
