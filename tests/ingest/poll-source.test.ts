import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fetcher } from '../../src/ingest/fetch-url.ts';
import { DAY_MS, HOUR_MS, type Newsroom, openNewsroom, START_MS } from '../builders/newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
beforeEach(() => room.reset());
afterAll(() => room.close());

describe('what a publisher asks for', () => {
  it('validators are sent back, and once a day left out', async () => {
    const source = await room.aSource();
    const conditional: boolean[] = [];
    room.answerWith((request, response) => {
      conditional.push(request.headers['if-none-match'] === '"v1"');
      if (conditional.at(-1)) response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"' }).end(room.feed([{ id: 'v' }]));
    });
    await room.poll(source);
    expect((await room.pollAgain(source, HOUR_MS)).outcome).toBe('unchanged');
    expect((await room.pollAgain(source, 2 * HOUR_MS)).outcome).toBe('unchanged');
    await room.pollAgain(source, DAY_MS);
    expect(conditional).toEqual([false, true, true, false]);
  });

  it('the whole is asked for once a day even where that fails', async () => {
    const source = await room.aSource();
    const conditional: boolean[] = [];
    room.answerWith((request, response) => {
      conditional.push(request.headers['if-none-match'] !== undefined);
      // Unchanged for ever, asked or not.
      if (conditional.length > 1) response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"' }).end(room.feed([{ id: 'w1' }]));
    });
    await room.poll(source);
    expect((await room.pollAgain(source, DAY_MS)).outcome).toBe('failed');
    expect((await room.pollAgain(source, HOUR_MS)).outcome).toBe('unchanged');
    expect(conditional).toEqual([false, false, true]);
  });

  it('max-age is waited for', async () => {
    const source = await room.aSource();
    room.serve([{ id: 'm' }], { 'cache-control': 'public, max-age=36000' });
    await room.poll(source);
    expect((await room.stored(source)).nextPollAtMs).toBeGreaterThanOrEqual(START_MS + 10 * HOUR_MS);
  });

  it('what the feed itself says is waited for, also when it sends nothing the next time', async () => {
    const source = await room.aSource();
    room.answerWith((request, response) => {
      if (request.headers['if-none-match']) response.writeHead(304).end();
      else {
        const wishes = '<ttl>600</ttl><skipHours><hour>20</hour><hour>21</hour></skipHours></channel>';
        response.writeHead(200, { etag: '"w"' }).end(room.feed([{ id: 'w' }]).replace('</channel>', wishes));
      }
    });
    await room.poll(source);
    expect((await room.stored(source)).nextPollAtMs).toBe(START_MS + 10.5 * HOUR_MS);
    expect((await room.pollAgain(source, 2 * HOUR_MS)).outcome).toBe('unchanged');
    // Ten hours and a half from then is half past eight in the evening, when it rests.
    expect((await room.stored(source)).nextPollAtMs).toBe(room.nowMs + 12.5 * HOUR_MS);
  });

  it('Retry-After is waited for', async () => {
    const source = await room.aSource();
    room.status(429, { 'retry-after': '7200' });
    expect(await room.poll(source)).toMatchObject({ outcome: 'failed', error: expect.stringContaining('less often') });
    expect((await room.stored(source)).nextPollAtMs).toBeGreaterThanOrEqual(START_MS + 2 * HOUR_MS);
  });

  it('410 ends it until somebody asks for it again', async () => {
    const source = await room.aSource();
    room.status(410);
    expect((await room.poll(source)).outcome).toBe('gone');
    room.nowMs += 30 * DAY_MS;
    expect((await room.poll(source)).outcome).toBe('not-due');
    expect(await room.stored(source)).toMatchObject({
      health: 'paused',
      lastError: expect.stringContaining('410'),
    });
  });

  it('a permanent redirect is believed the third time in a row', async () => {
    const source = await room.aSource();
    let movedTo: string | undefined;
    const fetcher: Fetcher = {
      fetch: async (url) => ({
        outcome: 'fetched',
        url,
        body: new TextEncoder().encode(room.feed([])),
        ...(movedTo && { movedTo }),
      }),
      close: async () => {},
    };
    const home = 'https://new.example.org/feed';
    const addresses: string[] = [];
    for (const seen of [home, home, undefined, home, home, home]) {
      movedTo = seen;
      await room.pollAgain(source, DAY_MS, fetcher);
      addresses.push((await room.stored(source)).url);
    }
    expect(addresses).toEqual([...Array(5).fill(source.url), home]);
  });

  it('one to an inside address is never believed', async () => {
    const source = await room.aSource();
    room.answerWith((request, response) =>
      request.url === '/new-home'
        ? response.end(room.feed([{ id: 'r' }]))
        : response.writeHead(301, { location: '/new-home' }).end(),
    );
    for (let n = 0; n < 4; n++) await room.pollAgain(source);
    expect((await room.stored(source)).url).toBe(source.url);
  });

  it('it is not asked again before it is due, nor by two at once', async () => {
    const source = await room.aSource();
    room.serve([{ id: 'd' }]);
    const both = await Promise.all([room.poll(source), room.poll(source)]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['not-due', 'read']);
    expect((await room.poll(source)).outcome).toBe('not-due');
    expect(room.asked.filter((path) => path.startsWith('/feed-'))).toHaveLength(1);
  });
});

describe('health', () => {
  it('goes down by failures, tells why, and comes back with the first good answer', async () => {
    const source = await room.aSource();
    room.status(503);
    const seen: (string | undefined)[] = [];
    for (let n = 0; n < 3; n++) {
      await (n === 0 ? room.poll(source) : room.pollAgain(source));
      seen.push((await room.stored(source)).health);
    }
    const failing = await room.stored(source);
    expect(seen).toEqual(['degraded', 'degraded', 'failing']);
    expect(failing).toMatchObject({ failingSinceMs: START_MS, lastError: expect.stringContaining('503') });
    room.serve([{ id: 'back' }]);
    await room.pollAgain(source);
    const healthy = await room.stored(source);
    expect(healthy).toMatchObject({ health: 'healthy', lastOkAtMs: room.nowMs });
    expect(healthy).not.toHaveProperty('lastError');
    expect(healthy).not.toHaveProperty('failingSinceMs');
  });

  it('waits twice as long after each failure, up to a day, without end', async () => {
    const source = await room.aSource();
    room.status(500);
    const waits: number[] = [];
    for (let n = 0; n < 12; n++) {
      await (n === 0 ? room.poll(source) : room.pollAgain(source));
      waits.push((await room.stored(source)).nextPollAtMs - room.nowMs);
    }
    expect(waits.slice(0, 3)).toEqual([10, 20, 40].map((minutes) => minutes * 60_000 * 1.05));
    expect(waits.at(-1)).toBe(DAY_MS * 1.05);
  });

  it('a page in place of the feed is a failure, and its validators are not kept', async () => {
    const source = await room.aSource();
    const validators: (string | undefined)[] = [];
    room.answerWith((request, response) => {
      validators.push(request.headers['if-none-match']);
      response.writeHead(200, { etag: '"wall"' }).end('<!doctype html><html><body>Are you a robot?</body></html>');
    });
    expect(await room.poll(source)).toMatchObject({ outcome: 'failed', error: expect.stringContaining('not a feed') });
    await room.pollAgain(source, HOUR_MS);
    expect(validators).toEqual([undefined, undefined]);
  });

  it('an empty feed is healthy', async () => {
    const source = await room.aSource();
    room.serve([]);
    expect(await room.poll(source)).toMatchObject({ outcome: 'read', newArticleIds: [] });
    expect((await room.stored(source)).health).toBe('healthy');
  });
});

it('the feed tells its language and site where nobody had', async () => {
  const source = await room.aSource();
  room.answerWith((_, response) =>
    response.end(
      '<rss version="2.0"><channel><title>T</title><link>https://site.example.org/</link><language>nb-NO</language></channel></rss>',
    ),
  );
  await room.poll(source);
  expect(await room.stored(source)).toMatchObject({ language: 'nb', siteUrl: 'https://site.example.org/' });
});
