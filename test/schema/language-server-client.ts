import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Position {
  line: number;
  character: number;
}

export interface CompletionItem {
  label: string;
  documentation?: string | { value: string };
  insertText?: string;
  textEdit?: { newText: string };
}

export interface EditorDiagnostic {
  message: string;
  range: { start: Position; end: Position };
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

const settings = {
  yaml: {
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
    validate: true,
    completion: true,
    hover: true,
  },
};

/** The real yaml-language-server over stdio: just enough of the protocol to ask what an editor asks. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #answers = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  readonly #diagnosed = new Map<string, (found: EditorDiagnostic[]) => void>();
  readonly #folder: string;
  #input: Buffer = Buffer.alloc(0);
  #lastId = 0;
  #documents = 0;

  private constructor(folder: string) {
    this.#folder = folder;
    const root = dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json'));
    this.#process = spawn(process.execPath, [join(root, 'bin/yaml-language-server'), '--stdio'], { cwd: folder });
    this.#process.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#process.stderr.resume();
  }

  static async start(folder: string): Promise<LanguageServer> {
    const server = new LanguageServer(folder);
    const uri = pathToFileURL(folder).href;
    await server.#request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'test' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
          hover: { contentFormat: ['markdown', 'plaintext'] },
          publishDiagnostics: {},
        },
      },
    });
    server.#send({ method: 'initialized', params: {} });
    server.#send({ method: 'workspace/didChangeConfiguration', params: { settings } });
    return server;
  }

  /** What the editor would offer where the text has `|`. */
  async complete(marked: string): Promise<CompletionItem[]> {
    const { uri, position } = this.#open(marked);
    const result = await this.#request('textDocument/completion', { textDocument: { uri }, position });
    return (result as { items?: CompletionItem[] } | null)?.items ?? [];
  }

  /** What the editor would show on hover where the text has `|`; an empty string if nothing. */
  async hover(marked: string): Promise<string> {
    const { uri, position } = this.#open(marked);
    const result = await this.#request('textDocument/hover', { textDocument: { uri }, position });
    return (result as { contents?: { value: string } } | null)?.contents?.value ?? '';
  }

  /** What the editor would underline. */
  diagnose(text: string): Promise<EditorDiagnostic[]> {
    return new Promise((resolve) => {
      const uri = this.#nextUri();
      this.#diagnosed.set(uri, resolve);
      this.#send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
      });
    });
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#request('shutdown', null);
    this.#send({ method: 'exit' });
    await ended;
  }

  /** Opens a document whose text has `|` where the cursor is. */
  #open(marked: string): { uri: string; position: Position } {
    const uri = this.#nextUri();
    const [before = '', after = ''] = marked.split('|');
    const text = before + after;
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    });
    const lines = before.split('\n');
    return { uri, position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } };
  }

  /** Each text is a document of its own in the folder: what the server says of it cannot be meant for another. */
  #nextUri(): string {
    return pathToFileURL(join(this.#folder, `${++this.#documents}.yaml`)).href;
  }

  #request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk: Buffer): void {
    this.#input = Buffer.concat([this.#input, chunk]);
    for (;;) {
      const end = this.#input.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/content-length: *(\d+)/i.exec(this.#input.toString('ascii', 0, end))?.[1]);
      if (this.#input.length < end + 4 + length) return;
      const body = this.#input.toString('utf8', end + 4, end + 4 + length);
      this.#input = this.#input.subarray(end + 4 + length);
      this.#handle(JSON.parse(body) as Message);
    }
  }

  #handle(message: Message): void {
    const { id, method } = message;
    if (method === 'workspace/configuration' && id !== undefined) {
      const { items } = message.params as { items: { section: string }[] };
      const answers = items.map(({ section }) => (settings as Record<string, unknown>)[section] ?? {});
      this.#send({ id, result: answers });
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: EditorDiagnostic[] };
      this.#diagnosed.get(uri)?.(diagnostics);
    } else if (method !== undefined && id !== undefined) {
      this.#send({ id, result: null });
    } else if (id !== undefined) {
      const answer = this.#answers.get(id);
      this.#answers.delete(id);
      if (message.error) answer?.reject(new Error(message.error.message));
      else answer?.resolve(message.result);
    }
  }
}
