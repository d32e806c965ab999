import { element } from './element.ts';
import { onThisMachine } from './on-this-machine.ts';

/** Before a link leads off this machine, its whole address is shown and the reader decides. */
export function askBeforeLeaving(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[target="_blank"]');
    if (!link || link.closest('.leave') || onThisMachine(link.hostname)) return;
    event.preventDefault();
    ask(link.href);
  });
}

function ask(href: string): void {
  const close = () => dialog.close();
  const dialog = element(
    'dialog',
    { class: 'dialog leave', 'aria-labelledby': 'leave-title', onclose: () => dialog.remove() },
    element('h2', { id: 'leave-title' }, 'Leaving the sandbox'),
    element('p', {}, 'This link leads off your machine, to the following address:'),
    element('p', { class: 'leave-address' }, href),
    element(
      'div',
      { class: 'dialog-buttons' },
      element('button', { type: 'button', class: 'button secondary', onclick: close }, 'Go Back'),
      element(
        'a',
        { class: 'button primary', href, target: '_blank', rel: 'noopener noreferrer', onclick: close },
        'Visit Site',
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}
