/** How files of an earlier version of the format become such of the newest. */
import type { FileKind } from '../model/files.ts';
import { isMap } from '../schema/mapping.ts';
import { parse } from './parse.ts';

/** A step from one version to the next. */
export interface Upgrade {
  /** The version that it starts from; it leads to the next one. */
  readonly from: number;
  /** The same file in the next version, which it names. Comments and order stay as they are. */
  readonly apply: (kind: FileKind, text: string) => string;
}

/** All steps there are. The first version of the format is the newest: there is nothing to upgrade from yet. */
export const upgrades: readonly Upgrade[] = [];

/** The version that a text names; undefined where it names none, or cannot be read. */
export function versionIn(text: string): number | undefined {
  const { data } = parse(text);
  const version = isMap(data) ? data['version'] : undefined;
  return typeof version === 'number' && Number.isInteger(version) ? version : undefined;
}

/**
 * A text in the newest version, step by step.
 *
 * @returns undefined where no steps lead there: it is of that version already, of a later one, or of one that nobody knows
 * @throws where a step does not lead to the next version: that is a bug
 */
export function upgraded(
  kind: FileKind,
  text: string,
  newest: number,
  steps: readonly Upgrade[] = upgrades,
): string | undefined {
  const from = versionIn(text);
  if (from === undefined || from >= newest) return undefined;
  let after = text;
  for (let version = from; version < newest; version += 1) {
    const step = steps.find((one) => one.from === version);
    if (!step) return undefined;
    after = step.apply(kind, after);
    if (versionIn(after) !== version + 1)
      throw new Error(`the upgrade from ${version} does not lead to ${version + 1}`);
  }
  return after;
}
