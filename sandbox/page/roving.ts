/**
 * Makes a list one stop of the Tab key: the arrows, Home and End move inside it. Items may come and go; the one that had
 * the focus last is where Tab comes back to.
 */
export function roveFocus(list: HTMLElement, selector: string, onMove?: (item: HTMLElement) => void): void {
  const items = () => [...list.querySelectorAll<HTMLElement>(selector)];
  list.addEventListener('focusin', (event) => {
    const current = (event.target as HTMLElement).closest<HTMLElement>(selector);
    if (current) setStop(items(), current);
  });
  list.addEventListener('keydown', (event) => {
    const all = items();
    const index = all.indexOf(event.target as HTMLElement);
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: all.length - 1 }[event.key];
    if (index === -1 || next === undefined || !all[next]) return;
    event.preventDefault();
    all[next].focus();
    onMove?.(all[next]);
  });
}

/** Gives one of the items the place in the order of the Tab key. */
export function setStop(items: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const item of items) item.tabIndex = item === stop ? 0 : -1;
}
