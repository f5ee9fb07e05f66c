import type { Language } from '../reference/index.ts';
import type { Messages } from './en.ts';
import type { InterviewTexts } from './interview.en.ts';
import type { RuleTexts } from './rules.en.ts';
import type { SchemaMessages } from './schema.en.ts';

export { didYouMean } from './did-you-mean.ts';
export type { CheckSums, Messages, Named } from './en.ts';
export type { InterviewTexts } from './interview.en.ts';
export type { RuleText, RuleTexts } from './rules.en.ts';
export type { SchemaMessages } from './schema.en.ts';

/** What each rule is about, in one language. */
export async function loadRuleTexts(language: Language): Promise<RuleTexts> {
  return language === 'ja' ? (await import('./rules.ja.ts')).rulesJa : (await import('./rules.en.ts')).rulesEn;
}

/** What `cdc assess` says while it asks, in one language. */
export async function loadInterviewTexts(language: Language): Promise<InterviewTexts> {
  return language === 'ja'
    ? (await import('./interview.ja.ts')).interviewJa
    : (await import('./interview.en.ts')).interviewEn;
}

/** What the keys of the files are called, in one language. */
export async function loadSchemaTexts(language: Language): Promise<SchemaMessages> {
  return language === 'ja' ? (await import('./schema.ja.ts')).schemaJa : (await import('./schema.en.ts')).schemaEn;
}

/** The words of one language; the others are not loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'ja' ? (await import('./ja.ts')).ja : (await import('./en.ts')).en;
}
