import { spawnSync } from 'node:child_process';
import { diffArrays } from 'diff';
import { bin } from '../cli/run.ts';

/** A command that a document shows in a console block, and what it shows of the output, line by line. */
interface Step {
  readonly command: string;
  readonly shown: readonly string[];
}

/** A line that stands for any number of lines. */
const ellipsis = '…';

const block = /^```console\n([^`]*)```$/gm;

function stepsOf(text: string): Step[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((step) => {
      const [command = '', ...shown] = step.trimEnd().split('\n');
      return { command, shown };
    });
}

/** The commands of the console blocks of a document, in order. */
export function commandsIn(document: string): string[] {
  return [...document.matchAll(block)].flatMap(([, text = '']) => stepsOf(text).map(({ command }) => command));
}

/** The document with what its commands print now, one after the other in `cwd`; what it leaves out stays left out. */
export function renewed(document: string, cwd: string, env: NodeJS.ProcessEnv): string {
  return document.replaceAll(block, (_, text: string) => {
    const steps = stepsOf(text).map(({ command, shown }) => {
      const lines = [`$ ${command}`, ...renewedLines(shown, run(command, cwd, env))];
      return `${lines.join('\n')}\n`;
    });
    return `\`\`\`console\n${steps.join('')}\`\`\``;
  });
}

function run(command: string, cwd: string, env: NodeJS.ProcessEnv): string[] {
  const line = command.replace(/^npx cdc/, `'${process.execPath}' '${bin}'`);
  const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd, encoding: 'utf8', env });
  const text = (stdout || stderr).trimEnd();
  return text === '' ? [] : text.split('\n');
}

/** What is shown, where the output is so; else the output, shortened where the text shown was. */
export function renewedLines(shown: readonly string[], output: readonly string[]): readonly string[] {
  if (shows(shown, output)) return shown;
  const lines: string[] = [];
  let removed: readonly string[] = [];
  for (const { value, added, removed: gone } of diffArrays([...shown], [...output])) {
    if (gone) {
      removed = value;
      continue;
    }
    lines.push(...(added ? shortened(removed, value) : [...removed.filter(isEllipsis), ...value]));
    removed = [];
  }
  lines.push(...removed.filter(isEllipsis));
  return lines;
}

const isEllipsis = (line: string) => line === ellipsis;

/** As many lines before and after the ellipsis as there were; all, where there was none. */
function shortened(shown: readonly string[], output: readonly string[]): string[] {
  const first = shown.indexOf(ellipsis);
  if (first === -1) return [...output];
  const after = shown.length - 1 - shown.lastIndexOf(ellipsis);
  return [
    ...output.slice(0, first),
    ellipsis,
    ...(after > 0 ? output.slice(Math.max(first, output.length - after)) : []),
  ];
}

/** Whether lines with ellipses show an output: each part in its place, in order. */
function shows(shown: readonly string[], output: readonly string[]): boolean {
  const [line, ...rest] = shown;
  if (line === undefined) return output.length === 0;
  if (!isEllipsis(line)) return line === output[0] && shows(rest, output.slice(1));
  return output.some((_, skipped) => shows(rest, output.slice(skipped))) || rest.length === 0;
}
