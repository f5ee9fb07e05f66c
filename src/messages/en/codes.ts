import type { problems } from './problems.ts';

/** What keeps a file from being used, by its code, as `cdc explain rule` lists it. */
export const codes = {
  'file/unreadable': 'A file that cannot be read',
  'file/too-large': 'A file that is too large',
  'file/empty': 'A file in which nothing stands',
  'file/not-utf8': 'A file that is not UTF-8',
  'file/misnamed': 'A file whose name is nearly one of ours',
  'file/more': 'More problems in a file than are told',
  'file/more-of-a-kind': 'More findings of one kind than are told',
  'yaml/alias': 'An alias without its anchor',
  'yaml/anchor': 'An anchor where none can stand',
  'yaml/block-in-flow': 'A missing comma inside braces',
  'yaml/control-character': 'A character that cannot be seen',
  'yaml/directive': 'Another version of YAML',
  'yaml/duplicate-key': 'A key that stands twice',
  'yaml/escape': 'An unknown escape in double quotes',
  'yaml/exhausted': 'Too deep a nesting, or too many aliases or values',
  'yaml/indent': 'An indentation that does not fit',
  'yaml/long-key': 'A key that is far too long',
  'yaml/missing-character': 'A missing quote, comma, colon or bracket',
  'yaml/multiple-documents': 'A second document in a file',
  'yaml/multiline-key': 'A key over several lines',
  'yaml/scalar-start': 'A character with which no text can begin',
  'yaml/tab': 'A tab as indentation',
  'yaml/tag': 'A tag (!…)',
  'yaml/unexpected': 'Something that cannot stand where it does',
  'schema/type': 'A value of the wrong kind',
  'schema/enum': 'A value that is none of those allowed',
  'schema/unknown-key': 'A key that is not known',
  'schema/required': 'A key that is missing',
  'schema/blank': 'A text that is blank',
  'schema/pattern': 'An id that is none',
  'schema/date': 'A day that is none',
  'schema/range': 'A number out of its range',
  'schema/later-version': 'A file for a newer cdc',
  'schema/earlier-version': 'A format version that there never was',
  'answers/half-saved': 'An answer that was cut off while it was saved',
} satisfies Record<Printed, string>;

/** What `cdc check` can print; the rest is said of answers that are given to `cdc assess`. */
type Printed = Exclude<keyof typeof problems, `answers/${string}`> | 'answers/half-saved';
