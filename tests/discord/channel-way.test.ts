import type { Client } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { wayInto } from '../../src/discord/channel-way.ts';
import { createDeliveryRest } from '../../src/discord/post-message.ts';

const NOW_MS = Date.UTC(2026, 10, 23, 8);
/** A process without a gateway, which has to ask. */
const NOTHING_TOLD = { channels: { cache: new Map() } } as unknown as Client;

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const into = (channelId: string) =>
  wayInto(channelId, {
    client: NOTHING_TOLD,
    ask: createDeliveryRest({ apiUrl: `${sandbox.url}/api`, token: sandbox.token }),
    selfId: async () => sandbox.applicationId,
    now: () => NOW_MS,
  });

it('without a gateway a timeout is found by asking, in every kind of place, until it is over', async () => {
  const places = ['news', 'bulletin', 'stories'].map((name) => sandbox.channels[name]!);
  for (const id of places) expect(await into(id)).toMatchObject({ reach: 'components' });
  sandbox.timeOutBot(sandbox.guildId, NOW_MS + 1);
  for (const id of places)
    await expect(into(id)).rejects.toMatchObject({ code: 'channel_forbidden', message: /Remove Timeout/ });
  sandbox.timeOutBot(sandbox.guildId, NOW_MS);
  for (const id of places) expect(await into(id)).toMatchObject({ reach: 'components' });
});
