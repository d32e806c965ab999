import { parseFeed } from '../ingest/parse-feed.ts';
import { eachLine } from './json-lines.ts';
import type { Stage } from './stage.ts';

/** `{id, url?, contentType?, body_base64}` → `{id, format, title, link, items}`; times ISO 8601, absent fields left out. */
export const run: Stage = async ({ input, output }) => {
  await eachLine(input, output, ({ url, contentType, body_base64 }) => {
    const feed = parseFeed(Buffer.from(String(body_base64 ?? ''), 'base64'), {
      ...(typeof url === 'string' && { url }),
      ...(typeof contentType === 'string' && { contentType }),
    });
    const items = feed.items.map(({ publishedAtMs, ...item }) => ({
      ...item,
      ...(publishedAtMs !== undefined && { publishedAt: new Date(publishedAtMs).toISOString() }),
    }));
    return { format: feed.format, title: feed.title, link: feed.link, items };
  });
  return 0;
};
