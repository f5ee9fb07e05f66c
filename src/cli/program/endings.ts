import type { Words } from '../../messages/index.ts';
import { UserError } from './errors.ts';

/** Formats by how the names of their files end, for each the usual ending first. */
const formats = {
  xlsx: ['xlsx'],
  csv: ['csv'],
  markdown: ['md', 'markdown'],
  html: ['html', 'htm'],
  json: ['json'],
  ndjson: ['ndjson'],
  svg: ['svg'],
  ics: ['ics'],
  sarif: ['sarif'],
  junit: ['xml'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Other kinds of files, which no command makes. Endings that name no kind, such as `.txt`, are not among them. */
const others = new Set(
  (
    'pdf ods xls xlsm xlsb xltx numbers tsv doc docx odt rtf pages ppt pptx odp key ' +
    'png jpg jpeg gif webp bmp tif tiff eps ps zip gz tar 7z yaml yml toml xml eml msg epub tex adoc rst sqlite db parquet'
  ).split(' '),
);

const byEnding = new Map<string, string>(
  Object.entries(formats).flatMap(([format, endings]) => endings.map((ending) => [ending, format] as const)),
);

/** A file that is named as another kind of file than the command writes. */
export class ForeignEnding extends UserError {
  readonly file: string;

  constructor(file: string, message: string, help: string) {
    super(message, help);
    this.file = file;
  }
}

/** The usual endings of those formats that have one: `.xlsx`. */
export function endingsOf(allowed: readonly string[]): string[] {
  return Object.entries(formats)
    .filter(([format]) => allowed.includes(format))
    .map(([, [ending]]) => `.${ending}`);
}

/**
 * The format that the name of a file asks for; undefined where its ending says nothing of that.
 *
 * @throws {ForeignEnding} where it names a kind of file that none of the formats is
 */
export function formatNamed<const T extends string>(
  file: string | undefined,
  allowed: readonly T[],
  { errors }: Words<'errors'>,
): T | undefined {
  const [, written = ''] = /\.([^./\\]+)$/.exec(file ?? '') ?? [];
  const ending = written.toLowerCase();
  const found = allowed.find((format) => format === byEnding.get(ending));
  if (found === undefined && file !== undefined && (byEnding.has(ending) || others.has(ending))) {
    throw new ForeignEnding(
      file,
      errors.foreignEnding(file, `.${ending}`),
      errors.foreignEndingHelp(endingsOf(allowed)),
    );
  }
  return found;
}
