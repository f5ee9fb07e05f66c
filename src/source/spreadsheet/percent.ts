/** Which cells show a percentage: `1` in them is 100 %, which is no score. */

/** Formats of percentages that every workbook has. */
const builtIn = ['9', '10'];

/**
 * The addresses of cells with a format of percentages, by the names of their sheets.
 *
 * @param parts as `neededOf` writes them
 */
export function percentCells(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, ReadonlySet<string>> {
  const text = (name: RegExp) => {
    const found = Object.entries(parts).find(([part]) => name.test(part));
    return found === undefined ? '' : Buffer.from(found[1]).toString('utf8');
  };
  const styles = percentStyles(text(/^xl\/styles\.xml$/i));
  if (styles.size === 0) return new Map();
  const targets = new Map(
    [...text(/^xl\/_rels\/workbook\.xml\.rels$/i).matchAll(/<Relationship\b([^>]*)>/g)].map(([, tag = '']) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^.*\//, ''),
    ]),
  );
  const sheets = [...text(/^xl\/workbook\.xml$/i).matchAll(/<sheet\b([^>]*)>/g)].map(([, tag = '']) => tag);
  return new Map(
    sheets.map((tag) => {
      const part = targets.get(attribute(tag, 'r:id')) ?? '';
      const xml = text(new RegExp(`^xl/worksheets/${part.replaceAll(/[^\w.-]/g, '.')}$`, 'i'));
      return [unescaped(attribute(tag, 'name')), cellsWith(styles, xml)];
    }),
  );
}

function cellsWith(styles: ReadonlySet<string>, xml: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, tag = ''] of xml.matchAll(/<c\b([^>]*)>/g))
    if (styles.has(attribute(tag, 's'))) found.add(attribute(tag, 'r').toUpperCase());
  return found;
}

/** The numbers by which cells name their styles. */
function percentStyles(xml: string): ReadonlySet<string> {
  const own = [...xml.matchAll(/<numFmt\b([^>]*)>/g)].flatMap(([, tag = '']) =>
    attribute(tag, 'formatCode').includes('%') ? [attribute(tag, 'numFmtId')] : [],
  );
  const formats = new Set([...builtIn, ...own]);
  const [, styles = ''] = /<cellXfs\b[^>]*>(.*?)<\/cellXfs>/s.exec(xml) ?? [];
  return new Set(
    [...styles.matchAll(/<xf\b([^>]*)>/g)].flatMap(([, tag = ''], index) =>
      formats.has(attribute(tag, 'numFmtId')) ? [String(index)] : [],
    ),
  );
}

function attribute(tag: string, name: string): string {
  const [, double, single] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single ?? '';
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
