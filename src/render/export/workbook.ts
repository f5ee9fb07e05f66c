import { analyseGap } from '../../analysis/gap/analyse.ts';
import { makePlan } from '../../analysis/plan.ts';
import type { MakeExport } from '../exports.ts';
import { drawWorkbook } from '../workbook/draw.ts';

/** The workbook that people fill in, and `cdc import` reads. */
export const workbookExport: MakeExport = async ({ organisation, selected, today, version }, { language }) => {
  const analysis = analyseGap(organisation, { today });
  const plan = makePlan(organisation, { today });
  return {
    pieces: [await drawWorkbook({ organisation, analysis, plan, selected, today, version }, language)],
    notes: [],
  };
};
