import { type ServiceFileKind, serviceFileKinds } from '../model/files.ts';
import type { Row } from '../model/row.ts';
import { reasons } from '../reference/index.ts';
import { type OpenQuestion, openQuestions } from './open-questions.ts';

/** What can be asked of a service: what may be open, and what explains an answer. */
export type Question =
  | OpenQuestion
  /** Why it is unnecessary, in words. */
  | 'rationale'
  | 'review-by'
  /** Why it was left out of the assessment, in words. */
  | 'exclusion';

/** The three phases of the build process (textbook 3.2, 8.2), each of which fills one file. */
export const buildPhases = serviceFileKinds;

const phaseOf: Readonly<Record<OpenQuestion, ServiceFileKind>> = {
  level: 'catalog',
  reason: 'catalog',
  assignment: 'profile',
  team: 'profile',
  provider: 'profile',
  'as-is': 'portfolio',
  'as-is-insource': 'portfolio',
  'as-is-outsource': 'portfolio',
  'to-be': 'portfolio',
};

/** The questions of one phase that a row asks as it is now, answered or not, in their order. */
export function questionsOf(row: Row, phase: ServiceFileKind): Question[] {
  const { catalog, profile, portfolio } = row;
  if (row.isView) return phase === 'portfolio' ? scoreQuestions(row) : [];
  switch (phase) {
    case 'catalog': {
      if (catalog.level !== 'unnecessary') return ['level'];
      const revisit = reasons.some(({ id, revisit }) => id === catalog.reason && revisit);
      return ['level', 'reason', 'rationale', ...(revisit ? ['review-by' as const] : [])];
    }
    case 'profile': {
      const { assignment } = profile;
      const team = assignment === 'insource' || assignment === 'combination';
      const provider = assignment === 'outsource' || assignment === 'combination';
      return ['assignment', ...(team ? ['team' as const] : []), ...(provider ? ['provider' as const] : [])];
    }
    case 'portfolio': {
      const asIs = portfolio['as-is'];
      if (asIs === 'excluded') return ['as-is', 'exclusion'];
      if (profile.assignment === 'unassigned' && asIs === undefined) return ['to-be'];
      return [...scoreQuestions(row), 'to-be'];
    }
  }
}

/** Those of the score alone; what nobody has counts as 1, so that there is none. */
function scoreQuestions({ profile, portfolio }: Row): Question[] {
  const asIs = portfolio['as-is'];
  if (profile.assignment === 'unassigned' && asIs === undefined) return [];
  const split = profile.assignment === 'combination' && typeof asIs !== 'number' && asIs !== 'excluded';
  return split ? ['as-is-insource', 'as-is-outsource'] : ['as-is'];
}

/**
 * Whether a phase is about a service, be it asked already or not: the first about each of the list, the others about those
 * in scope (docs/numbers: what is undecided is never counted).
 */
export function isAbout(row: Row, phase: ServiceFileKind): boolean {
  return phase === 'catalog' || row.scope === 'in-scope';
}

/**
 * The services of the list that no file names, where files name others: they are undecided, and an interview passes over
 * them unless somebody names them (whoever starts small, textbook 6.5.2).
 */
export function inNoFile(rows: readonly Row[]): Row[] {
  return rows.some(({ listed }) => listed) ? rows.filter(({ listed, custom }) => !listed && !custom) : [];
}

/** Those of one phase that a row leaves open. */
export function openIn(row: Row, phase: ServiceFileKind): OpenQuestion[] {
  return openQuestions(row).filter((question) => phaseOf[question] === phase);
}
