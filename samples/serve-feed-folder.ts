import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { locate, NOT_FOUND, originOf, respond, type SampleSite } from './sample-site.ts';
import { shiftDates } from './shift-dates.ts';
import { slugOf } from './slug.ts';

const NEWEST_AGE_MS = 10 * 60_000;
/** Where a feed names itself, in XML and in JSON. */
const TITLE = /<title[^>]*>\s*(?:<!\[CDATA\[)?\s*([^<\]]+)|"title"\s*:\s*"([^"]+)/;

/**
 * Every feed file of a folder as a publisher of its own, its newest item ten minutes old at the start. Each is read anew
 * when it is asked for, so that an edit of the file is an edit of the publisher's. The links in them lead out, to pages
 * that may not be there to read.
 */
export function serveFeedFolder(dir: string, startMs: number, port: number): SampleSite {
  const feeds = globSync('*.{xml,rss,atom,rdf,json}', { cwd: dir })
    .toSorted()
    .map((file) => describeFeed(join(dir, file)));
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
      if (page !== feed.path) return NOT_FOUND;
      return respond(feed.type, shiftDates(readFileSync(feed.file), startMs - NEWEST_AGE_MS));
    },
  };
}

function describeFeed(file: string) {
  const json = file.endsWith('.json');
  const [, inXml, inJson] = TITLE.exec(readFileSync(file, 'utf8')) ?? [];
  const title = (inXml ?? inJson ?? basename(file)).trim();
  return {
    slug: slugOf(title, 4) || slugOf(basename(file), 8),
    title,
    path: json ? '/feed.json' : '/feed.xml',
    type: json ? 'application/feed+json' : 'text/xml',
    file,
  };
}
