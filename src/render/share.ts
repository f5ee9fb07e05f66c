import { createHash } from 'node:crypto';
import type { ShareFile } from '../model/files.ts';
import { frameworkOf } from '../reference/index.ts';
import { flowText } from '../source/flow.ts';
import type { Speaking } from './speaking.ts';

/** A file to share as YAML: what it is, then a line per service, with the name that the list has for it. */
export function shareText(share: ShareFile, { messages, language }: Speaking<'share'>): string {
  const { version, framework, month, size, sector, services } = share;
  const names = new Map<string, string>(frameworkOf(framework).services.map(({ id, name }) => [id, name[language]]));
  return [
    ...messages.share.head.map((line) => `# ${line}`),
    `version: ${version}`,
    `framework: ${framework}`,
    // In quotes, so that nobody takes it for a number or a day.
    ...(month === undefined ? [] : [`month: "${month}"`]),
    ...(size === undefined ? [] : [`size: ${size}`]),
    ...(sector === undefined ? [] : [`sector: ${sector}`]),
    'services:',
    ...Object.entries(services).map(([id, shared]) => `  ${id}: ${flowText(shared)} # ${names.get(id)}`),
    '',
  ].join('\n');
}

/** A name for the file that follows from what is in it, and from nothing else. */
export function shareName(share: ShareFile): string {
  return `share-${createHash('sha256').update(JSON.stringify(share)).digest('hex').slice(0, 8)}.yaml`;
}
