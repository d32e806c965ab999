import { element } from './element.ts';

const PHONE = '(max-width: 760px)';

/** On a phone the channels are a drawer: a button opens it, Escape, a choice or a touch beside it closes it. */
export function createDrawer(drawer: HTMLElement, opener: HTMLElement, behind: HTMLElement): { close: () => void } {
  const phone = matchMedia(PHONE);
  const shade = element('div', { class: 'shade', onclick: () => set(false) });
  drawer.after(shade);
  const set = (open: boolean) => {
    const covers = phone.matches && open;
    drawer.classList.toggle('open', covers);
    shade.classList.toggle('open', covers);
    drawer.inert = phone.matches && !open;
    behind.inert = covers;
    opener.ariaExpanded = String(covers);
  };
  const close = () => {
    if (!drawer.classList.contains('open')) return;
    set(false);
    opener.focus();
  };
  opener.addEventListener('click', () => {
    set(true);
    drawer.querySelector<HTMLElement>('.channel[tabindex="0"]')?.focus();
  });
  drawer.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  phone.addEventListener('change', () => set(false));
  set(false);
  return { close };
}
