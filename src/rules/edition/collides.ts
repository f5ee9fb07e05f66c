import { frameworks } from '../../reference/index.ts';
import { defineRule } from '../rule.ts';

/** An own edition whose file is called as one that the program knows: then there are two of that name. */
export const editionCollides = defineRule({
  id: 'edition/collides',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run({ editions }) {
    for (const { id } of editions) {
      const other = frameworks.find((one) => one.id === id);
      if (other) yield { at: { file: 'edition', name: id, path: [] }, args: { id, name: other.name } };
    }
  },
});
