import { Exploration } from './exploration.ts';
import { letScroll } from './scrolling.ts';
import { fragmentOf, type View, viewOf } from './view.ts';

const root = document.documentElement;
const parts = [...document.querySelectorAll<HTMLElement>('main > [lang]')];
const primary = parts[0]?.lang ?? '';
const nothing: ReadonlyMap<string, string> = new Map();

const explorations = [...document.querySelectorAll<HTMLElement>('.explore')].map((element) => {
  const exploration: Exploration = new Exploration(element, placeOf(element), (table) => explore(exploration, table));
  return exploration;
});

let view = settled(viewOf(location.hash));

/** The section that a table is the first of to explore, or the table itself, which then needs an id. */
function placeOf(element: HTMLElement): string {
  const section = element.closest<HTMLElement>('section[id]');
  const first = section?.querySelector('.explore');
  if (section && first === element) return section.id;
  element.id = `${section?.id ?? element.closest('[lang]')?.id ?? ''}-${[...document.querySelectorAll('.explore')].indexOf(element)}`;
  return element.id;
}

function languageOf(anchor: string): string | undefined {
  return parts.find(({ lang }) => anchor === lang || anchor.startsWith(`${lang}-`))?.lang;
}

function inLanguage(anchor: string, language: string): string {
  const from = languageOf(anchor);
  return from === undefined ? language : language + anchor.slice(from.length);
}

/** A view that says all there is to say: in which language, and with the theme that was chosen before. */
function settled({ anchor, language, theme, table }: View): View & { readonly language: string } {
  const known = parts.find(({ lang }) => lang === language)?.lang ?? languageOf(anchor) ?? primary;
  const place = anchor === '' ? '' : inLanguage(anchor, known);
  const chosen = theme === 'light' || theme === 'dark' ? theme : root.dataset['theme'];
  return { anchor: place, language: known, theme: chosen, table };
}

/** As an address: the language only where neither the anchor says it nor it is the one that comes first. */
function addressOf({ language, ...rest }: View): string {
  return `#${fragmentOf({ ...rest, language: (languageOf(rest.anchor) ?? primary) === language ? undefined : language })}`;
}

function show(): void {
  root.lang = view.language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-part]')) {
    element.hidden = element.dataset['part'] !== view.language;
  }
  if (view.theme) root.dataset['theme'] = view.theme;
  const isDark = view.theme ? view.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  for (const button of document.querySelectorAll<HTMLElement>('button[data-theme]')) {
    button.ariaPressed = String(isDark === (button.dataset['theme'] === 'dark'));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.ariaCurrent = link.dataset['language'] === view.language ? 'true' : null;
  }
  for (const exploration of explorations) {
    exploration.show(exploration.id === view.anchor ? view.table : nothing);
  }
}

/** Goes to what the view leads to, and opens what hides it. */
function reveal(): void {
  const target = document.getElementById(view.anchor);
  for (let around = target?.parentElement; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  target?.scrollIntoView();
}

function go(next: View, how: 'push' | 'replace'): void {
  view = settled(next);
  if (how === 'push') history.pushState(null, '', addressOf(view));
  else history.replaceState(null, '', addressOf(view));
  show();
}

/** Typing is one step back, however many letters. */
function explore({ id }: Exploration, table: ReadonlyMap<string, string>): void {
  const isTyping =
    view.anchor === id && view.table.has('q') && table.has('q') && view.table.get('q') !== table.get('q');
  go({ ...view, anchor: id, table }, isTyping ? 'replace' : 'push');
}

/** To the same place in another language: to the table that is explored, or to what is at the top of the window. */
function speak(language: string): void {
  const place = view.table.size > 0 ? view.anchor : topmost();
  const anchor = place === '' ? language : inLanguage(place, language);
  const [from, to] = [view.anchor, anchor].map((id) => explorations.find((one) => one.id === id));
  go({ ...view, anchor, language, table: from && to ? from.translated(to) : nothing }, 'push');
  if (place === '') scrollTo(0, 0);
  else reveal();
}

/** Where the content begins below what stays at the top of the window. */
function belowTop(): number {
  return Number.parseFloat(getComputedStyle(root).scrollPaddingTop) + 8;
}

function topmost(): string {
  const sections = document.querySelectorAll<HTMLElement>(`[data-part="${view.language}"] section[id]`);
  return [...sections].findLast((section) => section.getBoundingClientRect().top < belowTop())?.id ?? '';
}

/** Where a mark in a chart leads: a service to its section, a category to its rows. */
function targetOf(mark: Element): Pick<View, 'anchor' | 'table'> | undefined {
  const service = mark.getAttribute('data-service');
  if (service !== null) {
    const anchor = `${view.language}-${service}`;
    return document.getElementById(anchor) ? { anchor, table: nothing } : undefined;
  }
  const category = mark.getAttribute('data-category') ?? '';
  const ofThisPart = explorations.filter(({ id }) => languageOf(id) === view.language);
  return ofThisPart.flatMap((one) => {
    const table = one.ofCategory(category);
    return table ? [{ anchor: one.id, table }] : [];
  })[0];
}

function follow(mark: Element): void {
  const target = targetOf(mark);
  if (!target) return;
  go({ ...view, ...target }, 'push');
  reveal();
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const mark = event.target.closest('figure [data-service], figure [data-category]');
  if (mark) follow(mark);
  const theme = event.target.closest<HTMLElement>('button[data-theme]')?.dataset['theme'];
  if (theme) go({ ...view, theme }, 'replace');
  const language = event.target.closest<HTMLElement>('a[data-language]')?.dataset['language'];
  if (language && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    speak(language);
  }
});

// Links, Back and Forward, and what is typed into the address.
addEventListener('hashchange', () => {
  go(viewOf(location.hash), 'replace');
  reveal();
});

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);

root.classList.add('scripted');
for (const control of document.querySelectorAll<HTMLElement>('.themes')) control.hidden = false;
show();
letScroll();
if (view.anchor !== '') reveal();
