import type { Organisation } from '../../../model/organisation.ts';
import type { Row } from '../../../model/row.ts';
import { categories } from '../../../reference/index.ts';
import type { Document } from '../../document.ts';
import type { Explained, ExplainResult } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';
import { describeServices } from '../services.ts';
import { describeKey, describeKeys } from './key.ts';
import { describeKnown } from './known.ts';
import { describeRole, describeRoles } from './role.ts';
import { describeProblem, describeProblems, describeRule, describeRules } from './rule.ts';
import { describeService } from './service.ts';
import { describeTerm, describeTerms } from './term.ts';

type Speech = Speaking<'approvals' | 'explain' | 'words' | 'check' | 'services'>;

/** A document for each thing that the word stands for; one for all of a kind. */
export function describeExplain(result: ExplainResult, speaking: Speech): Document[] {
  switch (result.shown) {
    case 'each':
      return result.explained.map((one) => describeOne(one, result.organisation, speaking));
    case 'kind':
      return describeKind(result, speaking);
    case 'found':
      return [describeServices({ groups: [{ rows: rowsIn(result) }], organisation: result.organisation }, speaking)];
    case 'all':
      return [describeKnown(result.explained, speaking)];
  }
}

function describeOne(explained: Explained, organisation: Organisation | undefined, speaking: Speech): Document {
  switch (explained.kind) {
    case 'service':
      return describeService(explained.row, explained.standing, speaking);
    case 'role':
      return describeRole(explained, organisation, speaking);
    case 'term':
      return describeTerm(explained, speaking);
    case 'key':
      return describeKey(explained, speaking);
    case 'rule':
      return describeRule(explained.rule, explained.text, speaking);
    case 'problem':
      return describeProblem(explained, speaking);
  }
}

function describeKind(result: ExplainResult, speaking: Speech): Document[] {
  const { explained, organisation, concept } = result;
  const [first] = explained;
  switch (first?.kind) {
    case 'service': {
      const rows = rowsIn(result);
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
          concept,
        ),
      ];
    case 'role':
      return [
        describeRoles(
          explained.flatMap((one) => (one.kind === 'role' ? [one] : [])),
          speaking,
        ),
      ];
    case 'key':
      return [
        describeKeys(
          explained.flatMap((one) => (one.kind === 'key' ? [one] : [])),
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

function rowsIn({ explained }: ExplainResult): Row[] {
  return explained.flatMap((one) => (one.kind === 'service' ? [one.row] : []));
}
