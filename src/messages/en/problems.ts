import type { Found, Instead, Named } from '../arguments.ts';
import { brief } from '../brief.ts';
import { idLike, isOfParties } from '../id-like.ts';
import { characters } from './characters.ts';
import { days } from './days.ts';
import { near } from './near.ts';
import { notEditable } from './not-editable.ts';
import { list, named } from './phrases.ts';

const idShape = 'An id is made of lower-case letters, digits, “-”, “.” and “_”, and begins with a letter or a digit.';

const types: Readonly<Record<string, string>> = {
  object: 'a mapping (key: value)',
  array: 'a list',
  string: 'a text',
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
  [min !== undefined && `at least ${min}`, max !== undefined && `at most ${max}`].filter(Boolean).join(', ');

/** What to write, and who can do it. */
const write = ({ write: line = '', certain }: Instead) =>
  certain ? `Run cdc check --fix, or write: ${brief(line)}` : `Write: ${brief(line)}`;
const isQuotedNumber = (a: Found & Instead) => typeof a.found === 'string' && a.write === a.found && /\d/.test(a.write);
const quotedNumber = (a: Found) => `${found(a)} is in quotes, which makes it a text and no number.`;
const meant = (id: string | undefined) => (id === undefined ? '' : ` Did you mean “${id}”?`);

/** Of the keys that people may choose where one is not known: ids of services of their own, or of teams and the like. */
const shapeOf = (pattern: string | undefined): string => {
  const takes = (id: string) => pattern !== undefined && new RegExp(pattern, 'u').test(id);
  if (takes('X-1'))
    return ' The id of a service of your own is up to 8 letters A–Z, “-” and a number from 1 to 999, e.g. X-1; it is declared under custom in catalog.yaml.';
  return takes('x') ? ` ${idShape}` : '';
};

/** What keeps a file from being used. `help` says what to do. */
export const problems = {
  'file/unreadable': {
    message: (a: { reason: string }) => `The file cannot be read (${a.reason}).`,
    help: () => 'Check that it is a file and that you may read it.',
  },
  'file/too-large': {
    message: (a: { bytes: number; limit: number }) =>
      `The file is at least ${Math.ceil(a.bytes / 1024)} KB; at most ${Math.floor(a.limit / 1024)} KB are read.`,
    help: () => 'Keep long texts elsewhere and link to them under evidence.',
  },
  'file/empty': { message: () => 'The file is empty.', help: () => 'Write at least: version: 1' },
  'file/not-utf8': {
    message: () => 'From here on, the file is not UTF-8.',
    help: () => 'Save it as UTF-8 in your editor (it may be in Shift_JIS or UTF-16).',
  },
  'file/misnamed': {
    message: (a: { name: string }) => `This file is not read, for its name is not ${a.name}.`,
    help: (a: { name: string }) =>
      `Rename it to ${a.name} (in git: git mv). Where there is one already, move what this one holds into it.`,
  },
  'file/more': {
    message: (a: { told: number }) => `There are more problems in this file than the ${a.told} that are told.`,
    help: () => 'Correct these, then check again.',
  },
  'file/more-of-a-kind': {
    message: (a: { rule: string; told: number; more: number }) =>
      `From here on, ${a.rule} is found another ${a.more} times; only the first ${a.told} are told.`,
    help: () => 'Mend these, then check again.',
  },
  'yaml/alias': {
    message: (a: { key?: string }) =>
      `The alias *${a.key ?? ''} stands for nothing, or for something that it is part of.`,
    help: () => 'Define the anchor before its first use, or write the value itself.',
  },
  'yaml/anchor': {
    message: () => 'An anchor stands where none can.',
    help: () => 'Remove it, or put it right before the value.',
  },
  'yaml/merge-conflict': {
    message: (a: { first: number; last: number }) =>
      a.first === a.last
        ? 'A line of a merge conflict was left here.'
        : `A merge conflict is not resolved: lines ${a.first} to ${a.last}.`,
    help: () => 'Keep what is right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  },
  'yaml/look-alike': {
    message: (a: { characters: readonly string[] }) => {
      const [first = '', ...others] = a.characters;
      return others.length === 0
        ? `YAML does not read ${characters.named(first)} as ${characters.meant(first)}.`
        : `YAML does not read these characters as its own: ${characters.listed(a.characters)}.`;
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
    help: () => 'Close it where the text ends.',
  },
  'yaml/inner-quote': {
    message: (a: { quote: string }) => `This quote (${a.quote}) ends the text, but more of the text follows.`,
    help: write,
  },
  'yaml/needs-quotes': {
    message: (a: { sign: string }) =>
      a.sign === ':'
        ? 'A colon with a space behind it ends a key: a text that contains one needs quotes.'
        : `A text that begins with ${a.sign} needs quotes.`,
    help: write,
  },
  'yaml/open-bracket': {
    message: (a: { bracket: string }) => `This bracket (${a.bracket}) is not closed.`,
    help: write,
  },
  'yaml/extra-bracket': {
    message: (a: { bracket: string }) => `This bracket (${a.bracket}) closes nothing.`,
    help: write,
  },
  'yaml/not-indented': {
    message: (a: { key: string; under: string }) =>
      `“${brief(a.key)}” belongs below “${brief(a.under)}”, but is not indented.`,
    help: (a: { under: string }) => `Indent what belongs below “${brief(a.under)}” by two spaces.`,
  },
  'yaml/table': {
    message: () => 'These lines are a table (CSV), not YAML.',
    help: () => 'Write a line for each service, e.g. A-1: { level: basic }',
  },
  'yaml/block-in-flow': {
    message: () => 'A comma is missing inside these braces, or lines of their own stand in them.',
    help: () => 'Write a comma between the pairs: { level: basic, area: I }',
  },
  'yaml/control-character': {
    message: (a: { detail?: string }) => `A character that cannot be seen stands here (${a.detail ?? ''}).`,
    help: () => 'Remove it, e.g. by typing the text again.',
  },
  'yaml/directive': {
    message: () => 'The file asks for another version of YAML.',
    help: () => 'Remove the %YAML line: the files are YAML 1.2.',
  },
  'yaml/duplicate-key': {
    message: (a: { key?: string; line?: number }) =>
      a.line === undefined
        ? `“${brief(a.key ?? '')}” stands here a second time.`
        : `“${brief(a.key ?? '')}” stands here a second time; the first is in line ${a.line}.`,
    help: () => 'Keep one of the two.',
  },
  'yaml/escape': {
    message: () => 'This escape is unknown inside double quotes.',
    help: () => 'Write \\\\ for a backslash, or use single quotes.',
  },
  'yaml/exhausted': {
    message: () => 'The file is nested too deeply, repeats its aliases too often, or holds too many values.',
    help: () => 'Write the values themselves; an assessment needs no deep nesting, and no file of it so many values.',
  },
  'yaml/indent': {
    message: () => 'The indentation does not fit what is around it, or a bracket is not closed.',
    help: () => 'Align this line with its neighbours, two spaces a level, and close every bracket.',
  },
  'yaml/long-key': {
    message: () => 'This key is far too long.',
    help: () => 'A colon or a quote is probably missing.',
  },
  'yaml/missing-character': {
    message: () => 'Something is missing here: a quote, a comma, a colon or a bracket.',
    help: () => 'Look at this line and at the one before it.',
  },
  'yaml/multiple-documents': {
    message: () => 'A second document begins here.',
    help: () => 'Keep one document in a file: remove the --- line.',
  },
  'yaml/multiline-key': {
    message: () => 'A key goes over several lines.',
    help: () => 'A colon is probably missing at the end of this line.',
  },
  'yaml/scalar-start': {
    message: () => 'A text cannot begin with this character.',
    help: () => 'Put the text in quotes.',
  },
  'yaml/tab': {
    message: (a: { lines?: number }) =>
      a.lines === undefined || a.lines === 1
        ? 'A tab is used for indentation.'
        : `Tabs are used for indentation, in ${a.lines} lines from here on.`,
    help: () => 'Use spaces: two for each level.',
  },
  'yaml/tag': { message: () => 'Tags (!…) are not used here.', help: () => 'Remove the tag.' },
  'yaml/unexpected': {
    message: () => 'This is not expected here.',
    help: () => 'Look for a missing quote, colon or bracket before it.',
  },
  'schema/type': {
    message: (a: Found & Instead & { expected: string }) =>
      isQuotedNumber(a) ? quotedNumber(a) : `Found ${found(a)}; expected ${types[a.expected] ?? a.expected}.`,
    help: (a: Found & Instead & { expected: string }): string =>
      a.write !== undefined
        ? write(a)
        : a.foundType === 'array' && a.expected === 'object'
          ? 'Remove the dashes, so that each line begins with its key.'
          : 'Change it, or remove the key if there is nothing to say.',
  },
  'schema/enum': {
    message: (a: Found & Instead & { allowed: readonly (string | number)[] }) =>
      isQuotedNumber(a)
        ? quotedNumber(a)
        : `Found ${found(a)}, which is not one of: ${list(a.allowed)}.${a.write === undefined ? near(a.found, a.allowed) : ''}`,
    help: (a: Instead): string => (a.write === undefined ? 'Choose one of these values.' : write(a)),
  },
  'schema/unknown-key': {
    message: (a: { key: string; allowed: readonly string[]; pattern?: string }) =>
      a.allowed.length === 0 && a.pattern !== undefined
        ? `“${brief(a.key)}” is not an id.${meant(idLike(a.key, a.pattern))}`
        : `The key “${brief(a.key)}” is not known here.${near(a.key, a.allowed)}`,
    help: (a: { key: string; allowed: readonly string[]; pattern?: string }) =>
      a.allowed.length > 0 && a.allowed.length <= 20
        ? `Known keys: ${list(a.allowed)}.`
        : a.allowed.length === 0 && isOfParties(a.pattern)
          ? `${idShape} The name goes behind it: ${idLike(a.key, a.pattern) ?? 'team-a'}: { name: ${brief(a.key)} }`
          : `Correct it or remove it.${shapeOf(a.pattern)}`,
  },
  'schema/merge-key': {
    message: () => 'Merge keys (<<) are not read.',
    help: () => 'Write the values out in this entry; an alias can stand for a whole entry only, e.g. A-2: *soc',
  },
  'schema/later-edition': {
    message: (a: { found: string; known: readonly string[] }) =>
      `This cdc does not know the edition ${brief(a.found)}, only ${list(a.known)}.`,
    help: () => 'Use a newer cdc.',
  },
  'schema/required': {
    message: (a: { key?: string }) => `The key “${brief(a.key ?? '')}” is missing.`,
    help: (a: { key?: string }): string => (a.key === 'version' ? 'Add the line: version: 1' : 'Add it.'),
  },
  'schema/blank': { message: () => 'This text is blank.', help: () => 'Write something, or remove the key.' },
  'schema/pattern': {
    message: (a: Found & Instead & { pattern: string }) =>
      `${found(a)} is not an id.${a.write === undefined ? meant(idLike(String(a.found ?? ''), a.pattern)) : ''}`,
    help: (a: Instead) => (a.write === undefined ? idShape : write(a)),
  },
  'schema/date': {
    message: (a: Found & Instead) => `${found(a)} is not a day.`,
    help: (a: Instead) =>
      a.write === undefined ? 'Write a day that exists as year-month-day, e.g. 2027-03-31.' : write(a),
  },
  'schema/range': {
    message: (a: Found & { min?: number; max?: number }) => `Found ${found(a)}; allowed is ${between(a.min, a.max)}.`,
    help: () => 'Choose a number in this range.',
  },
  'schema/later-version': {
    message: (a: { found: number; supported: number }) =>
      `The file is of format version ${a.found}; this cdc knows version ${a.supported}.`,
    help: () => 'Use a newer cdc.',
  },
  'schema/earlier-version': {
    message: (a: { found: number }) => `There is no format version ${a.found}.`,
    help: () => 'Write: version: 1',
  },
  'answers/half-saved': {
    message: (a: { id: string; saved: readonly string[]; missing: readonly string[] }) =>
      `An answer on ${brief(a.id)} was cut off while it was saved: ${list(a.saved)} has it, ${list(a.missing)} does not.`,
    help: (a: { id: string; values: readonly string[]; note: string }) =>
      `Missing: ${brief(list(a.values))}. Say it again for ${brief(a.id)}, with cdc set or cdc assess; or, if all is as it should be, delete ${a.note}.`,
  },
  'answers/encoding': {
    message: () =>
      'This is no text that can be read with certainty: it is neither UTF-8, UTF-16 with a mark, ISO-2022-JP, EUC-JP nor Shift_JIS.',
    help: () => 'Open it in an editor, see that all letters are right, and save it as UTF-8.',
  },
  'answers/encoded-mail': {
    message: () => 'This is the source of a mail, in which letters are encoded for the journey.',
    help: () => 'Save the text of the mail as the mail program shows it, or copy it from there.',
  },
  'answers/table': {
    message: () => 'This is a table (CSV), and answers are not read from tables.',
    help: () => 'Write a form with cdc assess --export-questions, have it filled in, and give it here.',
  },
  'answers/none': {
    message: () => 'There are no answers in this text: no line begins with the id of a service and a colon.',
    help: () =>
      'Write the id in a line, e.g. B-1: and below it what you answer, e.g. level: basic. cdc assess --export-questions writes a form.',
  },
  'answers/behind-hash': {
    message: (a: { text: string }) => `“${brief(a.text)}” stands behind #, so it is a comment and no answer.`,
    help: () => 'If it is one, move it before the #. Otherwise remove it.',
  },
  'answers/unclear-line': {
    message: (a: { key: string }) => `Nobody can tell whether this line belongs to “${a.key}”.`,
    help: () => 'Write the whole answer in one line behind its key, and remove what is none.',
  },
  'answers/no-service': {
    message: (a: { key: string }) => `“${a.key}” is answered here, but of which service?`,
    help: () => 'Write the id of the service in a line above, e.g. B-1:',
  },
  'answers/control': {
    message: (a: { code: string }) => `The text holds a character that cannot be seen (${a.code}).`,
    help: () => 'Type the text again, or remove that character.',
  },
  'answers/halves': {
    message: (a: { service: Named }) => `${named(a.service)} is no combination, so it has one score.`,
    help: () => 'Write one score, e.g. as-is: 3, or say that it is shared: assignment: combination',
  },
  'answers/no-part': {
    message: (a: { service: Named; key: 'team' | 'provider'; assignment: string; planned: boolean }) =>
      a.planned
        ? `${named(a.service)} is planned to be ${a.assignment}: ${a.key === 'team' ? 'no team' : 'no provider'} will have a part of it.`
        : `${named(a.service)} is ${a.assignment}: ${a.key === 'team' ? 'no team' : 'no provider'} has a part of it.`,
    help: (a: { key: 'team' | 'provider' }): string =>
      a.key === 'team'
        ? 'Assign it to a team too (insource or combination), or leave the team out.'
        : 'Assign it to a provider too (outsource or combination), or leave the provider out.',
  },
  'answers/needed': {
    message: (a: { service: Named; level: string }) =>
      `${named(a.service)} is ${a.level}: a reason says why a service is unnecessary.`,
    help: () => 'Set level: unnecessary, or say in the rationale why the level is as it is.',
  },
  'answers/excluded': {
    message: (a: { service: Named }) => `${named(a.service)} is left out of the assessment, so it has no target.`,
    help: () => 'Give an as-is from 1 to 5 with the target, or leave the target out.',
  },
  'answers/nobody': {
    message: (a: { service: Named }) =>
      `Nobody has ${named(a.service)}: it counts as 1, and no other score says anything.`,
    help: () => 'Say who has it (insource, outsource or combination), or leave the score out.',
  },
  'answers/no-score': {
    message: (a: { service: Named }) => `${named(a.service)} has no score of which a day could be said.`,
    help: () => 'Give the as-is with the day.',
  },
  'answers/day': {
    message: (a: { day: string; why: 'ahead' | 'ago' | 'far' | 'past'; today: string; kind: 'assessed' | 'planned' }) =>
      days[a.why](a.day, a.today),
    help: (a: { why: 'ahead' | 'ago' | 'far' | 'past'; kind: 'assessed' | 'planned' }): string =>
      a.kind === 'assessed'
        ? 'Give the day of the assessment, today at the latest.'
        : a.why === 'far'
          ? 'Give a nearer day: the year is probably mistyped.'
          : 'Give a day from today on.',
  },
  'answers/not-editable': {
    message: (a: { reason: keyof typeof notEditable; file: string }) => notEditable[a.reason](a.file),
    help: () => 'Put these answers into the entry by hand.',
  },
};
