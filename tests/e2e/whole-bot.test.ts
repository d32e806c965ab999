import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { aFile, customId, optionsOf, startWholeBot, type WholeBot, wordsOf } from '../builders/whole-bot.ts';

let bot: WholeBot;

beforeAll(async () => {
  bot = await startWholeBot();
});
afterAll(() => bot.stop());

const edition = () =>
  bot.sandbox.view(bot.sandbox.channels.news!, 'member').filter((message) => !message.ephemeral_for);
const editionWords = () => edition().map(wordsOf).join('\n');
const aboutFire = () => bot.first.entries.find(({ summary }) => /warehouse/i.test(summary.headline))!;

describe('the first edition', () => {
  it('stands in #news whole and once', () => {
    const words = editionWords();
    const headlines = bot.first.entries.map(({ summary }) => summary.headline);
    expect(headlines.length).toBeGreaterThanOrEqual(8);
    for (const headline of headlines) expect(bare(words).split(bare(headline))).toHaveLength(2);
  });

  it('tells what is printed where, and that nothing leaves the machine', () => {
    expect(bot.said.join('\n')).toContain(bot.sandbox.pageUrl);
    expect(bot.said.join('\n')).toContain('Nothing leaves it');
  });

  it('knows one wire copy as the same text', () => {
    expect(aboutFire().story.articles.filter(({ copyOf }) => copyOf !== undefined)).toHaveLength(1);
  });

  it('shows where the sources disagree', () => {
    const values = aboutFire().summary.disagreements.flatMap((dispute) => dispute.values.map(({ value }) => value));
    expect(values.join(' ')).toMatch(/14/);
    expect(values.join(' ')).toMatch(/19/);
    expect(editionWords()).toMatch(/disagree/i);
  });

  it('tells the contested exclusive as its one source’s claim, without the headlines around it', () => {
    const exclusive = bot.first.entries.find(({ summary }) =>
      /^Radio Vellan|cable|contract belongs/i.test(summary.headline),
    );
    expect(exclusive?.summary.labels).toEqual(expect.arrayContaining(['single-source', 'unconfirmed']));
    expect(editionWords()).not.toMatch(/Prev Article|Next Article|Related to this topic/);
  });

  it('labels what a single source says', async () => {
    const told = await bot.told('member', '/digest now', { topic: 'cinema', hours: 72 });
    expect(told).toMatch(/single source/i);
  });

  it('does nothing that an article tells it to do', () => {
    expect(editionWords()).not.toMatch(/ignore (all|any|the|your|previous)|system prompt|instruction/i);
  });

  it('mentions nobody and links to no place outside', () => {
    const sent = JSON.stringify(edition());
    expect(edition().flatMap((message) => (message as { mentions?: unknown[] }).mentions ?? [])).toEqual([]);
    const hosts = [...sent.matchAll(/https?:\/\/([^/"\s)<>\\]+)/g)].map(([, host]) => host!.split(':')[0]!);
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts.filter((host) => !/(^|\.)localhost$|^127\.0\.0\.1$/.test(host))).toEqual([]);
  });
});

describe('what stands under it', () => {
  const last = () => edition().at(-1)!;

  it('opens a story with its evidence', async () => {
    const select = customId(last(), 'story');
    const [choice] = optionsOf(last(), select);
    const opened = await bot.finished('member', await bot.use('member', last(), select, [choice!.value]));
    expect(opened.ephemeral_for).toBeDefined();
    expect(wordsOf(opened)).toContain('**Sources**');
  });

  it('says why each story stands where it stands', async () => {
    const why = await bot.finished('member', await bot.use('member', last(), customId(last(), 'why')));
    expect(wordsOf(why)).toMatch(/publishers/);
  });

  it('takes a report, which moderators read with the story and what it rests on', async () => {
    const log = bot.sandbox.channels['mod-log']!;
    await bot.told('admin', '/settings', { log_channel: log });
    const answer = await bot.use('member', last(), customId(last(), 'report'));
    expect(answer).toMatchObject({ ok: true, modal: { title: 'Report a story' } });
    const { modal } = answer as unknown as { modal: { custom_id: string } };
    const { story, summary } = bot.first.entries[0]!;
    const fields = [
      { custom_id: 'story', values: [story.id] },
      { custom_id: 'text', value: 'It was a @everyone fire.' },
    ];
    const sent = await bot.fill('member', modal.custom_id, fields, 'news');
    expect(wordsOf(await bot.finished('member', sent))).toContain('Thank you');
    const told = bot.sandbox.view(log, 'admin').map(wordsOf).join('\n');
    expect(bare(told)).toContain(bare(summary.headline));
    expect(told).toContain('**Sources**');
    expect(bot.sandbox.messages(log).map((message) => message.mention_everyone)).toEqual([false]);
  });
});

const LONG_TEXT = `Council buys the old mill\n\n${'The council of Tarnwick bought the old mill on the Talmer on Monday for nine million crowns. '.repeat(11_000)}`;
const ARTICLE = `Library in Skarholt opens on Sundays

The library in Skarholt will open on Sundays from January, its director Ines Varga said on Monday.
The town council pays for two more posts, she said, after 4,200 people signed a petition in the autumn.
The reading room closes at six, and the children's floor an hour earlier.`;

describe('/article', () => {
  it('reads a page by its address', async () => {
    const url = bot.first.entries[0]!.story.articles[0]!.url!;
    expect(await bot.told('admin', '/article add', { url })).toMatch(/was here already|Added/);
  });

  it('reads a file, and of a million characters the part that fits, in words', async () => {
    const file = aFile('mill.txt', LONG_TEXT);
    const words = await bot.told('admin', '/article add', { file });
    expect(words).toContain('Council buys the old mill');
    expect(words).toMatch(/characters|first|part/);
  });

  it('takes a paste, which can be searched and digested at once', async () => {
    expect(await bot.ask('admin', '/article add')).toMatchObject({ ok: true, modal: { custom_id: 'paste' } });
    const sent = await bot.fill('admin', 'paste', [{ custom_id: 'text', value: ARTICLE }]);
    expect(wordsOf(await bot.finished('admin', sent))).toContain('Library in Skarholt opens on Sundays');
    expect(await bot.told('member', '/article search', { words: 'library Sundays' })).toContain('Library in Skarholt');
    expect(await bot.told('member', '/digest now', { topic: 'library' })).toContain('Library in Skarholt');
  });

  it('refuses ten characters in words', async () => {
    await bot.ask('admin', '/article add');
    const sent = await bot.fill('admin', 'paste', [{ custom_id: 'text', value: 'Ten chars.' }]);
    expect(wordsOf(await bot.finished('admin', sent))).toMatch(/^⚠ That is no article yet: of its 10 characters/);
  });

  it.each([
    { url: 'nonsense', says: /^⚠ / },
    { url: 'http://192.168.0.1/secret', says: /^⚠ / },
  ])('refuses the address $url in words', async ({ url, says }) => {
    expect(await bot.told('admin', '/article add', { url })).toMatch(says);
  });

  it('says so when nothing is found', async () => {
    expect(await bot.told('member', '/article search', { words: 'zyxwvut' })).toContain('Nothing stored has');
  });
});

describe('/source', () => {
  it('finds the feed of a site again that was unfollowed', async () => {
    const [choice] = await bot.choices('admin', '/source remove', 'source', 'upland');
    const { value } = choice!;
    expect(await bot.told('admin', '/source remove', { source: value })).toContain('no longer follows');
    expect(await bot.told('admin', '/source list')).not.toContain('Upland Monitor');
    const site = new URL(bot.sandbox.url);
    const words = await bot.told('admin', '/source add', { url: `http://upland-monitor.localhost:${site.port}/` });
    expect(words).toContain('now follows');
    expect(await bot.told('admin', '/source list')).toContain('Upland Monitor');
  });

  it.each([
    'nonsense',
    'http://127.0.0.1:9/feed',
    'http://10.0.0.8/rss',
    'file:///etc/passwd',
    'http://[::1]/rss',
  ])('refuses %s in words', async (url) => {
    const words = await bot.told('admin', '/source add', { url });
    expect(words).toMatch(/^⚠ /);
    expect(words).not.toMatch(/on my side/);
  });

  it('says so about a name that nobody follows', async () => {
    expect(await bot.told('admin', '/source remove', { source: 'The Moon' })).toContain('The Moon');
  });
});

describe('/subscription', () => {
  const made = (name: string) => bot.choices('admin', '/subscription edit', 'subscription', name);

  it('is made, changed, paused, resumed, previewed and removed', async () => {
    const created = await bot.told('admin', '/subscription create', {
      name: 'Evening',
      channel: bot.sandbox.channels.general!,
      schedule: 'weekdays 18:00',
      time_zone: 'Europe/Berlin',
      stories: 3,
      length: 'brief',
    });
    expect(created).toContain('**Evening** will be posted');
    const [{ value } = { value: '' }] = await made('even');
    expect(await bot.told('admin', '/subscription list')).toContain('Evening');
    expect(await bot.told('admin', '/subscription edit', { subscription: value, topics: 'fire, ferry' })).toContain(
      'fire, ferry',
    );
    expect(await bot.told('member', '/digest preview', { subscription: value })).toMatch(/fire|ferry/i);
    expect(await bot.told('admin', '/subscription pause', { subscription: value })).toContain('is paused');
    expect(await bot.told('member', '/status')).toContain('paused');
    expect(await bot.told('admin', '/subscription resume', { subscription: value })).toContain('runs again');
    expect(await bot.told('admin', '/subscription remove', { subscription: value })).toContain('Evening');
    expect(await made('even')).toEqual([]);
  });

  it.each([
    'sometimes',
    '99:99',
    'every Blursday 08:00',
    '* * * * * * * *',
    '@@@',
  ])('refuses the schedule “%s” with an example', async (schedule) => {
    const words = await bot.told('admin', '/subscription create', { name: 'Never', schedule });
    expect(words).toMatch(/^⚠ /);
    expect(words).toMatch(/every day at 08:00|08:00/);
    expect(await made('Never')).toEqual([]);
  });

  it('refuses a second of the same name, an unknown zone and an unknown source', async () => {
    const second = { name: 'The morning paper', schedule: 'daily 07:00' };
    expect(await bot.told('admin', '/subscription create', second)).toMatch(/^⚠ .*already/);
    expect(await bot.told('admin', '/subscription create', { name: 'X', time_zone: 'Mars' })).toMatch(/^⚠ .*Mars/);
    expect(await bot.told('admin', '/subscription create', { name: 'X', sources: 'Nobody' })).toMatch(/^⚠ .*Nobody/);
  });
});

describe('completing', () => {
  it.each([
    { command: '/digest preview', option: 'subscription', typed: 'morn', name: 'The morning paper' },
    { command: '/digest explain', option: 'edition', typed: 'morning', name: /The morning paper · .* · ✅ sent/ },
    { command: '/story why', option: 'story', typed: 'f', name: /f/i },
    { command: '/subscription create', option: 'time_zone', typed: 'berlin', name: /Europe\/Berlin/ },
    { command: '/subscription create', option: 'sources', typed: 'coast', name: 'Coast Signal' },
    { command: '/subscription edit', option: 'subscription', typed: '', name: 'The morning paper' },
    { command: '/source remove', option: 'source', typed: 'ledger', name: 'The Northern Ledger' },
  ])('$command $option', async ({ command, option, typed, name }) => {
    const [choice] = await bot.choices('admin', command, option, typed);
    expect(choice?.name).toEqual(typeof name === 'string' ? name : expect.stringMatching(name));
  });
});

describe('everybody', () => {
  it('gets a digest for oneself alone, or shared', async () => {
    const own = await bot.finished('member', await bot.ask('member', '/digest now', { hours: 48 }));
    expect(own.ephemeral_for).toBe(bot.sandbox.userIds.member);
    const shared = await bot.finished('member', await bot.ask('member', '/digest now', { hours: 48, share: true }));
    expect(shared.ephemeral_for).toBeUndefined();
    expect(await bot.told('member', '/digest now', { topic: 'zyxwvut' })).toContain('Nothing about “zyxwvut”');
  });

  it('reads why an edition and a story were as they were', async () => {
    const [edition] = await bot.choices('member', '/digest explain', 'edition', '');
    expect(await bot.told('member', '/digest explain', { edition: edition!.value })).toContain('Kept by the filters');
    const [story] = await bot.choices('member', '/story why', 'story', '');
    expect(await bot.told('member', '/story why', { story: story!.value })).toContain('publishers');
    expect(await bot.told('member', '/story why', { story: 'none' })).toMatch(/^⚠ /);
    expect(await bot.told('member', '/digest explain', { edition: 'none' })).toMatch(/^⚠ /);
  });

  it('is helped with what one may use', async () => {
    expect(await bot.told('member', '/help')).not.toContain('/source add');
    const helped = await bot.told('admin', '/help');
    const parts = commands.flatMap(({ data }) => {
      const { options = [] } = data as { options?: { name: string; type: number }[] };
      return options.filter(({ type }) => type === 1).map(({ name }) => `\`/${data.name} ${name}\``);
    });
    for (const part of parts) expect(helped).toContain(part);
  });
});

/** Words without markup, for looking a headline up in what was sent. */
const bare = (text: string) => text.replaceAll(/[\\*_`~|>#\s\u200b\u2060]+/g, ' ');
