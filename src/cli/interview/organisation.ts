import { partyIdOf, proposedId } from '../../answers/party-names.ts';
import { called, wordsFor } from '../../answers/spoken.ts';
import { type PatternId, patterns } from '../../reference/index.ts';
import type { Page } from '../../render/interview/page.ts';
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

/** Declares a team or provider on the spot, by its name and an id that is proposed; undefined when the user goes back. */
export async function askNewParty(
  kind: 'team' | 'provider',
  page: Omit<Page, 'keys' | 'choices'>,
  session: Session,
  talk: Conversation,
): Promise<string | undefined> {
  const { words } = session;
  const declared = session.organisation[`${kind}s`] ?? [];
  const said = await talk.type({
    ...page,
    question: words.newName[kind],
    problem: (text) => (text.trim() === '' ? words.blankName : undefined),
  });
  if (said === undefined) return undefined;
  const name = said.trim();
  const known = called(name, declared);
  if (known) return known.id;
  const taken = declared.map((party) => party.id);
  const typed = await talk.type({
    ...page,
    question: words.newId(name),
    preset: proposedId(name, kind, taken),
    problem: (text) => {
      const id = partyIdOf(text);
      if (id === undefined) return words.badId;
      return taken.includes(id) ? words.takenId(id) : undefined;
    },
  });
  const id = typed === undefined ? undefined : partyIdOf(typed);
  if (id === undefined) return undefined;
  return (await persist(() => session.addParty(kind, { id, name }), 'save', session, talk)) ? undefined : id;
}
