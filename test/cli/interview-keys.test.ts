import { describe, expect, it } from 'vitest';
import type { ChoicePage } from '../../src/cli/interview/conversation.ts';
import { effectOf, type Key, meant } from '../../src/cli/interview/keys.ts';

const page: ChoicePage<string> = {
  position: '',
  title: '',
  question: '',
  choices: [
    { key: '1', value: 'one', name: 'one' },
    { key: 'x', value: 'ex', name: 'ex' },
  ],
  commands: ['back', 'skip', 'find', 'help'],
};
const press = (sequence: string, more: Partial<Key> = {}) =>
  effectOf(page, 1, { name: sequence, ctrl: false, shift: false, sequence, ...more } as Key, 5);

describe('a key on a page of choices', () => {
  it('chooses, or asks for what the page offers', () => {
    expect(press('1')).toEqual({ reply: { value: 'one' } });
    expect(press('/')).toEqual({ reply: { command: 'find' } });
    expect(press('q')).toBeUndefined();
    expect(press('9')).toBeUndefined();
  });

  it('is meant as it is on the keyboard, with a Japanese input method too', () => {
    expect(press('１')).toEqual({ reply: { value: 'one' } });
    expect(press('Ｘ')).toEqual({ reply: { value: 'ex' } });
    expect(press('？')).toEqual({ reply: { command: 'help' } });
    expect(press('・')).toEqual({ reply: { command: 'find' } });
    expect(meant('Ａ－１')).toBe('a-1');
  });

  it('answers nothing with Alt, which comes as Esc before it', () => {
    expect(press('\x1b1', { name: '1', meta: true })).toEqual({ reply: { command: 'back' } });
    expect(press('\x1b\r', { name: 'return', meta: true })).toEqual({ reply: { command: 'back' } });
    expect(press('\x03', { name: 'c', ctrl: true })).toBeUndefined();
  });
});
