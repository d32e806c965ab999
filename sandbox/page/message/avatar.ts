import { element } from '../element.ts';
import { hueOf, initials } from '../names.ts';

/** A disc with the first letters of a name: nobody here has a picture. */
export function avatar(id: string, name: string): HTMLElement {
  return element(
    'span',
    { class: `avatar ${hueOf(id)}`, 'aria-hidden': 'true' },
    initials(name).slice(0, 1).toUpperCase(),
  );
}
