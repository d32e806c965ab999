import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFile, customId, startWholeBot, type WholeBot, wordsOf } from '../builders/whole-bot.ts';

let bot: WholeBot;
beforeAll(async () => {
  bot = await startWholeBot();
});
afterAll(() => bot.stop());

const first = async (command: string, option: string, typed: string) =>
  (await bot.choices('admin', command, option, typed))[0]!.value;
/** The text of the file that an answer carries. */
async function fileOf(command: string): Promise<string> {
  const { attachments } = await bot.finished('admin', await bot.ask('admin', command));
  return (await fetch(attachments[0]!.url)).text();
}

describe('/subscription', () => {
  it('looks as wished, and says what is no colour', async () => {
    const subscription = 'demo';
    const wish = { subscription, accent: '#ff8800', header: 'Good morning!', layout: 'topics', images: false };
    const told = await bot.told('admin', '/subscription look', wish);
    expect(told).toMatch(/Colour: #ff8800\n.*Good morning!\n.*Order: By topic.*Pictures: no/s);
    const edition = await bot.finished('admin', await bot.ask('admin', '/digest now', { hours: 48 }));
    expect(wordsOf(edition)).not.toContain('Good morning!');
    expect(await bot.told('admin', '/subscription look', { subscription, accent: 'reddish' })).toMatch(/^⚠ .*#2f6f8f/);
    expect(await bot.told('admin', '/subscription look', { subscription })).toMatch(/looks like this.*#ff8800/s);
    await bot.told('admin', '/subscription look', { subscription, header: 'none', accent: 'none' });
    const { look } = (await bot.app().db.selectFrom('subscriptions').select('look').executeTakeFirstOrThrow()) as {
      look: string;
    };
    expect(JSON.parse(look)).toEqual(
      expect.not.objectContaining({ header: expect.anything(), accent: expect.anything() }),
    );
  });

  it('is cloned, paused for days, removed and brought back', async () => {
    expect(await bot.told('admin', '/subscription clone', { subscription: 'demo', name: 'Copy' })).toContain(
      '**Copy**',
    );
    const copy = await first('/subscription edit', 'subscription', 'Copy');
    expect(await bot.told('admin', '/subscription pause', { subscription: copy, days: 3 })).toMatch(/until <t:\d+:f>/);
    await bot.told('admin', '/subscription resume', { subscription: copy });
    await bot.told('admin', '/subscription pause', { subscription: 'demo' });
    expect(await bot.told('admin', '/subscription remove', { subscription: copy })).toContain('/subscription restore');
    const removed = await first('/subscription restore', 'removed', 'copy');
    expect(await bot.told('admin', '/subscription restore', { removed })).toContain('**Copy** is back');
    expect(await bot.told('admin', '/subscription restore', { removed })).toMatch(/^⚠ /);
  });

  it('tries a filter on what is there', async () => {
    expect(await bot.told('admin', '/subscription try', { topics: 'ferry' })).toMatch(
      /Would match [1-9]\d* of the last/,
    );
    expect(await bot.told('admin', '/subscription try', { topics: 'zyxwvut' })).toContain('Would match none');
  });

  it('takes what a quiet day is, and too few publishers', async () => {
    const wish = { subscription: 'demo', quiet_day: 'line', min_stories: 3, min_publishers: 2, language: 'de' };
    expect(await bot.told('admin', '/subscription edit', wish)).toContain('Changed.');
    expect(await bot.told('admin', '/digest preview', { subscription: 'demo' })).not.toMatch(/^⚠/);
  });
});

describe('/source', () => {
  it('is grouped, weighed, hidden and never used', async () => {
    const source = await first('/source change', 'source', 'coast');
    const changed = await bot.told('admin', '/source change', { source, group: 'Coast', weight: 0.5, use: 'hide' });
    expect(changed).toContain('· Coast · weight 0.5 · hidden');
    expect(await bot.told('admin', '/source change', { source, use: 'never' })).toContain('never used');
    const sources = await bot.choices('admin', '/subscription create', 'sources', 'coa');
    expect(sources.map(({ name }) => name)).toContain('Coast');
  });

  it('is tested without being followed', async () => {
    const { port } = new URL(bot.sandbox.url);
    const told = await bot.told('admin', '/source test', { url: `http://northern-ledger.localhost:${port}/` });
    expect(told).toMatch(/✅ .*entries/);
    expect(await bot.told('admin', '/source test', { url: 'nonsense' })).toMatch(/^⚠ /);
  });

  it('comes by the pack, once it was looked at', async () => {
    await bot.told('admin', '/source remove', { source: 'Coast Signal' });
    const [choice] = await bot.choices('admin', '/source pack', 'pack', 'all papers');
    const trial = await bot.finished('admin', await bot.ask('admin', '/source pack', { pack: choice!.value }));
    expect(wordsOf(trial)).toMatch(/1 source is new .*Coast Signal · All papers.*7 are followed already/s);
    expect(await bot.told('admin', '/source list')).not.toContain('Coast Signal');
    await bot.use('admin', trial, customId(trial, 'import'));
    await expect.poll(() => bot.told('admin', '/source list')).toContain('Coast Signal');
    await bot.told('admin', '/source change', { source: 'Coast Signal', group: 'The islands' });
    expect(await bot.told('admin', '/source pack', { pack: 'nothing of ours' })).toMatch(/^⚠ There is no pack/);
  });

  it('goes out as OPML and comes in again, once it was looked at', async () => {
    const opml = await fileOf('/source export');
    expect(opml.match(/xmlUrl=/g)).toHaveLength(8);
    const more = opml.replace(
      '</body>',
      '<outline type="rss" text="Far" xmlUrl="https://far.example.org/feed"/><outline text="Mail" xmlUrl="mailto:a@b"/></body>',
    );
    const file = aFile('sources.opml', more, 'text/x-opml');
    const trial = await bot.finished('admin', await bot.ask('admin', '/source import', { file }));
    expect(wordsOf(trial)).toMatch(/1 source is new .*Far.*8 are followed already\..*1 has no address .*Mail/s);
    expect(await bot.told('admin', '/source list')).not.toContain('Far');
    await bot.use('admin', trial, customId(trial, 'import'));
    await bot.sandbox.until(() =>
      bot.sandbox.view(trial.channel_id, 'admin').some(({ content }) => content.includes('now follows 1 more source')),
    );
    expect(await bot.told('admin', '/source list')).toContain('Far');
    expect(await bot.told('admin', '/source import', { file })).toContain('There is nothing new in this list.');
    expect(await bot.told('admin', '/source import', { file: aFile('x.opml', 'no list') })).toMatch(/^⚠ .*OPML/);
  });
});

it('/settings shows, changes and keeps', async () => {
  expect(await bot.told('admin', '/settings')).toContain('Time zone: UTC');
  const log_channel = bot.sandbox.channels['mod-log']!;
  const changed = await bot.told('admin', '/settings', { time_zone: 'Asia/Karachi', language: 'de', log_channel });
  expect(changed).toContain('Time zone: Asia/Karachi');
  expect(changed).toContain(`<#${log_channel}>`);
  expect(await bot.told('admin', '/settings', { time_zone: 'Mars' })).toMatch(/^⚠ .*Mars/);
  expect(await bot.told('admin', '/subscription create', { name: 'Karachi' })).toContain('Asia/Karachi');
});

it('/settings names a role whose members may manage', async () => {
  const roles = bot.sandbox.roleIds(bot.sandbox.guildId);
  const readers = Object.entries(roles).find(([name]) => /reader/i.test(name))![1];
  await bot.told('admin', '/settings', { manager_role: readers });
  const url = bot.first.entries[0]!.story.articles[0]!.url!;
  expect(await bot.told('member', '/article add', { url })).not.toMatch(/Manage Server/);
  await bot.told('admin', '/settings', { manager_role: bot.sandbox.guildId });
  expect(await bot.told('member', '/article add', { url })).toMatch(/Manage Server/);
});

it('a message with a link goes into the next digest, one without is refused in words', async () => {
  const channel_id = bot.sandbox.channels.general!;
  const act = async (content: string) => {
    const { id } = bot.sandbox.say('member', channel_id, content);
    const answer = await bot.sandbox.act({
      as: 'admin',
      kind: 'message_command',
      channel_id,
      command: 'Add to next digest',
      message_id: id,
    });
    return wordsOf(await bot.finished('admin', answer));
  };
  expect(await act(`Look: ${bot.first.entries[0]!.story.articles[0]!.url}`)).toMatch(/was here already|Added/);
  expect(await act('no link here')).toMatch(/^⚠ There is no link/);
});

it('/audit tells who changed what', async () => {
  const told = await bot.told('admin', '/audit');
  expect(told).toContain(`<@${bot.sandbox.userIds.admin}> **settings**`);
  expect(await bot.ask('member', '/audit')).toMatchObject({ ok: false, reason: 'not_allowed' });
});

it('/privacy shows, hands over and forgets', async () => {
  expect(await bot.told('admin', '/privacy show')).toMatch(/[1-9]\d* changes/);
  expect(JSON.parse(await fileOf('/privacy export'))).toMatchObject({ changes: expect.any(Array) });
  const asked = await bot.finished('admin', await bot.ask('admin', '/privacy delete'));
  await bot.use('admin', asked, customId(asked, 'forget'));
  await bot.sandbox.until(() =>
    bot.sandbox.view(asked.channel_id, 'admin').some(({ content }) => content.startsWith('You are forgotten')),
  );
  expect(await bot.told('admin', '/privacy show')).toContain('0 changes');
  const tables = await bot.app().db.introspection.getTables();
  const rows = await Promise.all(tables.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(bot.app().db)));
  const naming = tables.filter((_, at) => JSON.stringify(rows[at]).includes(bot.sandbox.userIds.admin));
  expect(naming.map(({ name }) => name)).toEqual([]);
});
