import { describe, expect, it } from 'vitest';
import { type Cell, documentOf, left, section, table, text, toned } from '../../src/render/document.ts';
import { forHtml, forMarkdown, forTerminal } from '../../src/render/escape.ts';

describe('a document', () => {
  it('takes no text that is escaped already: that does not compile', () => {
    const [terminal, markdown, html] = [forTerminal('a'), forMarkdown('a'), forHtml('a')];
    const attempts = [
      // @ts-expect-error: escaped
      () => text(terminal),
      // @ts-expect-error: escaped
      () => toned('strong', markdown),
      // @ts-expect-error: escaped
      () => documentOf(html, [], []),
      // @ts-expect-error: escaped
      () => section(terminal, []),
      // @ts-expect-error: escaped
      () => left(markdown),
      // @ts-expect-error: escaped
      (): Cell => html,
      // @ts-expect-error: escaped
      (): Cell => ({ services: [terminal] }),
    ];
    for (const attempt of attempts) expect(attempt).not.toThrow();
  });

  it('has no heading without something below it', () => {
    expect(section('Empty', [undefined, table([left('ID')], []), section('Inner', [])])).toBeUndefined();
    expect(section('Full', [undefined, text('a')])).toEqual({ kind: 'section', heading: 'Full', blocks: [text('a')] });
  });

  it('leaves out groups without rows', () => {
    const rows = [{ cells: ['A-1'] }];
    expect(table([left('ID')], [{ heading: 'A', rows: [] }])).toBeUndefined();
    expect(
      table(
        [left('ID')],
        [
          { heading: 'A', rows: [] },
          { heading: 'B', rows },
        ],
      )?.groups,
    ).toEqual([{ heading: 'B', rows }]);
    expect(table([left('ID')], [['A-1'], ['A-2']])?.groups).toEqual([
      { rows: [{ cells: ['A-1'] }, { cells: ['A-2'] }] },
    ]);
  });
});
