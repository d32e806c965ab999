import { encodeText } from './encode-text.ts';
import { loadArticles, loadPublishers, type SampleArticle, type SamplePublisher } from './load-samples.ts';
import { COUNCIL, noticeBoardPage } from './notice-board.ts';
import { paintPicture } from './paint-picture.ts';
import {
  locate,
  mirrorOf,
  NOT_FOUND,
  originOf,
  type Place,
  respond,
  type SampleResponse,
  type SampleSite,
} from './sample-site.ts';
import { FEED_TYPES, feedPath, writeFeed } from './write-feed.ts';
import { writeArticlePage, writeFrontPage } from './write-page.ts';

/**
 * Our invented publishers with their news, dated before `startMs`; the same instant gives the same bytes.
 * @param port the one that answers
 * @param now the clock by which the notice board of the town council gains a notice; it stands still unless given
 */
export function createSampleSite(startMs: number, port: number, now = () => startMs): SampleSite {
  const publishers = loadPublishers();
  const articles = loadArticles(startMs);
  const slugs = publishers.map(({ slug }) => slug);
  const placeOf = (slug: string): Place => ({
    base: originOf(slug, port),
    pictures: `${mirrorOf(slug, port)}/pictures`,
    startMs,
  });
  return {
    feeds: publishers.map((publisher) => ({
      publisher: publisher.slug,
      title: publisher.name,
      url: originOf(publisher.slug, port) + feedPath(publisher),
      siteUrl: `${originOf(publisher.slug, port)}/`,
    })),
    origins: [...slugs, COUNCIL.slug].map((slug) => originOf(slug, port)),
    handle(path, host = '') {
      const [slug, page] = locate(path, host, [...slugs, COUNCIL.slug]) ?? [];
      if (slug === COUNCIL.slug) {
        const html = noticeBoardPage(page!, startMs, now());
        return html === undefined ? NOT_FOUND : respond('text/html; charset=utf-8', encodeText(html, 'utf-8'));
      }
      const publisher = publishers.find((candidate) => candidate.slug === slug);
      if (!publisher || page === undefined) return undefined;
      const own = articles.filter((article) => article.publisher === slug);
      return answer(publisher, own, page, placeOf(publisher.slug)) ?? NOT_FOUND;
    },
  };
}

function answer(
  publisher: SamplePublisher,
  articles: SampleArticle[],
  page: string,
  place: Place,
): SampleResponse | undefined {
  const encoding = publisher.encoding ?? 'utf-8';
  const html = (text: string) => respond(`text/html; charset=${encoding}`, encodeText(text, encoding));
  if (page === '/') return html(writeFrontPage(publisher, articles, place));
  if (page === feedPath(publisher)) {
    return respond(FEED_TYPES[publisher.format], encodeText(writeFeed(publisher, articles, place), encoding));
  }
  const [, folder, slug] = /^\/(articles|pictures)\/([a-z0-9-]+)\.(?:html|png)$/.exec(page) ?? [];
  const article = articles.find((candidate) => candidate.slug === slug);
  if (article && folder === 'articles') return html(writeArticlePage(publisher, article, articles, place));
  return article?.image && respond('image/png', paintPicture(article.image.scene));
}
