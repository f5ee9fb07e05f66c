import { describe, expect, it } from 'vitest';
import { rules, settingOf } from '../../src/index.ts';
import type { Rule } from '../../src/rules/rule.ts';

describe('what holds for a rule', () => {
  const rule: Rule = {
    ...(rules[0] as Rule),
    id: 'profile/unassigned',
    severity: { recommended: 'info', strict: 'error' },
    options: { days: 90, share: 0.5 },
  };
  const of = (preset: 'recommended' | 'strict', own?: Parameters<typeof settingOf>[1]['rules'][string]) =>
    settingOf(rule, { preset, rules: own === undefined ? {} : { [rule.id]: own } });

  it('is its preset', () => {
    expect(of('recommended')).toEqual({ severity: 'info', options: { days: 90, share: 0.5 } });
    expect(of('strict')).toEqual({ severity: 'error', options: { days: 90, share: 0.5 } });
  });

  it('unless cdc.yaml says otherwise', () => {
    expect(of('strict', 'off')).toEqual({ severity: 'off', options: { days: 90, share: 0.5 } });
    expect(of('strict', { days: 30 })).toEqual({ severity: 'error', options: { days: 30, share: 0.5 } });
    expect(of('strict', { severity: 'warning', share: 1 })).toEqual({
      severity: 'warning',
      options: { days: 90, share: 1 },
    });
  });

  it('is in strict never less than in recommended', () => {
    const weight = { off: 0, info: 1, warning: 2, error: 3 };
    for (const { id, severity } of rules as readonly Rule[]) {
      expect(weight[severity.strict], id).toBeGreaterThanOrEqual(weight[severity.recommended]);
    }
  });
});
