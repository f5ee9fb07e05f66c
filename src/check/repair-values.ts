import { meaningOf } from '../answers/meant.ts';
import type { FileKind } from '../model/files.ts';
import type { Path } from '../model/location.ts';
import { validateSaid } from '../schema/said.ts';
import { replaceAll } from '../source/edit.ts';
import { flowText } from '../source/flow.ts';
import type { Loaded } from '../source/load.ts';
import { declaredIn } from './declared.ts';
import type { Draft } from './draft.ts';

/** Writes the values that people have said in words of their own as the files take them, where nothing else can be meant. */
export function correctValues(draft: Draft, loaded: Loaded, kinds: readonly FileKind[]): void {
  const { files, framework } = loaded;
  const violations = files
    .filter(({ problems, data }) => problems.length === 0 && data !== null)
    .map(({ kind, written }) => ({ kind, wrong: validateSaid(kind, written, framework) }));
  const organisation = declaredIn(loaded);
  for (const { kind, wrong } of violations.filter((one) => kinds.includes(one.kind))) {
    const values = wrong.flatMap(({ code, path, args }) => {
      const meaning = meaningOf({ code: `schema/${code}`, args, at: { file: kind, path } }, organisation);
      const keys = path.filter((step): step is string => typeof step === 'string');
      if (!meaning?.certain || keys.length < path.length || !('found' in args)) return [];
      return [{ path: keys, value: meaning.value, from: flowText(args.found), to: flowText(meaning.value) }];
    });
    for (const { path, from, to } of draft.edit(kind, values, replaceAll)) {
      draft.note(kind, { what: 'value', path: placeOf(path), from, to });
    }
  }
}

/** Without what every entry stands below. */
function placeOf(path: Path): Path {
  return path[0] === 'services' ? path.slice(1) : path;
}
