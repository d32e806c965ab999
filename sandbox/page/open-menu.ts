import { element, freshId } from './element.ts';
import { floatBeside } from './float.ts';
import { type IconName, icon } from './icons.ts';
import { roveFocus } from './roving.ts';

export interface MenuItem {
  label: string;
  icon: IconName;
  /** Items of one group stand together below its name. */
  group?: string;
  run: () => unknown;
}

/** A menu beside its button. Arrows move, Enter runs, Escape and leaving close it; the focus goes back to the button. */
export function openMenu(button: HTMLElement, items: readonly MenuItem[]): void {
  if (button.ariaExpanded === 'true') return;
  const menu = element('div', {
    class: 'menu',
    id: freshId('menu'),
    role: 'menu',
    popover: 'manual',
    'aria-label': 'Message actions',
  });
  const shown = items.map((item) =>
    element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        tabindex: -1,
        onclick: () => {
          close();
          item.run();
        },
      },
      element('span', {}, item.label),
      icon(item.icon),
    ),
  );
  const groups = Map.groupBy(items.keys(), (index) => items[index]!.group);
  for (const [group, members] of groups) {
    const buttons = [...members].map((index) => shown[index]!);
    if (!group) menu.append(...buttons);
    else
      menu.append(
        element(
          'div',
          { role: 'group', 'aria-label': group },
          element('p', { class: 'menu-group', 'aria-hidden': 'true' }, group),
          ...buttons,
        ),
      );
  }
  button.after(menu);
  button.ariaExpanded = 'true';
  roveFocus(menu, '[role="menuitem"]');
  const open = new AbortController();
  const settle = floatBeside(menu, button, () => close(), 'end');
  const close = () => {
    open.abort();
    settle();
    menu.remove();
    button.ariaExpanded = 'false';
    button.focus({ preventScroll: true });
  };
  const leaves = (target: EventTarget | null) =>
    target instanceof Node && !menu.contains(target) && !button.contains(target);
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  menu.addEventListener('focusout', (event) => leaves(event.relatedTarget) && close(), { signal: open.signal });
  addEventListener('pointerdown', (event) => leaves(event.target) && close(), { capture: true, signal: open.signal });
  button.addEventListener('click', close, { signal: open.signal });
  shown[0]?.focus();
}
