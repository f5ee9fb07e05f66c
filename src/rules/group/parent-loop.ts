import { defineGroupRule } from '../rule.ts';

/** Entities of which each is the parent of the next and the last that of the first; once, at the first of the file. */
export const parentLoop = defineGroupRule({
  id: 'group/parent-loop',
  severity: { recommended: 'error', strict: 'error' },
  source: 'project',
  *run({ entities }) {
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const seen = new Set<string>();
    for (const { id } of entities) {
      const way: string[] = [];
      let at: string | undefined = id;
      while (at !== undefined && byId.has(at) && !seen.has(at)) {
        seen.add(at);
        way.push(at);
        at = byId.get(at)?.parent;
      }
      const start = at === undefined ? -1 : way.indexOf(at);
      if (start < 0) continue;
      const loop = way.slice(start);
      const members = new Set(loop);
      const first = entities.find((entity) => members.has(entity.id))?.id ?? id;
      const turn = loop.indexOf(first);
      const chain = [...loop.slice(turn), ...loop.slice(0, turn), first];
      yield { at: { file: 'group', path: ['entities', first, 'parent'] }, args: { chain } };
    }
  },
});
