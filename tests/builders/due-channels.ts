import { randomUUID } from 'node:crypto';
import { storeArticle } from '../../src/storage/articles.ts';
import { follow } from '../../src/storage/follows.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { addSource } from '../../src/storage/sources.ts';
import { createSubscription } from '../../src/storage/subscriptions.ts';
import { assignStories } from '../../src/stories/assign-stories.ts';
import { aDraft } from './drafts.ts';
import { aSubscription } from './subscriptions.ts';

const DAY_MS = 86_400_000;

/**
 * Gives every channel a daily subscription that is due in this minute, and one article to show; its source is not polled.
 * @returns the id of the article's source
 */
export async function makeChannelsDue(
  db: Database,
  guildId: string,
  channelIds: readonly string[],
  nowMs: number,
): Promise<string> {
  const at = { kind: 'feed' as const, url: 'https://news.example.org/feed', title: 'News', publisher: 'example.org' };
  const { source } = await addSource(db, at, nowMs);
  await db
    .updateTable('sources')
    .set({ nextPollAtMs: nowMs + 400 * DAY_MS })
    .where('id', '=', source.id)
    .execute();
  await follow(db, { guildId, sourceId: source.id, addedBy: 'test' }, nowMs);
  await addNews(db, source.id, nowMs - 60_000);
  const minute = new Date(nowMs).toISOString().slice(11, 16);
  for (const channelId of channelIds) {
    const schedule = { times: [minute], timeZone: 'UTC' };
    const subscription = aSubscription({ id: randomUUID(), guildId, channelId, name: channelId, schedule });
    await createSubscription(db, subscription, nowMs - (nowMs % 60_000));
  }
  return source.id;
}

/** One more article, first seen at an instant, as a story of its own. */
export async function addNews(db: Database, sourceId: string, atMs: number): Promise<string> {
  const { article } = await storeArticle(db, aDraft({ publishedAtMs: atMs }), { sourceId, atMs });
  await assignStories(db, [article.id], { nowMs: atMs });
  return article.title;
}
