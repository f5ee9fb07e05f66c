import type { Fact } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { ReportResult } from '../../results.ts';
import { shortApprovals } from '../approvals.ts';
import type { ReportSpeech } from './speech.ts';

/** How many assessors are named; the others are counted. */
const named = 3;

/** What a report is of, and who stands behind it. */
export function provenanceFacts(result: ReportResult, speaking: ReportSpeech): Fact[] {
  const { messages } = speaking;
  const { report, words, approvals } = messages;
  const { provenance: say } = report;
  const { board, today, findings, status } = result;
  const { assessors, withoutAssessor, assessed } = board;
  const more = assessors.length - named;
  const people = [
    ...assessors.slice(0, named),
    ...(more > 0 ? [say.more(more)] : []),
    ...(withoutAssessor > 0 ? [say.unnamed(withoutAssessor)] : []),
  ];
  return [
    { label: say.date, lines: [today] },
    { label: say.status, lines: [report[status]] },
    { label: say.state, lines: [stateOf(result, messages)] },
    { label: say.check, lines: [say.checked(findings)] },
    {
      label: say.assessed,
      lines: [assessed === undefined ? say.notDated : say.assessedBetween(assessed.first, assessed.last)],
    },
    { label: say.assessors, lines: [people.length === 0 ? words.none : words.list(people)] },
    { label: approvals.label, lines: [shortApprovals(result.analysis.approvals, speaking)] },
  ];
}

function stateOf({ provenance }: ReportResult, { report: { provenance: say } }: ReportSpeech['messages']): Raw {
  if (provenance === undefined) return say.noGit;
  const { commit, uncommitted } = provenance;
  const named = commit === undefined ? say.noCommit : say.commit(commit.id.slice(0, 7), commit.date);
  return uncommitted.length === 0 ? named : say.uncommitted(named, uncommitted);
}
