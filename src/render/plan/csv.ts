import { nextTexts } from '../describe/plan.ts';
import { csvLines } from '../escape.ts';
import type { PlanRenderer } from './renderer.ts';

const head = [
  'group',
  'id',
  'category',
  'service',
  'level',
  'as-is',
  'to-be',
  'gap',
  'weight',
  'priority',
  'steps',
  'reaches',
  'cycle',
  'unassigned',
  'overdue',
  'owner',
  'due',
  'action',
  'next',
];

/** The roadmap as CSV (RFC 4180), one line a service; names and rubrics are in the chosen language. */
export const csv: PlanRenderer = ({ groups }, _, context) => {
  const lines = groups.flatMap(({ key, items }) =>
    items.map((item) => {
      const { row, asIs, toBe, gap, weight, priority, steps, reaches, cycle, unassigned, overdue } = item;
      const { owner, due, action } = row.portfolio;
      return [
        key,
        row.id,
        row.category,
        row.name[context.language],
        row.catalog.level,
        asIs,
        toBe,
        gap,
        weight,
        priority,
        steps,
        reaches,
        cycle,
        unassigned,
        overdue,
        owner,
        due,
        action,
        nextTexts(item, context).join(' '),
      ];
    }),
  );
  return csvLines([head, ...lines]);
};
