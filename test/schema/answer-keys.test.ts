import { describe, expect, it } from 'vitest';
import { buildSchema, serviceFileKinds } from '../../src/index.ts';
import { answerKeys, answerWords } from '../../src/schema/answer-keys.ts';

const files = serviceFileKinds;

/** The keys of an entry as the published schema has them. */
const keysOf = (file: (typeof files)[number]) =>
  Object.keys(buildSchema(file).definitions?.['entry']?.properties ?? {});

describe('the keys of answers', () => {
  it('are all that the entries of the files have, but for what each assessor says for themselves', () => {
    expect([...answerKeys.keys(), 'views'].toSorted()).toEqual([...new Set(files.flatMap(keysOf))].toSorted());
    for (const [key, file] of answerKeys) expect(keysOf(file), key).toContain(key);
  });

  it('that two files know go where it is decided', () => {
    const shared = [...answerKeys.keys()].filter(
      (key) => files.filter((file) => keysOf(file).includes(key)).length > 1,
    );
    expect(shared.toSorted()).toEqual(['note', 'rationale']);
    expect([answerKeys.get('note'), answerKeys.get('rationale')]).toEqual(['portfolio', 'catalog']);
  });

  it('are words, as are those inside their values', () => {
    expect([...answerWords].filter((word) => !answerKeys.has(word)).toSorted()).toEqual([
      'by',
      'insource',
      'outsource',
    ]);
  });
});
