import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../src/errors.ts';
import { parseFeed } from '../../src/ingest/parse-feed.ts';
import { createSourceReader } from '../../src/ingest/source-reader.ts';
import { findBreaches, HOSTILE_BODIES } from '../../tests/builders/hostile/bodies.ts';
import { anEvent, tell } from '../generate-news.ts';
import { writeFeed } from '../generate-pages.ts';
import { timed } from '../stopwatch.ts';
import { createTally, type Group, turn } from './group.ts';

export const bodies: Group = {
  name: 'harmful feeds, in the threads that read feeds',
  criterion: 'refused, or read within bounds',
  mostMb: 300,
  mostMs: 2_000,
  async run() {
    const { outcome, note } = createTally();
    const reader = createSourceReader();
    await reader.readFeed(writeFeed([], 'https://paper.example/'), {}).catch(() => {});
    for (const { name, body, comes } of HOSTILE_BODIES) {
      const made = body();
      let came = '';
      const { cpuMs } = await timed(async () => {
        came = await reader.readFeed(made, {}).then(
          (feed) => ['read', ...findBreaches(feed)].join(', '),
          (error) => (error.code === 'feed_unreadable' ? 'refused' : String(error)),
        );
      });
      note(name, came, came === comes, cpuMs);
    }
    await reader.close();
    return outcome;
  },
};

/** A random number generator that says the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TOKENS = [
  '<',
  '>',
  '&',
  ']]>',
  '<![CDATA[',
  '</item>',
  '<item>',
  '"',
  '\0',
  '\ufffd',
  '<!--',
  '{',
  '[',
  'é',
  '&#0;',
];

/** One to five wounds: bytes flipped, cut out, doubled, cut off, or something put in. */
function mutate(body: Uint8Array, random: () => number): Uint8Array {
  let bytes = Buffer.from(body);
  for (let wounds = 1 + Math.floor(random() * 5); wounds > 0; wounds--) {
    const at = Math.floor(random() * bytes.length);
    const end = Math.min(bytes.length, at + Math.floor(random() * 400));
    const kind = Math.floor(random() * 5);
    if (kind === 0) bytes[at] = Math.floor(random() * 256);
    else if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
    else if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
    else if (kind === 3 && random() < 0.2) bytes = bytes.subarray(0, at);
    else {
      const token = TOKENS[Math.floor(random() * TOKENS.length)]!;
      bytes = Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(token.repeat(1 + Math.floor(random() * 50))),
        bytes.subarray(at),
      ]);
    }
  }
  return bytes;
}

function goodFeeds(dataDir: string | undefined): Uint8Array[] {
  const events = Array.from({ length: 30 }, (_, n) => {
    return { ...tell(anEvent(n), 0), url: `https://paper.example/${n}`, publishedAtMs: Date.UTC(2026, 10, 23) };
  });
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Paper</title>${events
    .map(
      ({ title, url }) =>
        `<entry><id>${url}</id><title>${title}</title><link href="${url}"/><updated>2026-11-23T08:00:00Z</updated></entry>`,
    )
    .join('')}</feed>`;
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Paper',
    items: events.map(({ title, url }) => ({ id: url, url, title, content_text: title })),
  });
  const given = dataDir && join(dataDir, 'feeds', 'files');
  return [
    writeFeed(events, 'https://paper.example/'),
    Buffer.from(atom),
    Buffer.from(json),
    ...(given && existsSync(given) ? readdirSync(given).map((file) => readFileSync(join(given, file))) : []),
  ].filter((body) => body.length > 0);
}

export const mutated: Group = {
  name: 'good feeds with wounds made by chance',
  criterion: 'nothing thrown but that it is no feed; within bounds',
  mostMs: 1_000,
  async run({ full, dataDir }) {
    const { outcome, note } = createTally();
    const random = seeded(20_261_123);
    const feeds = goodFeeds(dataDir);
    for (let n = 0; n < (full ? 10_000 : 2_000); n++) {
      const body = mutate(feeds[n % feeds.length]!, random);
      let came = '';
      const { cpuMs } = await timed(() => {
        try {
          came = ['read', ...findBreaches(parseFeed(body))].join(', ');
        } catch (error) {
          came = error instanceof AppError ? 'refused' : String(error);
        }
      });
      note(`wound ${n}`, came, came === 'read' || came === 'refused', cpuMs);
      await turn();
    }
    return outcome;
  },
};
