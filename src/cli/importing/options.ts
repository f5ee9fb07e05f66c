/** What it speaks of. */
export type ImportSubject = 'answers' | 'check' | 'columns' | 'import' | 'init' | 'problems' | 'rules' | 'words';

export interface ImportOptions {
  readonly sheet?: string;
  readonly columns?: string;
  readonly assessor?: string;
  readonly clear?: boolean;
  readonly declare?: boolean;
  readonly foreign?: boolean;
  readonly full?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}
