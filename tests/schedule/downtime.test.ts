import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Jobs } from '../../src/jobs/jobs.ts';
import { createLog } from '../../src/ops/log.ts';
import { composeEdition } from '../../src/publish-edition.ts';
import { tick } from '../../src/schedule/tick.ts';
import { createClockWatch } from '../../src/schedule/watch-clock.ts';
import { storeArticle } from '../../src/storage/articles.ts';
import { findDigest, listEditions } from '../../src/storage/editions.ts';
import { follow } from '../../src/storage/follows.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { addSource } from '../../src/storage/sources.ts';
import { createSubscription } from '../../src/storage/subscriptions.ts';
import { assignStories } from '../../src/stories/assign-stories.ts';
import { createSummarizer } from '../../src/summaries/summarize-story.ts';
import { ENGINES } from '../builders/databases.ts';
import { aDraft } from '../builders/drafts.ts';
import { aSubscription } from '../builders/subscriptions.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const at = (iso: string) => Date.parse(`2026-11-${iso}Z`);
const SUBSCRIPTION = aSubscription({
  schedule: { times: ['06:00', '12:00', '18:00'], timeZone: 'UTC' },
  maxStories: 60,
  createdAtMs: at('23T05:00'),
});

let db: Database;
/** What the clock says, and what it should. */
let nowMs: number;
let trueMs: number;
let sourceId: string;
let watchClock: () => Promise<string | undefined>;

beforeEach(async () => {
  db = await ENGINES[0]!.open();
  nowMs = at('23T05:00');
  trueMs = nowMs;
  watchClock = createClockWatch({ db, now: () => nowMs, elapsed: () => trueMs, askTime: async () => trueMs });
  const { guildId } = SUBSCRIPTION;
  const feed = { kind: 'feed' as const, url: 'https://news.example.org/feed', title: 'News', publisher: 'example.org' };
  ({ id: sourceId } = (await addSource(db, feed, nowMs)).source);
  await follow(db, { guildId, sourceId, addedBy: 'test' }, nowMs);
  await createSubscription(db, SUBSCRIPTION, at('23T06:00'));
});
afterEach(() => db.destroy());

/**
 * The bot at work at an instant: what a tick asks for is done at once, but for reading feeds and sending.
 * @returns what keeps it from working
 */
async function workAt(atMs: number, wrongMs = 0): Promise<string | undefined> {
  trueMs = atMs;
  nowMs = atMs + wrongMs;
  const now = () => nowMs;
  const { summarize } = createSummarizer();
  const publishing = {
    db,
    summarize,
    isMember: async () => true,
    wayInto: async () => ({ reach: 'components' as const, announcement: false }),
    sendAtMs: async (_: string, slotAtMs: number) => slotAtMs,
    now,
    owner: 'test',
    log: createLog('silent'),
  };
  const add = async (kind: string, { editionId }: { editionId: string }) => {
    if (kind === 'compose') await composeEdition(editionId, publishing);
  };
  const trouble = await watchClock();
  if (!trouble) await tick({ db, jobs: { add } as unknown as Jobs, now });
  return trouble;
}

/** An article that comes in now, by the clock as it goes, of a publisher and a story of its own. */
async function newsComes(name: string): Promise<void> {
  const publisher = `${name}.example`;
  const draft = aDraft({ title: name, url: `https://${publisher}/`, publisher, publishedAtMs: nowMs });
  const { article } = await storeArticle(db, draft, { sourceId, atMs: nowMs });
  await assignStories(db, [article.id], { nowMs });
}

/** By slot, oldest first: what it showed, or that it was skipped. */
async function told(): Promise<Record<string, string[] | string>> {
  const editions = (await listEditions(db, SUBSCRIPTION.id, 100)).toSorted((a, b) => a.slotAtMs - b.slotAtMs);
  const pairs = editions.map(async ({ id, slotKey, state }) => {
    const digest = await findDigest(db, id);
    return [slotKey.slice(8), digest?.entries.map(({ story }) => story.articles[0]!.title).sort() ?? state] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}

const SKIPPED = 'skipped';

it.each([
  { off: '10 minutes', back: '23T12:10', served: { '23T12:00': ['nine'] } },
  { off: '5 hours', back: '23T16:55', served: { '23T12:00': ['nine'] } },
  { off: '7 hours', back: '23T18:55', served: { '23T12:00': SKIPPED, '23T18:00': ['nine'] } },
  {
    off: '3 days',
    back: '26T07:00',
    served: {
      ...Object.fromEntries(['23T12:00', '23T18:00'].map((key) => [key, SKIPPED])),
      ...Object.fromEntries(
        ['24', '25'].flatMap((day) => ['06:00', '12:00', '18:00'].map((time) => [`${day}T${time}`, SKIPPED])),
      ),
      '26T06:00': ['nine'],
    },
  },
  { off: 'past the grace', back: '24T00:30', served: { '23T12:00': SKIPPED, '23T18:00': SKIPPED } },
])('after $off off, the newest missed slot is served within its grace, and nothing is lost or told twice', async ({
  back,
  served,
}) => {
  await newsComes('five');
  await workAt(at('23T06:00'));
  nowMs = at('23T09:00');
  await newsComes('nine');

  for (const minutes of [0, 1, 2]) await workAt(at(back) + minutes * MINUTE_MS);
  expect(await told()).toEqual({ '23T06:00': ['five'], ...served });

  // What nothing was told of yet rolls on into the next, with what has come since.
  await newsComes('later');
  const next = [6, 12, 18, 30].map((hours) => at('23T00:00') + hours * HOUR_MS);
  const day = Math.floor((at(back) - at('23T00:00')) / (24 * HOUR_MS)) * 24 * HOUR_MS;
  const nextMs = next.map((ms) => ms + day).find((ms) => ms > nowMs)!;
  await workAt(nextMs);
  const key = new Date(nextMs).toISOString().slice(8, 16);
  const isTold = Object.values(served).some((titles) => titles !== SKIPPED);
  expect(await told()).toEqual({ '23T06:00': ['five'], ...served, [key]: isTold ? ['later'] : ['later', 'nine'] });
});

it.each([
  { jump: 'an hour ahead', byMs: HOUR_MS },
  { jump: 'an hour back', byMs: -HOUR_MS },
  { jump: 'three hours ahead', byMs: 3 * HOUR_MS },
  { jump: 'three hours back', byMs: -3 * HOUR_MS },
  { jump: 'a day ahead', byMs: 24 * HOUR_MS },
])('a clock that goes $jump and comes right again serves no slot twice, loses no news and tells none twice', async ({
  byMs,
}) => {
  const names: string[] = [];
  // The clock is wrong from 11:10 to 12:50, at noon too.
  for (let hour = 5; hour < 48; hour += 1) {
    for (const minute of [20, 40]) {
      const atMs = at('23T00:00') + hour * HOUR_MS + minute * MINUTE_MS;
      const wrongMs = atMs > at('23T11:10') && atMs < at('23T12:50') ? byMs : 0;
      nowMs = atMs + wrongMs;
      if (minute === 20) await newsComes(names[names.push(`n${hour}`) - 1]!);
      await workAt(atMs, wrongMs);
    }
  }
  const shown = Object.values(await told()).flatMap((titles) => (titles === SKIPPED ? [] : titles));
  // What came in the last evening waits for its morning.
  expect(shown).toEqual(expect.arrayContaining(names.filter((name) => Number(name.slice(1)) < 41)));
  expect(new Set(shown).size).toBe(shown.length);
});

it('a clock that comes right again reads the feeds again, and not only when it had said', async () => {
  const due = async () =>
    (await db.selectFrom('sources').select('nextPollAtMs').executeTakeFirstOrThrow()).nextPollAtMs;
  const setDue = () =>
    db
      .updateTable('sources')
      .set({ nextPollAtMs: at('24T07:00'), intervalMs: HOUR_MS })
      .execute();
  await setDue();
  await workAt(at('23T06:00'), HOUR_MS);
  expect(await due()).toBe(at('24T07:00'));
  await workAt(at('23T06:01'));
  expect(await due()).toBe(at('23T07:01'));
});

it('a clock that is hours wrong is not gone by until it is right, from the start on too', async () => {
  await newsComes('five');
  expect(await workAt(at('23T06:10'), 24 * HOUR_MS)).toMatch(/24 h ahead of Discord's.*NTP/);
  expect(await workAt(at('23T06:11'), -100 * 24 * HOUR_MS)).toMatch(/2400 h behind Discord's/);
  expect(await told()).toEqual({});
  expect(await workAt(at('23T06:12'))).toBeUndefined();
  expect(await told()).toEqual({ '23T06:00': ['five'] });
  expect(await workAt(at('23T06:13'), 24 * HOUR_MS)).toMatch(/24 h ahead/);
  expect(await told()).toEqual({ '23T06:00': ['five'] });
});

it('a machine that slept serves what it missed at once, when Discord says that so much time has passed', async () => {
  const start = { trueMs: at('23T06:00'), asleepMs: 0 };
  let asked = 0;
  let answer: () => number = () => trueMs;
  watchClock = createClockWatch({
    db,
    now: () => nowMs,
    elapsed: () => trueMs - start.asleepMs,
    askTime: async () => {
      asked += 1;
      return answer();
    },
  });
  await newsComes('five');
  await workAt(at('23T06:00'));
  nowMs = at('23T06:01');
  await newsComes('nine');
  start.asleepMs = 8 * HOUR_MS;
  answer = () => {
    throw new Error('the network is not up yet');
  };
  expect(await workAt(at('23T14:01'))).toMatch(/could not be asked.*not up yet/);
  expect(Object.keys(await told())).toEqual(['23T06:00']);
  answer = () => trueMs;
  for (const minutes of [2, 3, 4]) await workAt(at('23T14:00') + minutes * MINUTE_MS);
  expect(await told()).toEqual({ '23T06:00': ['five'], '23T12:00': ['nine'] });
  expect(asked).toBe(3);
});
