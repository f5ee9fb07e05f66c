import { expect, it } from 'vitest';
import type { SheetTable } from '../../../src/answers/sheet/table.ts';
import { isOwnTable, isRoadmap } from '../../../src/answers/sheet/unread-column.ts';
import { loadWords } from '../../../src/messages/index.ts';
import { languages } from '../../../src/reference/index.ts';

const below = (heading: string): SheetTable => ({
  sheet: { name: 'Sheet', isHidden: false, rows: [] },
  columns: [{ column: 1, heading, meaning: undefined, by: 'heading' }],
  ...{ headRow: 1, firstRow: 2, lastRow: 2, isGuess: false },
});

it.each(languages)('knows the tables of this tool by the headings that it writes: %s', async (language) => {
  const { gap, columns } = await loadWords(language, 'gap', 'columns');
  expect(isRoadmap(below(gap.weightAndShortfall))).toBe(true);
  expect(isOwnTable(below(columns.headings.scope))).toBe(true);
  expect(isRoadmap(below(columns.headings.scope)) || isOwnTable(below(gap.weightAndShortfall))).toBe(false);
});
