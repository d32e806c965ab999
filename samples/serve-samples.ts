import { encodeText } from './encode-text.ts';
import { loadArticles, loadPublishers, type SampleArticle, type SamplePublisher } from './load-samples.ts';
import { paintPicture } from './paint-picture.ts';
import {
  type BaseFor,
  dialled,
  locate,
  NOT_FOUND,
  ownOrigin,
  respond,
  type SampleResponse,
  type SampleSite,
} from './sample-site.ts';
import { FEED_TYPES, feedPath, writeFeed } from './write-feed.ts';
import { writeArticlePage, writeFrontPage } from './write-page.ts';

export interface SampleSiteOptions {
  /** The port that answers; known only after listening where it was 0. */
  port: number;
  baseFor?: BaseFor;
}

/** Our invented publishers with their news, dated before `startMs`. The same instant gives the same bytes. */
export function createSampleSite(startMs: number, { port, baseFor = ownOrigin(port) }: SampleSiteOptions): SampleSite {
  const publishers = loadPublishers();
  const articles = loadArticles(startMs);
  const slugs = publishers.map(({ slug }) => slug);
  const origins = [...new Set(slugs.map((slug) => new URL(baseFor(slug)).origin))];
  return {
    feeds: publishers.map((publisher) => ({
      publisher: publisher.slug,
      title: publisher.name,
      url: baseFor(publisher.slug) + feedPath(publisher),
      siteUrl: `${baseFor(publisher.slug)}/`,
    })),
    origins,
    hosts: dialled(origins),
    handle(path, host = '') {
      const [slug, page] = locate(path, host, slugs) ?? [];
      const publisher = publishers.find((candidate) => candidate.slug === slug);
      if (!publisher || page === undefined) return undefined;
      const own = articles.filter((article) => article.publisher === slug);
      return answer(publisher, own, page, baseFor(publisher.slug), startMs) ?? NOT_FOUND;
    },
  };
}

function answer(
  publisher: SamplePublisher,
  articles: SampleArticle[],
  page: string,
  base: string,
  startMs: number,
): SampleResponse | undefined {
  const encoding = publisher.encoding ?? 'utf-8';
  const html = (text: string) => respond(`text/html; charset=${encoding}`, encodeText(text, encoding));
  if (page === '/') return html(writeFrontPage(publisher, articles, base));
  if (page === feedPath(publisher)) {
    const feed = writeFeed(publisher, articles, { base, url: base + page, startMs });
    return respond(FEED_TYPES[publisher.format], encodeText(feed, encoding));
  }
  const [, folder, slug] = /^\/(articles|pictures)\/([a-z0-9-]+)\.(?:html|png)$/.exec(page) ?? [];
  const article = articles.find((candidate) => candidate.slug === slug);
  if (article && folder === 'articles') return html(writeArticlePage(publisher, article, articles, base));
  return article?.image && respond('image/png', paintPicture(article.image.scene));
}
