import { type RuleSetting, type Severity, severities } from '../../../model/files.ts';
import { areas } from '../../../reference/index.ts';
import { termKinds } from '../../../reference/terms.ts';
import {
  about,
  choice,
  count,
  flag,
  integer,
  list,
  number,
  type Of,
  orNull,
  record,
  text,
} from '../../../schema/shape.ts';
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
  terms: list('The terms of the framework that match the word.', term),
  rules: list('The rules that match the word.', rule),
  problems: list(
    'The problems that make a file unusable and that match the word; none of these can be configured.',
    record({ id: text('The code of the problem.'), title: text('What it is, in the language of the run.') }),
  ),
});
export type ExplainJson = Of<typeof explainReport>;
