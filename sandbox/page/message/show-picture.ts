import type { Media } from '../components/component.ts';
import { element } from '../element.ts';
import { icon } from '../icons.ts';
import { ownAddress } from '../own-address.ts';
import { enlarge } from './enlarge.ts';

/** A picture of this server, or, for one from outside, a box that says what would be there: nothing outside is loaded. */
export function showPicture(media: Media | undefined, description: string | null | undefined): HTMLElement {
  const address = ownAddress(media?.proxy_url) ?? ownAddress(media?.url);
  const words = description ?? '';
  if (!address) return missing(media?.url ?? '', words, 'not loaded');
  const picture = element('img', { src: address, alt: words, loading: 'lazy', decoding: 'async' });
  const opener = element(
    'button',
    {
      type: 'button',
      class: 'picture',
      'aria-label': words ? `Enlarge the picture: ${words}` : 'Enlarge the picture',
      title: words || undefined,
      onclick: () => enlarge(address, words),
    },
    picture,
  );
  picture.addEventListener('error', () => opener.replaceWith(missing(address, words, 'cannot be shown')), {
    once: true,
  });
  return opener;
}

function missing(url: string, words: string, state: string): HTMLElement {
  const from = URL.canParse(url) ? new URL(url).host : 'this message';
  const label = `Picture from ${from}, ${state}`;
  return element(
    'div',
    { class: 'picture missing', role: 'img', 'aria-label': words ? `${label}: ${words}` : label },
    icon('picture'),
    element('span', { class: 'missing-words' }, words || label),
    words ? element('span', { class: 'missing-from' }, `${from} · ${state}`) : undefined,
  );
}
