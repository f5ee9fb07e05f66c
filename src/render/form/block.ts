import { openQuestions } from '../../analysis/open-questions.ts';
import type { Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { assignments, reasons } from '../../reference/index.ts';
import { type FormKey, keysFor } from './keys.ts';
import { orderedLevels } from './scales.ts';

/** The lines of YAML to fill in for a row; short enough that no mail program breaks them. */
export function blockOf(row: Row, organisation: Organisation, { form: { hints } }: Words<'form'>): string {
  const open = openQuestions(row);
  const party = (kind: 'teams' | 'providers') => {
    const ids = organisation[kind]?.map(({ id }) => id) ?? [];
    const listed = ids.join(', ');
    return listed === '' ? hints.id : listed.length > 50 ? hints.above : listed;
  };
  const halves = (['insource', 'outsource'] as const).filter((half) => open.includes(`as-is-${half}`));
  const reasonIds = reasons.map(({ id }) => id);
  const lines: Readonly<Record<FormKey, readonly [value: string, hint: string]>> = {
    level: ['', hints.oneOf(orderedLevels.map(({ id }) => id))],
    reason: ['', open.includes('reason') ? hints.oneOf(reasonIds) : hints.ifUnnecessary(reasonIds)],
    assignment: ['', hints.oneOf(assignments.map(({ id }) => id))],
    team: ['', party('teams')],
    provider: ['', party('providers')],
    // By how many halves are open: none of one score, one that is left, or both.
    'as-is': [
      halves.length > 0 ? `{ ${halves.map((half) => `${half}: `).join(', ')}}` : '',
      [hints.asIs, hints.toBe, hints.halves][halves.length] ?? '',
    ],
    'to-be': ['', hints.toBe],
    rationale: ['', hints.rationale],
    note: ['', hints.note],
  };
  const asked = keysFor(row).map((key) => [`  ${key}:`, lines[key][0], `# ${lines[key][1]}`].filter(Boolean).join(' '));
  return ['```yaml', `${row.id}:`, ...asked, '```'].join('\n');
}
