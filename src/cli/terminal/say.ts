import { forTerminal } from '../../render/escape.ts';
import { wrap } from '../../render/width.ts';
import { type Io, widthOf, write } from './io.ts';

/** Says something beside a result: on stderr, in lines that fit there. */
export async function say(text: string, { stderr }: Pick<Io, 'stderr'>): Promise<void> {
  await write(stderr, `${wrap(forTerminal(text), widthOf(stderr))}\n`);
}
