/**
 * What of the page is seen: all of it stands in the fragment of its address, e.g. `en-matrix&level=Basic&theme=dark`, so
 * that a link shows the same to whoever gets it.
 */
export interface View {
  /** The id of what the address leads to; empty for the top. */
  readonly anchor: string;
  readonly language?: string | undefined;
  readonly theme?: string | undefined;
  /** How the table at the anchor is explored: its columns by their keys, `q` is searched for, `sort` and `dir` order it. */
  readonly table: ReadonlyMap<string, string>;
}

/** @param fragment with or without its `#`; whatever is in it */
export function viewOf(fragment: string): View {
  const parts = fragment.replace(/^#/, '').split('&');
  const anchor = parts[0]?.includes('=') ? '' : decoded(parts.shift() ?? '');
  const values = new Map<string, string>();
  for (const part of parts) {
    const at = part.indexOf('=');
    if (at > 0) values.set(decoded(part.slice(0, at)), decoded(part.slice(at + 1)));
  }
  const [language, theme] = [values.get('lang'), values.get('theme')];
  values.delete('lang');
  values.delete('theme');
  return { anchor, language, theme, table: values };
}

/** The fragment of a view, without `#`. */
export function fragmentOf({ anchor, language, theme, table }: View): string {
  const values = [...table, ['theme', theme], ['lang', language]].filter(([, value]) => value);
  const pairs = values.map(([name, value]) => `${encoded(name ?? '')}=${encoded(value ?? '')}`);
  return [...(anchor === '' ? [] : [encoded(anchor)]), ...pairs].join('&');
}

/** As addresses are written that somebody typed: what is no valid escape stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Like `encodeURIComponent`, but what a fragment may hold stays readable. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed?.() ?? text).replaceAll(/%(?:2F|3A|2C|40|3F)/g, decodeURIComponent);
}
