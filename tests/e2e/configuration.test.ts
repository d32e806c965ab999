import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Configuration } from '../../commands/configuration/read-file.ts';
import { listAudit } from '../../src/storage/audit.ts';
import { planEdition } from '../../src/storage/editions.ts';
import { listFollowed } from '../../src/storage/follows.ts';
import { findServer } from '../../src/storage/servers.ts';
import { listSubscriptions } from '../../src/storage/subscriptions.ts';
import { aFile, customId, type Given, PATIENCE_MS, wordsOf } from '../builders/people.ts';
import { startWholeBot, type WholeBot } from '../builders/whole-bot.ts';

const HOUR_MS = 3_600_000;

let bot: WholeBot;
/** A second server, whose channels and roles are called as in the first. */
let other: { guildId: string; news: string };
let exported: Configuration;
beforeAll(async () => {
  bot = await startWholeBot();
  const { sandbox } = bot;
  const [guild] = sandbox.addGuilds(1, 3);
  const [news, log] = guild!.channelIds;
  sandbox.changeChannel(news!, { name: 'news' });
  sandbox.changeChannel(log!, { name: 'mod-log' });
  other = { guildId: guild!.guildId, news: news! };
});
afterAll(() => bot.stop());

const told = (command: string, given?: Given, channel?: string) => bot.told('admin', command, given, channel);
const fileOf = (configuration: unknown) => aFile('configuration.json', JSON.stringify(configuration));
const importInto = async (configuration: unknown, channel = other.news) =>
  bot.finished('admin', await bot.ask('admin', '/configuration import', { file: fileOf(configuration) }, channel));
async function exportFrom(channel?: string): Promise<Configuration> {
  const { attachments } = await bot.finished('admin', await bot.ask('admin', '/configuration export', {}, channel));
  return (await fetch(attachments[0]!.url)).json() as Promise<Configuration>;
}
/** The same without the ids, which differ from server to server. */
const named = (configuration: Configuration) =>
  JSON.parse(JSON.stringify(configuration, (key, value) => (key === 'id' ? undefined : value)));
const roleOf = (name: string) => bot.sandbox.roleIds(bot.sandbox.guildId)[name]!;

describe('a server’s configuration', () => {
  it('goes out with all that was set, and with nobody’s id', async () => {
    const { channels, userIds } = bot.sandbox;
    await told('/settings', {
      time_zone: 'Asia/Karachi',
      log_channel: channels['mod-log']!,
      manager_role: roleOf('Editors'),
    });
    await told('/source change', { source: 'Coast Signal', weight: 0.5, use: 'hide' });
    await told('/subscription create', {
      name: 'Isles',
      channel: channels.news!,
      sources: 'The islands',
      topics: 'ferry, harbour',
    });
    await told('/subscription look', {
      subscription: 'Isles',
      accent: '#ff8800',
      header: 'Good day',
      ping: roleOf('Readers'),
    });
    await told('/subscription ping', { subscription: 'Isles', topic: 'Business', role: roleOf('Readers') });
    await told('/subscription approval', { subscription: 'Isles', channel: channels['mod-log']!, minutes: 30 });
    await told('/subscription pause', { subscription: 'Isles' });
    exported = await exportFrom();
    expect(exported).toMatchObject({
      settings: { timeZone: 'Asia/Karachi', logChannel: { name: 'mod-log' }, managerRole: { name: 'Editors' } },
      subscriptions: [
        {
          name: 'Isles',
          paused: true,
          channel: { name: 'news' },
          filters: { include: ['ferry', 'harbour'] },
          look: { accent: 0xff8800, header: 'Good day' },
          pings: [{ name: 'Readers' }],
          topicPings: [{ topic: 'Business', role: { name: 'Readers' }, offered: false }],
          approval: { channel: { name: 'mod-log' }, afterMinutes: 30 },
        },
        { name: 'The morning paper', paused: false },
      ],
    });
    expect(exported.subscriptions[0]!.sources.length).toBeGreaterThan(0);
    expect(exported.sources).toHaveLength(8);
    for (const id of Object.values(userIds)) expect(JSON.stringify(exported)).not.toContain(id);
  });

  it('is looked at first in another server, done when that is confirmed, and done no second time', async () => {
    const { db, jobs } = bot.app();
    await expect.poll(() => findServer(db, other.guildId), { timeout: PATIENCE_MS }).toBeDefined();
    const trial = await importInto(exported);
    expect(wordsOf(trial)).toMatch(
      /Time zone: Asia\/Karachi.*Sources\*\* · new: 8 .*Subscriptions\*\* · new: 2 \(Isles/s,
    );
    expect(wordsOf(trial)).not.toContain('⚠');
    expect(await listFollowed(db, other.guildId)).toEqual([]);
    await bot.use('admin', trial, customId(trial, 'configure'));
    await expect.poll(() => listSubscriptions(db, other.guildId), { timeout: PATIENCE_MS }).toHaveLength(2);
    expect(named(await exportFrom(other.news))).toEqual(named(exported));
    expect((await listAudit(db, other.guildId, 5)).map(({ action }) => action)).toEqual(['configuration import']);
    expect(wordsOf(await importInto(exported))).toMatch(/nothing to do.*already so: 8.*already so: 2/s);

    const [, paper] = await listSubscriptions(db, other.guildId);
    const atMs = Date.now();
    const slot = { key: 'now:1', atMs };
    const plan = { subscriptionId: paper!.id, slot, windowFromMs: atMs - 48 * HOUR_MS, windowToMs: atMs };
    await jobs.add('compose', { editionId: (await planEdition(db, plan))!.id });
    const posted = await bot.sandbox.until(() => bot.sandbox.view(other.news, 'member')[0], PATIENCE_MS);
    expect(wordsOf(posted)).toContain('The morning paper');
  });

  it('changes what differs, and leaves alone what it does not name', async () => {
    const { db } = bot.app();
    const [isles] = exported.subscriptions;
    const [first] = exported.sources;
    const changed = {
      ...exported,
      sources: [{ ...first!, group: 'Mainland' }],
      subscriptions: [{ ...isles!, paused: false, maxStories: 3 }],
    };
    const trial = await importInto(changed);
    expect(wordsOf(trial)).toMatch(/Sources\*\* · changed: 1 .*Subscriptions\*\* · changed: 1 \(Isles\)/s);
    await bot.use('admin', trial, customId(trial, 'configure'));
    await expect
      .poll(async () => (await listSubscriptions(db, other.guildId))[0], { timeout: PATIENCE_MS })
      .toEqual(expect.not.objectContaining({ paused: expect.anything() }));
    const after = await exportFrom(other.news);
    expect(after.subscriptions.map(({ name, maxStories }) => [name, maxStories])).toEqual([
      ['Isles', 3],
      ['The morning paper', 12],
    ]);
    expect(after.sources).toHaveLength(8);
    expect(after.sources.find(({ url }) => url === first!.url)?.group).toBe('Mainland');
  });
});

describe('a file that is not one to trust', () => {
  const a = (over: object = {}) => ({ ...exported, sources: [], subscriptions: [], ...over });
  const subscription = (over: object = {}) => ({ ...exported.subscriptions[1]!, name: 'New', ...over });

  it.each([
    ['that is no JSON', () => aFile('x.json', '{'), /no file that .*`broadsheet`/],
    ['of another program', () => fileOf([1, 2]), /no file that/],
    ['of a later version', () => fileOf({ broadsheet: 2 }), /newer version/],
    ['of a megabyte', () => aFile('x.json', ' '.repeat(1_048_576)), /larger than 512 KiB/],
    [
      'with a time that is none',
      () => fileOf(a({ subscriptions: [subscription({ schedule: { times: ['25:00'], timeZone: 'UTC' } })] })),
      /`subscriptions\.0\.schedule\.times\.0`/,
    ],
    [
      'with a zone that is none',
      () => fileOf(a({ settings: { ...exported.settings, timeZone: 'Mars/Base' } })),
      /`settings\.timeZone`/,
    ],
    ['with a thousand sources', () => fileOf(a({ sources: Array(1_000).fill(exported.sources[0]) })), /`sources`/],
    [
      'with a phrase that could match nothing',
      () =>
        fileOf(
          a({ subscriptions: [subscription({ filters: { ...exported.subscriptions[1]!.filters, exclude: ['!!'] } })] }),
        ),
      /no letter or digit/,
    ],
  ])('%s is refused in words', async (_, file, words) => {
    const answer = await told('/configuration import', { file: file() }, other.news);
    expect(answer).toMatch(/^⚠ /);
    expect(answer).toMatch(words);
  });

  it('gets nothing that cannot be here, and says each', async () => {
    const place = (name: string) => ({ id: '1', name });
    const inside = { ...exported.sources[0]!, url: 'http://169.254.169.254/feed' };
    const many = Array.from({ length: 50 }, (_, n) => ({
      ...exported.sources[0]!,
      url: `https://paper${n}.example.org/feed`,
    }));
    const told = wordsOf(
      await importInto(
        a({
          settings: { ...exported.settings, logChannel: place('nowhere'), managerRole: place('nobody') },
          sources: [inside, ...many],
          subscriptions: [
            subscription({ name: 'A', channel: place('nowhere') }),
            subscription({ name: 'B', approval: { channel: place('nowhere') } }),
            subscription({ name: 'C', sources: ['https://nobody.example.org/'] }),
            subscription({ name: 'D', pings: [place('nobody')] }),
            subscription({ name: 'E', topicPings: [{ topic: 'Business', role: place('Editors'), offered: true }] }),
          ],
        }),
      ),
    );
    expect(told).toMatch(/new: 42 .*new: 2 \(D, E\)/s);
    expect(told).toContain('not fetched: http');
    for (const words of [
      '**A** cannot be',
      '**B** cannot be',
      '**C** cannot be',
      '**D** comes without',
      '@Editors',
      'find no room: 8',
      '#nowhere',
      '@nobody',
    ])
      expect(told).toContain(words);
  });

  it('finds room for 25 subscriptions and no more', async () => {
    const subscriptions = Array.from({ length: 25 }, (_, n) => subscription({ name: `S${n}` }));
    expect(wordsOf(await importInto(a({ subscriptions })))).toMatch(/new: 23 .*find no room: 2\. 25 are the most/s);
  });
});
