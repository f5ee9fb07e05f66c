import { categories } from '../../../reference/index.ts';
import type { Document } from '../../document.ts';
import type { Explained, ExplainResult } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';
import { describeServices } from '../services.ts';
import { describeProblem, describeProblems, describeRule, describeRules } from './rule.ts';
import { describeService } from './service.ts';
import { describeTerm, describeTerms } from './term.ts';

type Speech = Speaking<'explain' | 'words' | 'check' | 'services'>;

/** A document for each thing that the word stands for; one for all of a kind. */
export function describeExplain(result: ExplainResult, speaking: Speech): Document[] {
  return result.overview ? describeKinds(result, speaking) : result.explained.map((one) => describeOne(one, speaking));
}

function describeOne(explained: Explained, speaking: Speech): Document {
  switch (explained.kind) {
    case 'service':
      return describeService(explained.row, explained.standing, speaking);
    case 'term':
      return describeTerm(explained.of, explained.term, explained.services, speaking);
    case 'rule':
      return describeRule(explained.rule, explained.text, speaking);
    case 'problem':
      return describeProblem(explained, speaking);
  }
}

function describeKinds({ explained, organisation }: ExplainResult, speaking: Speech): Document[] {
  const [first] = explained;
  switch (first?.kind) {
    case 'service': {
      const rows = explained.flatMap((one) => (one.kind === 'service' ? [one.row] : []));
      const groups = categories.map(({ id }) => ({
        category: id,
        rows: rows.filter(({ category }) => category === id),
      }));
      return [describeServices({ groups, organisation }, speaking)];
    }
    case 'term':
      return [
        describeTerms(
          first.of,
          explained.flatMap((one) => (one.kind === 'term' ? [one.term] : [])),
          speaking,
        ),
      ];
    case 'rule':
      return [
        describeRules(
          explained.flatMap((one) => (one.kind === 'rule' ? [one] : [])),
          speaking,
        ),
        describeProblems(
          explained.flatMap((one) => (one.kind === 'problem' ? [one] : [])),
          speaking,
        ),
      ];
    default:
      return [];
  }
}
