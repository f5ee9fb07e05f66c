import { serviceMatrix } from '../../analysis/matrix.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { Language } from '../../reference/index.ts';
import { stateColumns } from '../data/export.ts';
import { matrixColumns } from '../data/matrix.ts';
import { type Columns, type Records, recordsOf } from '../data/records.ts';
import type { ExportSource, MakeExport } from '../exports.ts';
import { wordings } from '../formats.ts';
import { csv, csvRows, ndjson } from '../media/records.ts';

/** The records of `cdc matrix`, one a service; of a history one a service and state, with the state in front. */
export const csvExport: MakeExport = async (source, { language, headings }) => {
  const wording = await wordings[headings](language);
  return {
    pieces: pieces(source, language, (records, isFirst) => (isFirst ? csv : csvRows)(records, wording)),
    notes: [],
  };
};

export const ndjsonExport: MakeExport = async (source, { language }) => {
  return { pieces: pieces(source, language, ndjson), notes: [] };
};

/** A piece for so many services of a state: more at a time would need memory, and gain nothing. */
const atOnce = 1000;

async function* pieces(
  source: ExportSource,
  language: Language,
  write: (records: Records, isFirst: boolean) => string,
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const { rows, columns, organisation } of parts(source, language)) {
    for (let start = 0; start === 0 || start < rows.length; start += atOnce) {
      yield write(recordsOf(columns, rows.slice(start, start + atOnce), organisation), isFirst);
      isFirst = false;
    }
  }
}

interface Part {
  readonly rows: readonly Row[];
  readonly columns: Columns<Row>;
  readonly organisation: Organisation;
}

async function* parts({ organisation, states }: ExportSource, language: Language): AsyncGenerator<Part> {
  if (!states) {
    yield { rows: rowsOf(organisation), columns: matrixColumns(organisation, language), organisation };
    return;
  }
  for await (const state of states) {
    yield {
      rows: rowsOf(state.organisation),
      columns: stateColumns(state, matrixColumns(state.organisation, language)),
      organisation: state.organisation,
    };
  }
}

/** In the order of the matrix. */
function rowsOf(organisation: Organisation): readonly Row[] {
  return serviceMatrix(organisation).flatMap(({ rows }) => rows);
}
