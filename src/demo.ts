import { existsSync, rmSync } from 'node:fs';
import { serveFeedFolder } from '../samples/serve-feed-folder.ts';
import { createSampleSite } from '../samples/serve-samples.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { type App, createApp } from './app.ts';
import type { Config } from './config.ts';
import { AppError } from './errors.ts';
import type { StarterPack } from './ingest/packs/starter-packs.ts';
import { publisherOf } from './ingest/publisher.ts';
import type { Digest, Subscription } from './model.ts';
import { composeEdition } from './publish-edition.ts';
import { nextSlots } from './schedule/slots.ts';
import { listDeliveries } from './storage/delivery-lists.ts';
import { findDigest, planEdition } from './storage/editions.ts';
import { follow } from './storage/follows.ts';
import { schemaState } from './storage/migrate.ts';
import { openDb, sqliteFile } from './storage/open-db.ts';
import { addSource } from './storage/sources.ts';
import { createSubscription } from './storage/subscriptions.ts';

/** The demo's own file, new at every start: the sandbox forgets its messages, so the bot may not remember them. */
const DEMO_DATABASE = 'data/sandbox.db';
const HOUR_MS = 3_600_000;
const DEMO_USER = 'demo';
/** Above what a few messages take on a busy machine. */
const DELIVERY_MS = 30_000;

export interface DemoOptions {
  config: Config;
  /** Feed files to show instead of the invented ones. */
  feedsDir?: string;
  say(words: string): void;
  now?: () => number;
}

export interface Demo {
  app: App;
  sandbox: Sandbox;
  pageUrl: string;
  /** What the first edition said, once it stands in the channel. */
  firstDigest: Promise<Digest>;
  stop(): Promise<void>;
}

/** The first start: a sandbox Discord and a small web of news, both on loopback, and the whole bot between them. */
export async function startDemo({ config, feedsDir, say, now = Date.now }: DemoOptions): Promise<Demo> {
  const isOwnDatabase = config.DATABASE_URL === 'sqlite:data/broadsheet.db';
  if (!isOwnDatabase) await refuseUsed(config.DATABASE_URL);
  const sandbox = await startSandbox({
    port: config.SANDBOX_PORT,
    now,
    openFeeds: (path, { headers }) => site.handle(path, headers.host),
  });
  const port = Number(new URL(sandbox.url).port);
  const site = feedsDir ? serveFeedFolder(feedsDir, now(), port) : createSampleSite(now(), port, now);
  if (isOwnDatabase) for (const suffix of ['', '-wal', '-shm']) rmSync(DEMO_DATABASE + suffix, { force: true });
  const app = await createApp(
    {
      ...config,
      DATABASE_URL: isOwnDatabase ? `sqlite:${DEMO_DATABASE}` : config.DATABASE_URL,
      DISCORD_TOKEN: sandbox.token,
      DISCORD_API_URL: `${sandbox.url}/api`,
    },
    {
      now,
      packs: packsFrom(site.feeds),
      inside: { insideOrigins: [...site.origins, sandbox.url], limits: { hostPauseMs: 0 } },
    },
  );
  say(
    `Sandbox: ${sandbox.pageUrl}\nA Discord of your own on this machine. Nothing leaves it: no token, no key, no network.`,
  );
  await app.start();
  return {
    app,
    sandbox,
    pageUrl: sandbox.pageUrl,
    firstDigest: firstEdition(app, sandbox, site.feeds, now),
    async stop() {
      await app.stop();
      await sandbox.close();
    },
  };
}

/** @throws AppError `config_invalid`: invented news does not get into what somebody keeps */
async function refuseUsed(url: string): Promise<void> {
  const file = sqliteFile(url);
  if (file && !existsSync(file)) return;
  const db = openDb(url);
  const state = await schemaState(db).finally(() => db.destroy());
  if (state === 'empty') return;
  throw new AppError(
    'config_invalid',
    'The sandbox was not started, as the database that DATABASE_URL names holds something already, and invented news would get among it. Set DISCORD_TOKEN to run the bot on it, or leave DATABASE_URL empty: the sandbox then has a file of its own.',
  );
}

type DemoFeed = { publisher?: string; title: string; url: string; siteUrl: string };

/** What the invented papers write about most; the others write about everything. */
const TOPICS: Readonly<Record<string, string>> = {
  'harbour-and-trade': 'Business',
  'strait-gazette': 'The islands',
  'coast-signal': 'The islands',
  'upland-monitor': 'The uplands',
};
const topicOf = ({ publisher = '' }: DemoFeed) => TOPICS[publisher] ?? '';

/** For `/setup`: the feeds that are there, as the packs of the world's newsrooms cannot be reached from here. */
function packsFrom(feeds: readonly DemoFeed[]): StarterPack[] {
  const everything = { id: 'demo', name: 'All papers of the sandbox', feeds: [...feeds] };
  const topics = [...new Set(feeds.map(topicOf).filter(Boolean))].map((name) => ({
    id: `demo-${name.toLowerCase().replaceAll(' ', '-')}`,
    name,
    feeds: feeds.filter((feed) => topicOf(feed) === name),
  }));
  return [everything, ...topics].map((pack) => ({
    ...pack,
    description: 'Invented news from your own machine.',
    topic: pack === everything ? 'world' : 'topic',
    language: 'en',
  }));
}

/** Follows the feeds, reads them once, subscribes #news, and asks for an edition at once, as an admin would. */
async function firstEdition(
  app: App,
  sandbox: Sandbox,
  feeds: readonly DemoFeed[],
  now: () => number,
): Promise<Digest> {
  const { db, handlers, jobs } = app;
  const { guildId } = sandbox;
  const channelId = sandbox.channels.news!;
  await Promise.all(
    feeds.map(async (feed) => {
      const { title, url, siteUrl } = feed;
      const { publisher } = publisherOf(siteUrl, title);
      const { source } = await addSource(db, { kind: 'feed', url, siteUrl, title, publisher }, now());
      // Followed when it is read: a tick polls what is followed, and the edition would not wait for that poll.
      await handlers.poll({ sourceId: source.id });
      await follow(db, { guildId, sourceId: source.id, group: topicOf(feed), addedBy: DEMO_USER }, now());
    }),
  );

  const subscription: Subscription = {
    id: 'demo',
    guildId,
    channelId,
    name: 'The morning paper',
    schedule: { times: ['08:00'], timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
    sourceIds: [],
    filters: { include: [], exclude: [], hidePublishers: [], languages: [], minPublishers: 1 },
    maxStories: 12,
    length: 'standard',
    language: 'en',
    look: { accent: 0x2f6f8f, layout: 'list', overflow: 'messages', images: true, crosspost: false, pingRoleIds: [] },
    quietDay: 'skip',
    minStories: 1,
    createdAtMs: now(),
  };
  await createSubscription(db, subscription, nextSlots(subscription.schedule, now(), 1)[0]?.atMs);
  const slot = { key: `now:${now()}`, atMs: now() };
  const edition = await planEdition(db, {
    subscriptionId: 'demo',
    slot,
    windowFromMs: now() - 48 * HOUR_MS,
    windowToMs: now(),
  });
  await composeEdition(edition!.id, app.publishing);
  const parts = await listDeliveries(db, edition!.id);
  // By a job, as always: a stop waits for the message that is being sent.
  await jobs.add('deliver', { editionId: edition!.id });
  await sandbox.until(() => sandbox.messages(channelId).length >= parts.length, DELIVERY_MS);
  return (await findDigest(db, edition!.id))!;
}
