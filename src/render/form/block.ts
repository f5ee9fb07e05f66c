import { isUnconfirmed, openQuestions } from '../../analysis/open-questions.ts';
import { keyOfAll } from '../../answers/assessor.ts';
import type { Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import { flowText } from '../../source/flow.ts';
import { displayWidth } from '../width.ts';
import { hintsOf } from './hints.ts';
import { type Asked, type FormKey, keysFor } from './keys.ts';

/** Mail programs break longer lines, in columns. */
const longestLine = 70;

/** The lines of YAML to fill in for a row; as they are sent, short enough that no mail program breaks them. */
export function blockOf(asked: Asked, organisation: Organisation, words: Words<'form'>): string {
  const { row, phases } = asked;
  const open = openQuestions(row);
  const hints = hintsOf(organisation, words);
  const halves = (['insource', 'outsource'] as const).filter((half) => open.includes(`as-is-${half}`));
  const score = row.portfolio['as-is'];
  const given = phases.length > 0 ? onRecord(asked) : {};
  const hintOf = (key: FormKey) => {
    if (key === 'reason') return hints.reason[open.includes('reason') ? 0 : 1];
    const shared = typeof given['as-is'] === 'object' ? 2 : given['as-is'] === undefined ? halves.length : 0;
    return hints[key][key === 'as-is' ? shared : 0] ?? hints[key][0];
  };
  const recordOf = (key: FormKey) => {
    // Where nothing is on record, or a half is missing, its place is there to write into.
    if (key === 'as-is' && halves.length > 0)
      return halvesText(phases.length > 0 && !isUnconfirmed(row) ? score : {}, halves);
    return given[key] === undefined ? '' : visible(flowText(given[key]));
  };
  const lines = keysFor(asked).map((key) => {
    const line = [`  ${key}:`, recordOf(key)].filter(Boolean).join(' ');
    const hinted = `${line} # ${hintOf(key)}`;
    return displayWidth(hinted) > longestLine && given[key] !== undefined ? line : hinted;
  });
  return ['```yaml', `${row.id}:`, ...lines, '```'].join('\n');
}

/** The line for who gives the scores of the whole form, with who is known to. */
export function assessorBlock(assessor: string | undefined, { form: { hints } }: Words<'form'>): string {
  const line = `${keyOfAll}:${assessor === undefined ? '' : ` ${visible(flowText(assessor))}`}`;
  const hinted = `${line} # ${hints.assessor}`;
  const isLong = displayWidth(hinted) > longestLine && assessor !== undefined;
  return ['```yaml', isLong ? line : hinted, '```'].join('\n');
}

/** What is on record of a row, by key; but for the day, and a score that nobody has confirmed: these are asked anew. */
function onRecord({ row: { catalog, profile, portfolio }, phases }: Asked): Partial<Record<FormKey, unknown>> {
  const { level, reason } = catalog;
  const { assignment, team, provider } = profile;
  const isExcluded = portfolio['as-is'] === 'excluded' && level !== 'unnecessary';
  const isOfScore = phases.includes('portfolio') && (isExcluded || !phases.includes('catalog'));
  const explained = isOfScore ? portfolio : catalog;
  return {
    ...{ level, reason, assignment, team, provider },
    ...(isUnconfirmed({ portfolio }) ? {} : { 'as-is': portfolio['as-is'] }),
    'to-be': portfolio['to-be'],
    ...{ rationale: explained.rationale, note: portfolio.note },
  };
}

function halvesText(score: unknown, open: readonly ('insource' | 'outsource')[]): string {
  const known = typeof score === 'object' ? (score as Readonly<Record<string, unknown>>) : {};
  const shown = (['insource', 'outsource'] as const).filter((half) => open.includes(half) || known[half] !== undefined);
  const pairs = shown.map((half) => (known[half] === undefined ? `${half}: ` : `${half}: ${known[half]}`));
  return `{ ${pairs.join(', ')}${pairs.at(-1)?.endsWith(' ') ? '' : ' '}}`;
}

/** A text with what cannot be seen written as escapes, in quotes. */
function visible(text: string): string {
  const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
  if (!hidden.test(text)) return text;
  const quoted = text.startsWith('"')
    ? text
    : JSON.stringify(text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text);
  return quoted.replaceAll(hidden, (letter) =>
    Array.from({ length: letter.length }, (_, at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
      '',
    ),
  );
}
