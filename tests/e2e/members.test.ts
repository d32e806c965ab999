import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActOption, PageMessage, Role } from '../../sandbox/page-protocol.ts';
import { listEditions, planEdition } from '../../src/storage/editions.ts';
import { listOwn } from '../../src/storage/members.ts';
import { listSubscriptions } from '../../src/storage/subscriptions.ts';
import { customId, optionsOf, startWholeBot, type WholeBot, wordsOf } from '../builders/whole-bot.ts';

const PATIENCE_MS = 20_000;
const HOUR_MS = 3_600_000;

let bot: WholeBot;
beforeAll(async () => {
  bot = await startWholeBot();
});
afterAll(() => bot.stop());

const member = () => bot.sandbox.userIds.member;
const dmId = () => bot.sandbox.state('member').channels.find(({ type }) => type === 1)!.id;
const dms = () => bot.sandbox.view(dmId(), 'member');
const own = async () => (await listOwn(bot.app().db, member()))[0];
const topics = async () => bot.finished('member', await bot.ask('member', '/topics'));
/** The same message once it says what is waited for. */
const says = ({ id, channel_id }: PageMessage, words: RegExp) =>
  bot.sandbox.until(
    () => bot.sandbox.view(channel_id, 'member').find((one) => one.id === id && words.test(wordsOf(one))),
    PATIENCE_MS,
  );
/** A command as somebody types it where the bot is no member, or to the bot alone. */
const askIn = (channel_id: string, name: string, options: ActOption[] = [], as: Role = 'member') =>
  bot.sandbox.act({ as, kind: 'command', channel_id, command: name, options });
const now = (...options: ActOption[]): ActOption[] => [{ name: 'now', type: 1, options }];
const HOURS: ActOption = { name: 'hours', type: 4, value: 72 };
const SUBSCRIPTION: ActOption = { name: 'subscription', type: 3, value: 'demo' };
const packed = (value: string): ActOption => ({ name: 'pack', type: 3, value });

let asked = 0;
/** An edition of a subscription at once, of the news of two days. */
async function publish(subscriptionId: string): Promise<string> {
  const { db, jobs } = bot.app();
  const atMs = Date.now();
  const slot = { key: `now:${++asked}`, atMs };
  const plan = { subscriptionId, slot, windowFromMs: atMs - 48 * HOUR_MS, windowToMs: atMs };
  const { id } = (await planEdition(db, plan))!;
  await jobs.add('compose', { editionId: id });
  return id;
}
const stateOf = async (subscriptionId: string) => (await listEditions(bot.app().db, subscriptionId, 1))[0]?.state;

describe('topics by direct message', () => {
  it('begin with a message at once, come as digests of these topics, and stop with one click', async () => {
    const shown = await topics();
    expect(wordsOf(shown)).toContain('By direct message: none yet');
    await bot.use('member', shown, 'topics:message', ['Business']);
    await says(shown, /By direct message: Business · next/);
    expect(wordsOf(dms().at(-1)!)).toContain('**Business**');
    await bot.use('member', shown, 'topics:time', ['evening']);
    await expect.poll(async () => (await own())?.schedule.times).toEqual(['18:00']);

    const { id } = (await own())!;
    await publish(id);
    const isDigest = (one: PageMessage) => wordsOf(one).includes('## Your topics from');
    const first = await bot.sandbox.until(() => dms().find(isDigest), PATIENCE_MS);
    await expect.poll(() => stateOf(id), { timeout: PATIENCE_MS }).toBe('sent');
    const last = dms().at(-1)!;
    const select = customId(first, 'story');
    const story = await bot.use('member', first, select, [optionsOf(first, select)[0]!.value]);
    expect(wordsOf(await bot.finished('member', story))).toContain('**Sources**');
    expect(wordsOf(await bot.finished('member', await bot.use('member', last, customId(last, 'why'))))).toContain(
      '**1.',
    );
    expect(() => customId(last, 'report')).toThrow();

    const mine = await bot.finished('member', await askIn(dmId(), 'topics'));
    expect(wordsOf(mine)).toMatch(/Your topics from .*Business/);
    await bot.use('member', last, customId(last, 'stop'));
    await bot.sandbox.until(() => dms().some((one) => wordsOf(one).startsWith('Stopped')), PATIENCE_MS);
    expect(await own()).toBeUndefined();
  });

  it('say so where Discord lets no message through, at the beginning and later', async () => {
    bot.sandbox.closeDms('member');
    const shown = await topics();
    await bot.use('member', shown, 'topics:message', ['Business']);
    await says(shown, /⚠ Discord does not let me write to you/);
    expect(await own()).toBeUndefined();

    bot.sandbox.closeDms('member', false);
    await bot.use('member', shown, 'topics:message', ['Business']);
    await says(shown, /Business · next/);
    bot.sandbox.closeDms('member');
    const { id } = (await own())!;
    await publish(id);
    await expect.poll(async () => (await own())?.paused?.reason, { timeout: PATIENCE_MS }).toBe('permissions');
    expect(await stateOf(id)).toBe('failed');
    expect(wordsOf(await topics())).toContain('⏸ Discord does not let me write to you');

    bot.sandbox.closeDms('member', false);
    await bot.use('member', shown, 'topics:message', ['Business', 'The uplands']);
    await says(shown, /Business, The uplands · next/);
    await bot.use('member', shown, 'topics:message', []);
    await expect.poll(own).toBeUndefined();
  });
});

describe('topics by role', () => {
  const roleOf = (name: string) => bot.sandbox.roleIds(bot.sandbox.guildId)[name]!;
  const ping = (given: Record<string, string | boolean>) =>
    bot.told('admin', '/subscription ping', { subscription: 'demo', ...given });

  it('ping exactly that role, and only where there is a story of the topic', async () => {
    const readers = roleOf('Readers');
    expect(await ping({ topic: 'sailing', role: readers })).toMatch(/^⚠ .*Business.*The islands/s);
    expect(await ping({ topic: 'business', role: readers })).toContain(`pings <@&${readers}>`);
    await ping({ topic: 'The uplands', role: roleOf('Editors') });
    const { id } = (await listSubscriptions(bot.app().db, bot.sandbox.guildId)).find((one) => one.id === 'demo')!;
    await bot
      .app()
      .db.updateTable('subscriptions')
      .set({
        filters: JSON.stringify({
          include: [],
          exclude: [],
          hidePublishers: [],
          languages: [],
          minPublishers: 1,
          topics: ['Business'],
        }),
      })
      .where('id', '=', id)
      .execute();
    const { news } = bot.sandbox.channels;
    const before = bot.sandbox.messages(news!).length;
    await publish(id);
    const posted = await bot.sandbox.until(() => bot.sandbox.messages(news!)[before], PATIENCE_MS);
    expect(posted.mention_roles).toEqual([readers]);
    const preview = await bot.finished('admin', await bot.ask('admin', '/digest preview', { subscription: 'demo' }));
    expect(JSON.stringify(preview)).not.toContain(`<@&${readers}>`);
  });

  it('are offered only by whom may give the role, and taken and given back by a select', async () => {
    const readers = roleOf('Readers');
    const topic = 'Business';
    expect(await ping({ topic, role: roleOf('Editors'), offer: true })).toMatch(/^⚠ .*more than everybody may/);
    expect(await ping({ topic, role: readers, offer: true })).toMatch(/^⚠ I cannot give/);
    bot.sandbox.changeRole(bot.sandbox.guildId, roleOf('Broadsheet'), { permissions: ['manageRoles'] });
    await expect
      .poll(() => ping({ topic, role: readers, offer: true }))
      .toContain('Members can take the role themselves');

    const shown = await topics();
    await bot.use('member', shown, 'topics:role', []);
    await says(shown, /By role: none yet/);
    await bot.use('member', shown, 'topics:role', [readers]);
    await says(shown, new RegExp(`By role: <@&${readers}>`));
    expect(await ping({ topic, role: bot.sandbox.guildId })).toContain('pings nobody any more');
  });
});

describe('/source suggest', () => {
  const log = () => bot.sandbox.channels['mod-log']!;
  const address = (publisher: string) => `http://${publisher}.localhost:${new URL(bot.sandbox.url).port}/`;
  const suggest = (publisher: string) => bot.told('member', '/source suggest', { url: address(publisher) });
  const asked = () => bot.sandbox.view(log(), 'admin').at(-1)!;

  it('says what to do where there is no log channel', async () => {
    expect(await suggest('vpr-news')).toMatch(/^⚠ .*no log channel.*\/settings/);
  });

  it('goes to the log channel once, where a manager decides, and the member hears of it', async () => {
    await bot.app().db.updateTable('servers').set({ logChannelId: log() }).execute();
    expect(await suggest('vpr-news')).toMatch(/follows \*\*.*VPR News.* already/);
    await bot.told('admin', '/source remove', { source: 'VPR News' });
    expect(await suggest('vpr-news')).toMatch(/^Thank you/);
    expect(wordsOf(asked())).toMatch(/💡 <@\d+> suggests a source: .*VPR News/);
    expect(await suggest('vpr-news')).toContain('was suggested already');
    expect(await suggest('vpr-news')).toMatch(/^⚠ You have done this 3 times in 24 hours.*free again <t:\d+:R>/);

    const shown = asked();
    await bot.use('admin', shown, customId(shown, 'suggested'));
    await bot.sandbox.until(() => wordsOf(asked()).startsWith('✅'), PATIENCE_MS);
    await bot.sandbox.until(() => /VPR News.* is followed by/.test(wordsOf(dms().at(-1)!)), PATIENCE_MS);
    expect(await bot.told('member', '/source list')).toContain('VPR News');
    expect(asked().components).toEqual([]);
    expect(await bot.told('member', '/status')).toMatch(/1\/25 subscriptions, \d+\/50 sources, 0\/200 .*, 0\/25 sugg/);
  });
});

describe('where the bot is no member', () => {
  it('/digest now shows a pack to one person, whose stories can be opened', async () => {
    const answer = await askIn(dmId(), 'digest', now(HOURS));
    const shown = await bot.finished('member', answer);
    expect(wordsOf(shown)).toContain('## The news: All papers of the sandbox');
    expect(shown.ephemeral_for).toBe(member());
    const select = customId(shown, 'story');
    const story = await bot.use('member', shown, select, [optionsOf(shown, select)[0]!.value]);
    expect(wordsOf(await bot.finished('member', story))).toContain('**Sources**');
    const other = await askIn(dmId(), 'digest', now(packed('gardening')));
    expect(wordsOf(await bot.finished('member', other))).toMatch(/^⚠ There is no pack “gardening”/);
    expect(await bot.told('member', '/digest now', { pack: 'demo' })).toMatch(/^⚠ Packs are for/);
    const preview = await askIn(dmId(), 'digest', [{ name: 'preview', type: 1, options: [SUBSCRIPTION] }]);
    expect(wordsOf(await bot.finished('member', preview))).toContain('in a server only');
  });

  it('sends a server’s news to nobody who left it', async () => {
    await bot.use('member', await topics(), 'topics:message', ['Business']);
    await expect.poll(own).toBeDefined();
    const { id } = (await own())!;
    bot.sandbox.leave('member', bot.sandbox.guildId);
    await publish(id);
    await expect.poll(() => stateOf(id), { timeout: PATIENCE_MS }).toBe('skipped');
    expect((await own())?.paused?.reason).toBe('channel');
    const shown = await bot.finished('member', await askIn(dmId(), 'digest', now(HOURS)));
    expect(wordsOf(shown)).toContain('## The news: All papers');
  });

  it('answers in a server it was never in', async () => {
    bot.sandbox.kickBot(bot.sandbox.guildId);
    const answer = await askIn(bot.sandbox.channels.general!, 'digest', now(packed('demo-business'), HOURS), 'admin');
    const shown = await bot.finished('admin', answer);
    expect(wordsOf(shown)).toContain('## The news: Business');
    expect(shown.ephemeral_for).toBe(bot.sandbox.userIds.admin);
    expect(await askIn(bot.sandbox.channels.general!, 'status', [], 'admin')).toMatchObject({ ok: false });
  });
});
