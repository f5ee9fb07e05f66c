import { describe, expect, it } from 'vitest';
import {
  analyseGap,
  compareStates,
  diffFormats,
  figuresOf,
  gapFormats,
  listServices,
  loadMessages,
  makePlan,
  matrixFormats,
  plain,
  planFormats,
  serviceMatrix,
  servicesFormats,
  trendFormats,
  trendOf,
} from '../../src/index.ts';
import { organisationOf } from '../analysis/organisation.ts';

const bad = String.raw`\e[31m\u202E\u0007|<b>=1+1`;

describe('names from a file', async () => {
  const organisation = await organisationOf({
    cdc: `organization: { name: "${bad}" }\nteams: { t: { name: "${bad}" } }\n`,
    catalog: `  X-1: { level: basic }\n  X-2: { level: basic }\ncustom:\n  X-1: { category: B, name: "${bad}" }\n  X-2: { category: B, name: "=${bad}" }\n`,
    profile: '  X-1: { assignment: insource, team: t }\n',
    portfolio: `  X-1: { as-is: 2, to-be: 4, action: "=${bad}", owner: "${bad}" }\n`,
  });
  const context = { messages: await loadMessages('en'), language: 'en', palette: plain, width: 80 } as const;

  it.each(Object.keys(matrixFormats) as (keyof typeof matrixFormats)[])(
    'steer nothing in the matrix as %s',
    async (format) => {
      const text = (await matrixFormats[format]())(serviceMatrix(organisation), organisation, context);
      expect(text).toContain('1+1');
      expect(text).not.toMatch(/(?![\r\n])[\p{Cc}\u202E]/u);
      if (format === 'markdown') expect(text.replaceAll('\\|', '')).not.toMatch(/<b>|^[^|\n]*\|.*\|<b/m);
      if (format === 'csv') expect(text).not.toMatch(/(?:^|,)"?=/m);
    },
  );

  it.each(Object.keys(servicesFormats) as (keyof typeof servicesFormats)[])(
    'steer nothing in the list of services as %s',
    async (format) => {
      const text = (await servicesFormats[format]())(listServices(organisation, 'b'), organisation, context);
      expect(text).toContain('1+1');
      expect(text).not.toMatch(/(?![\r\n])[\p{Cc}\u202E]/u);
      if (format === 'markdown') expect(text.replaceAll('\\|', '')).not.toMatch(/<b>|^[^|\n]*\|.*\|<b/m);
      if (format === 'csv') expect(text).not.toMatch(/(?:^|,)"?=/m);
    },
  );

  it.each(Object.keys(gapFormats) as (keyof typeof gapFormats)[])('steer nothing in the gap as %s', async (format) => {
    const text = (await gapFormats[format]())(analyseGap(organisation, { today: '2026-11-25' }), organisation, context);
    expect(text).toContain('1+1');
    expect(text).not.toMatch(/(?![\r\n])[\p{Cc}\u202E]/u);
    if (format === 'markdown') expect(text.replaceAll('\\|', '')).not.toMatch(/<b>|^[^|\n]*\|.*\|<b/m);
    if (format === 'csv') expect(text).not.toMatch(/(?:^|,)"?=/m);
  });

  it.each(Object.keys(planFormats) as (keyof typeof planFormats)[])(
    'steer nothing in the plan as %s',
    async (format) => {
      const plan = makePlan(organisation, { today: '2026-11-25' });
      const text = (await planFormats[format]())(plan, organisation, context);
      expect(text).toContain('1+1');
      expect(text).not.toMatch(/(?![\r\n])[\p{Cc}\u202E]/u);
      if (format === 'markdown') expect(text.replaceAll('\\|', '')).not.toMatch(/<b>|^[^|\n]*\|.*\|<b/m);
      if (format === 'csv') expect(text).not.toMatch(/(?:^|,)"?=/m);
    },
  );

  it.each(Object.keys(diffFormats) as (keyof typeof diffFormats)[])(
    'steer nothing in a comparison as %s',
    async (format) => {
      const before = await organisationOf({});
      const sides = [
        { name: { name: bad, commit: 'a'.repeat(40), date: '2025-11-01' }, organisation: before },
        { name: { name: undefined }, organisation },
      ] as const;
      const draw = await diffFormats[format]();
      for (const [one, other] of [sides, sides.toReversed() as unknown as typeof sides]) {
        const text = draw(compareStates(one.organisation, other.organisation), one, other, context);
        expect(text).toContain('1+1');
        expect(text).not.toMatch(/(?![\r\n])[\p{Cc}\u202E]/u);
        if (format === 'markdown') expect(text.replaceAll('\\|', '')).not.toMatch(/<b>|^[^|\n]*\|.*\|<b/m);
        if (format === 'csv') expect(text).not.toMatch(/(?:^|,)"?=/m);
      }
    },
  );

  it.each(Object.keys(trendFormats) as (keyof typeof trendFormats)[])(
    'steer nothing in a trend as %s',
    async (format) => {
      const point = { date: '2025-11-01', commit: 'a'.repeat(40), label: `=${bad}` };
      const problem = {
        code: 'schema/unknown-key',
        severity: 'error',
        path: bad,
        args: { key: bad, allowed: [] },
      } as const;
      const at = { file: 'catalog', path: [] } as const;
      const trend = trendOf([
        { ...point, figures: figuresOf(organisation), problem: undefined },
        { ...point, figures: undefined, problem: { ...problem, at, range: undefined, frame: undefined } },
      ]);
      const text = (await trendFormats[format]())(trend, organisation, context);
      expect(text).toContain('1+1');
      expect(text).not.toMatch(/(?![\r\n])[\p{Cc}\u202E]/u);
      if (format === 'csv') expect(text).not.toMatch(/(?:^|,)"?=/m);
    },
  );
});
