import type { Description } from './description.ts';
import { saying } from './description.ts';
import type { GroupDiffResult, GroupGapResult, GroupResult, GroupTrendResult } from './group-results.ts';
import { speakingOf } from './speaking.ts';

/** Every result on a group that a command prints. */
export const groupDescriptions = {
  group: {
    describe: async (language) =>
      saying((await import('./describe/group/index.ts')).describeGroup, await speakingOf(language, 'group', 'words')),
    json: async () => (await import('./data/group.ts')).groupJson,
    records: async (language) => saying((await import('./data/group.ts')).groupRecords, await speakingOf(language)),
  } satisfies Description<GroupResult>,
  'group-diff': {
    describe: async (language) =>
      saying(
        (await import('./describe/group/diff.ts')).describeGroupDiff,
        await speakingOf(language, 'group', 'words', 'diff'),
      ),
    json: async () => (await import('./data/group-diff.ts')).groupDiffJson,
    records: async (language) =>
      saying((await import('./data/group-diff.ts')).groupDiffRecords, await speakingOf(language)),
  } satisfies Description<GroupDiffResult>,
  'group-trend': {
    describe: async (language) =>
      saying(
        (await import('./describe/group/trend.ts')).describeGroupTrend,
        await speakingOf(language, 'group', 'words', 'diff'),
      ),
    json: async () => (await import('./data/group-trend.ts')).groupTrendJson,
    records: async (language) =>
      saying((await import('./data/group-trend.ts')).groupTrendRecords, await speakingOf(language)),
  } satisfies Description<GroupTrendResult>,
  'group-gap': {
    describe: async (language) =>
      saying((await import('./describe/group/gap.ts')).describeGroupGap, await speakingOf(language, 'group', 'words')),
    json: async () => (await import('./data/group-gap.ts')).groupGapJson,
    records: async (language) =>
      saying((await import('./data/group-gap.ts')).groupGapRecords, await speakingOf(language)),
  } satisfies Description<GroupGapResult>,
};
