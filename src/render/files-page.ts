import type { Words } from '../messages/index.ts';
import { filesOf, writtenKinds } from '../model/files.ts';
import type { Language } from '../reference/index.ts';
import { fileExamples } from '../schema/file-examples.ts';
import type { FileKey } from '../schema/file-keys.ts';
import { exampleIn } from '../source/example.ts';
import { forMarkdown } from './escape.ts';
import { takenText } from './file-keys.ts';

/** Every key of the four files as a page of Markdown: an example of each file, then its keys, and what their values mean. */
export function filesPage(
  keys: readonly FileKey[],
  { explain: words, keys: texts }: Words<'explain' | 'keys'>,
  language: Language,
): string {
  const { page } = words.files;
  const examples = fileExamples(language);
  const sections = writtenKinds.map((file) => {
    const own = keys.filter((key) => key.file === file);
    const rows = own.map((key) => {
      const example = exampleIn(examples[file], key.path) ?? '';
      return `| ${[code(key.path.join('.')), takesOf(key, words), meaningOf(key, words, language), code(example)].join(' | ')} |\n`;
    });
    const head = [words.kinds.key, words.takes, words.meaning, words.example];
    const table = `| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}\n${rows.join('')}`;
    const { description } = texts[file].file;
    return `## ${filesOf(file)}\n\n${forMarkdown(description)}\n\n\`\`\`yaml\n${examples[file]}\`\`\`\n\n${table}`;
  });
  const values = `## ${words.files.values}\n\n${valuesOf(keys, words, language)}`;
  return `# ${page}\n\n${words.files.intro}\n\n${[...sections, values].join('\n')}`;
}

type KeyWords = Words<'explain'>['explain'];

function takesOf(key: FileKey, words: KeyWords): string {
  const values = key.values.map(({ value }) => code(`${value}`)).join(' ');
  return words.either([values, takenText(key, words)].filter((part) => part !== ''));
}

function meaningOf(key: FileKey, words: KeyWords, language: Language): string {
  const { title, description } = key;
  const notes = [
    ...(key.required ? [words.files.required] : []),
    ...(key.default === undefined ? [] : [words.files.defaultIs(`\`${key.default}\``)]),
  ];
  return [`**${forMarkdown(title[language])}**`, forMarkdown(description[language]), ...notes].join('<br>');
}

/** What the values mean, once where several keys take the same. */
function valuesOf(keys: readonly FileKey[], words: KeyWords, language: Language): string {
  const lists = new Map<string, { readonly names: Set<string>; readonly rows: string }>();
  for (const { path, values } of keys) {
    const said = values.filter(({ meaning }) => meaning[language] !== '');
    if (said.length === 0) continue;
    const rows = said
      .map(({ value, meaning }) => `| ${code(`${value}`)} | ${forMarkdown(meaning[language])} |\n`)
      .join('');
    const list = lists.get(rows) ?? { names: new Set(), rows };
    list.names.add(code(path.at(-1) ?? ''));
    lists.set(rows, list);
  }
  return [...lists.values()]
    .map(({ names, rows }) => `| ${[...names].join(' ')} | ${words.meaning} |\n|---|---|\n${rows}`)
    .join('\n');
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
