import { type RuleSetting, type Severity, severities } from '../../../model/files.ts';
import { areas } from '../../../reference/index.ts';
import { termKinds } from '../../../reference/terms.ts';
import { type Takes, takes } from '../../../schema/file-keys.ts';
import {
  about,
  choice,
  count,
  either,
  flag,
  integer,
  list,
  number,
  type Of,
  orNull,
  record,
  type Shape,
  text,
} from '../../../schema/shape.ts';
import { head, idsOf, words } from './parts.ts';
import { listedKeys } from './services.ts';

const setting = (description: string) => choice<RuleSetting>(description, [...severities, 'off']);

const finding = record({
  rule: text('Id of the rule, or of the kind of problem.'),
  severity: choice<Severity>('How severe it is.', severities),
  file: text('Path of the file.'),
  line: orNull(integer('Line, counted from 1; null where the whole file is meant.', { minimum: 1 })),
  message: text('What was found, in the language of the run.'),
  help: text('What to do about it, in the language of the run.'),
});

const service = record({
  ...listedKeys,
  source: orNull(text('Where the framework has it from; null for an own service.')),
  findings: orNull(list('What is found on it; null without an organisation.', finding)),
});

const term = record({
  kind: choice('What kind of term it is.', termKinds),
  id: text('As the files write it.'),
  name: about('Its name.', words),
  meanings: list(
    'What it means; a score has one meaning by each of the two ways to assign a service.',
    record({
      assignment: orNull(
        choice('How the service is assigned; null where that does not matter.', ['insource', 'outsource']),
      ),
      meaning: about('The meaning.', words),
    }),
  ),
  source: text('Where the framework has it from.'),
  'priority-word': orNull(about('The word of the textbook for the priority, of a level.', words)),
  weight: orNull(count('How much a step counts, of a level.')),
  revisit: orNull(flag('Whether the decision is to be looked at again, of a reason.')),
  'own-areas': orNull(
    list('Areas that the organisation keeps itself, of a pattern.', choice('An area.', idsOf(areas))),
  ),
  services: list('The services that it is about.', text('Id of a service.')),
});

const anyValue = (description: string) =>
  either<[Shape<string>, Shape<number>]>(description, text('A word.'), number('A number.'));

const key = record({
  file: text('Name of the file that it stands in.'),
  path: list('The keys down to it; what users name themselves is in angle brackets.', text('A key.')),
  title: about('What it is called.', words),
  description: about('What it means.', words),
  required: flag('Whether it has to be there.'),
  takes: list('What it takes, where it is not one of some values.', choice<Takes>('What it takes.', takes)),
  values: list(
    'The values that it takes; none where any will do.',
    record({ value: anyValue('The value, as the file writes it.'), meaning: about('What it means.', words) }),
  ),
  minimum: orNull(number('The least number that it takes.')),
  maximum: orNull(number('The greatest number that it takes.')),
  default: orNull(anyValue('What holds where it is left out.')),
  example: orNull(text('It in a file, as one line.')),
});

const rule = record({
  id: text('Id of the rule.'),
  title: text('What it finds, in the language of the run.'),
  explanation: text('Why, in the language of the run.'),
  recommended: setting('Its severity in the preset recommended.'),
  strict: setting('Its severity in the preset strict.'),
  options: list(
    'Numbers that it takes.',
    record({ name: text('Name of the option.'), default: number('Its default.') }),
  ),
  source: text('What it stands on.'),
});

export const explainReport = record({
  ...head,
  services: list('The services that the word stands for.', service),
  terms: list('The terms of the framework that the word stands for.', term),
  keys: list('The keys of the files that the word stands for.', key),
  rules: list('The rules that the word stands for.', rule),
  problems: list(
    'What keeps a file from being used, as far as the word stands for it; none of these can be set.',
    record({ id: text('The code of such a finding.'), title: text('What it is, in the language of the run.') }),
  ),
});
export type ExplainJson = Of<typeof explainReport>;
