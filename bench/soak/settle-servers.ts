import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import type { Subscription } from '../../src/model.ts';
import { nextSlots } from '../../src/schedule/slots.ts';
import { follow } from '../../src/storage/follows.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { rememberServer } from '../../src/storage/servers.ts';
import { addSource } from '../../src/storage/sources.ts';
import { createSubscription } from '../../src/storage/subscriptions.ts';
import { random } from '../../tests/builders/random.ts';
import { aSubscription } from '../../tests/builders/subscriptions.ts';

const FOLLOWED = 15;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Australia/Sydney', 'UTC'];

/** Servers of which each follows some of the feeds and has one or two digests, each one to three times a day. */
export async function settleServers(
  db: Database,
  sandbox: Sandbox,
  { servers, feeds, nowMs }: { servers: number; feeds: readonly string[]; nowMs: number },
): Promise<Subscription[]> {
  const { integer, pick } = random(3);
  const sources: string[] = [];
  for (const url of feeds) {
    const { hostname } = new URL(url);
    const { source } = await addSource(db, { kind: 'feed', url, title: hostname, publisher: hostname }, nowMs);
    sources.push(source.id);
  }
  const settled: Subscription[] = [];
  for (const { guildId, channelIds } of sandbox.addGuilds(servers, 2)) {
    await rememberServer(db, { guildId, name: `Server ${guildId}`, locale: 'en-US' }, nowMs);
    for (let n = 0; n < FOLLOWED; n++) {
      await follow(db, { guildId, sourceId: pick(sources), addedBy: 'soak' }, nowMs);
    }
    for (const channelId of channelIds.slice(0, integer(1, 2))) {
      const times = Array.from({ length: integer(1, 3) }, () => `${two(integer(0, 23))}:${two(integer(0, 11) * 5)}`);
      const schedule = { times: [...new Set(times)].toSorted(), timeZone: pick(ZONES) };
      const subscription = aSubscription({ guildId, channelId, schedule, createdAtMs: nowMs });
      await createSubscription(db, subscription, nextSlots(schedule, nowMs, 1)[0]!.atMs);
      settled.push(subscription);
    }
  }
  return settled;
}

const two = (number: number) => String(number).padStart(2, '0');
