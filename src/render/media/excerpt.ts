import type { Excerpt } from '../document.ts';
import type { Raw } from '../escape.ts';

/** The lines of an excerpt with their numbers, for media in which no line is too long. */
export function excerptLines({ first, lines }: Excerpt): Raw[] {
  const digits = String(first + lines.length).length;
  return lines.map((line, index) => `${String(first + index).padStart(digits)} │ ${line}`);
}
