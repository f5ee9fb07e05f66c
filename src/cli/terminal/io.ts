import type { Readable } from 'node:stream';

/** Where text is written to: a stream, or something simpler. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  /** Where the log is read for commands: takes what is meant as one. */
  readonly commands?: Output;
  write(text: string | Uint8Array, done?: (error?: Error | null) => void): boolean;
}

/** The world as a command sees it; tests hand in their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** The system's locale where the environment names none, e.g. `ja-JP`. */
  readonly locale: () => string;
  /** Today, `YYYY-MM-DD`, in the user's time zone. */
  readonly today: string;
  /** What the clock says now. */
  readonly now: () => Date;
}

/** How wide lines may be: of what is no terminal, and of one that says that it has none, 80 columns are taken. */
export function widthOf({ columns }: Output): number {
  return columns || 80;
}

/** Whether a workflow of GitHub Actions runs the program, where its log is read for commands. */
export function inGithubActions({ env }: Io): boolean {
  return env['GITHUB_ACTIONS'] === 'true';
}

/** Writes text and waits until it is taken; a reader that has gone away (`| head`) is no mistake. */
export async function write(stream: Output, text: string | Uint8Array): Promise<void> {
  await isTaken(stream, text);
}

/** The same, and whether somebody still reads. */
export function isTaken(stream: Output, content: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => {
      if (!error) resolve(true);
      // Windows calls it by the second name.
      else if (['EPIPE', 'EOF'].includes((error as NodeJS.ErrnoException).code ?? '')) resolve(false);
      else reject(error);
    });
  });
}
