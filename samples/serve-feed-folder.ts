import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { locate, NOT_FOUND, originOf, respond, type SampleSite } from './sample-site.ts';
import { shiftDates } from './shift-dates.ts';
import { slugOf } from './slug.ts';

const NEWEST_AGE_MS = 10 * 60_000;
/** Where a feed names itself, in XML and in JSON. */
const TITLE = /<title[^>]*>\s*(?:<!\[CDATA\[)?\s*([^<\]]+)|"title"\s*:\s*"([^"]+)/;

/**
 * Every feed file of a folder as a publisher of its own, its newest item ten minutes old. The links in them lead out,
 * to pages that may not be there to read.
 */
export function serveFeedFolder(dir: string, startMs: number, port: number): SampleSite {
  const feeds = globSync('*.{xml,rss,atom,rdf,json}', { cwd: dir })
    .toSorted()
    .map((file) => readFeed(join(dir, file), startMs - NEWEST_AGE_MS));
  for (const [at, feed] of feeds.entries()) {
    if (feeds.findIndex(({ slug }) => slug === feed.slug) < at) feed.slug = `${feed.slug}-${at + 1}`;
  }
  return {
    feeds: feeds.map(({ slug, title, path }) => ({
      publisher: slug,
      title,
      url: originOf(slug, port) + path,
      siteUrl: `${originOf(slug, port)}/`,
    })),
    origins: feeds.map(({ slug }) => originOf(slug, port)),
    handle(path, host = '') {
      const slugs = feeds.map(({ slug }) => slug);
      const [slug, page] = locate(path, host, slugs) ?? [];
      const feed = feeds.find((candidate) => candidate.slug === slug);
      if (!feed) return undefined;
      return page === feed.path ? respond(feed.type, feed.body) : NOT_FOUND;
    },
  };
}

function readFeed(file: string, newestAtMs: number) {
  const body = readFileSync(file);
  const json = file.endsWith('.json');
  const [, inXml, inJson] = TITLE.exec(body.toString('utf8')) ?? [];
  const title = (inXml ?? inJson ?? basename(file)).trim();
  return {
    slug: slugOf(title, 4) || slugOf(basename(file), 8),
    title,
    path: json ? '/feed.json' : '/feed.xml',
    type: json ? 'application/feed+json' : 'text/xml',
    body: shiftDates(body, newestAtMs),
  };
}
