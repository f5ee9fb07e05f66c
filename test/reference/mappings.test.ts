import { describe, expect, it } from 'vitest';
import { languages, services } from '../../src/reference/index.ts';
import { groupsOf, type OtherFrameworkId, targetsOf } from '../../src/reference/mappings/framework.ts';
import { frameworkCalled, otherFrameworks, ownMapping } from '../../src/reference/mappings/index.ts';

/** How many groups of each size, and how many targets, their publishers count. */
const sizes: Readonly<Record<OtherFrameworkId, readonly number[]>> = {
  'nist-csf-2.0': [6, 22, 106],
  'first-csirt-2.1': [5, 21, 76],
  'meti-3.0': [1, 0, 10],
};

describe.each(otherFrameworks)('$id', (framework) => {
  const targets = targetsOf(framework);
  const groups = groupsOf(framework);
  const { rows, without } = ownMapping(framework);

  it('has as many parts as its publisher counts, each with an id and a name of its own', () => {
    const inside = groups.filter((group) => !framework.groups.some(({ id }) => id === group.id));
    expect([framework.groups.length, inside.length, targets.length]).toEqual(sizes[framework.id]);
    const ids = [...groups, ...targets].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const language of languages) {
      const names = targets.map(({ name, within }) => `${within.at(-1)?.id} ${name[language]}`);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      expect([...groups, ...targets].filter(({ name }) => name[language].trim() === '')).toEqual([]);
    }
  });

  it('has only rows whose service and target there are, none twice', () => {
    const ids = new Set<string>(services.map(({ id }) => id));
    const known = new Set(targets.map(({ id }) => id));
    expect(rows.filter(({ service, target }) => !ids.has(service) || !known.has(target))).toEqual([]);
    const pairs = rows.map(({ service, target }) => `${service} ${target}`);
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
  });

  it('says of each of the 64 services what it reaches or why it reaches nothing', () => {
    const said = [...new Set(rows.map(({ service }) => service)), ...without.map(({ service }) => service)];
    expect(said.toSorted()).toEqual(services.map(({ id }) => id).toSorted());
    expect(new Set(said).size).toBe(64);
  });

  it('gives reasons in both languages, each with its own script', () => {
    for (const { rationale } of [...rows, ...without]) {
      expect(rationale.en).toMatch(/^[\x20-\x7e’]+$/);
      expect(rationale.ja).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
    }
  });

  it('calls nothing equal that is integral to no more than a part', () => {
    expect(rows.filter(({ relation, role }) => relation !== 'intersects' && role !== 'integral')).toEqual([]);
  });

  it('is found by its id and names', () => {
    for (const word of [framework.id, framework.name.en, framework.name.ja, ...framework.also])
      expect(frameworkCalled(word.toUpperCase())?.id).toBe(framework.id);
  });
});

it('reaches nothing of what X.1060 does not have: access control, and vulnerabilities disclosed to others', () => {
  const unreached = otherFrameworks.map((framework) => {
    const reached = new Set(ownMapping(framework).rows.map(({ target }) => target));
    return targetsOf(framework).filter(({ id }) => !reached.has(id)).length;
  });
  expect(unreached).toEqual([22, 6, 0]);
});
