import { stripVTControlCharacters } from 'node:util';
import { ChangedMeanwhile } from '../answering/saving.ts';
import { UserError } from '../program/errors.ts';
import type { ChoicePage, Conversation } from './conversation.ts';
import type { Session } from './session.ts';

/**
 * Reads or saves something; while that cannot be done, shows why, and waits until somebody has mended the files or the
 * user gives up.
 *
 * @returns what was wrong when the user gave up
 * @throws {ChangedMeanwhile} since to try again is no help
 */
export async function persist(
  act: () => unknown,
  what: 'read' | 'save',
  session: Session,
  talk: Conversation,
): Promise<UserError | undefined> {
  for (;;) {
    try {
      await act();
      return undefined;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      talk.forget();
      if (error instanceof ChangedMeanwhile) throw error;
      const { position, trouble } = session.words;
      const page: ChoicePage<boolean> = {
        position: position.trouble,
        title: trouble.title[what],
        // Findings come in colours.
        said: [stripVTControlCharacters([error.details, error.message, error.help].filter(Boolean).join('\n'))],
        question: trouble.question,
        choices: [
          { key: '1', value: true, name: trouble.tryAgain },
          { key: '2', value: false, name: trouble.giveUp[what] },
        ],
        commands: [],
      };
      const reply = await session.watching(
        () => talk.changed(),
        () => talk.choose(page),
      );
      if ('value' in reply && !reply.value) return error;
    }
  }
}
