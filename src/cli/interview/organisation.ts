import { wordsFor } from '../../answers/spoken.ts';
import { type PatternId, patterns } from '../../reference/index.ts';
import { folded } from '../../reference/spelling.ts';
import type { Page } from '../../render/interview/page.ts';
import { partyIdPattern } from '../../schema/format.ts';
import type { Choice, Conversation } from './conversation.ts';
import type { Session } from './session.ts';
import { persist } from './trouble.ts';

/**
 * Asks which pattern the organisation follows and which it aims at (textbook 8.2, steps 1 and 2), where it is not said.
 *
 * @returns false when the user leaves
 */
export async function askPatterns(session: Session, talk: Conversation): Promise<boolean> {
  const keys = ['as-is', 'to-be'] as const;
  for (let index = 0; index < keys.length; ) {
    const key = keys[index] ?? 'as-is';
    const { asIs, toBe } = session.organisation.pattern;
    if ((key === 'as-is' ? asIs : toBe) !== undefined) {
      index += 1;
      continue;
    }
    const {
      words,
      opened: { language },
    } = session;
    const choices = patterns.map(
      (pattern): Choice<PatternId | undefined> => ({
        key: String(pattern.number),
        value: pattern.id,
        name: pattern.name[language],
        detail: pattern.meaning[language],
        words: wordsFor(pattern),
      }),
    );
    const reply = await talk.choose<PatternId | undefined>({
      position: words.position.patterns,
      title: words.patterns.title,
      about: words.patterns.about,
      question: words.patterns[key],
      choices: [...choices, { key: '0', value: undefined, name: words.patterns.notYet }],
      start: -1,
      commands: ['skip', 'language', 'quit'],
    });
    if ('command' in reply && reply.command === 'quit') return false;
    if ('command' in reply && reply.command === 'language') {
      await persist(() => session.speakOther(), 'read', session, talk);
      continue;
    }
    if ('value' in reply && reply.value !== undefined) {
      const { value } = reply;
      if (await persist(() => session.setPattern(key, value), 'save', session, talk)) continue;
      const wrong = await persist(() => session.read(), 'read', session, talk);
      if (wrong) throw wrong;
    }
    index += 1;
  }
  return true;
}

/** Declares a team or provider on the spot; undefined when the user goes back. */
export async function askNewParty(
  kind: 'team' | 'provider',
  page: Omit<Page, 'keys' | 'choices'>,
  session: Session,
  talk: Conversation,
): Promise<string | undefined> {
  const { words } = session;
  const valid = new RegExp(partyIdPattern, 'u');
  const typed = await talk.type({
    ...page,
    question: words.newId[kind],
    problem: (text) => (valid.test(folded(text)) ? undefined : words.badId),
  });
  const id = typed === undefined ? undefined : folded(typed);
  if (id === undefined || session.organisation[`${kind}s`]?.some((party) => party.id === id)) return id;
  return (await persist(() => session.addParty(kind, id), 'save', session, talk)) ? undefined : id;
}
