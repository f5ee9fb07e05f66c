/** What is read of a workbook: these tags of these parts. Nothing else reaches the library. */
import { extentOfSheets } from './extent.ts';
import { type Countable, SpreadsheetRefused } from './refused.ts';
import { onlyTags, type Tag, type WantedTags } from './tags.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

interface Limit {
  readonly what: Countable;
  readonly most: number;
}

/** A kind of part, and how many of its tags there may be in all parts of the kind together. The first tag is the outer one. */
interface Kind extends Limit {
  readonly part: RegExp;
  readonly tags: WantedTags;
}

const kinds = {
  types: { part: /^\[Content_Types\]\.xml$/i, tags: { Types: [] }, what: 'sheets', most: 1 },
  relations: {
    part: /^(?:_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/_rels\/[^/]+\.rels)$/i,
    tags: { Relationships: [], Relationship: ['Id', 'Type', 'Target'] },
    what: 'sheets',
    most: 5_000,
  },
  workbook: {
    part: /^xl\/workbook\.xml$/i,
    tags: { workbook: [], workbookPr: ['date1904'], sheets: [], sheet: ['name', 'sheetId', 'state', 'r:id'] },
    what: 'sheets',
    most: 500,
  },
  sheet: {
    part: /^xl\/worksheets\/[^/]+\.xml$/i,
    tags: {
      ...{
        worksheet: [],
        cols: [],
        col: ['min', 'max', 'hidden'],
        sheetData: [],
        row: ['r', 'hidden'],
        c: ['r', 's', 't'],
        v: [],
        f: ['t', 'si'],
        is: [],
        t: [],
        r: [],
        strike: ['val'],
      },
      ...{ mergeCells: [], mergeCell: ['ref'], hyperlinks: [], hyperlink: ['ref', 'r:id'] },
    },
    what: 'cells',
    most: 700_000,
  },
  strings: {
    part: /^xl\/sharedStrings\.xml$/i,
    tags: { sst: [], si: [], t: [], r: [], strike: ['val'] },
    what: 'texts',
    most: 200_000,
  },
  styles: {
    part: /^xl\/styles\.xml$/i,
    tags: {
      styleSheet: [],
      numFmts: [],
      numFmt: ['numFmtId', 'formatCode'],
      fonts: [],
      font: [],
      strike: ['val'],
      cellXfs: [],
      xf: ['numFmtId', 'fontId'],
    },
    what: 'formats',
    most: 200_000,
  },
  comments: {
    part: /^xl\/comments(?:[^/]*|\/[^/]+)\.xml$/i,
    tags: { comments: [], commentList: [], comment: ['ref'], text: [], r: [], t: [] },
    what: 'notes',
    most: 200_000,
  },
  threads: {
    part: /^xl\/threadedComments\/[^/]+\.xml$/i,
    tags: { ThreadedComments: [], threadedComment: ['id', 'personId', 'ref'], text: [] },
    what: 'notes',
    most: 200_000,
  },
} satisfies Record<string, Kind>;

type KindName = keyof typeof kinds;

/** What a relation leads to, by the end of its type; of others nothing is read. */
const related: Readonly<Record<string, KindName>> = {
  officeDocument: 'workbook',
  worksheet: 'sheet',
  sharedStrings: 'strings',
  styles: 'styles',
  comments: 'comments',
  threadedComment: 'threads',
};

/** Of all sheets. */
const mergedCells: Limit = { what: 'merged-cells', most: 20_000 };

/** No sheet has more columns, and each is said once: the library goes through all that are said. */
const mostColumns = 16_384;

/** Tags of all kinds together. The library makes a tree of all parts but sheets, which takes three times as much. */
const elements: Limit = { what: 'elements', most: 900_000 };

/** Characters that are written as several, in all parts. */
const escapes: Limit = { what: 'escapes', most: 500_000 };

/** Whether something is read of a part, by its name in the archive. */
export function isNeeded(name: string): boolean {
  return kindOf(name) !== undefined;
}

/**
 * The same parts with what is read of them, each written over in its place.
 *
 * @throws {SpreadsheetRefused}
 */
export function neededOf(parts: Parts): Parts {
  const counts = new Map<Limit, number>();
  const count = (limit: Limit, weight = 1) => {
    const counted = (counts.get(limit) ?? 0) + weight;
    if (counted > limit.most) throw new SpreadsheetRefused({ why: 'too-many', what: limit.what, most: limit.most });
    counts.set(limit, counted);
  };
  const extent = extentOfSheets();
  const relations = relationsOf(parts);
  const needed = (name: string, bytes: Uint8Array) => {
    const kind: Kind = kinds[kindOf(name) ?? 'types'];
    const holds = extent(name.replace(/^.*\/|\.xml$/gi, ''));
    const [root] = Object.keys(kind.tags);
    let hasRoot = false;
    let columns = 0;
    const keeps = (tag: Tag) => {
      const { name: what, attributes } = tag;
      if (what === root) hasRoot = true;
      if ((what === 'row' || what === 'c') && !holds(tag)) return false;
      // Of columns, only whether they are hidden is wanted.
      if (what === 'col' && !attributes.has('hidden')) return false;
      if (what === 'col') {
        columns += 1 + Number(attributes.get('max')) - Number(attributes.get('min'));
        if (!(columns <= mostColumns)) throw new SpreadsheetRefused({ why: 'damaged' });
      }
      if (what === 'comment')
        holds({ name: 'c', attributes: new Map([['r', attributes.get('ref') ?? 'A1']]), isEmpty: false });
      // Of links, only those to other files and pages are wanted, and of these only that they are there.
      if (what === 'hyperlink') {
        if (!attributes.has('r:id')) return false;
        const [first = ''] = (attributes.get('ref') ?? 'A1').split(':');
        holds({ name: 'c', attributes: new Map([['r', first]]), isEmpty: false });
      }
      if (what === 'Relationship' && !relations.keep(name, attributes)) return false;
      if (what === 'sheet' && !relations.keepSheet(attributes)) return false;
      if (what === 'mergeCell') count(mergedCells);
      count(kind);
      count(elements, kind.what === 'cells' ? 1 : 3);
      return true;
    };
    const kept = onlyTags(bytes, { wanted: kind.tags, keeps, onEscape: () => count(escapes) });
    // As in another encoding than UTF-8.
    if (!hasRoot) throw new SpreadsheetRefused({ why: 'damaged' });
    return kept;
  };
  const byName = Object.entries(parts).toSorted(
    ([one], [other]) => Number(isRelations(other)) - Number(isRelations(one)),
  );
  return Object.fromEntries(byName.map(([name, bytes]) => [name, needed(name, bytes)]));
}

/** What leads to what in a workbook. No two may lead to the same, which would be read again each time. */
function relationsOf(parts: Parts) {
  const [read, shown, charts] = [new Set<string>(), new Set<string>(), new Set<string>()];
  return {
    /** Whether a relation leads to something that is read. */
    keep(from: string, attributes: Tag['attributes']): boolean {
      const [, type = ''] = /\/(\w+)$/.exec(attributes.get('Type') ?? '') ?? [];
      const kind = Object.hasOwn(related, type) ? related[type] : undefined;
      if (type === 'chartsheet' || type === 'dialogsheet') charts.add(attributes.get('Id') ?? '');
      if (kind === undefined) return false;
      const target = resolved(from, attributes.get('Target') ?? '');
      if (!Object.hasOwn(parts, target) || kindOf(target) !== kind) throw new SpreadsheetRefused({ why: 'damaged' });
      onlyOnce(read, target);
      return true;
    },
    /** Whether a sheet has cells, once all relations are known: it may be a chart. */
    keepSheet(attributes: Tag['attributes']): boolean {
      const id = attributes.get('r:id');
      onlyOnce(shown, id);
      return !charts.has(id ?? '');
    },
  };
}

/** The name of the part at which a relation of another one points. */
function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -2);
  for (const name of target.split('/')) {
    if (name === '..') folders.pop();
    else if (name !== '.' && name !== '') folders.push(name);
  }
  return folders.join('/');
}

function onlyOnce(seen: Set<string>, value = ''): void {
  // Spelled otherwise, it could be the same again.
  if (seen.has(value) || value.includes('&')) throw new SpreadsheetRefused({ why: 'damaged' });
  seen.add(value);
}

function isRelations(name: string): boolean {
  return kindOf(name) === 'relations';
}

function kindOf(name: string): KindName | undefined {
  return (Object.keys(kinds) as KindName[]).find((kind) => kinds[kind].part.test(name));
}
