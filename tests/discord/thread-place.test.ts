import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverEdition } from '../../src/discord/deliver-edition.ts';
import type { DiscordPort } from '../../src/discord/post-message.ts';
import { takeAsSent } from '../../src/storage/deliveries.ts';
import { listDeliveries } from '../../src/storage/delivery-lists.ts';
import { reopenEdition } from '../../src/storage/editions.ts';
import { ask } from '../builders/ask-sandbox.ts';
import { startDelivering } from '../builders/delivering.ts';
import { aReadyEdition } from '../builders/editions.ts';
import { createFakeDiscord } from './fake-discord.ts';

let at: Awaited<ReturnType<typeof startDelivering>>;
beforeEach(async () => {
  at = await startDelivering();
});
afterEach(async () => {
  await at.sandbox.close();
  await at.db.destroy();
});

it('a digest that may begin a thread but not write in it comes whole', async () => {
  const { id } = await at.anEdition('news', { look: { overflow: 'thread' } });
  at.deny('news', 'sendMessagesInThreads');
  expect(await at.deliver(id)).toEqual({ kind: 'sent' });
});

it('after "it is there" of a forum post the rest goes out', async () => {
  const { id } = await at.anEdition('stories', { forum: { tagIds: [] } });
  at.deny('stories', 'readMessageHistory');
  at.sandbox.setFaults([
    { kind: 'status', status: 500, stored: true, route: 'POST /channels/:channel/threads', times: 1 },
  ]);
  let outcome = await at.deliver(id);
  for (let i = 0; i < 5 && outcome.kind === 'later'; i += 1) {
    at.pass(60_000);
    outcome = await at.deliver(id);
  }
  expect(outcome.kind).toBe('unknown');
  await takeAsSent(at.db, id);
  await reopenEdition(at.db, id);
  expect(await at.deliver(id)).toEqual({ kind: 'sent' });
});

it('parts in the thread of an announcement are not asked to be published, nor counted', async () => {
  const { id, channelId } = await at.anEdition('bulletin', {
    look: { overflow: 'thread', crosspost: true },
    publish: true,
  });
  expect(await at.deliver(id)).toEqual({ kind: 'sent' });
  const asked = at.sandbox.journal().filter(({ path }) => path.endsWith('/crosspost'));
  const counted = await at.db
    .selectFrom('deliveries')
    .select('part')
    .where('channelId', '=', channelId)
    .where('publishedAtMs', 'is not', null)
    .execute();
  expect({ asked: asked.map(({ status }) => status), counted: counted.length }).toEqual({ asked: [200], counted: 1 });
});

describe('a thread that a moderator takes away between two parts does not stop the subscription', () => {
  it.each([
    { channel: 'news', end: { kind: 'sent' } },
    { channel: 'stories', end: { kind: 'refused', because: 'message' } },
  ])('in #$channel, deleted', async ({ channel, end }) => {
    const { id } = await at.anEdition(channel, {
      look: { overflow: 'thread' },
      ...(channel === 'stories' && { forum: { tagIds: [] } }),
    });
    const port = at.aPort();
    let posts = 0;
    const outcome = await at.deliver(id, {
      ...port,
      async post(delivery) {
        posts += 1;
        if (posts === 3) at.sandbox.deleteChannel(delivery.channelId);
        return port.post(delivery);
      },
    });
    expect(outcome).toMatchObject(end);
  });
  it('in #news, locked', async () => {
    const { id } = await at.anEdition('news', { look: { overflow: 'thread' } });
    const port = at.aPort();
    let posts = 0;
    const outcome = await at.deliver(id, {
      ...port,
      async post(delivery) {
        posts += 1;
        if (posts === 3) {
          await ask(at.sandbox, 'PATCH', `/channels/${delivery.channelId}`, { locked: true });
          at.deny('news', 'manageThreads');
        }
        return port.post(delivery);
      },
    });
    expect(outcome).toEqual({ kind: 'sent' });
  });
});

it('what stands in the channel, as no thread could be begun, is found there when one can be', async () => {
  const { id, channelId } = await at.anEdition('news', {
    look: { overflow: 'thread' },
    sender: { webhookOf: at.sandbox.channels.news!, username: 'Morning Paper' },
    stories: 20,
  });
  at.deny('news', 'createPublicThreads');
  const port = at.aPort();
  let posts = 0;
  await at.deliver(id, {
    ...port,
    async post(delivery) {
      posts += 1;
      const fault = {
        kind: 'status' as const,
        status: 500 as const,
        stored: true,
        route: 'POST /webhooks/:webhook/:token',
        times: 1,
      };
      at.sandbox.setFaults(posts === 2 ? [fault] : []);
      const answer = await port.post(delivery);
      // Room for threads comes free, or a role is mended.
      if (posts === 2) at.deny('news');
      return answer;
    },
  });
  for (let i = 0; i < 5; i += 1) {
    at.pass(120_000);
    await at.deliver(id);
  }
  const parts = await listDeliveries(at.db, id);
  const threadId = parts[0]!.messageId!;
  const all = [...at.sandbox.messages(channelId), ...(await safely(() => at.sandbox.messages(threadId)))].map((m) =>
    JSON.stringify(m),
  );
  expect(parts.map(({ mark }) => all.filter((m) => m.includes(mark)).length)).toEqual(parts.map(() => 1));
});
it('what stands in the thread is found there when its first message was deleted meanwhile', async () => {
  const { id, channelId } = await at.anEdition('news', {
    look: { overflow: 'thread' },
    sender: { webhookOf: at.sandbox.channels.news!, username: 'Morning Paper' },
    stories: 20,
  });
  const port = at.aPort();
  let posts = 0;
  await at.deliver(id, {
    ...port,
    async post(delivery) {
      posts += 1;
      const fault = {
        kind: 'status' as const,
        status: 500 as const,
        stored: true,
        route: 'POST /webhooks/:webhook/:token',
        times: 1,
      };
      at.sandbox.setFaults(posts === 2 ? [fault] : []);
      const answer = await port.post(delivery);
      if (posts === 2) at.sandbox.deleteMessage(channelId, (await listDeliveries(at.db, id))[0]!.messageId!);
      return answer;
    },
  });
  for (let i = 0; i < 5; i += 1) {
    at.pass(120_000);
    await at.deliver(id);
  }
  const [first, second] = await listDeliveries(at.db, id);
  const all = [...at.sandbox.messages(channelId), ...at.sandbox.messages(first!.messageId!)].map((m) =>
    JSON.stringify(m),
  );
  expect(all.filter((m) => m.includes(second!.mark))).toHaveLength(1);
});

const safely = async <T>(f: () => T[]) => {
  try {
    return f();
  } catch {
    return [];
  }
};

it('a token that is refused where a thread is begun stops this process', async () => {
  const fake = createFakeDiscord();
  let asked = 0;
  const discord: DiscordPort = {
    ...fake.port,
    openThread: async (...given) =>
      ++asked <= 20 ? { kind: 'unauthorized' as const, words: 'token' } : fake.port.openThread(...given),
  };
  const id = await aReadyEdition(at.db, { way: 'thread', parts: 2 });
  const outcome = await deliverEdition(id, { db: at.db, discord, now: fake.now, wait: fake.wait, owner: 'me' });
  expect([outcome.kind, asked]).toEqual(['unauthorized', 1]);
});
