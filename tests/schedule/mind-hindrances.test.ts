import { afterAll, beforeAll, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import type { Subscription } from '../../src/model.ts';
import { mindHindrances } from '../../src/schedule/mind-hindrances.ts';
import { tellAdmins } from '../../src/schedule/tell-admins.ts';
import { lookSoon } from '../../src/storage/hindrances.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { changeServer, rememberServer } from '../../src/storage/servers.ts';
import {
  createSubscription,
  findSubscription,
  pauseSubscription,
  resumeSubscription,
  updateSubscription,
} from '../../src/storage/subscriptions.ts';
import { ENGINES } from '../builders/databases.ts';
import { aSubscription } from '../builders/subscriptions.ts';

const NOW_MS = Date.UTC(2026, 10, 23, 8, 30);
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let db: Database;
beforeAll(async () => {
  db = await ENGINES[0]!.open();
});
afterAll(() => db.destroy());

/** A server with a log channel and a subscription in it that was paused for want of a permission. */
async function aHindered(over: Partial<Subscription> = {}, locale = 'en') {
  const { id } = aSubscription();
  const subscription = aSubscription({ id, guildId: `guild-${id}`, channelId: `channel-${id}`, name: 'News', ...over });
  const { guildId } = subscription;
  await rememberServer(db, { guildId, name: guildId, locale }, NOW_MS);
  await changeServer(db, guildId, { logChannelId: `log-${id}` });
  await createSubscription(db, subscription, NOW_MS);
  await pauseSubscription(db, id, { reason: 'permissions', words: 'Discord refused it.' });
  return subscription;
}

/** Minds them at an instant; `closed` channels take no messages, `away` ones are not known of. */
async function mindAt(nowMs: number, { closed = [], away = [] }: { closed?: string[]; away?: string[] } = {}) {
  const said: { channelId: string; words: string }[] = [];
  const failures: string[] = [];
  const deps = { db, now: () => nowMs, onFailure: ({ guildId }: { guildId: string }) => void failures.push(guildId) };
  await mindHindrances({
    ...deps,
    wayInto: async (channelId) => {
      if (closed.includes(channelId)) throw new AppError('channel_forbidden', ['lacks', `<#${channelId}>`, ['send']]);
      if (away.includes(channelId)) throw new Error('ECONNRESET');
    },
    forgetFacts: () => {},
  });
  await tellAdmins({ ...deps, say: async (channelId, { content }) => void said.push({ channelId, words: content }) });
  return { said, failures };
}

const isPaused = async ({ id }: Subscription) => (await findSubscription(db, id))!.paused !== undefined;

it('tells once that it paused, goes on by itself when the look finds the way open, and tells that once', async () => {
  const subscription = await aHindered();
  const { id, channelId } = subscription;
  const closed = [channelId];
  expect((await mindAt(NOW_MS, { closed })).said).toEqual([
    {
      channelId: `log-${id}`,
      words: expect.stringMatching(/^⏸ \*\*News\*\* .*\*\*Send Messages\*\*.*goes on by itself/s),
    },
  ]);
  expect((await mindAt(NOW_MS + 1, { closed })).said).toEqual([]);
  expect((await mindAt(NOW_MS + 20 * MINUTE_MS, { closed })).said).toEqual([]);
  expect(await isPaused(subscription)).toBe(true);
  const dayLater = await mindAt(NOW_MS + DAY_MS);
  expect(dayLater.said).toEqual([
    { channelId: `log-${id}`, words: expect.stringMatching(/^▶ \*\*News\*\* can be posted .* next <t:\d+:f>/) },
  ]);
  expect(await isPaused(subscription)).toBe(false);
  expect((await mindAt(NOW_MS + 2 * DAY_MS)).said).toEqual([]);
});

it('tells in the language of the server', async () => {
  const { channelId } = await aHindered({}, 'de');
  const { said } = await mindAt(NOW_MS, { closed: [channelId] });
  expect(said.map(({ words }) => words)).toEqual([expect.stringMatching(/pausiert.*\*\*Nachrichten senden\*\*/s)]);
});

it('looks at once when something changed in the server, or of the subscription', async () => {
  const subscription = await aHindered();
  const closed = [subscription.channelId];
  await mindAt(NOW_MS, { closed });
  await lookSoon(db, subscription.guildId);
  expect((await mindAt(NOW_MS + 1_000, { closed })).said).toEqual([]);
  await updateSubscription(db, subscription.id, { channelId: 'another' });
  expect((await mindAt(NOW_MS + 2_000, { closed })).said).toHaveLength(1);
  expect(await isPaused(subscription)).toBe(false);
});

it('wants the channel of the drafts open too', async () => {
  const subscription = await aHindered({ approval: { channelId: 'drafts' } });
  const closed = ['drafts'];
  expect((await mindAt(NOW_MS, { closed })).said).toHaveLength(1);
  await mindAt(NOW_MS + DAY_MS, { closed });
  expect(await isPaused(subscription)).toBe(true);
  await mindAt(NOW_MS + 2 * DAY_MS);
  expect(await isPaused(subscription)).toBe(false);
});

it('leaves one to an admin that was refused though a look finds nothing in the way', async () => {
  const subscription = await aHindered();
  const { said } = await mindAt(NOW_MS);
  expect(said.map(({ words }) => words)).toEqual([
    expect.stringMatching(/Discord refused it.*`\/subscription resume`/),
  ]);
  await lookSoon(db, subscription.guildId);
  expect((await mindAt(NOW_MS + DAY_MS)).said).toEqual([]);
  expect(await isPaused(subscription)).toBe(true);
});

it('takes an answer that does not come for no answer', async () => {
  const subscription = await aHindered();
  const away = [subscription.channelId];
  const { said, failures } = await mindAt(NOW_MS, { away });
  expect(said.map(({ words }) => words)).toEqual([expect.stringContaining('goes on by itself')]);
  expect(failures).toEqual([subscription.guildId]);
  await mindAt(NOW_MS + DAY_MS, { away });
  expect(await isPaused(subscription)).toBe(true);
});

it('says nothing of what an admin resumed meanwhile', async () => {
  const subscription = await aHindered();
  await mindAt(NOW_MS, { closed: [subscription.channelId] });
  await resumeSubscription(db, subscription.id, NOW_MS + DAY_MS);
  expect((await mindAt(NOW_MS + DAY_MS)).said).toEqual([]);
});

it('leaves one paused whose zone is not known, and sees to the others', async () => {
  const bad = await aHindered({ schedule: { times: ['08:00'], timeZone: 'Mars/Olympus' } });
  const good = await aHindered();
  await mindAt(NOW_MS, { closed: [bad.channelId, good.channelId] });
  await mindAt(NOW_MS + DAY_MS);
  expect([await isPaused(bad), await isPaused(good)]).toEqual([true, false]);
});
