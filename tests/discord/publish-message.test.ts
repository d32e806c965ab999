import { describe, expect, it } from 'vitest';
import { deliverEdition } from '../../src/discord/deliver-edition.ts';
import { PUBLISHED_AN_HOUR, publishWaiting } from '../../src/discord/publish-message.ts';
import { countUnpublished } from '../../src/storage/delivery-lists.ts';
import { createSubscription } from '../../src/storage/subscriptions.ts';
import { ENGINES } from '../builders/databases.ts';
import { aReadyEdition } from '../builders/editions.ts';
import { aSubscription } from '../builders/subscriptions.ts';
import { createFakeDiscord } from './fake-discord.ts';

const HOUR_MS = 3_600_000;

describe.each(ENGINES)('publishing on $engine', ({ open }) => {
  it('lets so many an hour through, in order, keeps the others waiting and counts them for their server', async () => {
    const db = await open();
    const fake = createFakeDiscord();
    const published: string[] = [];
    const discord = {
      ...fake.port,
      publish: async (_: string, messageId: string) => {
        published.push(messageId);
        return { kind: 'done' as const };
      },
    };
    const { guildId, id: subscriptionId } = aSubscription();
    await createSubscription(db, aSubscription({ id: subscriptionId }), 1);
    const parts = PUBLISHED_AN_HOUR + 3;
    const id = await aReadyEdition(db, { parts, publish: true, channelId: 'bulletin' });
    await db.updateTable('editions').set({ subscriptionId }).where('id', '=', id).execute();

    const { now, wait } = fake;
    expect(await countUnpublished(db, guildId)).toBeUndefined();
    await deliverEdition(id, { db, discord, now, wait, owner: 'me' });
    const atMs = now();
    expect(published).toEqual(fake.stored.slice(0, PUBLISHED_AN_HOUR).map((message) => message.id));
    expect(await countUnpublished(db, guildId)).toEqual({ messages: 3, nextAtMs: atMs + HOUR_MS });
    expect(await countUnpublished(db, 'another')).toBeUndefined();

    await publishWaiting({ db, discord, now });
    expect(published).toHaveLength(PUBLISHED_AN_HOUR);
    await wait(HOUR_MS);
    await publishWaiting({ db, discord, now });
    expect(published).toEqual(fake.stored.map((message) => message.id));
    expect(await countUnpublished(db, guildId)).toBeUndefined();
    await db.destroy();
  });

  it('is not waited for by a message whose id nobody knows, nor do others wait for it', async () => {
    const db = await open();
    const fake = createFakeDiscord();
    const published: string[] = [];
    const discord = {
      ...fake.port,
      publish: async (_: string, id: string) => {
        published.push(id);
        return { kind: 'done' as const };
      },
    };
    const subscription = aSubscription();
    await createSubscription(db, subscription, 1);
    const sentAs = async (messageId: string | null, retryAtMs: number) => {
      const id = await aReadyEdition(db, { publish: true });
      await db.updateTable('editions').set({ subscriptionId: subscription.id }).where('id', '=', id).execute();
      const sent = { state: 'sent', messageId, retryAtMs };
      await db.updateTable('deliveries').set(sent).where('editionId', '=', id).execute();
    };
    for (let made = 0; made < 50; made += 1) await sentAs(null, 1);
    await sentAs('77', 2);
    await publishWaiting({ db, discord, now: fake.now });
    expect(published).toEqual(['77']);
    expect(await countUnpublished(db, subscription.guildId)).toBeUndefined();
    await db.destroy();
  });
});
