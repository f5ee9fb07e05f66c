import { filesOf } from '../../../model/files.ts';
import type { FileKey } from '../../../schema/file-keys.ts';
import {
  type Block,
  type Document,
  documentOf,
  type Fact,
  facts,
  flexible,
  left,
  table,
  text,
  toned,
} from '../../document.ts';
import type { Raw } from '../../escape.ts';
import { takenText } from '../../file-keys.ts';
import type { Explained } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';

type Speech = Speaking<'explain'>;
type Key = Extract<Explained, { readonly kind: 'key' }>;

/** Keys of the files, file by file, with what they are called. */
export function describeKeys(list: readonly Key[], { messages: { explain: words }, language }: Speech): Document {
  const places = list.flatMap((one) => one.places);
  const files = [...new Set(places.map(({ file }) => file))];
  const groups = files.map((file) => ({
    heading: filesOf(file),
    rows: places
      .filter((place) => place.file === file)
      .map(({ path, title }) => ({ cells: [pathText(path), title[language]] })),
  }));
  return documentOf(
    words.kinds.key,
    [],
    [table([left(words.kinds.key), flexible(words.meaning)], groups, { grouping: words.file })],
  );
}

/** One key, explained, with where it stands, what it takes and how it looks there. */
export function describeKey({ id, name, places, example }: Key, speaking: Speech): Document {
  const { messages, language } = speaking;
  const { explain: words } = messages;
  const [first] = places;
  return documentOf(
    id,
    [toned('faint', name[language])],
    first
      ? [
          text(first.description[language]),
          facts([{ label: words.inFiles, lines: places.map(placeText) }, ...factsOf(first, speaking)]),
          example === undefined ? undefined : exampleItem(words.example, example),
        ]
      : [],
  );
}

/** `portfolio.yaml: services.<service>.due`. */
export function placeText({ file, path }: FileKey): Raw {
  return `${file}.yaml: ${pathText(path)}`;
}

function pathText(path: readonly string[]): Raw {
  return path.join('.');
}

function factsOf(key: FileKey, { messages, language }: Speech): Fact[] {
  const { explain: words } = messages;
  const taken = takenText(key, words);
  const values = key.values.map(({ value, meaning }) =>
    meaning[language] === '' ? `${value}` : `${value} · ${meaning[language]}`,
  );
  const lines = [...values, ...(taken === '' ? [] : [taken])];
  return [
    { label: words.takes, lines },
    ...(key.required ? [{ label: words.required, lines: [words.isRequired] }] : []),
    ...(key.default === undefined ? [] : [{ label: words.default, lines: [`${key.default}`] }]),
  ];
}

function exampleItem(label: Raw, line: Raw): Block {
  return { kind: 'item', head: `${label}:`, blocks: [{ kind: 'code', lines: [line] }] };
}
