import { MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import { type App, createApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { tick } from '../../src/schedule/tick.ts';
import { listEditions } from '../../src/storage/editions.ts';
import { listSubscriptions, updateSubscription } from '../../src/storage/subscriptions.ts';
import { ask } from '../builders/ask-sandbox.ts';
import { addNews, makeChannelsDue } from '../builders/due-channels.ts';
import { type Given, type People, peopleOf, wordsOf } from '../builders/people.ts';

const MINUTE_MS = 60_000;
const PATIENCE = { timeout: 15_000 };
const PICTURE = 'https://pictures.broadsheet.org/lantern.png';

let sandbox: Sandbox;
let app: App;
let people: People;
let sourceId: string;
let aheadMs = 0;
const now = () => Date.now() + aheadMs;

beforeAll(async () => {
  sandbox = await startSandbox({ limits: UNLIMITED, now });
  const DISCORD_TOKEN = sandbox.token;
  const env = { DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'silent', DISCORD_API_URL: `${sandbox.url}/api` };
  app = await createApp({ ...loadConfig({ ...env, DISCORD_TOKEN }), DISCORD_TOKEN }, { now });
  sourceId = await makeChannelsDue(app.db, sandbox.guildId, [], now());
  await app.start();
  people = peopleOf(sandbox);
});
afterAll(async () => {
  await app.stop();
  await sandbox.close();
});

const channelOf = (name: string) => sandbox.channels[name]!;
const posted = (channelId: string) => sandbox.messages(channelId).filter(({ author }) => author.bot);
const look = (subscription: string, wish: Given = {}) =>
  people.told('admin', '/subscription look', { subscription, ...wish });
const deny = (channel: string, ...deny: 'manageWebhooks'[]) =>
  sandbox.setPermissions(channelOf(channel), sandbox.applicationId, { deny });

async function subscribe(channel: string): Promise<void> {
  const wish = { name: channel, channel: channelOf(channel), schedule: 'every day at 08:00', time_zone: 'UTC' };
  await people.told('admin', '/subscription create', wish);
}

/** Lets a subscription's next digest go out, with a new story. @returns how it ended */
async function nextDigest(name: string): Promise<string | undefined> {
  const { db, jobs } = app;
  const { id } = (await listSubscriptions(db, sandbox.guildId)).find((one) => one.name === name)!;
  await addNews(db, sourceId, now());
  const slotAtMs = Math.ceil(now() / MINUTE_MS) * MINUTE_MS;
  const schedule = { times: [new Date(slotAtMs).toISOString().slice(11, 16)], timeZone: 'UTC' };
  await updateSubscription(db, id, { schedule }, slotAtMs);
  aheadMs += slotAtMs + 1_000 - now();
  await tick({ db, jobs, now });
  const state = async () => {
    const [last] = await listEditions(db, id, 1);
    return last?.slotAtMs === slotAtMs ? last.state : undefined;
  };
  await expect.poll(state, PATIENCE).toEqual(expect.stringMatching(/sent|failed|skipped/));
  return state();
}

describe('a name and picture of its own', () => {
  beforeAll(() => subscribe('general'));

  it.each<{ wish: Given; says: RegExp }>([
    { wish: { sender: 'Discord News' }, says: /name “Discord News”/ },
    { wish: { sender: 'everyone' }, says: /name “everyone”/ },
    { wish: { picture: PICTURE }, says: /needs a name/ },
    ...[
      'http://pictures.broadsheet.org/lantern.png',
      'https://127.0.0.1/lantern.png',
      'https://169.254.169.254/latest/meta-data',
      'https://pictures.internal/lantern.png',
      'https://somebody@pictures.broadsheet.org/lantern.png',
      'https://pictures.broadsheet.org:8443/lantern.png',
      'https://pictures.broadsheet.org/lantern.svg',
      'javascript:alert(1)',
      'lantern.png',
    ].map((picture) => ({ wish: { sender: 'The Lantern', picture }, says: /cannot be used as a picture/ })),
  ])('refuses $wish in words', async ({ says, wish }) => {
    expect(await look('general', wish)).toMatch(says);
    expect(await look('general')).toContain('Posted as: the bot’s own name');
  });

  it('is shown when it is set, and digests come under it, by one webhook', async () => {
    const told = await look('general', { sender: 'The Lantern', picture: PICTURE });
    expect(told).toMatch(/^Changed\. .*Posted as: The Lantern, with .*broadsheet\.org/s);
    expect(await nextDigest('general')).toBe('sent');
    expect(await nextDigest('general')).toBe('sent');
    const [first, second, ...more] = posted(channelOf('general'));
    expect(more).toEqual([]);
    expect([first!.author.username, second!.author.username]).toEqual(['The Lantern', 'The Lantern']);
    expect(second!.webhook_id).toBe(first!.webhook_id);
    const sent = sandbox.journal().find(({ id }) => id === first!.id);
    expect(sent?.body).toMatchObject({ avatar_url: PICTURE, allowed_mentions: { parse: [] } });
  });

  it('outlives the webhook: another is made, and the digest stands there once', async () => {
    const before = posted(channelOf('general'));
    await ask(sandbox, 'DELETE', `/webhooks/${before[0]!.webhook_id}`);
    expect(await nextDigest('general')).toBe('sent');
    const [after, ...more] = posted(channelOf('general')).slice(before.length);
    expect(more).toEqual([]);
    expect(after!.author.username).toBe('The Lantern');
    expect(after!.webhook_id).not.toBe(before[0]!.webhook_id);
    const gone = sandbox.journal().filter(({ path, code }) => code === 10015 && path.includes(before[0]!.webhook_id!));
    expect(gone).toHaveLength(1);
  });

  it('is found by its mark when the answer to its POST was lost, and not posted again', async () => {
    const before = posted(channelOf('general')).length;
    sandbox.setFaults([
      { kind: 'status', status: 500, stored: true, route: 'POST /webhooks/:webhook/:token', times: 1 },
    ]);
    const ended = nextDigest('general');
    await sandbox.until(() => posted(channelOf('general')).length > before, PATIENCE.timeout);
    const { db, jobs } = app;
    const doubted = () => db.selectFrom('deliveries').select('part').where('state', '=', 'reconcile').execute();
    await expect.poll(doubted, PATIENCE).toHaveLength(1);
    aheadMs += 2 * MINUTE_MS;
    await tick({ db, jobs, now });
    expect(await ended).toBe('sent');
    sandbox.setFaults([]);
    expect(posted(channelOf('general'))).toHaveLength(before + 1);
  });

  it('needs Manage Webhooks, which is named where it is chosen and in /status; without it the bot posts itself', async () => {
    deny('general', 'manageWebhooks');
    expect(await look('general')).toMatch(/⚠ .*\*\*Manage Webhooks\*\* .*under the bot’s own name/);
    expect(await people.told('member', '/status')).toContain('**Manage Webhooks**');
    expect(await nextDigest('general')).toBe('sent');
    expect(posted(channelOf('general')).at(-1)!.author.id).toBe(sandbox.applicationId);
    deny('general');
  });

  it('is taken away, the picture alone or both', async () => {
    expect(await look('general', { picture: 'none' })).toMatch(/Posted as: The Lantern$/m);
    expect(await look('general', { sender: 'keine' })).toContain('Posted as: the bot’s own name');
    expect(await nextDigest('general')).toBe('sent');
    expect(posted(channelOf('general')).at(-1)!.author.id).toBe(sandbox.applicationId);
  });
});

describe('tags of a forum', () => {
  const posts = () => {
    const { channels } = sandbox.state('admin');
    return channels.filter(({ parent_id }) => parent_id === channelOf('stories'));
  };
  const forum = async () => (await ask(sandbox, 'GET', `/channels/${channelOf('stories')}`)).body;
  const tagsOfLast = async () => {
    const { applied_tags } = (await ask(sandbox, 'GET', `/channels/${posts().at(-1)!.id}`)).body;
    const { available_tags } = await forum();
    return (applied_tags as string[]).map((id) => available_tags.find((tag: { id: string }) => tag.id === id)?.name);
  };
  beforeAll(() => subscribe('stories'));

  it('are completed one after the other, chosen by name, and put on the post', async () => {
    const given = { subscription: 'stories' };
    const choices = async (typed: string) =>
      (await people.choices('admin', '/subscription look', 'tags', typed, given)).map(({ value }) => value);
    expect(await choices('')).toEqual(['local', 'world', 'science']);
    expect(await choices('world, s')).toEqual(['world, science']);
    expect(await look('stories', { tags: 'World, science' })).toContain('Tags: world, science');
    expect(await nextDigest('stories')).toBe('sent');
    expect(await tagsOfLast()).toEqual(['world', 'science']);
  });

  it('that the forum does not have, or that no channel has, are refused in words', async () => {
    expect(await look('stories', { tags: 'weather' })).toMatch(/^⚠ .*“weather”.*local, world, science/);
    expect(await look('general', { tags: 'world' })).toMatch(/^⚠ .*is no forum/);
  });

  it('may be deleted without harm to a post, which is said', async () => {
    const { available_tags } = await forum();
    sandbox.changeChannel(channelOf('stories'), {
      available_tags: available_tags.filter(({ name }: { name: string }) => name !== 'world'),
    });
    await expect.poll(() => look('stories'), PATIENCE).toContain('Tags: science, 1 tag that the forum no longer has');
    expect(await nextDigest('stories')).toBe('sent');
    expect(await tagsOfLast()).toEqual(['science']);
  });

  it('are asked for where the forum takes no post without', async () => {
    sandbox.changeChannel(channelOf('stories'), { flags: 1 << 4 });
    const told = await look('stories', { tags: 'none' });
    expect(told).toMatch(/Tags: none\n⚠ The forum .* takes no post without a tag/);
    const before = posts().length;
    expect(await nextDigest('stories')).toBe('failed');
    expect(posts()).toHaveLength(before);
    expect(await people.told('member', '/status')).toMatch(/takes no post without a tag/);
  });
});

describe('the kind of message', () => {
  beforeAll(() => subscribe('bulletin'));

  it('is the best there is, or embeds, or text with or without previews of links', async () => {
    const last = () => posted(channelOf('bulletin')).at(-1)!;
    expect(await look('bulletin', { previews: true })).toContain('⚠ Previews are shown in plain text only');
    expect(await look('bulletin', { form: 'embeds', accent: '#123456' })).toContain('Kind of message: Embeds');
    expect(await nextDigest('bulletin')).toBe('sent');
    expect(last().embeds[0]).toMatchObject({ color: 0x123456 });
    expect(await look('bulletin', { form: 'text' })).toMatch(/Plain text\n- Previews of links: yes/);
    expect(await nextDigest('bulletin')).toBe('sent');
    expect(last()).toMatchObject({ embeds: [], flags: 0, content: expect.stringContaining('](http') });
    expect(await look('bulletin', { previews: false })).toContain('Previews of links: no');
    expect(await nextDigest('bulletin')).toBe('sent');
    expect(last().flags).toBe(MessageFlags.SuppressEmbeds);
    expect(await look('bulletin', { form: 'components' })).toContain('Kind of message: Laid out');
    expect(await nextDigest('bulletin')).toBe('sent');
    expect(last().flags).toBe(MessageFlags.IsComponentsV2);
  });

  it('is previewed as it will be', async () => {
    await look('bulletin', { form: 'text' });
    const shown = await people.finished(
      'admin',
      await people.ask('admin', '/digest preview', { subscription: 'bulletin' }),
    );
    expect(wordsOf(shown)).toBe(shown.content);
  });

  it('of more messages than an hour may publish goes on later, as /status says', async () => {
    await look('bulletin', { publish: true });
    const published = () =>
      posted(channelOf('bulletin')).filter(({ flags }) => flags & MessageFlags.Crossposted).length;
    for (let digests = 0; digests < 11; digests += 1) await nextDigest('bulletin');
    expect(published()).toBe(10);
    expect(await people.told('member', '/status')).toMatch(/📣 1 message waits to be published .* about 10 an hour/);
  });
});
