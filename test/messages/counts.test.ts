import { expect, it } from 'vitest';
import { loadWords } from '../../src/messages/index.ts';

/** A line of the program in English, by how many it is about. */
const lines = await (async () => {
  const { answers, drill, errors, gap, plan, problems, trend } = await loadWords(
    'en',
    'answers',
    'drill',
    'errors',
    'gap',
    'plan',
    'problems',
    'trend',
  );
  const dependence = { notDone: 0, personAccepted: 0, blind: 1, blindAccepted: 0 };
  const pattern = { nearest: 'No nearest pattern', asDeclared: false, declared: undefined, aimedAt: 'Hybrid' };
  return {
    screen: (n: number) => gap.screen.means({ asIs: '3.0', toBe: '4.0', notDone: 0, person: n, blind: n }),
    dependence: (n: number) => gap.summary.dependence({ ...dependence, person: n }),
    pattern: (n: number) => gap.summary.pattern({ ...pattern, off: n }),
    comparable: (n: number) => gap.summary.tooFew(n, 10),
    top: (n: number) => gap.screen.first(n, n),
    roadmap: (n: number) => plan.summary({ improvements: n, steps: n, weighted: n }),
    exists: (n: number) => errors.exists(['cdc.yaml', 'catalog.yaml'].slice(0, n)),
    halfSaved: (n: number) =>
      problems['answers/half-saved'].message({
        id: 'A-1',
        saved: ['catalog.yaml', 'profile.yaml'].slice(0, n),
        missing: ['portfolio.yaml'],
      }),
    applied: (n: number) => answers.summary({ applied: n, services: n, same: 0, refused: 0, dryRun: false }),
    unreadable: (n: number) => trend.unreadable(n),
    answered: (n: number) => drill.answered(n, 3),
    allAnswered: (n: number) => drill.answered(n, n),
  };
})();

it.each([
  ['screen', 0, 'As-is 3.0, to-be 4.0; 0 not done, 0 depend on one person, 0 without oversight'],
  ['screen', 1, 'As-is 3.0, to-be 4.0; 0 not done, 1 depends on one person, 1 without oversight'],
  ['screen', 2, 'As-is 3.0, to-be 4.0; 0 not done, 2 depend on one person, 2 without oversight'],
  ['dependence', 1, '0 not done; 1 depends on one person; 1 outsourced without oversight'],
  ['dependence', 2, '0 not done; 2 depend on one person; 1 outsourced without oversight'],
  ['pattern', 0, 'No nearest pattern; declared: none; target: Hybrid (0 services off it)'],
  ['pattern', 1, 'No nearest pattern; declared: none; target: Hybrid (1 service off it)'],
  ['comparable', 0, 'No nearest pattern: it takes 10 services that can be compared, and there are 0'],
  ['comparable', 1, 'No nearest pattern: it takes 10 services that can be compared, and there is 1'],
  ['top', 1, 'Top 1 of 1 improvement · roadmap: cdc plan · all lists: cdc gap --full'],
  ['top', 2, 'Top 2 of 2 improvements · roadmap: cdc plan · all lists: cdc gap --full'],
  ['roadmap', 1, '1 improvement, 1 score step in total, weighted gap 1.'],
  ['roadmap', 2, '2 improvements, 2 score steps in total, weighted gap 2.'],
  ['exists', 1, 'This file already exists, so nothing was written: cdc.yaml'],
  ['exists', 2, 'These files already exist, so nothing was written: cdc.yaml, catalog.yaml'],
  ['halfSaved', 1, 'An answer on A-1 was only half saved: catalog.yaml has it, portfolio.yaml does not.'],
  [
    'halfSaved',
    2,
    'An answer on A-1 was only half saved: catalog.yaml and profile.yaml have it, portfolio.yaml does not.',
  ],
  ['applied', 0, 'No answers applied.'],
  ['applied', 1, '1 answer applied to 1 service.'],
  ['unreadable', 1, 'The files of 1 state could not be used:'],
  ['answered', 0, '0 of 3 questions can be answered: none of their services is ready.'],
  ['answered', 1, '1 of 3 questions can be answered: at least one of its services is ready.'],
  ['answered', 2, '2 of 3 questions can be answered: at least one service of each is ready.'],
  ['allAnswered', 1, 'The question can be answered: at least one of its services is ready.'],
  ['allAnswered', 2, 'All 2 questions can be answered: at least one service of each is ready.'],
] as const)('the English line “%s” reads right for %i', (line, n, text) => {
  expect(lines[line](n)).toBe(text);
});

it.each([
  [0, 3, '3件の問いに、答えられるものはありません（対応可能なサービスなし）。'],
  [1, 3, '3件の問いのうち1件に答えられます（少なくとも1つのサービスが対応可能）。'],
  [2, 3, '3件の問いのうち2件に答えられます（それぞれ少なくとも1つのサービスが対応可能）。'],
  [1, 1, '1件の問いに答えられます（少なくとも1つのサービスが対応可能）。'],
  [2, 2, '2件の問いのすべてに答えられます（それぞれ少なくとも1つのサービスが対応可能）。'],
])('counts questions in Japanese: %i of %i', async (n, all, text) => {
  const { drill } = await loadWords('ja', 'drill');
  expect(drill.answered(n, all)).toBe(text);
});
