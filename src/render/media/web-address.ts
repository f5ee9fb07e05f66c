import type { Raw } from '../escape.ts';

/** An address of the web as programs write it; whatever else a file says is no link, but text. */
export function webAddress(link: Raw | undefined): string | undefined {
  return link !== undefined && /^https?:\/\//i.test(link) && URL.canParse(link) ? new URL(link).href : undefined;
}
