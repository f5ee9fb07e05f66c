/**
 * The library: read an organisation's files, check, analyse and render them, without a terminal.
 *
 * ```ts
 * import { analyseGap, check, loadFolder, makePlan } from 'x1060-cdc';
 *
 * const { organisation, diagnostics } = await loadFolder('examples/textbook');
 * if (!organisation) throw new Error(`${diagnostics.length} problems`);
 * const today = '2026-11-23';
 * const { counts, portfolio } = analyseGap(organisation, { today });
 * console.log(check(organisation, { today }).length, counts.inScope, portfolio.total.asIs);
 * console.log(makePlan(organisation, { today, budget: 10 }).planned);
 * ```
 *
 * @module
 */
import type { Values } from './answers/answer.ts';
import type { Saved } from './answers/save.ts';
import { type SetOptions, setAnswers as set } from './answers/set-answers.ts';
import { writer } from './cli/answering/writer.ts';
import { isoDate } from './model/date.ts';

export {
  type AreaLead,
  comparePatterns,
  isAreaOneOutsourced,
  isAreaThreeWithoutPeople,
  type PatternComparison,
  type PatternDistance,
} from './analysis/area.ts';
export {
  type AreaAnalysis,
  type AreaPart,
  analyseAreas,
  areaParts,
  type InAreas,
  type PartyAreas,
} from './analysis/areas/analyse.ts';
export type { Leaving, Move, MoveKind, PartMove } from './analysis/areas/moves.ts';
export type { AreaServices, Placement } from './analysis/areas/services.ts';
export type { Carried, SideServices } from './analysis/areas/sides.ts';
export {
  isAssigned,
  isTooMuch,
  isUnasked,
  isUnassigned,
  type PartyKind,
  type Standing,
} from './analysis/assignment.ts';
export {
  type Benchmark,
  type CategoryBenchmark,
  compareWithPeers,
  type Incomparable,
  leastPeers,
  type Position,
  type Quartiles,
  quartilesOf,
  type ServiceBenchmark,
} from './analysis/benchmark.ts';
export { type Board, boardOf, type Decision, type DecisionKind, decisionKinds } from './analysis/board.ts';
export { changedRows, type RowChange } from './analysis/changes.ts';
export type { Coverage } from './analysis/coverage.ts';
export { isToReview } from './analysis/dates.ts';
export {
  blindness,
  type Dependence,
  dependsOnPerson,
  isHandedOffBlindly,
  isNotDone,
  ownDependence,
} from './analysis/dependence.ts';
export {
  type ChangeKind,
  type ClassifiedChange,
  changeKinds,
  changesOf,
  compareStates,
  type Diff,
  type FigureChange,
} from './analysis/diff.ts';
export {
  type CombinationMeans,
  type Distribution,
  distributions,
  type Figures,
  figuresOf,
} from './analysis/figures.ts';
export {
  analyseGap,
  type Counts,
  type GapAnalysis,
  type GapOptions,
  type GapPhase,
  gapPhases,
} from './analysis/gap/analyse.ts';
export { type BaselineChanges, type BaselineList, compareWithBaseline } from './analysis/gap/baseline.ts';
export { analyseCatalog, type CatalogGap, type CategoryLevels, type Unnecessary } from './analysis/gap/catalog.ts';
export { figureChanges, type GapFigure, type GapFigureChange, gapFigures } from './analysis/gap/figures.ts';
export {
  analysePortfolio,
  type CategoryGap,
  type PortfolioGap,
  type ServiceGap,
} from './analysis/gap/portfolio.ts';
export { analyseProfile, type Load, type ProfileGap } from './analysis/gap/profile.ts';
export { type EntityChanges, type GroupDiff, groupDiff } from './analysis/group/diff.ts';
export { type GroupGap, groupGap } from './analysis/group/gap.ts';
export { type GroupMatrix, groupMatrix } from './analysis/group/matrix.ts';
export type { GroupSelected, GroupSelection } from './analysis/group/selection.ts';
export type { Spread } from './analysis/group/spread.ts';
export { type GroupState, type GroupTrend, type GroupTrendPoint, groupTrend } from './analysis/group/trend.ts';
export { cycleOf, type Improvement, improvements, weightOf } from './analysis/improvement.ts';
export { type LikeForLike, likeForLike } from './analysis/like-for-like.ts';
export { type LogEntry, type LoggedState, logEntry, type ServiceLog } from './analysis/log.ts';
export { type Entry, entriesOf, type KeyEntry, keyEntriesOf, lookUp } from './analysis/look-up.ts';
export { managementCycle, type PhaseServices } from './analysis/management-cycle.ts';
export { type MatrixFilter, type MatrixGroup, serviceMatrix } from './analysis/matrix.ts';
export {
  type Metric,
  type MetricStanding,
  metricStandings,
  type Recorded,
  suggestedMetrics,
  type UndefinedMetric,
  undefinedMetrics,
} from './analysis/metrics.ts';
export { type OpenQuestion, openQuestions } from './analysis/open-questions.ts';
export type { OtherAnswers } from './analysis/other-answers.ts';
export {
  type ActivityState,
  analysePeacetime,
  isRecorded,
  type PartCoverage,
  type Peacetime,
  type ServiceCoverage,
} from './analysis/peacetime.ts';
export { type PassedOver, type PeerGroup, type Peers, peersOf } from './analysis/peers.ts';
export { type Period, periodOf, periods } from './analysis/period.ts';
export {
  type Effort,
  makePlan,
  type NextScore,
  nextScores,
  type Plan,
  type PlanGroup,
  type PlanGrouping,
  type PlanItem,
  type PlanOptions,
  planGroupings,
} from './analysis/plan.ts';
export { asIsScore, gapOf, halfScore, isExcluded, isUnscored, laggingScore, shortfallOf } from './analysis/score.ts';
export { nearQuery, searchRows } from './analysis/search.ts';
export { type Selected, type Selection, select, selectedOf } from './analysis/selection.ts';
export { listServices, type ServiceGroup } from './analysis/services.ts';
export { organisationOfShare, type Shared, shareOf } from './analysis/share.ts';
export { type LevelStanding, type RoleStanding, type Staffing, staffingOf } from './analysis/staffing.ts';
export {
  type Measure,
  type Trend,
  type TrendLine,
  type TrendPoint,
  trendMeasures,
  trendOf,
} from './analysis/trend.ts';
export { type WhatIf, whatIf } from './analysis/what-if.ts';
export type { Problem, Values } from './answers/answer.ts';
export { type Change, NotSaved, type Saved } from './answers/save.ts';
export { AnswersRefused, type SetOptions } from './answers/set-answers.ts';
export type { Gone } from './answers/settle.ts';
export { type Examined, type ExamineOptions, examine } from './check/examine.ts';
export type { Comparison, OrganisationReport, Totals } from './check/report.ts';
export { loadMessages, loadWords, type Messages, type Subject, type Words } from './messages/index.ts';
export type { Diagnostic, Frame, LocatedDiagnostic, Range } from './model/diagnostic.ts';
export * from './model/files.ts';
export { type Entity, type Group, joinGroup, type KnownEntity } from './model/group.ts';
export type { Location, Path } from './model/location.ts';
export { defaultPolicy, joinOrganisation, type Organisation, type Party, type Policy } from './model/organisation.ts';
export type { Row, Scope } from './model/row.ts';
export { descriptionOf } from './reference/descriptions.ts';
export * from './reference/index.ts';
export {
  type Activity,
  type ActivityId,
  type ActivityPart,
  activities,
  type Direction,
  type KnownMetric,
  knownMetrics,
  type PartRole,
  reportingServices,
} from './reference/peacetime.ts';
export { type SectorId, type SizeId, sectors, sizes } from './reference/peer-groups.ts';
export { type Role, type RoleId, roles } from './reference/roles-v2-1.ts';
export { measures, rubrics } from './reference/rubrics.ts';
export { stepSource, steps } from './reference/steps.ts';
export { type Term, type TermKind, termKinds, terms } from './reference/terms.ts';
export type { ChartName } from './render/chart/chart.ts';
export { type ChartFormat, chartFormats, chartNames, drawChart } from './render/charts.ts';
export {
  type CheckRenderer,
  type CheckWriter,
  checkFormats,
  type WordedReport,
  wordedReport,
  writeAll,
} from './render/check/index.ts';
export type { RenderContext } from './render/context.ts';
export * from './render/data/index.ts';
export type { Cell, Records } from './render/data/records.ts';
export type * from './render/document.ts';
export {
  type Description,
  type Drawn,
  descriptions,
  draw,
  drawDocument,
  type FormatName,
  formatNames,
  type HeadingsName,
  headingsNames,
  type MediumName,
  mediumNames,
} from './render/formats.ts';
export type * from './render/group-results.ts';
export { csv, ndjson } from './render/media/records.ts';
export { type Palette, plain } from './render/palette.ts';
export { drawReport, type ReportFormat, reportFormats } from './render/report.ts';
export type * from './render/results.ts';
export { shareName, shareText } from './render/share.ts';
export type { Speaking } from './render/speaking.ts';
export type { StateName } from './render/state.ts';
export { check, settingOf } from './rules/check.ts';
export { rules } from './rules/list.ts';
export type { Finding, Rule, RuleContext, RuleId, RuleOptions } from './rules/rule.ts';
export { buildSchema } from './schema/build.ts';
export { type FileKey, fileKeys, type KeyValue, type Takes } from './schema/file-keys.ts';
export type { Content } from './source/content.ts';
export { EditRefused, type RefusalReason } from './source/edit.ts';
export { EntryConflict, EntryInvalid, FileMisnamed, NoOrganisation } from './source/entry.ts';
export { type Environment, GitProblem } from './source/git.ts';
export { type Commit, History, type PastFiles, type Tag } from './source/history.ts';
export { type FileInputs, type Loaded, loadFolder, loadTexts } from './source/load.ts';
export { Locked } from './source/lock.ts';
export { locateAll } from './source/place.ts';
export { type ContentReader, folderReader, type SourceFile } from './source/read.ts';
export { type FoundShares, readShares } from './source/shares.ts';

/**
 * Answers for one service, safely: the files are locked, read anew, held to their schemas and replaced one by one in one
 * go each, so that no change of anybody else is lost and no reader ever sees half a file.
 *
 * ```ts
 * await setAnswers('examples/textbook', 'B-1', { assignment: 'insource', team: 'soc', 'to-be': 4 });
 * ```
 *
 * @param folder the organisation's
 * @param values by key, whichever file holds it, as the file takes them or as people type them (`併用`, `2/4`,
 *   `2027/3/31`); `undefined` takes a key out
 * @param options `today` is the day of the assessment where the answer says none, by default that of this machine
 * @returns which files changed, and what belonged to the former answer and went with it
 * @throws {AnswersRefused} for what cannot be answered so, or where the files cannot be used as they are; nothing is written
 * @throws {NotSaved} where a file is as it was; its `cause` says why
 */
export function setAnswers(
  folder: string,
  service: string,
  values: Values,
  options: Omit<SetOptions, 'writer' | 'today'> & Partial<Pick<SetOptions, 'today'>> = {},
): Promise<Saved> {
  // Signals are for the program to deal with that uses the library.
  return set(folder, service, values, {
    today: isoDate(new Date()),
    ...options,
    writer: { ...writer, uninterrupted: (act) => act() },
  });
}
