import { element } from '../element.ts';

/** Covers something until it is asked for; what is covered can be neither read, reached nor clicked. */
export function coverSpoiler(content: HTMLElement): HTMLElement {
  content.inert = true;
  const cover = element(
    'span',
    { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': 'Spoiler, show' },
    content,
  );
  const uncover = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    cover.removeEventListener('click', uncover);
    cover.removeEventListener('keydown', uncover);
    for (const name of ['role', 'tabindex', 'aria-label']) cover.removeAttribute(name);
    cover.classList.add('uncovered');
    content.inert = false;
  };
  cover.addEventListener('click', uncover);
  cover.addEventListener('keydown', uncover);
  return cover;
}
