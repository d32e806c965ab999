import { PermissionFlagsBits, Routes } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../sandbox/http/faults.ts';
import { type Sandbox, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import { packMessages } from '../../src/discord/pack-messages.ts';
import { createDeliveryRest, createDiscordPort, type DiscordPort } from '../../src/discord/post-message.ts';
import { readChannelFacts } from '../../src/discord/read-permissions.ts';
import type { Delivery } from '../../src/model.ts';
import { aDigest } from '../builders/digests.ts';
import { aLook } from '../builders/subscriptions.ts';

let sandbox: Sandbox;
let port: DiscordPort;
beforeAll(async () => {
  sandbox = await startSandbox({ limits: UNLIMITED });
});
afterAll(() => sandbox.close());
beforeEach(() => {
  sandbox.setFaults([]);
  port = createDiscordPort(aRest(), sandbox.applicationId);
});

function aRest(token = sandbox.token, timeoutMs = 5_000) {
  return createDeliveryRest({ apiUrl: `${sandbox.url}/api`, token, timeoutMs });
}

let editions = 0;
function aMessage(
  channel: string,
  forum?: { tagIds: string[] },
): Pick<Delivery, 'channelId' | 'way' | 'body' | 'mark'> {
  editions += 1;
  const channelId = sandbox.channels[channel]!;
  const [message] = packMessages(aDigest(), aLook(), {
    editionId: `edition-${editions}`,
    channelId,
    ...(forum && { forum }),
  });
  return { channelId, way: message!.way, body: JSON.stringify(message!.body), mark: message!.mark };
}

describe('a POST', () => {
  it.each<{ name: string; fault: Fault; kind: string; stored: number }>([
    { name: '429', fault: { kind: 'rate_limit', scope: 'user', retryAfterMs: 700 }, kind: 'later', stored: 0 },
    { name: '401', fault: { kind: 'status', status: 401, stored: false }, kind: 'unauthorized', stored: 0 },
    { name: '403', fault: { kind: 'status', status: 403, stored: false }, kind: 'refused', stored: 0 },
    { name: '500', fault: { kind: 'status', status: 500, stored: false }, kind: 'unclear', stored: 0 },
    {
      name: '500 although it was taken',
      fault: { kind: 'status', status: 500, stored: true },
      kind: 'unclear',
      stored: 1,
    },
    { name: '502', fault: { kind: 'status', status: 502, stored: false }, kind: 'unclear', stored: 0 },
    { name: 'no answer', fault: { kind: 'hang', stored: true }, kind: 'unclear', stored: 1 },
    { name: 'a lost connection', fault: { kind: 'reset', stored: true }, kind: 'unclear', stored: 1 },
  ])('answered by $name is asked once and read as it is', async ({ fault, kind, stored }) => {
    const message = aMessage('news');
    if (fault.kind === 'hang') port = createDiscordPort(aRest(sandbox.token, 200), sandbox.applicationId);
    sandbox.setFaults([fault]);
    const before = sandbox.requestCount();
    expect((await port.post(message)).kind).toBe(kind);
    expect(sandbox.requestCount() - before).toBe(1);
    sandbox.setFaults([]);
    const standing = sandbox.messages(message.channelId).filter((each) => JSON.stringify(each).includes(message.mark));
    expect(standing).toHaveLength(stored);
  });

  it('to a channel that is gone, or with a body that Discord refuses, is refused with its code', async () => {
    expect(await port.post({ ...aMessage('news'), channelId: '1' })).toMatchObject({ kind: 'refused', code: 10003 });
    expect(await port.post({ ...aMessage('news'), body: '{}' })).toMatchObject({ kind: 'refused', status: 400 });
  });

  it('is known not to have gone when nobody listens', async () => {
    const rest = createDeliveryRest({ apiUrl: 'http://127.0.0.1:1/api', token: 'x' });
    expect((await createDiscordPort(rest, '1').post(aMessage('news'))).kind).toBe('later');
  });

  it('after a refused token says so again, without asking', async () => {
    const unknown = createDiscordPort(aRest('nobody'), sandbox.applicationId);
    expect((await unknown.post(aMessage('news'))).kind).toBe('unauthorized');
    const before = sandbox.requestCount();
    expect((await unknown.post(aMessage('news'))).kind).toBe('unauthorized');
    expect(sandbox.requestCount()).toBe(before);
  });

  it('with the nonce of one before gives that one', async () => {
    const message = aMessage('news');
    expect(await port.post(message)).toEqual(await port.post(message));
  });
});

describe('a look into the channel', () => {
  it.each(['news', 'stories'])('finds in #%s what was posted, and only that', async (channel) => {
    const forum = channel === 'stories' ? { tagIds: [] } : undefined;
    const [posted, other] = [aMessage(channel, forum), aMessage(channel, forum)];
    const sinceMs = Date.now();
    const answer = await port.post(posted);
    expect(answer.kind).toBe('sent');
    const messageId = 'messageId' in answer ? answer.messageId : '';
    expect(await port.find(posted, sinceMs)).toEqual({ kind: 'found', messageId });
    expect(await port.find(other, sinceMs)).toEqual({ kind: 'absent' });
  });

  it('goes through more than a page of what others wrote since, and believes nobody else’s mark', async () => {
    const message = aMessage('general');
    const sinceMs = Date.now();
    sandbox.say('member', message.channelId, `I write ${message.mark} too`);
    expect(await port.find(message, sinceMs)).toEqual({ kind: 'absent' });
    for (let said = 0; said < 150; said += 1) sandbox.say('member', message.channelId, `talk ${said}`);
    expect((await port.post(message)).kind).toBe('sent');
    for (let said = 0; said < 80; said += 1) sandbox.say('member', message.channelId, `more ${said}`);
    const first = await port.find(message, sinceMs);
    expect(first).toMatchObject({ kind: 'ongoing', looked: { steps: 1 } });
    const { looked } = first as Extract<typeof first, { kind: 'ongoing' }>;
    expect((await port.find(message, sinceMs, looked)).kind).toBe('found');
    expect((await port.find(message, sinceMs, { ...looked, steps: 50 })).kind).toBe('unreadable');
  });

  it('goes through the posts of a forum a few at a time, archived ones too', async () => {
    const forum = { tagIds: [] };
    const sinceMs = Date.now();
    const [wanted, missing] = [aMessage('stories', forum), aMessage('stories', forum)];
    const others = Array.from({ length: 12 }, () => aMessage('stories', forum));
    for (const other of others) await port.post(other);
    const posted = await port.post(wanted);
    const messageId = 'messageId' in posted ? posted.messageId : '';
    const [created, archivedAt] = [new Date(sinceMs), new Date()].map((at) => at.toISOString()) as [string, string];
    const times = { create_timestamp: created, archive_timestamp: archivedAt, auto_archive_duration: 60 };
    sandbox.changeChannel(messageId, { thread_metadata: { archived: true, locked: false, ...times } });
    const first = await port.find(wanted, sinceMs);
    expect(first).toMatchObject({ kind: 'ongoing', looked: { steps: 1 } });
    const { looked } = first as Extract<typeof first, { kind: 'ongoing' }>;
    expect(await port.find(wanted, sinceMs, looked)).toEqual({ kind: 'found', messageId });
    expect(await port.find(missing, sinceMs, looked)).toEqual({ kind: 'absent' });
  });

  it('is not taken for “not there” where history may not be read', async () => {
    const message = aMessage('bulletin');
    sandbox.setPermissions(message.channelId, sandbox.applicationId, { deny: ['readMessageHistory'] });
    await port.post(message);
    expect((await port.find(message, 0)).kind).toBe('unreadable');
    const { held } = await readChannelFacts(aRest(), message.channelId, sandbox.applicationId);
    expect(held & PermissionFlagsBits.ReadMessageHistory).toBe(0n);
    expect(held & PermissionFlagsBits.SendMessages).not.toBe(0n);
    sandbox.setPermissions(message.channelId, sandbox.applicationId, {});
  });
});

describe('a message by webhook', () => {
  const byWebhook = () => {
    const message = aMessage('news');
    const { nonce: _, enforce_nonce: __, ...body } = JSON.parse(message.body);
    const sender = { webhookOf: message.channelId, username: 'Morning Paper' };
    return { ...message, body: JSON.stringify({ ...body, sender }) };
  };
  const rest = () => aRest();
  const webhooksOf = async (channelId: string) =>
    (await rest().get(Routes.channelWebhooks(channelId))) as { id: string; token: string }[];
  const idOf = (answer: { kind: string }) => ('messageId' in answer ? String(answer.messageId) : '');

  it('goes by one webhook of its channel, however many go at once, and is found by its mark', async () => {
    const [one, other] = [byWebhook(), byWebhook()];
    const sinceMs = Date.now();
    await Promise.all([one, other].map((each) => port.prepare(each)));
    expect(await webhooksOf(one.channelId)).toHaveLength(1);
    const id = idOf(await port.post(one));
    expect(sandbox.messages(one.channelId).find((message) => message.id === id)?.author.username).toBe('Morning Paper');
    expect(await port.find(one, sinceMs)).toEqual({ kind: 'found', messageId: id });
    expect(await port.find(other, sinceMs)).toEqual({ kind: 'absent' });
  });

  it('whose webhook is gone goes by another one, and what went by the first is found', async () => {
    const [one, other] = [byWebhook(), byWebhook()];
    const sinceMs = Date.now();
    await port.prepare(one);
    const id = idOf(await port.post(one));
    for (const webhook of await webhooksOf(one.channelId)) await rest().delete(Routes.webhook(webhook.id));
    expect(await port.post(other)).toMatchObject({ kind: 'later' });
    await port.prepare(other);
    expect((await port.post(other)).kind).toBe('sent');
    expect(await port.find(one, sinceMs)).toEqual({ kind: 'found', messageId: id });
  });

  it('where the bot may have no webhook goes under its own name, after one question', async () => {
    const message = byWebhook();
    sandbox.setPermissions(message.channelId, sandbox.applicationId, { deny: ['manageWebhooks'] });
    const before = sandbox.requestCount();
    expect(await port.prepare(message)).toEqual({ kind: 'done' });
    const id = idOf(await port.post(message));
    expect(sandbox.requestCount() - before).toBe(2);
    const posted = sandbox.messages(message.channelId).find((each) => each.id === id);
    expect(posted?.author.id).toBe(sandbox.applicationId);
    sandbox.setPermissions(message.channelId, sandbox.applicationId, {});
  });
});

describe('what is done twice', () => {
  it('is done once: publishing, opening a thread', async () => {
    const message = aMessage('bulletin');
    const posted = await port.post(message);
    const id = 'messageId' in posted ? posted.messageId : '';
    expect(await port.publish(message.channelId, id)).toEqual({ kind: 'done' });
    expect(await port.publish(message.channelId, id)).toEqual({ kind: 'done' });
    expect(await port.openThread(message.channelId, id, 'More')).toEqual({ kind: 'done' });
    expect(await port.openThread(message.channelId, id, 'More')).toEqual({ kind: 'done' });
  });
});
