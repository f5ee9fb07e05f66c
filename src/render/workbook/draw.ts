import type { Language } from '../../reference/index.ts';
import { workbookBytes } from '../../source/spreadsheet/xlsx.ts';
import { fonts } from '../media/xlsx/index.ts';
import { speakingFor, speakingOf } from '../speaking.ts';
import { workbookOf } from './index.ts';
import { type QuestionsResult, type QuestionsSpeech, questionsWorkbook } from './questions.ts';
import type { WorkbookResult } from './result.ts';

/** An organisation as the bytes of a workbook, always the same for the same files and day. */
export async function drawWorkbook(result: WorkbookResult, language: Language): Promise<Uint8Array> {
  const speaking = await speakingOf(language, 'approvals', 'workbook', 'columns', 'gap', 'plan', 'words');
  return workbookBytes(workbookOf(result, speakingFor(speaking, result)));
}

/** What is asked of some services as the bytes of a workbook. */
export function drawQuestions(result: Omit<QuestionsResult, 'font'>, speaking: QuestionsSpeech): Promise<Uint8Array> {
  return workbookBytes(questionsWorkbook({ ...result, font: fonts[speaking.language] }, speaking));
}
