import type { Instead } from '../messages/arguments.ts';
import { loadWords } from '../messages/index.ts';
import type { Diagnostic, DiagnosticCode, Sayings } from '../model/diagnostic.ts';
import type { Language } from '../reference/index.ts';
import type { Raw } from './escape.ts';

/** What a diagnostic says, and what to do about it; names in it are as the files have them. */
export interface Wording {
  readonly message: Raw;
  readonly help: Raw;
}

/** A diagnostic with its words. */
export type Worded<Bare extends Pick<Diagnostic, 'code' | 'args'>> = Bare & Wording;

/** What a diagnostic says. */
export function wording<Code extends DiagnosticCode>(
  { code, args }: Pick<Diagnostic<Code>, 'code' | 'args'>,
  sayings: Pick<Sayings, Code>,
): Wording {
  // That the arguments are those of the code holds by their type.
  const { message, help } = sayings[code] as { message(args: object): string; help(args: object): string };
  return { message: message(args), help: help(args) };
}

/** Diagnostics with their words, which are loaded only where there are any. */
export async function worded<Bare extends Pick<Diagnostic, 'code' | 'args'>>(
  diagnostics: readonly Bare[],
  language: Language,
): Promise<Worded<Bare>[]> {
  if (diagnostics.length === 0) return [];
  const { problems, rules } = await loadWords(language, 'problems', 'rules');
  const sayings = { ...problems, ...rules };
  const instead = await insteads(diagnostics);
  return diagnostics.map((diagnostic) => {
    const told = {
      ...diagnostic.args,
      ...instead(diagnostic),
      ...(isLeftByFix(diagnostic) && { certain: false }),
      ...(isIdOfEntity(diagnostic) && { isEntity: true }),
    };
    const short = { ...diagnostic, args: cutTexts(told) as Bare['args'] };
    // What may have been meant is looked for among all there are.
    return { ...short, ...wording(short, sayings), args: cutLists(short.args) as Bare['args'] };
  });
}

/** Whether it is about a file that `check --fix` never changes: one that others have made, or that of a group. */
function isLeftByFix(diagnostic: Pick<Diagnostic, 'code'> & { readonly at?: Diagnostic['at'] }): boolean {
  const file = diagnostic.at?.file;
  return file === 'share' || file === 'group';
}

/** Whether a key of `group.yaml` is meant to be the id of an entity. */
function isIdOfEntity({ at }: Pick<Diagnostic, 'code'> & { readonly at?: Diagnostic['at'] }): boolean {
  return at?.file === 'group' && at.part === 'key' && at.path[0] === 'entities' && at.path.length === 2;
}

/** Finds what to write instead of a value that only a person would write; only what stands in a file says of which key it is. */
async function insteads(
  diagnostics: readonly Pick<Diagnostic, 'code' | 'args'>[],
): Promise<(diagnostic: Pick<Diagnostic, 'code' | 'args'> & { readonly at?: Diagnostic['at'] }) => Instead> {
  if (!diagnostics.some(({ code }) => code.startsWith('schema/'))) return () => ({});
  // It knows many words, and how to write YAML.
  const { insteadOf } = await import('../answers/meant.ts');
  return ({ at, ...said }) => (at ? insteadOf({ ...said, at }) : {});
}

/** So much of a text is quoted from a file, and data lists so many values; an ellipsis says that there are more. */
const mostLetters = 200;
const mostListed = 100;

function cutTexts(value: unknown): unknown {
  if (typeof value !== 'string') return mapped(value, cutTexts);
  return value.length > mostLetters ? `${value.slice(0, mostLetters).replace(/[\uD800-\uDBFF]$/, '')}…` : value;
}

function cutLists(value: unknown): unknown {
  if (!Array.isArray(value) || value.length <= mostListed || typeof value[0] !== 'string')
    return mapped(value, cutLists);
  return [...value.slice(0, mostListed), '…'];
}

function mapped(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one)]));
}

/** A sentence as one line, whatever the names in it hold. */
export function onOneLine(text: Raw): Raw {
  return text.replaceAll(/[\n\t\u2028\u2029]+/g, ' ');
}
