/** The languages the program speaks. */
export const languages = ['en', 'ja'] as const;
export type Language = (typeof languages)[number];

/** The same words in every language. */
export type Text = Readonly<Record<Language, string>>;

/**
 * Where a fact comes from: a section, table or figure of the ISOG-J textbook (version 3.1), a clause of ITU-T X.1060
 * (06/2021), or this project's own judgement where both are silent.
 */
export type Source = `textbook ${string}` | `X.1060 ${string}` | 'project';
