export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** A line of a log as the runner of GitHub Actions takes it; undefined where it is only text. */
export function commandIn(line: string): Command | undefined {
  const trimmed = line.trimStart();
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
  if (end === -1) {
    // The older form counts wherever it stands in a line.
    const old = /##\[([^\]]*)\](.*)/s.exec(line);
    return old ? { name: old[1] ?? '', properties: {}, data: old[2] ?? '' } : undefined;
  }
  const head = trimmed.slice(2, end);
  const space = head.indexOf(' ');
  const pairs = space === -1 ? [] : head.slice(space + 1).split(',');
  const decoded = (text: string, codes: readonly string[]) =>
    text.replaceAll(/%([0-9A-F]{2})/g, (whole, code) =>
      codes.includes(code) ? String.fromCharCode(Number.parseInt(code, 16)) : whole,
    );
  return {
    name: space === -1 ? head : head.slice(0, space),
    properties: Object.fromEntries(
      pairs.map((pair) => {
        const equals = pair.indexOf('=');
        return [pair.slice(0, equals), decoded(pair.slice(equals + 1), ['0D', '0A', '3A', '2C', '25'])];
      }),
    ),
    data: decoded(trimmed.slice(end + 2), ['0D', '0A', '25']),
  };
}

/** Lines as anything that reads a log may split them. */
export const linesOf = (output: string) => output.replace(/\n$/, '').split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
