import type { ShareFile } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import { isSameAssessment, organisationOfShare, shareOf } from './share.ts';

/** Why a file that can be read is no peer; the first that holds. */
export type PassedOver = 'empty' | 'own' | 'edition' | 'filtered' | 'duplicate';

/** The peers of an organisation among those that share. */
export interface Peers {
  readonly organisations: readonly Organisation[];
  readonly passedOver: Readonly<Record<PassedOver, number>>;
  /** Their first month and their last, `YYYY-MM`; undefined where none says it. */
  readonly months: { readonly first: string; readonly last: string } | undefined;
  /** How many say no month. */
  readonly undated: number;
}

/** Of which peers alone a comparison is to be. */
export type PeerGroup = Pick<ShareFile, 'size' | 'sector'>;

/**
 * The peers among the files of a folder, each assessment once.
 *
 * - `empty`: nothing is decided in it
 * - `own`: it says the same of every service as the organisation does
 * - `edition`: its services are those of another edition
 * - `filtered`: it is not of the size or the sector that is wanted, or does not say its own
 * - `duplicate`: it says the same of every service as one before
 */
export function peersOf(own: Organisation, shares: readonly ShareFile[], { size, sector }: PeerGroup = {}): Peers {
  const mine = shareOf(own).share;
  const taken: ShareFile[] = [];
  const reasonOf = (share: ShareFile): PassedOver | undefined => {
    if (Object.keys(share.services).length === 0) return 'empty';
    if (isSameAssessment(share, mine)) return 'own';
    if (share.framework !== mine.framework) return 'edition';
    if ((size !== undefined && share.size !== size) || (sector !== undefined && share.sector !== sector))
      return 'filtered';
    return taken.some((one) => isSameAssessment(one, share)) ? 'duplicate' : undefined;
  };
  const passedOver: Record<PassedOver, number> = { empty: 0, own: 0, edition: 0, filtered: 0, duplicate: 0 };
  for (const share of shares) {
    const reason = reasonOf(share);
    if (reason === undefined) taken.push(share);
    else passedOver[reason] += 1;
  }
  const months = taken.flatMap(({ month }) => month ?? []).toSorted();
  const [first, last] = [months[0], months.at(-1)];
  return {
    organisations: taken.map(organisationOfShare),
    passedOver,
    months: first === undefined || last === undefined ? undefined : { first, last },
    undated: taken.length - months.length,
  };
}
