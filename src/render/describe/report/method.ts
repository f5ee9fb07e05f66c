import type { Organisation } from '../../../model/organisation.ts';
import { levels } from '../../../reference/index.ts';
import { facts, type Section, section, text } from '../../document.ts';
import { figure } from '../../figures.ts';
import { formulaText } from '../../formula.ts';
import type { ReportSpeech } from './speech.ts';

/** What each figure means, with what this organisation has set, so that a reader can work it out again. */
export function methodSection({ policy }: Organisation, speaking: ReportSpeech): Section | undefined {
  const { messages, language } = speaking;
  const { report } = messages;
  const { method } = report;
  const defined = [
    method.scope,
    method.score,
    method.combination[policy.combinationScore],
    method.means,
    method.standing(figure(policy.strength, 'mean'), figure(policy.weakness, 'mean')),
    method.notDone,
    method.person,
    method.blind,
    method.drill,
    method.change,
    method.pattern,
    method.decisions,
  ];
  return section(
    report.parts.method,
    [
      text(method.lead),
      facts([
        ...defined.map(({ term, meaning }) => ({ label: term, lines: [meaning] })),
        { label: method.order, lines: [method.orderHow, formulaText(messages, policy)] },
        { label: method.levels, lines: levels.map(({ name, meaning }) => `${name[language]}: ${meaning[language]}`) },
      ]),
    ],
    { id: 'method' },
  );
}
