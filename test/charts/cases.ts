import { loadFolder, type Organisation } from '../../src/index.ts';
import { svgOf } from '../../src/render/chart/svg.ts';
import type { Chart } from '../../src/render/document.ts';
import { organisationOf } from '../analysis/organisation.ts';
import { example } from '../cli/run.ts';

const named = async (name: string): Promise<Organisation> => {
  const { organisation } = await loadFolder(example(name));
  if (!organisation) throw new Error(name);
  return organisation;
};

/** With 136 services of its own, 200 in all. */
async function large(): Promise<Organisation> {
  const ids = Array.from({ length: 136 }, (_, index) => `X-${index + 1}`);
  return organisationOf({
    cdc: 'teams: { t: { name: "情報システム部門セキュリティ統括グループ監視運用担当チーム（東日本）" } }\n',
    catalog: `${ids.map((id) => `  ${id}: { level: basic }\n`).join('')}custom:\n${ids
      .map((id, index) => `  ${id}: { category: ${'ABCDEFGHI'[index % 9]}, name: "${id}", phase: operation }\n`)
      .join('')}`,
    profile: ids.map((id) => `  ${id}: { assignment: insource, team: t }\n`).join(''),
    portfolio: ids
      .map(
        (id, index) =>
          `  ${id}: { as-is: ${(index % 5) + 1}, to-be: 5, due: 20${27 + (index % 4)}-0${1 + (index % 9)}-01 }\n`,
      )
      .join(''),
  });
}

/** The organisations whose charts are looked at. */
export const cases: readonly (readonly [string, () => Promise<Organisation>])[] = [
  ...['textbook', 'harbor-logistics', 'sakura-seiki'].map((name) => [name, () => named(name)] as const),
  ['200 services', large],
];

/** A chart as SVG. */
export function drawn(chart: Chart, idPrefix?: string): string {
  const { data, title, description } = chart;
  return svgOf(data, { title, description, language: 'en', ...(idPrefix !== undefined && { idPrefix }) });
}
