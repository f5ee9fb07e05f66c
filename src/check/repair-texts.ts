import { diagnosisOf } from '../source/diagnosed.ts';
import type { Loaded } from '../source/load.ts';
import type { Draft } from './draft.ts';

/** Corrects what cannot be read as it was meant, as far as nothing else can be meant. */
export async function correctTexts(draft: Draft, { files, framework }: Loaded): Promise<void> {
  for (const file of files) {
    const diagnosis = await diagnosisOf(file, framework);
    if (!diagnosis) continue;
    const { corrected } = await import('../source/mistakes/corrected.ts');
    const { text, lines } = corrected(file.text, file.kind, framework, diagnosis);
    if (text === file.text) continue;
    draft.replace(file.kind, file.text, text);
    for (const { line, to } of lines) draft.note(file.kind, { what: 'line', line, to });
  }
}
