import type { Media } from '../components/component.ts';
import type { Desk } from '../desk.ts';
import { element } from '../element.ts';
import { outsideLink, showMarkdown } from '../markdown/show-markdown.ts';
import { colourOf } from '../names.ts';
import { showPicture } from './show-picture.ts';
import { whenInWords } from './when-in-words.ts';

export interface Embed {
  title?: string;
  description?: string;
  url?: string;
  color?: number;
  timestamp?: string;
  author?: { name: string; url?: string };
  footer?: { text: string };
  fields?: { name: string; value: string; inline?: boolean }[];
  image?: Media;
  thumbnail?: Media;
}

/** An embed of before Components V2. */
export function showEmbed(embed: Embed, desk: Desk): HTMLElement {
  const shown = element(
    'article',
    { class: 'embed' },
    element(
      'div',
      { class: 'embed-texts' },
      embed.author && element('div', { class: 'embed-author' }, linked(embed.author.name, embed.author.url)),
      embed.title ? element('div', { class: 'embed-title' }, titled(embed, desk)) : undefined,
      embed.description ? showMarkdown(embed.description, desk) : undefined,
      embed.fields?.length ? showFields(embed.fields, desk) : undefined,
    ),
    embed.thumbnail && element('div', { class: 'thumbnail' }, showPicture(embed.thumbnail, undefined)),
    embed.image && element('div', { class: 'embed-image' }, showPicture(embed.image, undefined)),
    showFooter(embed),
  );
  if (typeof embed.color === 'number') shown.style.setProperty('--accent', colourOf(embed.color));
  return shown;
}

const linked = (words: string, url: string | undefined): Node =>
  url && URL.canParse(url)
    ? outsideLink(url, undefined, document.createTextNode(words))
    : document.createTextNode(words);

function titled({ title, url }: Embed, desk: Desk): Node {
  const words = showMarkdown(title ?? '', desk);
  return url && URL.canParse(url) ? outsideLink(url, undefined, words) : words;
}

function showFields(fields: NonNullable<Embed['fields']>, desk: Desk): HTMLElement {
  const shown = fields.map(({ name, value, inline }) =>
    element(
      'div',
      { class: inline ? 'inline' : undefined },
      element('dt', {}, showMarkdown(name, desk)),
      element('dd', {}, showMarkdown(value, desk)),
    ),
  );
  return element('dl', { class: 'embed-fields' }, ...shown);
}

function showFooter({ footer, timestamp }: Embed): HTMLElement | undefined {
  const parts = [footer?.text, timestamp && whenInWords(new Date(timestamp), new Date())].filter(Boolean);
  return parts.length > 0 ? element('div', { class: 'embed-footer' }, parts.join(' • ')) : undefined;
}
