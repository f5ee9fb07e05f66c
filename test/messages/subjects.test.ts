import { describe, expect, it } from 'vitest';
import { defineCommand } from '../../src/cli/program/command.ts';
import { loadWords, type Messages } from '../../src/messages/index.ts';
import { wording } from '../../src/render/diagnostic-text.ts';
import { errorAt } from '../../src/source/read.ts';

describe('the compiler', () => {
  it('knows which subjects are loaded', async () => {
    const words = await loadWords('ja', 'set', 'trend');
    expect(Object.keys(words)).toEqual(['set', 'trend']);
    // @ts-expect-error: not loaded
    expect(words.plan).toBeUndefined();
  });

  it('lets a command speak only of the subjects that it declares', () => {
    const command = defineCommand({
      subjects: ['trend'],
      configure() {},
      async run({ messages }) {
        // @ts-expect-error: not declared
        return messages.plan === undefined && messages.trend ? 0 : 1;
      },
    });
    expect(command.subjects).toEqual(['trend']);
  });

  it('wants every key of the English words in the others, and no more', () => {
    // @ts-expect-error: what says how it is to be installed is missing
    const less: Messages['completion'] = { lasting: '…' };
    // @ts-expect-error: nobody asks for it
    const more: Messages['schema'] = { written: () => '', current: () => '', other: '' };
    expect([less, more]).toHaveLength(2);
  });

  it('knows what the words of a diagnostic take', async () => {
    const { problems } = await loadWords('en', 'problems');
    const { code, args } = errorAt('cdc', 'file/unreadable', { reason: 'EACCES' });
    expect(wording({ code, args }, problems).message).toContain('EACCES');
    // @ts-expect-error: what is wrong is not said
    errorAt('cdc', 'file/unreadable', {});
    // @ts-expect-error: there are no such words
    errorAt('cdc', 'file/unread', {});
  });
});
