import { beforeAll, expect, it } from 'vitest';
import { loadArticles, type SampleArticle } from '../../samples/load-samples.ts';
import { createSampleSite } from '../../samples/serve-samples.ts';
import { decodeBody } from '../../src/ingest/decode-body.ts';
import { extractPage } from '../../src/ingest/extract-page.ts';
import { makeArticle } from '../../src/ingest/make-article.ts';
import { parseFeed } from '../../src/ingest/parse-feed.ts';
import type { ArticleDraft, Source } from '../../src/model.ts';
import { groupArticles } from '../../src/stories/group-articles.ts';

const START_MS = Date.UTC(2026, 10, 23, 8);
const site = createSampleSite(START_MS, 8800);
const written = new Map(loadArticles(START_MS).map((article) => [`${article.publisher}/${article.slug}`, article]));

type Read = ArticleDraft & { id: string; sample: SampleArticle };
let read: Read[];

function get(address: string) {
  const { host, pathname } = new URL(address);
  return site.handle(pathname, host)!;
}

beforeAll(() => {
  read = site.feeds.flatMap((feed) => {
    const { body, headers } = get(feed.url);
    const source = { url: feed.url, siteUrl: feed.siteUrl, title: feed.title } as Source;
    return parseFeed(body, { url: feed.url, contentType: headers['content-type']! }).items.map((item) => {
      const page = get(item.url!);
      const extracted = extractPage(decodeBody(page.body, page.headers['content-type']), item.url!);
      const id = `${feed.publisher}/${/([^/]+)\.html/.exec(item.url!)![1]}`;
      return { ...makeArticle(item, source, extracted, START_MS), id, sample: written.get(id)! };
    });
  });
});

it('every article is read from its feed and page, under its own publisher', () => {
  expect(read).toHaveLength(written.size);
  for (const { publisher, title, sample } of read) {
    expect(publisher).toBe(`${sample.publisher}.localhost`);
    expect(title).toBe(sample.title);
  }
});

it('the words of an article arrive, and nothing of what stands around it', () => {
  const foreign =
    /cookies|newsletter|Prev Article|Related to this topic|73%|harbourlight|All rights reserved|brellin-bonus\.example\/claim/i;
  for (const { text, sample } of read.filter(({ sample }) => sample.page === 'whole')) {
    expect(text).toContain(sample.blocks.at(-1)!.split('\n').at(-1));
    expect(text).not.toMatch(foreign);
  }
});

it('a cookie wall and a paywall are told', () => {
  expect(read.filter(({ excerpt }) => excerpt).map(({ sample }) => sample.event)).toEqual(['tram-line']);
  expect(read.filter(({ paywalled }) => paywalled).map(({ sample }) => sample.event)).toEqual(['interest-rate']);
});

it('the events come out as the stories, languages aside', () => {
  const english = read.filter(({ language }) => language === 'en');
  const eventOf = new Map(english.map(({ id, sample }) => [id, sample.event]));
  const stories = groupArticles(english).map((ids) => ids.map((id) => eventOf.get(id)!));
  const events = [...new Set(eventOf.values())];
  expect(stories.map((story) => [...new Set(story)].join()).toSorted()).toEqual(events.toSorted());
});
