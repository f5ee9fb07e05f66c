import type { Found, Instead, Named } from '../arguments.ts';
import { brief } from '../brief.ts';
import { isFiscalEnd } from '../fiscal.ts';
import { digestDigits, idLike, idsWithin, isOfApproval, isOfParties, isOfServices } from '../id-like.ts';
import { characters } from './characters.ts';
import { days } from './days.ts';
import { near } from './near.ts';
import { notEditable } from './not-editable.ts';
import { and, list, longDay, named } from './phrases.ts';

const idShape = 'An id consists of lower-case letters, digits, “-”, “.” and “_”, and starts with a letter or a digit.';

const types: Readonly<Record<string, string>> = {
  object: 'a mapping (key: value)',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
};
const found = (a: Found) => {
  if (a.found === undefined || a.found === null) return types[a.foundType] ?? a.foundType;
  return typeof a.found === 'string' && a.foundType === 'string' ? `“${brief(a.found)}”` : String(a.found);
};
const between = (min?: number, max?: number) =>
  min !== undefined && max !== undefined
    ? `from ${min} to ${max}`
    : [min !== undefined && `at least ${min}`, max !== undefined && `at most ${max}`].filter(Boolean).join(', ');

/** What to write, and who can do it. */
const write = ({ write: line = '', certain }: Instead) =>
  certain ? `Run cdc check --fix, or write: ${brief(line)}` : `Write: ${brief(line)}`;
const isQuotedNumber = (a: Found & Instead) => typeof a.found === 'string' && a.write === a.found && /\d/.test(a.write);
const quotedNumber = (a: Found) => `${found(a)} is in quotes, so it is text; this must be a number.`;
const meant = (id: string | undefined) => (id === undefined ? '' : ` Did you mean “${id}”?`);

const serviceIdShape =
  'A service of the list has an id from A-1 to I-7. The id of a custom service has up to 8 letters A–Z, “-” and a number from 1 to 999, e.g. X-1.';
/** How a value that should be an id is to be written. */
const idHelp = (found: string, pattern: string) => {
  const ids = idsWithin(found, pattern);
  if (ids.length > 0) return `Separate the ids by commas: ${list(ids)}`;
  return isOfServices(pattern) ? serviceIdShape : idShape;
};

/** Of the keys that people may choose where one is not known: ids of services of their own, or of teams and the like. */
const shapeOf = (pattern: string | undefined): string => {
  const takes = (id: string) => pattern !== undefined && new RegExp(pattern, 'u').test(id);
  if (takes('X-1'))
    return ' The id of a custom service has up to 8 letters A–Z, “-” and a number from 1 to 999, e.g. X-1; declare it under custom in catalog.yaml.';
  return takes('x') ? ` ${idShape}` : '';
};

/** What keeps a file from being used. `help` says what to do. */
export const problems = {
  'file/unreadable': {
    message: (a: { reason: string }) => `The file cannot be read (${a.reason}).`,
    help: () => 'Check that it is a file and that you have permission to read it.',
  },
  'file/too-large': {
    message: (a: { bytes: number; limit: number }) =>
      `The file is at least ${Math.ceil(a.bytes / 1024)} KB; cdc reads at most ${Math.floor(a.limit / 1024)} KB.`,
    help: () => 'Keep long texts elsewhere and link to them under evidence.',
  },
  'file/empty': { message: () => 'The file is empty.', help: () => 'Write at least: version: 1' },
  'file/not-utf8': {
    message: () => 'From here on, the file is not UTF-8.',
    help: () => 'Save it as UTF-8 in your editor (it may be in Shift_JIS or UTF-16).',
  },
  'file/misnamed': {
    message: (a: { name: string }) => `This file is ignored, because its name is not ${a.name}.`,
    help: (a: { name: string }) =>
      `Rename it to ${a.name} (in git: git mv). If that file already exists, move the content into it.`,
  },
  'file/more': {
    message: (a: { told: number }) => `There are more problems in this file than the ${a.told} shown.`,
    help: () => 'Fix these, then check again.',
  },
  'file/more-of-a-kind': {
    message: (a: { rule: string; told: number; more: number }) =>
      `${a.rule} finds ${a.more} more from here on; only the first ${a.told} are shown.`,
    help: () => 'Fix these, then check again.',
  },
  'yaml/alias': {
    message: (a: { key?: string }) => `The alias *${a.key ?? ''} refers to nothing, or to something that contains it.`,
    help: () => 'Define the anchor before its first use, or write the value itself.',
  },
  'yaml/anchor': {
    message: () => 'This anchor is misplaced.',
    help: () => 'Remove it, or put it directly before the value.',
  },
  'yaml/merge-conflict': {
    message: (a: { first: number; last: number }) =>
      a.first === a.last
        ? 'A line of a merge conflict is left here.'
        : `Unresolved merge conflict: lines ${a.first} to ${a.last}.`,
    help: () => 'Keep what is right, and delete the lines that start with <<<<<<<, ======= and >>>>>>>.',
  },
  'yaml/look-alike': {
    message: (a: { characters: readonly string[] }) => {
      const [first = '', ...others] = a.characters;
      return others.length === 0
        ? `YAML does not accept ${characters.named(first)} as ${characters.meant(first)}.`
        : `YAML does not accept these characters in place of its own: ${characters.listed(a.characters)}.`;
    },
    help: write,
  },
  'yaml/missing-blank': {
    message: (a: { sign: ':' | '#' }): string =>
      a.sign === ':' ? 'A space is missing after this colon.' : 'A space is missing before this #.',
    help: write,
  },
  'yaml/open-quote': {
    message: (a: { quote: string }) => `This quote (${a.quote}) is not closed.`,
    help: () => 'Close it at the end of the text.',
  },
  'yaml/inner-quote': {
    message: (a: { quote: string }) => `This quote (${a.quote}) ends the text, but more text follows.`,
    help: write,
  },
  'yaml/needs-quotes': {
    message: (a: { sign: string }) =>
      a.sign === ':'
        ? 'A colon followed by a space ends a key, so text that contains one needs quotes.'
        : `Text that starts with ${a.sign} needs quotes.`,
    help: write,
  },
  'yaml/open-bracket': {
    message: (a: { bracket: string }) => `This bracket (${a.bracket}) is not closed.`,
    help: write,
  },
  'yaml/extra-bracket': {
    message: (a: { bracket: string }) => `This closing bracket (${a.bracket}) has no opening one.`,
    help: write,
  },
  'yaml/not-indented': {
    message: (a: { key: string; under: string }) =>
      `“${brief(a.key)}” belongs under “${brief(a.under)}”, but is not indented.`,
    help: (a: { under: string }) => `Indent everything under “${brief(a.under)}” by two spaces.`,
  },
  'yaml/table': {
    message: () => 'These lines are a table (CSV), not YAML.',
    help: () => 'Write one line per service, e.g. A-1: { level: basic }',
  },
  'yaml/block-in-flow': {
    message: () => 'A comma is missing inside these braces, or indented entries are mixed in.',
    help: () => 'Write a comma between the pairs: { level: basic, area: I }',
  },
  'yaml/control-character': {
    message: (a: { detail?: string }) => `There is an invisible character here (${a.detail ?? ''}).`,
    help: () => 'Remove it, for example by typing the text again.',
  },
  'yaml/directive': {
    message: () => 'The file asks for another version of YAML.',
    help: () => 'Remove the %YAML line: the files are YAML 1.2.',
  },
  'yaml/duplicate-key': {
    message: (a: { key?: string; line?: number }) =>
      a.line === undefined
        ? `Duplicate key “${brief(a.key ?? '')}”.`
        : `Duplicate key “${brief(a.key ?? '')}”; the first is on line ${a.line}.`,
    help: () => 'Keep one of the two.',
  },
  'yaml/escape': {
    message: () => 'Unknown escape in double quotes.',
    help: () => 'Write \\\\ for a backslash, or use single quotes.',
  },
  'yaml/exhausted': {
    message: () => 'The file is nested too deeply, repeats aliases too often, or contains too many values.',
    help: () => 'Write the values themselves. An assessment needs neither deep nesting nor that many values.',
  },
  'yaml/indent': {
    message: () => 'Wrong indentation, or an unclosed bracket.',
    help: () => 'Align this line with its neighbours, two spaces per level, and close every bracket.',
  },
  'yaml/long-key': {
    message: () => 'This key is far too long.',
    help: () => 'A colon or a quote is probably missing.',
  },
  'yaml/missing-character': {
    message: () => 'A quote, comma, colon or bracket is missing here.',
    help: () => 'Check this line and the one before it.',
  },
  'yaml/multiple-documents': {
    message: () => 'A second document starts here.',
    help: () => 'Keep one document per file: remove the --- line.',
  },
  'yaml/multiline-key': {
    message: () => 'A key spans several lines.',
    help: () => 'A colon is probably missing at the end of this line.',
  },
  'yaml/scalar-start': {
    message: () => 'Text cannot start with this character.',
    help: () => 'Put the text in quotes.',
  },
  'yaml/tab': {
    message: (a: { lines?: number }) =>
      a.lines === undefined || a.lines === 1
        ? 'A tab is used for indentation.'
        : `Tabs are used for indentation, on ${a.lines} lines from here on.`,
    help: () => 'Use spaces: two per level.',
  },
  'yaml/tag': { message: () => 'Tags (!…) are not supported.', help: () => 'Remove the tag.' },
  'yaml/unexpected': {
    message: () => 'Unexpected content.',
    help: () => 'Look for a missing quote, colon or bracket before it.',
  },
  'schema/type': {
    message: (a: Found & Instead & { expected: string }) =>
      isQuotedNumber(a) ? quotedNumber(a) : `Found ${found(a)}; expected ${types[a.expected] ?? a.expected}.`,
    help: (a: Found & Instead & { expected: string }): string =>
      a.write !== undefined
        ? write(a)
        : a.foundType === 'array' && a.expected === 'object'
          ? 'Remove the dashes: each line must start with its key.'
          : 'Change the value, or remove the key.',
  },
  'schema/enum': {
    message: (a: Found & Instead & { allowed: readonly (string | number)[] }) =>
      isQuotedNumber(a)
        ? quotedNumber(a)
        : `Found ${found(a)}; expected one of: ${list(a.allowed)}.${a.write === undefined ? near(a.found, a.allowed) : ''}`,
    help: (a: Instead): string => (a.write === undefined ? 'Choose one of these values.' : write(a)),
  },
  'schema/unknown-key': {
    message: (a: { key: string; allowed: readonly string[]; meant?: string; pattern?: string }) =>
      a.allowed.length === 0 && a.pattern !== undefined
        ? `“${brief(a.key)}” is not a valid id.${meant(idLike(a.key, a.pattern))}`
        : `Unknown key “${brief(a.key)}”.${a.meant === undefined ? near(a.key, a.allowed) : meant(a.meant)}`,
    help: (a: { key: string; allowed: readonly string[]; pattern?: string; isEntity?: boolean }) =>
      a.allowed.length > 0 && a.allowed.length <= 24
        ? `Known keys: ${list(a.allowed)}.`
        : a.allowed.length === 0 && isOfParties(a.pattern)
          ? a.isEntity
            ? `${idShape} The rest comes after it, e.g. hq: { path: hq, kind: parent }`
            : `${idShape} The name comes after it: ${idLike(a.key, a.pattern) ?? 'team-a'}: { name: ${brief(a.key)} }`
          : `Correct or remove it.${shapeOf(a.pattern)}`,
  },
  'schema/merge-key': {
    message: () => 'Merge keys (<<) are not supported.',
    help: () => 'Write the values in this entry; an alias can only replace a whole entry, e.g. A-2: *soc',
  },
  'schema/later-edition': {
    message: (a: { found: string; known: readonly string[] }) =>
      `This version of cdc does not know the edition ${brief(a.found)}, only ${list(a.known)}.`,
    help: (a: { found: string }) =>
      `Update cdc; or, if you own that edition, type its list: cdc migrate --new-edition ${brief(a.found)}`,
  },
  'schema/required': {
    message: (a: { key?: string }) => `The key “${brief(a.key ?? '')}” is missing.`,
    help: (a: { key?: string }): string => (a.key === 'version' ? 'Add the line: version: 1' : 'Add it.'),
  },
  'schema/blank': { message: () => 'This text is blank.', help: () => 'Write something, or remove the key.' },
  'schema/pattern': {
    message: (a: Found & Instead & { pattern: string }) =>
      digestDigits(a.pattern) !== undefined
        ? `${found(a)} is not ${digestDigits(a.pattern)} hexadecimal digits${a.pattern.includes('sha256:') ? ' after “sha256:”' : ''}.`
        : `${found(a)} is not a valid id.${a.write === undefined ? meant(idLike(String(a.found ?? ''), a.pattern)) : ''}`,
    help: (a: Found & Instead & { pattern: string }): string =>
      digestDigits(a.pattern) !== undefined
        ? isOfApproval(a.pattern)
          ? 'Do not edit a digest: cdc approve writes it.'
          : 'Copy it from the output of sha256sum or a similar program.'
        : a.write === undefined
          ? idHelp(String(a.found ?? ''), a.pattern)
          : write(a),
  },
  'schema/date': {
    message: (a: Found & Instead) =>
      a.either
        ? `${found(a)} is ambiguous: it may be ${a.either.map(longDay).join(' or ')}.`
        : `${found(a)} is not a valid date.`,
    help: (a: Found & Instead): string =>
      a.either
        ? `Write ${a.either.join(' or ')}.`
        : a.write === undefined
          ? isFiscalEnd(a.found)
            ? 'Write it as YYYY-MM-DD, or say in which month the fiscal year starts, in cdc.yaml: policy: { fiscal-year-start: 4 }'
            : 'Write a valid date as YYYY-MM-DD, e.g. 2027-03-31.'
          : write(a),
  },
  'schema/range': {
    message: (a: Found & { min?: number; max?: number }) =>
      `Found ${found(a)}; expected a number ${between(a.min, a.max)}.`,
    help: () => 'Choose a number in this range.',
  },
  'schema/later-version': {
    message: (a: { found: number; supported: number }) =>
      `The file has format version ${a.found}; this version of cdc supports ${a.supported}.`,
    help: () => 'Update cdc.',
  },
  'schema/earlier-version': {
    message: (a: { found: number }) => `Format version ${a.found} does not exist.`,
    help: () => 'Write: version: 1',
  },
  'answers/half-saved': {
    message: (a: { id: string; saved: readonly string[]; missing: readonly string[] }) =>
      `An answer on ${brief(a.id)} was only half saved: ${and(a.saved)} ${a.saved.length === 1 ? 'has' : 'have'} it, ${and(a.missing)} ${a.missing.length === 1 ? 'does' : 'do'} not.`,
    help: (a: { id: string; values: readonly string[]; note: string }) =>
      `Missing: ${brief(list(a.values))}. Answer again for ${brief(a.id)} with cdc set or cdc assess; or, if everything is as it should be, delete ${a.note}.`,
  },
  'answers/half-migrated': {
    message: (a: {
      edition: string;
      saved: readonly string[];
      missing: readonly string[];
      changed: readonly string[];
    }) =>
      [
        `The migration to ${brief(a.edition)} was interrupted: ${and(a.saved)} ${a.saved.length === 1 ? 'has' : 'have'} been written`,
        a.missing.length === 0 ? '' : `, ${and(a.missing)} ${a.missing.length === 1 ? 'has' : 'have'} not`,
        a.changed.length === 0
          ? ''
          : `; ${and(a.changed)} ${a.changed.length === 1 ? 'has' : 'have'} been changed since, so it cannot be finished`,
        '. Until then, ids mean different services in these files.',
      ].join(''),
    help: (a: { edition: string; changed: readonly string[]; note: string }) =>
      `To finish it${a.changed.length === 0 ? '' : `, restore ${and(a.changed)} as before the migration`}: cdc migrate --to ${brief(a.edition)} --write. To undo it, restore the files from git and delete ${a.note}.`,
  },
  'answers/encoding': {
    message: () =>
      'The encoding is unclear: it is not UTF-8, UTF-16 with a byte order mark, ISO-2022-JP, EUC-JP or Shift_JIS.',
    help: () => 'Open it in an editor, check that all characters are right, and save it as UTF-8.',
  },
  'answers/encoded-mail': {
    message: () => 'This is the raw source of a mail, with encoded text.',
    help: () => 'Save or copy the text as the mail program shows it.',
  },
  'answers/table': {
    message: () => 'This is a table, not a form.',
    help: () => 'To take answers from a table, use cdc import.',
  },
  'answers/none': {
    message: () => 'There are no answers in this text: no line starts with a service id and a colon.',
    help: () =>
      'Write the id on a line, e.g. B-1: and below it your answers, e.g. level: basic. For a form, run cdc assess --export-questions.',
  },
  'answers/behind-hash': {
    message: (a: { text: string }) => `“${brief(a.text)}” comes after #, so it is a comment, not an answer.`,
    help: () => 'If it is an answer, move it before the #. Otherwise remove it.',
  },
  'answers/unclear-line': {
    message: (a: { key: string }) => `It is unclear whether this line belongs to “${a.key}”.`,
    help: () => 'Write the whole answer on one line after its key, and remove anything else.',
  },
  'answers/no-service': {
    message: (a: { key: string }) => `“${a.key}” has an answer here, but for which service?`,
    help: () => 'Write the id of the service on a line above, e.g. B-1:',
  },
  'answers/assessors': {
    message: (a: { one: string; other: string; isOption: boolean }) =>
      a.isOption
        ? `The form names “${brief(a.other)}” as its assessor, but --assessor names “${brief(a.one)}”. No answers were applied.`
        : `The assessor is “${brief(a.one)}” above, but “${brief(a.other)}” here. No answers were applied.`,
    help: (a: { isOption: boolean }): string =>
      a.isOption
        ? 'Leave out --assessor, or correct the name in the form. If others gave some of the scores, write assessor: under those services.'
        : 'Keep one of the two lines. If others gave some of the scores, write assessor: under those services.',
  },
  'answers/control': {
    message: (a: { code: string }) => `The text contains an invisible character (${a.code}).`,
    help: () => 'Type the text again, or remove that character.',
  },
  'answers/halves': {
    message: (a: { service: Named }) => `${named(a.service)} is not a combination, so it has one score.`,
    help: () => 'Write one score, e.g. as-is: 3, or make it a combination: assignment: combination',
  },
  'answers/undated-score': {
    message: (a: { service: Named }) =>
      `The score of ${named(a.service)} was not taken without its date, because it would count as given today.`,
    help: () => 'Correct the date. If the score was given today, leave the date out.',
  },
  'answers/no-part': {
    message: (a: { service: Named; key: 'team' | 'provider'; assignment: string; planned: boolean }) =>
      a.planned
        ? `With the planned assignment ${a.assignment}, ${named(a.service)} will have no ${a.key}.`
        : `With the assignment ${a.assignment}, ${named(a.service)} has no ${a.key}.`,
    help: (a: { key: 'team' | 'provider' }): string =>
      a.key === 'team'
        ? 'Assign it to a team too (insource or combination), or leave the team out.'
        : 'Assign it to a provider too (outsource or combination), or leave the provider out.',
  },
  'answers/needed': {
    message: (a: { service: Named; level: string }) =>
      `${named(a.service)} has the level ${a.level}; only an unnecessary service has a reason.`,
    help: () => 'Set level: unnecessary, or explain the level in the rationale.',
  },
  'answers/excluded': {
    message: (a: { service: Named }) => `${named(a.service)} is excluded, so it has no target.`,
    help: () => 'Give an as-is score from 1 to 5 with the target, or leave the target out.',
  },
  'answers/nobody': {
    message: (a: { service: Named }) =>
      `${named(a.service)} is unassigned: it counts as 1, and any other score has no effect.`,
    help: () => 'Assign it (insource, outsource or combination), or leave the score out.',
  },
  'answers/no-score': {
    message: (a: { service: Named }) => `${named(a.service)} has no score to date.`,
    help: () => 'Give the as-is score along with the date.',
  },
  'answers/day': {
    message: (a: { day: string; why: 'ahead' | 'ago' | 'far' | 'past'; today: string; kind: 'assessed' | 'planned' }) =>
      days[a.why](a.day, a.today),
    help: (a: { why: 'ahead' | 'ago' | 'far' | 'past'; kind: 'assessed' | 'planned' }): string =>
      a.kind === 'assessed'
        ? 'Give the date of the assessment, today or earlier.'
        : a.why === 'far'
          ? 'Give an earlier date: the year is probably a typo.'
          : 'Give today’s date or a later one.',
  },
  'answers/not-editable': {
    message: (a: { reason: keyof typeof notEditable; file: string }) => notEditable[a.reason](a.file),
    help: () => 'Add these answers to the entry by hand.',
  },
};
