import type { Desk } from '../desk.ts';
import { element } from '../element.ts';
import { showMarkdown } from '../markdown/show-markdown.ts';
import { showFile } from '../message/show-file.ts';
import { showPicture } from '../message/show-picture.ts';
import { coverSpoiler } from '../message/spoiler.ts';
import { colourOf } from '../names.ts';
import { type Component, ComponentType, isSelect } from './component.ts';
import { showButton } from './show-button.ts';
import { showSelect } from './show-select.ts';

/** A component of a message, with all that it holds. */
export function showComponent(component: Component, desk: Desk, messageId: string): HTMLElement {
  const inner = (parts: Component[] | undefined) => (parts ?? []).map((part) => showComponent(part, desk, messageId));
  switch (component.type) {
    case ComponentType.row:
      return element('div', { class: 'row' }, ...inner(component.components));
    case ComponentType.button:
      return showButton(component, desk, messageId);
    case ComponentType.section: {
      const texts = element('div', { class: 'section-texts' }, ...inner(component.components));
      return element('div', { class: 'section' }, texts, ...inner(component.accessory && [component.accessory]));
    }
    case ComponentType.text:
      return showMarkdown(component.content ?? '', desk);
    case ComponentType.thumbnail: {
      const picture = showPicture(component.media, component.description);
      return element('div', { class: 'thumbnail' }, component.spoiler ? coverSpoiler(picture) : picture);
    }
    case ComponentType.gallery:
      return showGallery(component);
    case ComponentType.file: {
      const file = showFile({ url: component.file?.url ?? '', filename: component.name, size: component.size });
      return component.spoiler ? coverSpoiler(file) : file;
    }
    case ComponentType.separator:
      return element(component.divider === false ? 'div' : 'hr', {
        class: `separator spacing-${component.spacing ?? 1}`,
      });
    case ComponentType.container:
      return showContainer(component, inner(component.components));
    default:
      if (isSelect(component)) return showSelect(component, desk, messageId);
      return element('p', { class: 'unknown' }, `A component of type ${component.type}, which this page cannot show.`);
  }
}

function showContainer({ accent_color: accent, spoiler }: Component, parts: HTMLElement[]): HTMLElement {
  const container = element('div', { class: 'container' }, ...parts);
  if (typeof accent === 'number') {
    container.classList.add('accented');
    container.style.setProperty('--accent', colourOf(accent));
  }
  return spoiler ? coverSpoiler(container) : container;
}

function showGallery({ items = [] }: Component): HTMLElement {
  const pictures = items.map(({ media, description, spoiler }) => {
    const picture = showPicture(media, description);
    return element('li', {}, spoiler ? coverSpoiler(picture) : picture);
  });
  return element('ul', { class: 'gallery', 'data-count': items.length }, ...pictures);
}
