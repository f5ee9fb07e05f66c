import type { CategoryGap, ServiceGap } from '../../analysis/gap/portfolio.ts';
import { categoryById } from '../../reference/index.ts';
import type { RenderContext } from '../context.ts';
import { forTerminalLine } from '../escape.ts';
import type { Palette } from '../palette.ts';
import { type Column, fitTable } from '../table.ts';
import { wrap } from '../width.ts';
import { levelText, titleOf } from '../words.ts';
import type { GapRenderer } from './renderer.ts';

/** The analysis for a terminal: one screen of summary, then the lists. */
export const table: GapRenderer = (
  { counts, portfolio: { categories, services }, profile: { unassigned } },
  organisation,
  context,
) => {
  const { messages, language, palette, width } = context;
  const heading = (text: string) => wrap(palette.strong(forTerminalLine(text)), width);
  const title = titleOf(messages.gap.title, organisation, language);
  const sections = [`${heading(title)}\n${wrap(messages.gap.summary(counts), width)}`];
  if (services.length === 0) sections.push(messages.gap.noneScored);
  else {
    sections.push(`${heading(messages.gap.byCategory)}\n${byCategory(categories, context)}`);
    sections.push(`${palette.faint(messages.gap.legend)}`);
    sections.push(`${heading(messages.gap.byService)}\n${byService(services, context)}`);
  }
  const open = unassigned.map((row) =>
    [row.id, row.name[language], levelText(row, messages, language)].map(forTerminalLine),
  );
  const nobody =
    open.length === 0 ? undefined : fitTable([{ heading: '' }, flexible, flexible], open, width).trimStart();
  sections.push(
    nobody === undefined ? palette.good(messages.gap.noneUnassigned) : `${heading(messages.gap.unassigned)}\n${nobody}`,
  );
  return `${sections.join('\n\n')}\n`;
};

const flexible: Column = { heading: '', flexible: true };

function byCategory(categories: readonly CategoryGap[], { messages, language, palette, width }: RenderContext): string {
  const { words, gap: text } = messages;
  const rows = categories
    .filter(({ inScope }) => inScope > 0)
    .map(({ category, inScope, scored, asIs, toBe, gap }) => [
      `${category} ${categoryById(category).name[language]}`,
      bar(asIs, toBe, palette),
      decimal(asIs),
      decimal(toBe),
      signed(gap, 1),
      text.scoredOf(scored, inScope),
    ]);
  return fitTable(
    [
      { heading: palette.faint(words.category), flexible: true },
      { heading: '' },
      ...[words.asIs, words.toBe, words.gap, text.scored].map(
        (heading): Column => ({ heading: palette.faint(heading), align: 'right' }),
      ),
    ],
    rows,
    width,
  );
}

function byService(services: readonly ServiceGap[], { messages, language, palette, width }: RenderContext): string {
  const { words } = messages;
  const rows = services.map(({ row, asIs, toBe, gap }) => [
    row.id,
    forTerminalLine(row.name[language]),
    bar(asIs, toBe, palette),
    String(asIs),
    String(toBe),
    gap >= 2 ? palette.warn(signed(gap, 0)) : signed(gap, 0),
  ]);
  return fitTable(
    [
      { heading: palette.faint('ID') },
      { heading: palette.faint(words.service), flexible: true },
      { heading: '' },
      ...[words.asIs, words.toBe, words.gap].map(
        (heading): Column => ({ heading: palette.faint(heading), align: 'right' }),
      ),
    ],
    rows,
    width,
  );
}

/** Two characters a score: `██████░░░░` is 3 of 5. */
function bar(asIs: number | undefined, toBe: number | undefined, palette: Palette): string {
  if (asIs === undefined) return '·'.repeat(10);
  const now = Math.round(asIs * 2);
  const aim = Math.round((toBe ?? asIs) * 2);
  const reached = '█'.repeat(Math.min(now, aim));
  const rest = '·'.repeat(10 - Math.max(now, aim));
  return now <= aim
    ? `${reached}${palette.warn('░'.repeat(aim - now))}${palette.faint(rest)}`
    : `${reached}${palette.info('▒'.repeat(now - aim))}${palette.faint(rest)}`;
}

function decimal(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(1);
}

/** `+2`, `0`, `−1`: with its sign, since above target is a finding of its own. */
function signed(value: number | undefined, digits: number): string {
  if (value === undefined) return '–';
  const size = Math.abs(value).toFixed(digits);
  return Number(size) === 0 ? size : `${value > 0 ? '+' : '−'}${size}`;
}
