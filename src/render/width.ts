import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** How many columns of a terminal the widest line of a text takes; wide characters count two. */
export function displayWidth(text: string): number {
  return text.includes('\n') ? Math.max(...text.split('\n').map(lineWidth)) : lineWidth(text);
}

/** Most lines are of letters that are as wide as they are many, which is seen sooner than measured. */
function lineWidth(line: string): number {
  return /^[ -~]*$/.test(line) ? line.length : stringWidth(line);
}

/**
 * Wraps at spaces and between Japanese characters, but never so that a line begins with a closing mark or ends with an
 * opening one; what is still too long is cut. Colours stay on every line of what they colour.
 */
export function wrap(text: string, width: number): string {
  const room = Math.max(width, 4);
  return text
    .split('\n')
    .map((line) => (lineWidth(line) <= room ? line : wrapAnsi(broken(line, room), room, { hard: true, trim: false })))
    .join('\n');
}

/** A text without colours on one line, with an ellipsis where it is cut. */
export function cut(text: string, width: number): string {
  if (lineWidth(text) <= width) return text;
  if (/^[ -~]*$/.test(text)) return `${text.slice(0, Math.max(width - 1, 0)).trimEnd()}…`;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const wide = '\\u3000-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF';
const opening = '「『（【〈《〔';
const closing = '、。，．・：；？！」』）】〉》〕…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ';

/** A colour, or the least that must stay together: a word or a Japanese character, with the marks around it. */
const piece = new RegExp(`\\p{Cc}\\[[\\d;]*m|[${opening}]*(?:[${wide}]|[^\\p{Cc}${wide}]+)[${closing}]*|.`, 'gu');

/** Puts line breaks into one line: at spaces, and inside what is too long to go to the next line whole. */
function broken(line: string, room: number): string {
  let done = '';
  let used = 0;
  const add = (text: string, space: string) => {
    const needed = stringWidth(text);
    if (used > 0 && needed > 0 && used + space.length + needed > room) {
      done += '\n';
      used = 0;
    } else {
      done += space;
      used += space.length;
    }
    done += text;
    used += needed;
  };
  for (const [, space = '', run = ''] of line.matchAll(/(\s*)(\S+)/g)) {
    if (stringWidth(run) <= room) add(run, space);
    else for (const [index, [part]] of [...run.matchAll(piece)].entries()) add(part, index === 0 ? space : '');
  }
  return done;
}
