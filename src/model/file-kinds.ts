/** The files that hold one entry a service, in the order in which the build process fills them (textbook 3.2). */
export const serviceFileKinds = ['catalog', 'profile', 'portfolio'] as const;
export type ServiceFileKind = (typeof serviceFileKinds)[number];

/** The files of which any one makes a folder an organisation, and with which a new one begins. */
export const mainFileKinds = ['cdc', ...serviceFileKinds] as const;
export type MainFileKind = (typeof mainFileKinds)[number];

/** Every file that an organisation can have, in the order of findings; what goes behind the main ones is optional. */
export const fileKinds = [...mainFileKinds, 'metrics', 'approvals'] as const;
export type FileKind = (typeof fileKinds)[number];

/** The kinds of files that have a schema: those above, and those of which an organisation can have many, in a folder. */
export const schemaKinds = [...fileKinds, 'scenario', 'edition'] as const;
export type SchemaKind = (typeof schemaKinds)[number];

/** A kind of which an organisation can have many files, in a folder, each named by its id. */
export type NamedKind = Exclude<SchemaKind, FileKind>;
export const foldersOfKinds: Readonly<Record<NamedKind, string>> = { scenario: 'scenarios', edition: 'editions' };

/** Whether an organisation can have many files of a kind. */
export function isNamedKind(kind: DocumentKind): kind is NamedKind {
  return Object.hasOwn(foldersOfKinds, kind);
}

/** The kinds of files that people write: those of an organisation, and the one of a folder above several. */
export const writtenKinds = [...schemaKinds, 'group'] as const;
export type WrittenKind = (typeof writtenKinds)[number];

/** Every kind of file: those above, and what an organisation hands to others. */
export const documentKinds = [...writtenKinds, 'share'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What people call the files of a kind. */
export function filesOf(kind: WrittenKind): string {
  return isNamedKind(kind) ? `${foldersOfKinds[kind]}/*.yaml` : `${kind}.yaml`;
}

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;
