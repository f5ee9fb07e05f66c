import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, drawer, findings, said, unknownTeam, unprintable } from './check-report.ts';

describe('a Code Quality report', () => {
  it('holds what GitLab asks for', async () => {
    const finding = unknownTeam('x');
    const [first, ...rest] = JSON.parse(await draw('gitlab', [finding]));
    expect(rest).toEqual([]);
    expect(first).toEqual({
      description: `${said(finding).message} → ${said(finding).help}`,
      check_name: 'profile/unknown-team',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: 'major',
      location: { path: 'profile.yaml', lines: { begin: 3 } },
    });
  });

  it('is an empty list where nothing was found', async () => {
    expect(await draw('gitlab', [])).toBe('[]\n');
  });

  it('comes back as it was, each with a fingerprint of its own', async () => {
    const render = await drawer('gitlab');
    fc.assert(
      fc.property(findings, (diagnostics) => {
        const output = render(diagnostics);
        expect(unprintable(output)).toEqual([]);
        const read: { fingerprint: string }[] = JSON.parse(output);
        expect(read).toEqual(
          diagnostics.map((diagnostic) => ({
            description: `${said(diagnostic).message} → ${said(diagnostic).help}`,
            check_name: diagnostic.code,
            fingerprint: expect.any(String),
            severity: { error: 'major', warning: 'minor', info: 'info' }[diagnostic.severity],
            location: { path: diagnostic.path, lines: { begin: diagnostic.range?.start.line ?? 1 } },
          })),
        );
        expect(new Set(read.map(({ fingerprint }) => fingerprint)).size).toBe(diagnostics.length);
      }),
    );
  });
});
