import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import type { Language } from '../../src/index.ts';

/** A text that somebody reads, and where it stands. */
export interface Shown {
  readonly place: string;
  readonly text: string;
}

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { encoding: 'utf8', recursive: true })
    .filter((name) => name.includes('.'))
    .map((name) => `${folder}${name.replaceAll('\\', '/')}`);

/** What stands for a value inside of a text: of a template, or code of a page. */
export const hole = '\u{FFFC}';

type Node = { readonly type: string; readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const below = (node: Node): Node[] => Object.values(node).flat().filter(isNode);
const parsed = (path: string): Node => parseAst(read(path), { lang: 'ts' }) as unknown as Node;

function textOf(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return undefined;
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join(hole);
}

/** Every string below a node that is a value: no key, no type, no name of a file. */
function strings(node: Node): string[] {
  if (node.type === 'ImportDeclaration' || node.type.startsWith('TS')) return [];
  const own = textOf(node);
  const parts = node.type === 'Property' ? [node.value as Node] : below(node);
  return [...(own === undefined ? [] : [own]), ...parts.flatMap(strings)];
}

/** Every text of a pair of languages in the reference data. */
function saidIn(node: Node, language: Language): string[] {
  const key = node.type === 'Property' ? (node.key as Node) : undefined;
  const text = key?.name === language ? textOf(node.value as Node) : undefined;
  return text === undefined ? below(node).flatMap((inner) => saidIn(inner, language)) : [text];
}

const messages = (language: Language): Shown[] =>
  filesIn(`src/messages/${language}/`).flatMap((place) => strings(parsed(place)).map((text) => ({ place, text })));

const referenceFiles = filesIn('src/reference/');
const reference = (language: Language): Shown[] =>
  referenceFiles.flatMap((place) => saidIn(parsed(place), language).map((text) => ({ place, text })));

/** A page, paragraph by paragraph, without what is code, an address, or output of the program. */
function paragraphs(place: string): Shown[] {
  const prose = read(place)
    .replace(/^ *```.*?^ *```$/gms, '')
    .replace(/`[^`\n]+`/g, hole)
    .replace(/\]\([^)\s]*\)/g, ']');
  return prose.split(/\n+/).map((text) => ({ place, text }));
}

const isJapanese = (name: string) => name.endsWith('.ja.md') || name.includes('sakura-seiki');
const single = [
  'README',
  'README.ja',
  'SECURITY',
  'SECURITY.ja',
  'CHANGELOG.ja',
  'examples/textbook/README',
  'examples/textbook/README.ja',
  'examples/sakura-seiki/README',
  'examples/harbor-logistics/README',
];
const pages = (language: Language): Shown[] =>
  [...filesIn('docs/').filter((name) => name.endsWith('.md')), ...single.map((name) => `${name}.md`)]
    .filter((name) => isJapanese(name) === (language === 'ja'))
    .flatMap(paragraphs);

/** Everything that users read in a language. */
export const textsIn = (language: Language): Shown[] => [
  ...messages(language),
  ...reference(language),
  ...pages(language),
];

/** The framework's own names, which are what they are. */
export const namesIn = (language: Language): string[] =>
  referenceFiles
    .filter((place) => /(?:services|categories|areas|roles-v2-1)\.ts$/.test(place))
    .flatMap((place) => saidIn(parsed(place), language).filter((text) => !/[。.]$/.test(text)));

export interface Term {
  readonly terms: Readonly<Record<Language, readonly string[]>>;
  readonly never: Readonly<Record<Language, readonly string[]>>;
}

/** The table of words in CONTRIBUTING.md. */
export function glossary(): Term[] {
  const [, table = ''] = /\n## Words\n(.*?)\n## /s.exec(read('CONTRIBUTING.md')) ?? [];
  const cells = (row: string) =>
    row.split('|').map((cell) =>
      cell
        .trim()
        .split(/\s*[,、]\s*/)
        .filter(Boolean),
    );
  return [...table.matchAll(/^\|(.*)\|$/gm)].slice(2).map(([, row = '']) => {
    const [en = [], ja = [], neverEn = [], neverJa = []] = cells(row);
    return { terms: { en, ja }, never: { en: neverEn, ja: neverJa } };
  });
}
