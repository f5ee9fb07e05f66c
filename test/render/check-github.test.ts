import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocatedDiagnostic } from '../../src/index.ts';
import { forTerminal } from '../../src/render/escape.ts';
import { draw, drawer, english, example, findings, said, sums, unknownTeam, worst } from './check-report.ts';
import { type Command, commandIn, linesOf } from './workflow-command.ts';

function expected(diagnostic: LocatedDiagnostic): Command {
  const { message, help } = said(diagnostic);
  const { range, severity } = diagnostic;
  // Line breaks come through; what else is unprintable is spelled out.
  const spelled = (text: string) => text.replaceAll(/[^\r\n]+/g, forTerminal);
  const file = spelled(diagnostic.path);
  const columns = range?.start.line === range?.end.line;
  const position = range && {
    line: String(range.start.line),
    ...(columns && { col: String(range.start.column) }),
    endLine: String(!columns && range.end.column === 1 ? range.end.line - 1 : range.end.line),
    ...(columns && { endColumn: String(range.end.column) }),
  };
  return {
    name: { error: 'error', warning: 'warning', info: 'notice' }[severity],
    properties: { file, ...position, title: diagnostic.code },
    data: spelled(`${message}\n→ ${help}`),
  };
}

describe('workflow commands', () => {
  it('annotate the place, one command for a finding, and a summary follows', async () => {
    const finding = unknownTeam('x, y: 100%', { path: 'a:b,c%/profile.yaml', severity: 'info' });
    const [line = '', ...rest] = linesOf(await draw('github', [finding]));
    expect(line).toMatch(
      /^::notice file=a%3Ab%2Cc%25\/profile\.yaml,line=3,col=9,endLine=3,endColumn=12,title=profile\/unknown-team::.*x, y: 100%25/,
    );
    expect(commandIn(line)).toEqual(expected(finding));
    expect(rest).toEqual([english.check.summary({ ...sums, infos: 1, files: 1 })]);
  });

  it('name no place where there is none, and no columns over several lines', async () => {
    const nowhere = unknownTeam('x', { range: undefined });
    const wide = unknownTeam('x', { range: { start: { line: 2, column: 3 }, end: { line: 4, column: 1 } } });
    const [first, second] = linesOf(await draw('github', [nowhere, wide])).map(commandIn);
    expect(first?.properties).toEqual({ file: 'profile.yaml', title: 'profile/unknown-team' });
    expect(second?.properties).toEqual({
      file: 'profile.yaml',
      line: '2',
      endLine: '3',
      title: 'profile/unknown-team',
    });
  });

  it('hold whatever a file holds', async () => {
    const finding = unknownTeam(worst, { path: `${worst}\r\n::error::/profile.yaml` });
    const [line = ''] = linesOf(await draw('github', [finding]));
    expect(commandIn(line)).toEqual(expected(finding));
  });

  it('are as many as the findings, and none breaks out', async () => {
    const render = await drawer('github');
    fc.assert(
      fc.property(findings, (diagnostics) => {
        const commands = linesOf(render(diagnostics)).map(commandIn);
        expect(commands).toEqual([...diagnostics.map(expected), undefined]);
      }),
    );
  });

  it.each(['en', 'ja'] as const)('are never made of what follows them (%s)', async (language) => {
    const { diagnostics } = await example('broken');
    const lines = linesOf(await draw('github', diagnostics, { services: undefined, language }));
    expect(lines).toHaveLength(3);
    expect(lines.slice(1).map(commandIn)).toEqual([undefined, undefined]);
    expect(linesOf(await draw('github', [], { language })).map(commandIn)).toEqual([undefined]);
  });
});
