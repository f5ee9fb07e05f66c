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
import { decisionKeys } from './approve.ts';
import { head, idsOf, words } from './parts.ts';
import { listedKeys } from './services.ts';

const setting = (description: string) => choice<RuleSetting>(description, [...severities, 'off']);

const finding = record({
  rule: text('Id of the rule, or of the kind of problem.'),
  severity: choice<Severity>('How severe it is.', severities),
  file: text('Path of the file.'),
  line: orNull(integer('Line, counted from 1; null for the whole file.', { minimum: 1 })),
  message: text('What was found, in the language of the run.'),
  help: text('What to do about it, in the language of the run.'),
});

const service = record({
  ...listedKeys,
  source: orNull(text('Its source in the framework; null for a custom service.')),
  approvals: orNull(
    list(
      'The latest decisions on the phases, of those that have any; null without an organisation.',
      record({
        ...decisionKeys,
        expired: flag('Whether it is an approval whose last day has passed.'),
        unchanged: orNull(
          flag(
            'Whether the phase says of this service what was decided on; null if the approval does not record it, and for a rejection.',
          ),
        ),
      }),
    ),
  ),
  findings: orNull(list('The findings on it; null without an organisation.', finding)),
});

const term = record({
  kind: choice('What kind of term it is.', termKinds),
  id: text('As written in the files.'),
  name: about('Its name.', words),
  meanings: list(
    'What it means; a score has one meaning by each of the two ways to assign a service.',
    record({
      assignment: orNull(
        choice('The assignment that this meaning is for; null if it does not matter.', ['insource', 'outsource']),
      ),
      meaning: about('The meaning.', words),
    }),
  ),
  source: text('Its source in the framework.'),
  'priority-word': orNull(about('The textbook’s word for the priority of a level.', words)),
  weight: orNull(count('How much a step counts at this level.')),
  revisit: orNull(flag('Whether a decision for this reason comes up for review.')),
  'own-areas': orNull(
    list('Areas that the organisation leads itself in this pattern.', choice('An area.', idsOf(areas))),
  ),
  services: list('The services that belong to it.', text('Id of a service.')),
});

const anyValue = (description: string) =>
  either<[Shape<string>, Shape<number>]>(description, text('A word.'), number('A number.'));

const key = record({
  file: text('Name of its file.'),
  path: list('The path of keys to it; user-defined names are in angle brackets.', text('A key.')),
  title: about('Its name.', words),
  description: about('What it means.', words),
  required: flag('Whether it is required.'),
  takes: list('The types it takes, if not a fixed set of values.', choice<Takes>('A type.', takes)),
  values: list(
    'The values it takes; empty if any is allowed.',
    record({ value: anyValue('The value, as written in the file.'), meaning: about('What it means.', words) }),
  ),
  minimum: orNull(number('The smallest allowed number.')),
  maximum: orNull(number('The largest allowed number.')),
  default: orNull(anyValue('The value if it is left out.')),
  example: orNull(text('An example, as one line of a file.')),
});

const rule = record({
  id: text('Id of the rule.'),
  title: text('What it finds, in the language of the run.'),
  explanation: text('Why, in the language of the run.'),
  recommended: setting('Its severity in the preset recommended.'),
  strict: setting('Its severity in the preset strict.'),
  options: list(
    'Its options, which are numbers.',
    record({ name: text('Name of the option.'), default: number('Its default.') }),
  ),
  source: text('Its source.'),
});

export const explainReport = record({
  ...head,
  services: list('The services that match the word.', service),
  roles: list(
    'The roles of version 2.1 that match the word.',
    record({
      id: text('Id of the role in version 2.1.'),
      name: about('Its name.', words),
      services: list('The services that it became.', text('Id of a service.')),
      source: text('Its source.'),
    }),
  ),
  terms: list('The terms of the framework that match the word.', term),
  keys: list('The keys of the files that match the word.', key),
  rules: list('The rules that match the word.', rule),
  problems: list(
    'The problems that make a file unusable and that match the word; none of these can be configured.',
    record({ id: text('The code of the problem.'), title: text('What it is, in the language of the run.') }),
  ),
});
export type ExplainJson = Of<typeof explainReport>;
