import type { Row } from '../model/row.ts';

/** What can still be open of a service, in the order of the build process (textbook 3.2). */
export type OpenQuestion =
  | 'level'
  | 'reason'
  | 'assignment'
  | 'team'
  | 'provider'
  | 'as-is'
  /** The two halves of a combination. */
  | 'as-is-insource'
  | 'as-is-outsource'
  | 'to-be';

/** Whether a row has a score that was taken over from elsewhere, and that nobody has confirmed yet. */
export function isUnconfirmed({ portfolio }: Pick<Row, 'portfolio'>): boolean {
  return portfolio['as-is'] !== undefined && portfolio.unconfirmed !== undefined;
}

/** The questions that a row leaves open; none for a service that is unnecessary for a recorded reason. */
export function openQuestions({ catalog, profile, portfolio, isView = false }: Row): OpenQuestion[] {
  if (catalog.level === 'unnecessary') return catalog.reason === undefined ? ['reason'] : [];
  const { assignment } = profile;
  const needsTeam = assignment === 'insource' || assignment === 'combination';
  const needsProvider = assignment === 'outsource' || assignment === 'combination';
  const asIs = portfolio['as-is'];
  const combination = assignment === 'combination';
  // One score for both halves together is enough.
  const halves = typeof asIs === 'object' ? asIs : {};
  // A score that nobody has confirmed for this service is asked like one that is not there.
  const unconfirmed = isUnconfirmed({ portfolio });
  const openHalf = (half: 'insource' | 'outsource') =>
    combination &&
    (asIs === undefined || typeof asIs === 'object') &&
    (halves[half] === undefined || (unconfirmed && typeof asIs === 'object'));
  const open: [OpenQuestion, boolean][] = [
    ['level', catalog.level === undefined],
    ['assignment', assignment === undefined],
    ['team', needsTeam && profile.team === undefined],
    ['provider', needsProvider && profile.provider === undefined],
    // What nobody has counts as 1, whatever is said.
    [
      'as-is',
      asIs === undefined
        ? !combination && assignment !== 'unassigned'
        : unconfirmed && !(combination && typeof asIs === 'object'),
    ],
    ['as-is-insource', openHalf('insource')],
    ['as-is-outsource', openHalf('outsource')],
    // A target is agreed: no assessor has one of their own.
    ['to-be', !isView && asIs !== 'excluded' && portfolio['to-be'] === undefined],
  ];
  return open.filter(([, isOpen]) => isOpen).map(([question]) => question);
}
