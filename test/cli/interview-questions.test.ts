import { describe, expect, it } from 'vitest';
import { questionFor } from '../../src/cli/interview/questions.ts';
import { loadMessages } from '../../src/messages/index.ts';
import { joinOrganisation } from '../../src/model/organisation.ts';

const messages = await loadMessages('en');
const words = messages.interview;

describe('the question for the score', () => {
  it.each([
    ['insource', 2],
    ['outsource', 4],
  ] as const)('begins at the half that has stayed, where a combination became %s', (assignment, score) => {
    const organisation = joinOrganisation({
      profile: { version: 1, services: { 'B-1': { assignment } } },
      portfolio: { version: 1, services: { 'B-1': { 'as-is': { insource: 2, outsource: 4 } } } },
    });
    const row = organisation.rows.find(({ id }) => id === 'B-1');
    if (!row) throw new Error('no such row');
    const about = { row, organisation, messages, words, language: 'en' as const, today: '2026-11-25' };
    const asked = questionFor('as-is', { ...about, committed: undefined });
    if (!('choices' in asked)) throw new Error('no choices');
    expect(asked.choices[asked.start]?.value).toBe(score);
    expect(asked.present).toBeUndefined();
  });
});
