/** What a page offers its readers besides its content. */
export const page = {
  language: 'Language',
  name: 'English',
  skip: 'Skip to the content',
  contents: 'Contents',
  colours: 'Colours',
  themes: { light: 'Light', dark: 'Dark' },
  asTable: 'Show the figures as a table',
  bar: (asIs: string, toBe: string) => `as-is ${asIs}, to-be ${toBe}`,
  rows: 'Choose rows',
  search: 'Search',
  all: 'All',
  reset: 'Reset',
  shown: (shown: string, all: string) => `${shown} of ${all} rows shown`,
};
