import {
  type Client,
  type ForumChannel,
  MessageFlags,
  type NewsChannel,
  type TextChannel,
  WebhookClient,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import { ask } from '../builders/ask-sandbox.ts';
import { aReadyClient } from '../builders/sandbox-clients.ts';

let sandbox: Sandbox;
let client: Client<true>;
beforeEach(async () => {
  sandbox = await startSandbox({
    limits: {
      ...UNLIMITED,
      webhooksPerChannel: 2,
      activeThreads: 3,
      crosspost: { limit: 2, windowMs: 3_600_000 },
    },
  });
  client = await aReadyClient(sandbox);
});
afterEach(async () => {
  await client.destroy();
  await sandbox.close();
});

const channel = <T>(name: string) => client.channels.cache.get(sandbox.channels[name]!) as T;
const post = (channelId: string, body: unknown = { content: 'x' }) =>
  ask(sandbox, 'POST', `/channels/${channelId}/messages`, body);

describe('threads', () => {
  it('are made in a channel or from a message, and written in', async () => {
    const news = channel<TextChannel>('news');
    const thread = await news.threads.create({ name: 'More of today' });
    await thread.send('the rest');
    expect(sandbox.messages(thread.id)).toMatchObject([{ content: 'the rest' }]);
    const message = await news.send('a story');
    const talk = await message.startThread({ name: 'Talk' });
    expect(talk.id).toBe(message.id);
    expect(
      await ask(sandbox, 'POST', `/channels/${news.id}/messages/${message.id}/threads`, { name: 'Again' }),
    ).toMatchObject({ status: 400, body: { code: 160004 } });
  });

  it('wake up when written in, unless they are locked', async () => {
    const thread = await channel<TextChannel>('news').threads.create({ name: 'Old' });
    const message = await thread.send('first');
    await thread.setArchived(true);
    expect(
      await ask(sandbox, 'PATCH', `/channels/${thread.id}/messages/${message.id}`, { content: 'x' }),
    ).toMatchObject({ status: 400, body: { code: 50083 } });
    await post(thread.id);
    expect((await ask(sandbox, 'GET', `/channels/${thread.id}`)).body.thread_metadata).toMatchObject({
      archived: false,
    });
    const { Broadsheet } = sandbox.roleIds(sandbox.guildId);
    sandbox.setPermissions(sandbox.channels.news!, Broadsheet!, { deny: ['manageThreads'] });
    sandbox.changeChannel(thread.id, {
      thread_metadata: { ...(await ask(sandbox, 'GET', `/channels/${thread.id}`)).body.thread_metadata, locked: true },
    });
    expect(await post(thread.id)).toMatchObject({ status: 400, body: { code: 160005 } });
  });

  it('ask for their own permission and end at a number', async () => {
    const news = sandbox.channels.news!;
    const start = () => ask(sandbox, 'POST', `/channels/${news}/threads`, { name: 't', type: 11 });
    const thread = (await start()).body.id;
    sandbox.setPermissions(news, sandbox.guildId, { deny: ['sendMessages'] });
    expect(await post(news)).toMatchObject({ status: 403, body: { code: 50013 } });
    expect(await post(thread)).toMatchObject({ status: 200 });
    sandbox.setPermissions(news, sandbox.guildId, { deny: ['sendMessagesInThreads'] });
    expect(await post(thread)).toMatchObject({ status: 403, body: { code: 50013 } });
    await start();
    await start();
    expect(await start()).toMatchObject({ status: 400, body: { code: 160006 } });
  });
});

describe('a forum', () => {
  it('takes posts with tags, no messages of its own', async () => {
    const stories = channel<ForumChannel>('stories');
    const [tag] = stories.availableTags;
    const thread = await stories.threads.create({
      name: 'Harbour bridge',
      appliedTags: [tag!.id],
      message: { content: 'It opens' },
    });
    expect(thread.appliedTags).toEqual([tag!.id]);
    expect((await thread.fetchStarterMessage())?.content).toBe('It opens');
    expect(sandbox.messages(thread.id)[0]?.id).toBe(thread.id);
    expect(await post(stories.id)).toMatchObject({ status: 400, body: { code: 40058 } });
  });

  it.each<[string, object, number]>([
    ['no message', { name: 'a' }, 50035],
    ['no name', { message: { content: 'x' } }, 50035],
    ['a name of 101', { name: 'x'.repeat(101), message: { content: 'x' } }, 50035],
    ['six tags', { name: 'a', message: { content: 'x' }, applied_tags: ['1', '2', '3', '4', '5', '6'] }, 50035],
    ['a tag of nobody', { name: 'a', message: { content: 'x' }, applied_tags: ['1'] }, 50035],
    ['an empty message', { name: 'a', message: {} }, 50006],
  ])('refuses a post with %s', async (_, body, code) => {
    expect(await ask(sandbox, 'POST', `/channels/${sandbox.channels.stories}/threads`, body)).toMatchObject({
      status: 400,
      body: { code },
    });
  });

  it('may ask for a tag', async () => {
    sandbox.changeChannel(sandbox.channels.stories!, { flags: 1 << 4 });
    const post = { name: 'a', message: { content: 'x' } };
    expect(await ask(sandbox, 'POST', `/channels/${sandbox.channels.stories}/threads`, post)).toMatchObject({
      status: 400,
      body: { code: 40067 },
    });
  });
});

describe('publishing', () => {
  it('is for announcement channels, once a message, so many an hour', async () => {
    const bulletin = channel<NewsChannel>('bulletin');
    const publish = (id: string) => ask(sandbox, 'POST', `/channels/${bulletin.id}/messages/${id}/crosspost`);
    const message = await bulletin.send('news');
    await message.crosspost();
    expect(sandbox.messages(bulletin.id)[0]!.flags & MessageFlags.Crossposted).toBe(MessageFlags.Crossposted);
    expect(await publish(message.id)).toMatchObject({ status: 400, body: { code: 40033 } });
    await publish((await bulletin.send('more')).id);
    const refused = await publish((await bulletin.send('too much')).id);
    expect(refused).toMatchObject({ status: 429, body: { retry_after: expect.any(Number), global: false } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_500);
    const elsewhere = await channel<TextChannel>('news').send('x');
    expect(
      await ask(sandbox, 'POST', `/channels/${sandbox.channels.news}/messages/${elsewhere.id}/crosspost`),
    ).toMatchObject({ status: 400, body: { code: 50024 } });
  });
});

describe('webhooks', () => {
  it('are made, written with, and their messages changed', async () => {
    const made = await channel<TextChannel>('news').createWebhook({ name: 'Morning desk' });
    const webhook = new WebhookClient({ id: made.id, token: made.token }, { rest: { api: `${sandbox.url}/api` } });
    const { id } = await webhook.send({ content: 'first', username: 'Night desk' });
    await webhook.editMessage(id, 'second');
    expect(sandbox.messages(sandbox.channels.news!)).toMatchObject([
      { content: 'second', author: { username: 'Night desk' }, webhook_id: made.id },
    ]);
    await webhook.deleteMessage(id);
    expect(sandbox.messages(sandbox.channels.news!)).toEqual([]);
    await webhook.delete();
    expect(await ask(sandbox, 'POST', `/webhooks/${made.id}/${made.token}`, { content: 'x' })).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
  });

  it('begin posts in a forum', async () => {
    const made = await channel<ForumChannel>('stories').createWebhook({ name: 'Desk' });
    const execute = (body: object) => ask(sandbox, 'POST', `/webhooks/${made.id}/${made.token}?wait=true`, body);
    expect(await execute({ content: 'x' })).toMatchObject({ status: 400, body: { code: 220001 } });
    const { body } = await execute({ content: 'x', thread_name: 'Bridge' });
    expect(body.id).toBe(body.channel_id);
    expect(sandbox.messages(body.channel_id)).toMatchObject([{ content: 'x' }]);
  });

  it.each<[string, object, number]>([
    ['a name of Discord’s', { name: 'Discord news' }, 50035],
    ['a name of 81', { name: 'x'.repeat(81) }, 50035],
    ['no name', {}, 50035],
  ])('refuses %s', async (_, body, code) => {
    expect(await ask(sandbox, 'POST', `/channels/${sandbox.channels.news}/webhooks`, body)).toMatchObject({
      status: 400,
      body: { code },
    });
  });

  it('end at a number, know their token, and ask for a permission', async () => {
    const make = () => ask(sandbox, 'POST', `/channels/${sandbox.channels.news}/webhooks`, { name: 'Desk' });
    const { body } = await make();
    expect(await ask(sandbox, 'POST', `/webhooks/${body.id}/wrong`, { content: 'x' })).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
    await make();
    expect(await make()).toMatchObject({ status: 400, body: { code: 30007 } });
    sandbox.setPermissions(sandbox.channels.news!, sandbox.userIds.bot, { deny: ['manageWebhooks'] });
    expect(await make()).toMatchObject({ status: 403, body: { code: 50013 } });
  });
});

describe('permissions', () => {
  const png = () => {
    const form = new FormData();
    form.append('payload_json', JSON.stringify({ content: 'x' }));
    form.append('files[0]', new Blob(['x']), 'x.png');
    return form;
  };

  it.each<['viewChannel' | 'sendMessages' | 'embedLinks' | 'attachFiles', () => unknown, number]>([
    ['viewChannel', () => ({ content: 'x' }), 50001],
    ['sendMessages', () => ({ content: 'x' }), 50013],
    ['embedLinks', () => ({ embeds: [{ title: 'x' }] }), 50013],
    ['attachFiles', png, 50013],
  ])('posting without %s', async (denied, body, code) => {
    expect(await post(sandbox.channels.news!, body())).toMatchObject({ status: 200 });
    sandbox.setPermissions(sandbox.channels.news!, sandbox.guildId, { deny: [denied] });
    expect(await post(sandbox.channels.news!, body())).toMatchObject({ status: 403, body: { code } });
  });

  it('a grant to the bot’s role goes over a denial to everyone', async () => {
    const { Broadsheet } = sandbox.roleIds(sandbox.guildId);
    sandbox.setPermissions(sandbox.channels.news!, sandbox.guildId, { deny: ['sendMessages'] });
    sandbox.setPermissions(sandbox.channels.news!, Broadsheet!, { allow: ['sendMessages'] });
    expect(await post(sandbox.channels.news!)).toMatchObject({ status: 200 });
  });

  it('a channel that is gone, a guild that threw the bot out', async () => {
    sandbox.deleteChannel(sandbox.channels.general!);
    expect(await post(sandbox.channels.general!)).toMatchObject({ status: 404, body: { code: 10003 } });
    sandbox.kickBot(sandbox.guildId);
    expect(await post(sandbox.channels.news!)).toMatchObject({ status: 403, body: { code: 50001 } });
  });

  it('slow mode, unless the bot may bypass it', async () => {
    const news = sandbox.channels.news!;
    sandbox.changeChannel(news, { rate_limit_per_user: 60 });
    await post(news);
    expect(await post(news)).toMatchObject({ status: 429, body: { code: 20016 } });
    sandbox.setPermissions(news, sandbox.userIds.bot, { allow: ['bypassSlowmode'] });
    expect(await post(news)).toMatchObject({ status: 200 });
  });

  it('direct messages, unless they are closed', async () => {
    const user = await client.users.fetch(sandbox.userIds.member);
    const message = await user.send('for you');
    expect(sandbox.view(message.channelId, 'member')).toMatchObject([{ content: 'for you' }]);
    expect(sandbox.view(message.channelId, 'admin')).toEqual([]);
    sandbox.closeDms('member');
    await expect(user.send('more')).rejects.toMatchObject({ code: 50007 });
  });
});
