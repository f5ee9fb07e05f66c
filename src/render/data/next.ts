import type { Deadline } from '../../analysis/deadlines.ts';
import type { Task } from '../../analysis/next.ts';
import type { Row } from '../../model/row.ts';
import { commandOf } from '../next-command.ts';
import type { NextResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { type Records, recordsOf, serviceColumns, within } from './records.ts';
import type { NextJson } from './schema/next.ts';

/** What to do next as `schemas/next-report.schema.json` describes it. */
export function nextJson({ next, organisation }: NextResult): NextJson {
  return {
    version: 2,
    organisation: organisation.name ?? null,
    stage: next.stage,
    phases: next.phases.map((phase) => ({ ...phase })),
    tasks: next.tasks.map((task) => ({
      task: task.kind,
      phase: task.phase ?? null,
      count: task.count,
      services: task.services.map(({ id }) => id),
      command: commandOf(task),
    })),
    until: next.until,
    due: next.due.map((deadline) => ({
      kind: deadline.kind,
      day: deadline.day,
      services: servicesOf(deadline),
      provider: deadline.kind === 'contract' ? deadline.provider.id : null,
      phase: deadline.kind === 'approval' ? deadline.phase : null,
    })),
    later: { count: next.later.count, first: next.later.first ?? null },
    undated: { ...next.undated },
    stale: next.stale.map(({ id }) => id),
    questions: next.questions.map(({ team, services, questions }) => ({
      team: team ?? null,
      services: services.length,
      questions,
    })),
  };
}

interface Line {
  readonly task?: Task;
  readonly deadline?: Deadline;
  readonly row: Row | undefined;
}

/** One record a task and one a date, for each service that it is about; names are in the chosen language. */
export function nextRecords({ next, organisation }: NextResult, { language }: Speaking<never>): Records {
  const each = (rows: readonly Row[], line: Omit<Line, 'row'>): Line[] =>
    (rows.length === 0 ? [undefined] : rows).map((row) => ({ ...line, row }));
  const lines = [
    ...next.tasks.flatMap((task) => each(task.services, { task })),
    ...next.due.flatMap((deadline) => {
      const ids = servicesOf(deadline);
      return each(
        organisation.rows.filter(({ id }) => ids.includes(id)),
        { deadline },
      );
    }),
  ];
  return recordsOf<Line>(
    {
      task: ({ task }) => task?.kind,
      phase: ({ task, deadline }) => (deadline?.kind === 'approval' ? deadline.phase : task?.phase),
      count: ({ task, row }) => (row ? undefined : task?.count),
      date: ({ deadline }) => deadline?.day,
      kind: ({ deadline }) => deadline?.kind,
      ...within(serviceColumns(language), ({ row }: Line) => row),
      team: ({ row }) => row?.profile.team,
      provider: ({ deadline }) => (deadline?.kind === 'contract' ? deadline.provider.id : undefined),
      owner: ({ row }) => row?.portfolio.owner,
      command: ({ task }) => task && commandOf(task),
    },
    lines,
    organisation,
  );
}

function servicesOf(deadline: Deadline): string[] {
  switch (deadline.kind) {
    case 'due':
      return [deadline.item.row.id];
    case 'planned':
    case 'review':
    case 'evidence':
      return [deadline.row.id];
    case 'stale':
      return deadline.rows.map(({ id }) => id);
    case 'contract':
    case 'approval':
      return [];
  }
}
