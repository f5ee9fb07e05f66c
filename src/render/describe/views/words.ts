import type { AssessorView } from '../../../analysis/views.ts';
import { aside } from '../../../messages/aside.ts';
import type { Messages } from '../../../messages/index.ts';
import { confidences } from '../../../reference/confidences.ts';
import type { Language } from '../../../reference/index.ts';
import type { Raw } from '../../escape.ts';
import { scoreText } from '../../words.ts';

/** `Suzuki: 2/4 (medium, 2026-11-12)`, and the note behind it. */
export function viewText({ assessor, view }: AssessorView, messages: Pick<Messages, 'words'>, language: Language): Raw {
  const { words } = messages;
  const confidence = confidences.find(({ id }) => id === view.confidence)?.name[language];
  const beside = words.list(
    [confidence === undefined ? '' : words.sureness(confidence), view.on ?? ''].filter(Boolean),
  );
  const score = words.said(assessor, scoreText(view['as-is'], messages));
  return [beside === '' ? score : aside(score, beside, language), view.note ?? ''].filter(Boolean).join(' · ');
}
