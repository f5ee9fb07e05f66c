import type { GapAnalysis } from '../../analysis/gap/analyse.ts';
import type { Plan } from '../../analysis/plan.ts';
import type { Selected } from '../../analysis/selection.ts';
import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Speaking } from '../speaking.ts';

/** What a workbook is made of. */
export interface WorkbookResult {
  readonly organisation: Organisation;
  readonly analysis: GapAnalysis;
  /** Which services it is of; all if undefined. */
  readonly selected?: Selected | undefined;
  /** All improvements. */
  readonly plan: Plan;
  readonly today: IsoDate;
  /** Of the tool that makes it. */
  readonly version: string;
}

/** Of what any sheet speaks; those of results have words of their own. */
export type SheetSpeech = Speaking<'workbook' | 'columns' | 'words'>;
export type WorkbookSpeech = Speaking<'approvals' | 'workbook' | 'columns' | 'gap' | 'plan' | 'words'>;
