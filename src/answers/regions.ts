/** One line of a text that came by mail, without quote marks and margin. */
export interface Line {
  /** 1-based, in the text as it came; so is the column at which `content` begins. */
  readonly number: number;
  readonly column: number;
  /** How far it is indented; a full-width space and a tab count as two. */
  readonly indent: number;
  /** With ordinary spaces, and none at its ends. */
  readonly content: string;
}

/** Lines that belong together: those of one fence, or those between two. */
export interface Region {
  readonly lines: readonly Line[];
  /** Whether it is a fence with an end, so that all in it is meant as an answer. */
  readonly closed: boolean;
}

/** What mail programs make of the three backticks of a fence as well. */
const fence = /^(?:`{3,}|~{3,}|'{3,}|‘{3,}|’{3,}|´{3,}|｀{3,})\s*(\w*)/;

/** The fences of a text and what is around them, in order. */
export function regionsOf(lines: readonly string[]): Region[] {
  const regions: Region[] = [];
  let current: Line[] = [];
  let fenced = false;
  const end = (closed: boolean) => {
    regions.push({ lines: current, closed });
    current = [];
  };
  for (const line of lines.map(lineOf)) {
    const [, info] = fence.exec(line.content) ?? [];
    if (info === undefined) {
      current.push(line);
      continue;
    }
    end(fenced && info === '');
    fenced = /^(?:ya?ml|json)$/i.test(info);
  }
  end(false);
  return regions.filter(({ lines }) => lines.some(({ content }) => content !== ''));
}

function lineOf(raw: string, index: number): Line {
  const [quote = ''] = /^(?: ?[>＞][ \u00A0\u3000]?)*/.exec(raw) ?? [];
  const unquoted = raw.slice(quote.length);
  const [margin = ''] = /^[\s\u00A0\u202F\u3000]*/.exec(unquoted) ?? [];
  return {
    number: index + 1,
    column: quote.length + margin.length + 1,
    indent: margin.replaceAll(/[\u3000\t]/g, '  ').length,
    content: unquoted
      .slice(margin.length)
      .replaceAll(/[\u00A0\u202F]/g, ' ')
      .trimEnd(),
  };
}
