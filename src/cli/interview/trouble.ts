import type { InterviewTexts } from '../../messages/index.ts';
import type { UserError } from '../errors.ts';
import type { Conversation } from './conversation.ts';

/**
 * Shows what is wrong with the files, and waits until somebody has mended them, or the user gives up.
 *
 * @returns whether to try again
 */
export async function waitForMending(
  error: UserError,
  title: string,
  { position, tryAgain, giveUp }: InterviewTexts,
  talk: Conversation,
): Promise<boolean> {
  const reply = await talk.choose<boolean>({
    position: position.trouble,
    title,
    said: [[error.details, error.message, error.help].filter(Boolean).join('\n')],
    question: tryAgain.question,
    choices: [
      { key: '1', value: true, name: tryAgain.yes },
      { key: '2', value: false, name: giveUp },
    ],
    commands: [],
  });
  return 'value' in reply ? reply.value : true;
}
