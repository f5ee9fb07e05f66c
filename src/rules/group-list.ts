import { groupContractEnded } from './group/contract-ended.ts';
import { groupContractEnding } from './group/contract-ending.ts';
import { folderMissing } from './group/folder-missing.ts';
import { longChain } from './group/long-chain.ts';
import { noEffect } from './group/no-effect.ts';
import { noEntity } from './group/no-entity.ts';
import { noEscalation } from './group/no-escalation.ts';
import { noOne } from './group/no-one.ts';
import { noOrganisation } from './group/no-organisation.ts';
import { notOffered } from './group/not-offered.ts';
import { overrated } from './group/overrated.ts';
import { parentLoop } from './group/parent-loop.ts';
import { partnerWithoutContract } from './group/partner-without-contract.ts';
import { required } from './group/required.ts';
import { sameFolder } from './group/same-folder.ts';
import { providerIsSelf } from './group/self.ts';
import { supplyLoop } from './group/supply-loop.ts';
import { unknownEntity } from './group/unknown-entity.ts';
import { unknownOf } from './group/unknown-of.ts';
import { unknownParent } from './group/unknown-parent.ts';
import { unknownServiceOfGroup } from './group/unknown-service.ts';
import { unusable } from './group/unusable.ts';
import { rules } from './list.ts';
import type { GroupRule, RuleFacts } from './rule.ts';

/**
 * Every rule of a group: whether its entities can be looked at; who belongs to whom (textbook 7.1.3); who serves whom; and
 * what each has to run (6.5.2).
 */
export const groupRules = [
  noEntity,
  folderMissing,
  noOrganisation,
  unusable,
  sameFolder,
  unknownParent,
  parentLoop,
  noEscalation,
  partnerWithoutContract,
  groupContractEnded,
  groupContractEnding,
  unknownEntity,
  providerIsSelf,
  notOffered,
  noOne,
  overrated,
  longChain,
  supplyLoop,
  required,
  unknownServiceOfGroup,
  unknownOf,
  noEffect,
] as const satisfies readonly GroupRule[];

/** Every rule that there is: of organisations, and of groups. */
export const everyRule: readonly RuleFacts[] = [...rules, ...groupRules];
