import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStoryFilter } from '../../src/digest/filter-story.ts';
import { selectStories } from '../../src/digest/select-stories.ts';
import type { ArticleDraft } from '../../src/model.ts';
import { storeArticle } from '../../src/storage/articles.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { type Database, openDb } from '../../src/storage/open-db.ts';
import { findStories } from '../../src/storage/stories.ts';
import { assignStories } from '../../src/stories/assign-stories.ts';
import { rankStories } from '../../src/stories/rank-stories.ts';
import { factsToRemember, type Reading, rememberReadings, UPDATE_LOOKBACK_MS } from '../../src/stories/story-memory.ts';
import { HOUR_MS, NOON_MS } from '../builders/articles.ts';
import { aDraft } from '../builders/drafts.ts';
import { FORTNIGHT } from '../builders/fortnight.ts';

const DAYS = 14;
const filters = { include: [], exclude: [], hidePublishers: [], languages: [], minPublishers: 0 };

/** A channel with an edition every so many hours, and what it was shown. */
interface Channel {
  everyHours: number;
  readings: Reading[];
  shown: { titles: string; whatIsNew?: string }[];
  lastMs: number;
}
const channels: Channel[] = [4, 8, 24].map((everyHours) => ({
  everyHours,
  readings: [],
  shown: [],
  lastMs: NOON_MS - 1,
}));

let db: Database;
beforeAll(async () => {
  db = openDb('sqlite::memory:');
  await migrate(db);
  for (let hour = 0; hour <= DAYS * 24; hour++) {
    const nowMs = NOON_MS + hour * HOUR_MS;
    const ids = [];
    for (const report of FORTNIGHT.filter((each) => each.hour === hour)) ids.push(await store(report, nowMs));
    if (ids.length > 0) await assignStories(db, ids, { nowMs });
    for (const channel of channels.filter(({ everyHours }) => hour > 0 && hour % everyHours === 0))
      await publish(channel, nowMs);
  }
}, 120_000);
afterAll(() => db.destroy());

async function store({ publisher, title, text }: Pick<ArticleDraft, 'publisher' | 'title' | 'text'>, atMs: number) {
  const draft = aDraft({ publisher, publisherName: publisher, title, text, publishedAtMs: atMs });
  return (await storeArticle(db, draft, { sourceId: publisher, atMs })).article.id;
}

async function publish(channel: Channel, nowMs: number): Promise<void> {
  const stories = await findStories(db, {
    guildId: 'guild',
    sourceIds: [...new Set(FORTNIGHT.map(({ publisher }) => publisher))],
    sinceMs: channel.lastMs - UPDATE_LOOKBACK_MS,
    untilMs: nowMs,
  });
  const ranked = rankStories(stories, { nowMs, recall: rememberReadings(channel.readings, nowMs) });
  const { chosen } = selectStories(ranked, {
    nowMs,
    maxStories: 100,
    newSinceMs: channel.lastMs,
    filter: createStoryFilter(filters),
  });
  for (const { story, recall } of chosen) {
    const titles = story.articles.map(({ title }) => title).join('\n');
    channel.shown.push({ titles, ...(recall.state === 'update' && { whatIsNew: recall.whatIsNew }) });
    channel.readings = channel.readings.filter(({ storyId }) => storyId !== story.id);
    channel.readings.push({ storyId: story.id, atMs: nowMs, facts: factsToRemember(story) });
  }
  channel.lastMs = nowMs;
}

const events = [...new Set(FORTNIGHT.map(({ event }) => event))];

it('has 40 stories, 12 of them long', () => {
  expect(events).toHaveLength(40);
  expect(new Set(FORTNIGHT.filter(({ update }) => update !== undefined).map(({ event }) => event)).size).toBe(12);
});

it.each(channels)('a channel read every $everyHours h has each story as new once', ({ shown }) => {
  const asNew = (event: string) =>
    shown.filter(({ titles, whatIsNew }) => whatIsNew === undefined && titles.includes(event));
  expect(events.filter((event) => asNew(event).length !== 1)).toEqual([]);
});

it.each(channels)('a channel read every $everyHours h has each real update once, and no other', ({ shown }) => {
  const updates = [...new Set(FORTNIGHT.flatMap(({ update }) => update ?? []))];
  const told = shown.flatMap(({ whatIsNew }) => whatIsNew ?? []);
  expect(updates.filter((name) => told.filter((words) => words.includes(name)).length !== 1)).toEqual([]);
  expect(told).toHaveLength(updates.length);
});
