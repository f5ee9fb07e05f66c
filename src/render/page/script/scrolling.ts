/** Tables that are wider than the window scroll by themselves, so the keyboard has to reach them, under a name. */
export function letScroll(): void {
  const names = new Map<string, number>();
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) update(target);
  });
  for (const container of document.querySelectorAll<HTMLElement>('.scroll')) {
    const around = container.closest('figure, section, [lang]');
    const name = around?.querySelector('figcaption, h1, h2, h3, h4, h5, h6')?.textContent ?? '';
    const part = container.closest<HTMLElement>('[lang]')?.lang;
    const many = (names.get(`${part} ${name}`) ?? 0) + 1;
    names.set(`${part} ${name}`, many);
    container.dataset['name'] = many > 1 ? `${name} (${many})` : name;
    observer.observe(container);
  }
}

function update(container: Element): void {
  if (!(container instanceof HTMLElement)) return;
  const isWider = container.scrollWidth > container.clientWidth;
  for (const [name, value] of [
    ['tabindex', '0'],
    ['role', 'region'],
    ['aria-label', container.dataset['name'] ?? ''],
  ] as const) {
    if (isWider) container.setAttribute(name, value);
    else container.removeAttribute(name);
  }
}
