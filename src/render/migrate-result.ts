import type { Answer } from '../answers/answer.ts';
import type { Decision } from '../answers/migration/decide.ts';
import type { KeptAnswer } from '../answers/migration/meet.ts';
import type { RoleAnswer } from '../answers/migration/role-score.ts';
import type { Change } from '../answers/save.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';

/** What becomes of a service, and of what version 2.1 says of it. */
export interface MigratedService {
  readonly decision: Decision;
  /** What of it is to be written. */
  readonly toWrite: Answer;
  /** The service with what is taken over. */
  readonly after: Row;
  readonly changes: readonly Change[];
  /** Answers that are here already, and stay. */
  readonly kept: readonly KeptAnswer[];
  /** Values that are here already, and give way: with what stands there then, if anything does. */
  readonly replaced: readonly Change[];
  readonly outcome: 'taken' | 'same' | 'kept' | 'refused' | 'nothing' | 'new';
}

/** Every decision of a migration from version 2.1, service by service. */
export interface MigrateResult {
  readonly organisation: Organisation;
  readonly services: readonly MigratedService[];
  /** What the file says of each role. */
  readonly roles: readonly RoleAnswer[];
  /** How many rows or cells could not be taken. */
  readonly refused: number;
  readonly written: boolean;
  /** Whether to show every service, or only those of which there is something to decide. */
  readonly full: boolean;
}
