import { type Fact, type Inline, toned } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import { figure } from '../../figures.ts';
import type { ReportResult } from '../../results.ts';
import { stateText } from '../../state.ts';
import type { ReportSpeech } from './speech.ts';

/** The state of the organisation in a few sentences: how it is, what has changed, and what is not known. */
export function stateLines(result: ReportResult, speaking: ReportSpeech): Inline[] {
  const { state } = speaking.messages.report;
  const { counts, portfolio, catalog } = result.analysis;
  const { total } = portfolio;
  if (counts.inScope === 0) return [toned('warn', state.none)];
  const open = {
    undecided: catalog.undecided.length,
    unasked: counts.unasked,
    unscored: total.unscored,
    withoutTarget: total.withoutTarget,
  };
  const sentences = [
    state.scope({
      ...counts,
      notDone: portfolio.notDone.length,
      person: portfolio.dependsOnPerson.length,
    }),
    total.compared === 0
      ? state.noScores
      : state.scores({
          compared: total.compared,
          asIs: figure(total.asIs, 'mean'),
          toBe: figure(total.toBe, 'mean'),
        }),
    ...changeSentence(result, speaking),
  ];
  return [
    sentences.join(speaking.language === 'ja' ? '' : ' '),
    ...(Object.values(open).some((services) => services > 0) ? [toned('warn', state.unknown(open))] : []),
  ];
}

function changeSentence({ analysis, previous }: ReportResult, speaking: ReportSpeech): Raw[] {
  const like = analysis.baseline?.total.likeForLike;
  if (!like || !previous) return [];
  const { state: words } = speaking.messages.report;
  const state = stateText(previous.name, speaking);
  if (like.change === undefined) return [words.noChange(state)];
  const change = figure(like.change, 'mean-gap');
  const direction = Number(change.replace('−', '-')) === 0 ? 0 : like.change > 0 ? 1 : -1;
  return [words.change({ services: like.services, change, direction, state })];
}

/** The figures that a board asks for, each with what it does not say. */
export function keyFigures(result: ReportResult, speaking: ReportSpeech): Fact[] {
  const { figures } = speaking.messages.report;
  const { analysis, organisation, previous } = result;
  const { counts, portfolio } = analysis;
  const { total } = portfolio;
  const basic = portfolio.distribution.find(({ level }) => level === 'basic');
  const basicScored = basic ? Object.values(basic.scores).reduce((sum, services) => sum + services, 0) : 0;
  const like = analysis.baseline?.total.likeForLike;
  const bad = (services: number): Inline => toned(services > 0 ? 'bad' : undefined, String(services));
  const at = ([1, 2, 3, 4, 5] as const).map((score) =>
    portfolio.distribution.reduce((sum, level) => sum + level.scores[score], 0),
  );
  return [
    fact(figures.inScope, figures.inScopeOf(counts.inScope, organisation.rows.length), figures.notInScope(counts)),
    fact(figures.unassigned, bad(counts.unassigned), figures.unasked(counts.unasked)),
    fact(figures.notDone, bad(portfolio.notDone.length), figures.notDoneHow),
    fact(figures.person, bad(portfolio.dependsOnPerson.length), figures.accepted(portfolio.dependsAccepted.length)),
    fact(figures.blind, bad(portfolio.handedOffBlindly.length), figures.accepted(portfolio.blindAccepted.length)),
    fact(figures.distribution, at.join(' / '), figures.distributionOf(total)),
    fact(figures.means, `${figure(total.asIs, 'mean')} → ${figure(total.toBe, 'mean')}`, figures.meansOf(total)),
    fact(
      figures.basic,
      figure(basic?.mean, 'mean'),
      basic
        ? figures.basicOf({ scored: basicScored, inScope: basicScored + basic.excluded + basic.unscored })
        : figures.noBasic,
    ),
    fact(
      figures.change,
      figure(like?.change, 'mean-gap'),
      like && previous
        ? figures.changeOf({ services: like.services, state: stateText(previous.name, speaking) })
        : figures.noPrevious,
    ),
  ];
}

function fact(label: Raw, value: Inline, note: Raw): Fact {
  return { label, lines: [value, toned('faint', note)] };
}
