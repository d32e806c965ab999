import type { Fetcher } from '../../ingest/fetch-url.ts';
import { parseFeed } from '../../ingest/parse-feed.ts';
import type { Source } from '../../model.ts';
import { type Check, type Finding, ok, warning } from '../../ops/doctor.ts';
import { errorTexts } from '../../texts/errors/error-texts.ts';

/** Publishers are not asked more than this for a look. */
const MOST = 3;

export function checkFeeds(sources: readonly Source[], fetcher: Fetcher): Check {
  return {
    subject: 'feeds',
    async look() {
      const feeds = sources.filter(({ kind, health }) => kind === 'feed' && health !== 'paused').slice(0, MOST);
      if (feeds.length === 0)
        return [ok('None is followed yet. /source add in Discord, or npm run cli -- import-opml.')];
      return Promise.all(feeds.map((feed) => tryFeed(feed, fetcher)));
    },
  };
}

async function tryFeed({ title, url }: Source, fetcher: Fetcher): Promise<Finding> {
  try {
    const answer = await fetcher.fetch(url);
    if (answer.outcome === 'failed') return warning(`“${title}”: ${errorTexts.en.status(answer.status)}`);
    if (answer.outcome !== 'fetched') return warning(`“${title}” is gone. Remove it with /source remove.`);
    const { items } = parseFeed(answer.body, {
      url: answer.url,
      ...(answer.contentType && { contentType: answer.contentType }),
    });
    return ok(`“${title}” answers with ${items.length} entries.`);
  } catch (error) {
    return warning(`“${title}”: ${(error as Error).message}`);
  }
}
