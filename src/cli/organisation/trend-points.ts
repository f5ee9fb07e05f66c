import { figuresOf } from '../../analysis/figures.ts';
import { type LikeForLike, likeForLike } from '../../analysis/like-for-like.ts';
import { type Period, periodOf } from '../../analysis/period.ts';
import { type Selection, select } from '../../analysis/selection.ts';
import type { TrendPoint } from '../../analysis/trend.ts';
import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Text } from '../../reference/index.ts';
import type { History, PastFiles } from '../../source/history.ts';

/** Which states of the history are wanted; what is left out lets all through. */
export interface StatesWanted {
  /** Only what tags name. */
  readonly tags?: boolean;
  /** Only the last of each period. */
  readonly every?: Period;
  readonly since?: IsoDate;
  /** How many at most, counted from the latest. */
  readonly last?: number;
}

/**
 * The points that are asked for, earliest first, the last compared with the first, and the name that the organisation had last.
 *
 * @param step is told of each state as it is read
 */
export async function trendPoints(
  history: History,
  options: StatesWanted,
  selection: Selection,
  yearStart: number,
  step: () => void = () => {},
): Promise<{ points: TrendPoint[]; overall: LikeForLike | undefined; name: Text | undefined }> {
  const { since = '', last = Number.POSITIVE_INFINITY } = options;
  const points: { -readonly [K in keyof TrendPoint]: TrendPoint[K] }[] = [];
  // Of very many states, no more than two beside the one at hand are kept.
  let latest: Organisation | undefined;
  let later: { readonly organisation: Organisation; readonly point: (typeof points)[number] } | undefined;
  let name: Text | undefined;
  for await (const { label, ...past } of states(history, options, yearStart)) {
    if (points.length >= last) break;
    const { commit } = past;
    step();
    if (commit.date < since) continue;
    const { organisation: whole, diagnostics } = await history.load(past, '.');
    const organisation = whole && select(whole, selection);
    const figures = organisation && figuresOf(organisation);
    const point = {
      date: commit.date,
      commit: commit.id,
      label,
      figures,
      likeForLike: undefined,
      problem: diagnostics[0],
    };
    points.push(point);
    if (!organisation) continue;
    name ??= organisation.name;
    latest ??= organisation;
    if (later) later.point.likeForLike = likeForLike(organisation, later.organisation);
    later = { organisation, point };
  }
  const first = later?.organisation;
  const overall = first && latest && first !== latest ? likeForLike(first, latest) : undefined;
  return { points: points.toReversed(), overall, name };
}

/** The states that are asked for, latest first. */
async function* states(
  history: History,
  { tags, every }: StatesWanted,
  yearStart: number,
): AsyncGenerator<PastFiles & { readonly label: string | undefined }> {
  if (tags) {
    for (const { name, commit } of (await history.tags()).toReversed()) {
      const past = await history.filesAt(commit);
      if (past) yield { ...past, label: name };
    }
    return;
  }
  const seen = new Set<string>();
  for await (const past of history.states()) {
    const label = every && periodOf(past.commit.date, every, yearStart);
    if (label !== undefined && seen.has(label)) continue;
    if (label !== undefined) seen.add(label);
    yield { ...past, label };
  }
}
