import type { AssessorView, ServiceViews } from '../../../analysis/views.ts';
import { aside } from '../../../messages/aside.ts';
import type { Row } from '../../../model/row.ts';
import { confidences } from '../../../reference/confidences.ts';
import {
  type Block,
  type Cell,
  type Document,
  documentOf,
  type Fact,
  facts,
  flexible,
  type Inline,
  left,
  right,
  section,
  table,
  text,
  toned,
} from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { Speaking } from '../../speaking.ts';
import type { ViewsResult } from '../../views-result.ts';
import { scoreText, titleOf } from '../../words.ts';
import { serviceCells, serviceColumns } from '../cells.ts';
import { viewText } from './words.ts';

type Speech = Speaking<'views' | 'words'>;

/** So many services fit a screen with what stands below them, also where their views take two lines. */
const most = 8;

/** What assessors have to talk about, then how many have said something; with `full`, every view. */
export function describeViews({ analysis, organisation, full }: ViewsResult, speaking: Speech): Document {
  const { messages, language } = speaking;
  const { views: words } = messages;
  const { services, differing, least, assessors } = analysis;
  const title = titleOf(words.title, organisation, language);
  if (services.length === 0 && analysis.unscored === 0) return documentOf(title, [], [text(words.noViews)]);
  const shown = full ? differing : differing.slice(0, most);
  const hidden = differing.length - shown.length;
  const others = services.filter((one) => !differing.includes(one));
  return documentOf(
    title,
    [words.assessors(assessors)],
    [
      section(words.differing(least), [
        viewsTable(shown, full, speaking) ?? text(toned('good', words.noneDiffer)),
        hidden === 0 ? undefined : text(words.more(hidden)),
      ]),
      full ? section(words.others, [viewsTable(others, full, speaking)]) : undefined,
      facts(factsOf(analysis, speaking)),
      text(toned('faint', words.note)),
    ],
  );
}

function viewsTable(services: readonly ServiceViews[], full: boolean, speaking: Speech): Block | undefined {
  const { messages } = speaking;
  const { views: words, words: common } = messages;
  const isSure = services.some(({ views }) => views.some(({ view }) => view.confidence !== undefined));
  const legend = [
    ...(isSure && !full ? [words.sureLegend] : []),
    ...(services.some(({ isOutside }) => isOutside) ? [words.outsideLegend] : []),
  ].join(' · ');
  return table(
    [
      ...serviceColumns(messages),
      flexible(words.views),
      left(words.agreed),
      left(common.confidence),
      right(words.spread),
    ],
    services.map((one) => viewsCells(one, full, speaking)),
    legend === '' ? {} : { legend },
  );
}

function viewsCells(one: ServiceViews, full: boolean, speaking: Speech): Cell[] {
  const { messages, language } = speaking;
  const { views: words } = messages;
  const { row, views, agreed, isOutside, isDisputed, spread } = one;
  const score = scoreText(agreed, messages);
  return [
    ...serviceCells(row, speaking),
    full
      ? { lines: views.map((view) => viewText(view, messages, language)) }
      : views.map((view) => shortView(view, speaking)).join(' · '),
    isOutside ? toned('warn', words.outside(score)) : agreed === undefined ? toned('warn', score) : score,
    confidences.find(({ id }) => id === row.portfolio.confidence)?.name[language] ?? messages.words.none,
    isDisputed ? toned('warn', words.excludedBySome) : { number: spread, as: 'count' },
  ];
}

/** `Suzuki 2/4 (low)` */
function shortView({ assessor, view }: AssessorView, { messages, language }: Speech): Raw {
  const said = messages.words.said(assessor, scoreText(view['as-is'], messages));
  const confidence = confidences.find(({ id }) => id === view.confidence)?.name[language];
  return confidence === undefined ? said : aside(said, confidence, language);
}

function factsOf({ counts, withoutAgreed, outside, unscored }: ViewsResult['analysis'], speaking: Speech): Fact[] {
  const { views: words } = speaking.messages;
  const named = (rows: readonly Row[]): readonly Inline[] =>
    rows.length === 0 ? [] : [`${rows.length}: ${rows.map(({ id }) => id).join(', ')}`];
  const all: Fact[] = [
    {
      label: words.counts,
      lines: [[words.several(counts.several), words.one(counts.one), words.none(counts.none)].join(' · ')],
    },
    { label: words.withoutAgreed, lines: named(withoutAgreed) },
    { label: words.isOutside, lines: named(outside) },
    { label: words.unscored, lines: unscored === 0 ? [] : [`${unscored}`] },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}
