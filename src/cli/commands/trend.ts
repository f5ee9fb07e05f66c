import { figuresOf } from '../../analysis/figures.ts';
import { type LikeForLike, likeForLike } from '../../analysis/like-for-like.ts';
import { type Period, periodOf, periods } from '../../analysis/period.ts';
import { type Selection, select, selectedOf } from '../../analysis/selection.ts';
import { type TrendPoint, trendOf } from '../../analysis/trend.ts';
import { joinOrganisation, type Organisation } from '../../model/organisation.ts';
import type { Text } from '../../reference/index.ts';
import { descriptions } from '../../render/formats.ts';
import { History, type PastFiles } from '../../source/history.ts';
import { seeing } from '../organisation/git-problems.ts';
import { openFolder } from '../organisation/open.ts';
import { type SelectionOptions, selectionOf, selectionOptions } from '../organisation/selection.ts';
import { defineCommand } from '../program/command.ts';
import { exits, UserError } from '../program/errors.ts';
import {
  choice,
  dirArgument,
  pastDay,
  type ResultOptions,
  resultDefaults,
  resultOptions,
  wholeNumber,
} from '../program/options.ts';
import { write } from '../terminal/io.ts';
import { printResult } from '../terminal/result.ts';

interface TrendOptions extends ResultOptions, SelectionOptions {
  readonly tags?: boolean;
  readonly every?: Period;
  readonly since?: string;
  readonly last?: number;
}

export const trend = defineCommand({
  subjects: ['trend'],
  plain: resultDefaults,

  configure(command, messages) {
    dirArgument(command)
      .option('--tags')
      .addOption(choice(command, '--every <period>', periods, messages))
      .option('--since <date>')
      .addOption(command.createOption('--last <n>').argParser(wholeNumber('--last', messages)));
    selectionOptions(command, ['service', 'team'], messages);
    resultOptions(command, messages);
  },

  async run(context, _, options: TrendOptions) {
    const { io } = context;
    if (options.tags && options.every) throw new UserError(context.messages.errors.notTogether('--tags', '--every'));
    const { folder, loaded, render } = await openFolder(context, options.output !== undefined);
    // What is meant is told by what there is now; where that cannot be used, by the framework.
    const now = loaded.organisation ?? joinOrganisation({});
    const selection = await selectionOf(options, now, context.messages);
    const yearStart = now.policy.fiscalYearStart;
    const { since: typed, ...others } = options;
    const since = typed === undefined ? {} : { since: await pastDay('--since', typed, context, yearStart) };
    const { errors, trend: words } = context.messages;
    await seeing('HEAD', context, async () => {
      const history = new History(folder.path, io.env);
      try {
        const { points, overall, name } = await read(history, { ...others, ...since }, selection, yearStart);
        const wanted = [options.tags, options.every, options.since, options.last].some((value) => value !== undefined);
        if (points.length === 0 && !wanted) throw new UserError(errors.noFilesIn('HEAD'), errors.noFilesInHelp);
        const result = {
          trend: trendOf(points, overall),
          organisation: { name, teams: now.teams },
          every: options.every,
          yearStart,
          selected: selectedOf(now, selection),
        };
        await printResult(descriptions.trend, result, render, options, context);
        if (await history.isShallow()) await write(io.stderr, `${words.shallow}\n`);
      } finally {
        await history.close();
      }
    });
    return exits.clean;
  },
});

/** The points that are asked for, earliest first, the last compared with the first, and the name that the organisation had last. */
async function read(
  history: History,
  options: TrendOptions,
  selection: Selection,
  yearStart: number,
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
  { tags, every }: TrendOptions,
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
