import { element } from '../element.ts';
import { icon } from '../icons.ts';

/** Shows a picture as large as the window. Escape, the button or a click beside it closes it. */
export function enlarge(address: string, words: string): void {
  const dialog = element(
    'dialog',
    {
      class: 'enlarged',
      'aria-label': words || 'Picture',
      onclick: () => dialog.close(),
      onclose: () => dialog.remove(),
    },
    element('img', { src: address, alt: words }),
    words ? element('p', {}, words) : undefined,
    element('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close' }, icon('close')),
  );
  document.body.append(dialog);
  dialog.showModal();
}
