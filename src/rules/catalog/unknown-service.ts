import { defineRule } from '../rule.ts';

/** An id, in any file, that is neither in the service list nor declared under `custom` (textbook 3.2.2). */
export const unknownService = defineRule({
  id: 'catalog/unknown-service',
  severity: { recommended: 'error', strict: 'error' },
  source: 'textbook 3.2.2',
  *run({ rows, strangers, metrics }) {
    const known = rows.map(({ id }) => id);
    for (const { id, file } of strangers) {
      yield { at: { file, path: ['services', id], part: 'key' }, args: { id, known } };
    }
    for (const [metric, { service: id }] of Object.entries(metrics)) {
      if (id === undefined || known.includes(id)) continue;
      yield { at: { file: 'metrics', path: ['metrics', metric, 'service'] }, args: { id, known } };
    }
  },
});
