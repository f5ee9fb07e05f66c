import { spelled } from '../reference/spelling.ts';
import { answerWords, takesAnyText } from '../schema/answer-keys.ts';
import { parse } from '../source/parse.ts';

/** No hint is longer, in letters. */
const longestHint = 300;

/** Whether a text behind `#` is one of those with which a form is sent, rather than somebody's own. */
export type IsHint = (key: string, text: string) => boolean;

/** What stands behind the colon of a key. */
export interface Written {
  /** As YAML; undefined where there is nothing. */
  readonly yaml: string | undefined;
  /** What of the text that is. */
  readonly source: string;
  /** Whether `yaml` is letter for letter what was written. */
  readonly exact: boolean;
  /** What somebody wrote behind `#`, where it is no answer. */
  readonly aside: string | undefined;
  /** Whether the hint of the form ends it: then nothing of it stands on the next line. */
  readonly complete: boolean;
}

/**
 * Reads what is written behind a key. What takes any text is taken as it stands, `#`, colons and quotes too, but for the
 * hint of the form at its end, and quotes around all of it; elsewhere, what is behind a `#` is aside.
 */
export function writtenBehind(key: string, text: string, isHint: IsHint): Written {
  const free = takesAnyText(key);
  const marks = [...text.matchAll(/(?:^|\s)[#＃]/gu)].map(({ index }) => index);
  const hinted = marks.findLast((index) => text.length - index < longestHint && isHint(key, behindMark(text, index)));
  const rest = (hinted === undefined ? text : text.slice(0, hinted)).trim();
  const [first] = free ? marks.filter((index) => index === 0 && text.startsWith('#')) : marks;
  const value = free || first === undefined ? rest : text.slice(0, first).trim();
  const behind = first === undefined || first === hinted ? undefined : behindMark(text, first);
  // What says the same again is lost to nobody.
  const aside = behind === value || behind === '' ? undefined : behind;
  const complete = hinted !== undefined;
  if (value === '' || (free && aside !== undefined))
    return { yaml: undefined, source: '', exact: true, aside, complete };
  return { ...(free ? anyText(value) : choice(value)), source: value, aside, complete };
}

function behindMark(text: string, index: number): string {
  return text.slice(index).trimStart().slice(1).trim();
}

function anyText(value: string): Pick<Written, 'yaml' | 'exact'> {
  return isQuoted(value) ? { yaml: value, exact: true } : { yaml: quoted(value), exact: false };
}

function choice(value: string): Pick<Written, 'yaml' | 'exact'> {
  if (/^(?:\d+|~|null)$/.test(value) || isQuoted(value)) return { yaml: value, exact: true };
  if (/^[[{｛［]/.test(value)) {
    const spaced = withSpaces(value);
    if (isYaml(spaced)) return { yaml: spaced, exact: spaced === value };
  }
  const [, inner = value] = /^["'“”„‟‘’「](.*)["'“”‘’」]$/u.exec(value) ?? [];
  return { yaml: quoted(inner), exact: false };
}

/** A mapping in braces with the signs and spaces that YAML wants: `｛insource：2、outsource：4｝`. */
function withSpaces(value: string): string {
  const plain = /[｛｝［］：、，]/.test(value) ? value.normalize('NFKC').replaceAll('、', ', ') : value;
  return plain.replaceAll(/([\w-]+):(?=\S)/g, (whole, key: string) => (answerWords.has(key) ? `${whole} ` : whole));
}

/** A text as YAML, which takes some characters only by their numbers. */
function quoted(text: string): string {
  const code = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replaceAll(/[\u007F-\u009F]/g, code);
}

function isQuoted(value: string): boolean {
  return /^(["']).*\1$/su.test(value) && value.length > 1 && isYaml(value);
}

function isYaml(value: string): boolean {
  return parse(`key: ${value}`).problems.length === 0;
}

/** What a text says, whatever a mail program made of its widths, spaces, quotes and dashes. */
export function asTyped(text: string): string {
  return spelled(text)
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”„‟]/g, '"');
}
