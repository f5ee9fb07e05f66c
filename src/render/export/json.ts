import { exportJson, stateJson } from '../data/export.ts';
import { forJson } from '../escape.ts';
import type { ExportSource, MakeExport } from '../exports.ts';

/** One object, written state by state. */
export const jsonExport: MakeExport = async (source) => ({ pieces: pieces(source), notes: [] });

async function* pieces(source: ExportSource): AsyncGenerator<string> {
  // The brace that ends it follows after the states.
  yield `${forJson(exportJson(source)).replace(/\n\}\n$/, '')},\n  "states": `;
  if (!source.states) {
    yield 'null\n}\n';
    return;
  }
  let before = '[\n';
  for await (const state of source.states) {
    // A line break inside of a text is escaped, so each of these begins a line of its own.
    yield `${before}${forJson(stateJson(state)).trimEnd().replaceAll(/^/gm, '    ')}`;
    before = ',\n';
  }
  yield `${before === ',\n' ? '\n  ]' : '[]'}\n}\n`;
}
