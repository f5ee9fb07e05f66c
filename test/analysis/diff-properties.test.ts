import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangeKind, changeKinds, compareStates } from '../../src/index.ts';
import { states } from './states.ts';

/** What a change is when one looks at it from the other side; of what a row's score is now, the other state tells. */
const mirrored: { readonly [K in ChangeKind]?: ChangeKind } = {
  improved: 'worsened',
  worsened: 'improved',
  'newly-in-scope': 'dropped',
  dropped: 'newly-in-scope',
};
const isStatus = (kind: ChangeKind) => ['scored', 'excluded', 'unscored'].includes(kind);

describe('a comparison', () => {
  it('of a state with itself is empty, and everything scored is carried over', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { changes, total, carriedOver, otherCombinationScore } = compareStates(state, state);
        expect([changes, total.changed, otherCombinationScore]).toEqual([[], 0, false]);
        expect(total.after).toEqual(total.before);
        expect(carriedOver).toHaveLength(total.after.scored);
      }),
    );
  });

  it('is the mirror image of the one the other way round', () => {
    fc.assert(
      fc.property(states, states, (one, other) => {
        const forth = compareStates(one, other);
        const back = compareStates(other, one);
        const kindsById = ({ changes }: typeof forth) =>
          new Map(changes.map(({ before, after, kinds }) => [(after ?? before)?.id, kinds]));
        const expected = [...kindsById(forth)].map(([id, kinds]) => [
          id,
          kinds.map((kind) => (isStatus(kind) ? 'status' : (mirrored[kind] ?? kind))).toSorted(),
        ]);
        const found = [...kindsById(back)].map(([id, kinds]) => [
          id,
          kinds.map((kind) => (isStatus(kind) ? 'status' : kind)).toSorted(),
        ]);
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
        expect(back.total).toMatchObject({
          before: forth.total.after,
          after: forth.total.before,
          changed: forth.total.changed,
        });
        expect(back.settings.toSorted()).toEqual(forth.settings.toSorted());
        const keysById = ({ otherAnswers }: typeof forth) =>
          otherAnswers.map(({ before, after, keys }) => [(after ?? before)?.id, keys.toSorted()]).toSorted();
        expect(keysById(back)).toEqual(keysById(forth));
        expect(back.categories.map(({ changed }) => changed)).toEqual(forth.categories.map(({ changed }) => changed));
        expect(back.otherCombinationScore).toBe(forth.otherCombinationScore);
      }),
    );
  });

  it('of the services scored in both adds up with what entered and left', () => {
    fc.assert(
      fc.property(states, states, (one, other) => {
        // A policy that takes another half may take one that is missing.
        const later = { ...other, policy: one.policy };
        const { total, categories } = compareStates(one, later);
        const { services, entered, left, change, resourced } = total.likeForLike;
        const both = services + resourced;
        expect([both + left, both + entered]).toEqual([total.before.scored, total.after.scored]);
        expect(change === undefined).toBe(services === 0);
        expect(categories.reduce((sum, part) => sum + part.likeForLike.services, 0)).toBe(services);
        const back = compareStates(later, one).total.likeForLike;
        expect(back).toMatchObject({ services, resourced, entered: left, left: entered });
        expect(back.before).toBe(total.likeForLike.after);
      }),
    );
  });

  it('counts each change once, in its category, and knows it from what was carried over', () => {
    fc.assert(
      fc.property(states, states, (one, other) => {
        const { changes, categories, total, carriedOver } = compareStates(one, other);
        expect(categories.reduce((sum, { changed }) => sum + changed, 0)).toBe(total.changed);
        expect(total.changed).toBe(changes.length);
        for (const { kinds, after } of changes) {
          expect(kinds).toEqual(changeKinds.filter((kind) => kinds.includes(kind)));
          const looked: ChangeKind[] = ['improved', 'worsened', 'scored', 'newly-in-scope', 'dropped'];
          if (kinds.some((kind) => looked.includes(kind))) expect(carriedOver).not.toContain(after);
        }
      }),
    );
  });
});
