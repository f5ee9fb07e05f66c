import { describe, expect, it } from 'vitest';
import { draw, unknownTeam } from './check-report.ts';

/** An id that breaks lines, steers a terminal, turns text around, and means something in every format. */
const id = 'a\n\u001B[31m\u202E<b>&"|{0}%';
const finding = unknownTeam(id);
const raw = `The team “${id}” is not declared in cdc.yaml.`;

/** What a finding says of a name, as who reads the format gets it. */
const read = {
  json: (report: string) => JSON.parse(report).findings[0].message,
  sarif: (report: string) => JSON.parse(report).runs[0].results[0].message.text.split('\nDeclare')[0],
  gitlab: (report: string) => JSON.parse(report)[0].description.split(' → ')[0],
  github: (report: string) => /::error [^:]*::(.*?)%0A→/.exec(report)?.[1],
  junit: (report: string) => /<failure [^>]*message="([^"]*)"/.exec(report)?.[1],
  markdown: (report: string) => /\| (The team.*?) \| Declare/.exec(report)?.[1],
  text: (report: string) => /The team.*$/m.exec(report)?.[0],
  gcc: (report: string) => /error: (.*) → /.exec(report)?.[1],
};

describe('a name from a file, in a finding', () => {
  it.each([
    ['json', raw],
    ['gitlab', raw],
    ['sarif', raw.replace('{0}', '{{0}}')],
    ['github', 'The team “a%0A\\u{001b}[31m\\u{202e}<b>&"|{0}%25” is not declared in cdc.yaml.'],
    ['junit', 'The team “a&#10;\\u{001b}[31m\\u{202e}&lt;b&gt;&amp;&quot;|{0}%” is not declared in cdc.yaml.'],
    [
      'markdown',
      'The team “a \\\\u\\{001b\\}\\[31m\\\\u\\{202e\\}&lt;b&gt;&amp;"\\|\\{0\\}%” is not declared in cdc.yaml.',
    ],
    ['text', 'The team “a \\u{001b}[31m\\u{202e}<b>&"|{0}%” is not declared in cdc.yaml.'],
    ['gcc', 'The team “a \\u{001b}[31m\\u{202e}<b>&"|{0}%” is not declared in cdc.yaml.'],
  ] as const)('is escaped as %s escapes, and no other way', async (format, expected) => {
    expect(read[format](await draw(format, [finding]))).toBe(expected);
  });
});
