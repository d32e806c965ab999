import type { DigestEntry } from '../model.ts';
import { LINK_LIMIT } from './safe-link.ts';
import { plainText } from './safe-text.ts';

export interface Picture {
  url: string;
  alt: string;
}

/** Long alternative texts help nobody who listens to them. */
const MAX_ALT = 250;

/**
 * The first picture of a story that is fit to be shown. Discord fetches it, never the bot.
 * @param origins let through as they are: a sandbox's own, which a real Discord could not reach
 */
export function pictureOf({ story, summary }: DigestEntry, origins: readonly string[] = []): Picture | undefined {
  const byId = new Map(story.articles.map((article) => [article.id, article]));
  for (const id of summary.articleIds) {
    const article = byId.get(id);
    const url = article?.imageUrl;
    if (url && isShowable(url, origins))
      return { url: new URL(url).href, alt: plainText(article.imageAlt || summary.headline, MAX_ALT) || '…' };
  }
  return undefined;
}

/**
 * Whether Discord may be asked to show a picture: a public name over https, no address of a machine, no password in it,
 * no vector graphics, which Discord does not show.
 */
export function isShowable(address: string, origins: readonly string[] = []): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const isName = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(url.hostname);
  const isPlain = url.protocol === 'https:' && !url.username && !url.password && url.port === '';
  const isFit = isPlain && isName && url.href.length <= LINK_LIMIT && !/\.svgz?$/i.test(url.pathname);
  return isFit || origins.includes(url.origin);
}
