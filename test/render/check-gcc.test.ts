import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forTerminalLine } from '../../src/render/escape.ts';
import { draw, drawer, findings, said, unknownTeam, unprintable } from './check-report.ts';

/** As the configurations in `docs/editors.md` read a line. */
const shape = /^(.*?):(\d+):(\d+): (error|warning|note): (.*) \[(\S+)\]$/s;

describe('lines for editors', () => {
  it('say where, how bad, what, what to do, and by which rule', async () => {
    const finding = unknownTeam('x', { severity: 'info' });
    const { message, help } = said(finding);
    expect(await draw('gcc', [finding])).toBe(`profile.yaml:3:9: note: ${message} → ${help} [profile/unknown-team]\n`);
  });

  it('put what has no place on the first character', async () => {
    expect(await draw('gcc', [unknownTeam('x', { range: undefined })])).toMatch(/^profile\.yaml:1:1: error: /);
  });

  it('are none where nothing was found', async () => {
    expect(await draw('gcc', [])).toBe('');
  });

  it('are as many as the findings, whatever a file holds', async () => {
    const render = await drawer('gcc');
    fc.assert(
      fc.property(findings, (diagnostics) => {
        const output = render(diagnostics.map((diagnostic) => ({ ...diagnostic, path: 'a/profile.yaml' })));
        expect(unprintable(output)).toEqual([]);
        const lines = output.split('\n').slice(0, -1);
        expect(lines.map((line) => shape.exec(line)?.slice(1))).toEqual(
          diagnostics.map((diagnostic) => {
            const { range, severity, code } = diagnostic;
            const { message, help } = said(diagnostic);
            const word = severity === 'info' ? 'note' : severity;
            const text = forTerminalLine(`${message} → ${help}`);
            return ['a/profile.yaml', `${range?.start.line ?? 1}`, `${range?.start.column ?? 1}`, word, text, code];
          }),
        );
      }),
    );
  });
});
