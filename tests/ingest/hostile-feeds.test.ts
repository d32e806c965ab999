import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/ingest/parse-feed.ts';
import { createSourceReader, type SourceReader } from '../../src/ingest/source-reader.ts';
import { findBreaches, HOSTILE_BODIES, item } from '../builders/hostile/bodies.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it.each(HOSTILE_BODIES)('$name: $comes', ({ body, comes }) => {
  if (comes === 'refused') {
    expect(() => parseFeed(body())).toThrow(expect.objectContaining({ code: 'feed_unreadable' }));
  } else expect(findBreaches(parseFeed(body()))).toEqual([]);
});

describe('the reader in threads', () => {
  let reader: SourceReader;
  beforeAll(() => {
    reader = createSourceReader({ timeoutMs: 60_000 });
  });
  afterAll(() => reader.close());

  it('reads as well as this thread does', async () => {
    const body = bytes(item('<title>Crane</title><pubDate>2026-11-23</pubDate>'));
    expect(await reader.readFeed(body, { url: 'https://a.example.org/' })).toEqual(parseFeed(body));
    const page = bytes('<a href="/rss">RSS</a><h2><a href="/a-new-crane-arrives">A new crane arrives</a></h2>');
    const options = { url: 'https://a.example.org/' };
    expect((await reader.readIndexPage(page, options)).items).toHaveLength(1);
    expect(await reader.readLinks(page, options)).toEqual(['https://a.example.org/rss']);
  });

  it('hands on what is wrong, with its code', async () => {
    await expect(reader.readFeed(bytes('<html></html>'), {})).rejects.toMatchObject({
      name: 'AppError',
      code: 'feed_unreadable',
    });
    const empty = reader.readIndexPage(bytes(''), { url: 'https://a.example.org/' });
    await expect(empty).rejects.toMatchObject({ code: 'page_unreadable' });
  });

  it('gives up a body that would take for ever, and reads the next', async () => {
    const slow = bytes(`<rss version="2.0"><channel><item><title>${'<a x:'.repeat(200_000)}`);
    const hasty = createSourceReader({ timeoutMs: 1_500 });
    await expect(hasty.readFeed(slow, {})).rejects.toMatchObject({ code: 'feed_unreadable' });
    expect((await hasty.readFeed(bytes(item('<title>Next</title>')), {})).items).toHaveLength(1);
    await hasty.close();
  });
});
