import type { Io, Output } from './io.ts';

/** Whether the log of what is written is read for commands: GitHub Actions and its kin, or Azure Pipelines, run the program. */
export function isReadForCommands(env: Io['env']): boolean {
  return Boolean(env['GITHUB_ACTIONS'] || env['TF_BUILD']);
}

/**
 * An output in whose log nothing is a command, whoever wrote it and wherever lines were wrapped: what would begin one is
 * spelled out as JSON spells it, so that JSON means the same. What is meant as a command goes to `commands`.
 */
export function withoutCommands<T extends Output>(output: T, env: Io['env'] = {}): T {
  let isBlank = true;
  const inert = (text: string): string => {
    const begins = isBlank;
    const line = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
    isBlank = line.trim() === '' && (isBlank || line.length < text.length);
    // GitHub passes over white space before it.
    return withoutMarks(text).replaceAll(
      /(?<=^|[\r\n])([^\S\r\n]*):(?=:|$)/g,
      (found, space: string, offset: number) => (offset > 0 || begins ? `${space}\\u003a` : found),
    );
  };
  const through = (change: (text: string) => string): Output['write'] => {
    return (text, done) => output.write(typeof text === 'string' ? change(text) : text, done);
  };
  // GitHub looks for nothing more in a line that is a command; Azure Pipelines does.
  const marks = env['TF_BUILD'] ? /#(?=#(?:vso)?\[)/gi : /#(?=#vso\[)/gi;
  const meant = (text: string) => text.replaceAll(marks, '\\u0023');
  const own = { write: through(inert), commands: { write: through(meant) } };
  // All else is the stream's: prompts ask it for its size and listen to it.
  return new Proxy(output, {
    get: (target, name) => own[name as keyof typeof own] ?? Reflect.get(target, name),
  });
}

/** Without `##[` and `##vso[`, which count anywhere in a line; what a text ends with may go on in the next. */
function withoutMarks(text: string): string {
  return text.replaceAll(/#(?=#?$|#v(?:so?)?$|#(?:vso)?\[)/gi, '\\u0023');
}
