import type { SequenceChart } from '../chart/chart.ts';
import { type Escaped, forMermaid } from '../escape.ts';

/** A sequence as a diagram of Mermaid, which GitHub and GitLab draw in Markdown. */
export function mermaid({ participants, steps, loop }: SequenceChart): Escaped[] {
  const idOf = (index: number) => `p${index + 1}`;
  const last = participants.length - 1;
  const everyone = last > 0 ? `${idOf(0)},${idOf(last)}` : idOf(0);
  const lines = [
    'sequenceDiagram',
    ...participants.map(({ name }, index) => `  participant ${idOf(index)} as ${forMermaid(name)}`),
  ];
  for (const [at, { name, lead, instead, from, calls }] of steps.entries()) {
    if (at === loop.first) lines.push(`  loop ${forMermaid(loop.name)}`);
    if (lead === undefined) lines.push(`  Note over ${everyone}: ${forMermaid(`${name}: ${instead}`)}`);
    else if (from === undefined) lines.push(`  Note over ${idOf(lead)}: ${forMermaid(name)}`);
    else lines.push(`  ${idOf(from)}->>${idOf(lead)}: ${forMermaid(name)}`);
    for (const { to, services } of calls) lines.push(`  ${idOf(lead ?? 0)}-->>${idOf(to)}: ${forMermaid(services)}`);
    if (at === loop.last) lines.push('  end');
  }
  return lines as Escaped[];
}
