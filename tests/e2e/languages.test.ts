import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Configuration } from '../../commands/configuration/read-file.ts';
import type { Answer, PageMessage } from '../../sandbox/page-protocol.ts';
import { errorTexts } from '../../src/texts/errors/error-texts.ts';
import { createEnglishFinder, createPhraseFinder } from '../builders/english-in.ts';
import { aFile, type Given } from '../builders/people.ts';
import { customId, labelsIn, startWholeBot, type WholeBot, wordsOf } from '../builders/whole-bot.ts';

let bot: WholeBot;
beforeAll(async () => {
  bot = await startWholeBot();
});
afterAll(() => bot.stop());

/** What this server calls things, whoever asks. */
const NAMES = /The morning paper|Business|The islands|The uplands|Europe\/Berlin|general|UTC/g;

const siteOf = (paper: string) => `http://${paper}.localhost:${new URL(bot.sandbox.url).port}/`;
const OPML = '<opml><body><outline type="rss" text="Far" xmlUrl="https://far.example.org/feed"/></body></opml>';

/** Each other part, and what it refuses; a digest speaks its own language. */
const ASKED: [command: string, given?: () => Given][] = [
  ['/source list'],
  ['/source test', () => ({ url: siteOf('northern-ledger') })],
  ['/source test', () => ({ url: 'no address at all' })],
  ['/source add', () => ({ url: siteOf('northern-ledger') })],
  ['/source add', () => ({ url: 'http://127.0.0.1/' })],
  ['/source change', () => ({ source: 'Coast Signal' })],
  ['/source change', () => ({ source: 'Coast Signal', weight: 0.5, use: 'hide' })],
  ['/source change', () => ({ source: 'Nobody at all' })],
  ['/source remove', () => ({ source: 'Coast Signal' })],
  ['/source pack', () => ({ pack: 'demo' })],
  ['/source pack', () => ({ pack: 'nothing of ours' })],
  ['/source import', () => ({ file: aFile('a.opml', OPML) })],
  ['/source import', () => ({ file: aFile('a.opml', 'no list') })],
  ['/source export'],
  ['/source suggest', () => ({ url: siteOf('northern-ledger') })],
  ['/article add', () => ({ url: bot.first.entries[0]!.story.articles[0]!.url! })],
  ['/article add', () => ({ file: aFile('a.txt', 'Too short.') })],
  ['/article search', () => ({ words: 'zyxwvut' })],
  ['/settings'],
  ['/settings', () => ({ time_zone: 'Asia/Karachi', manager_role: bot.sandbox.roleIds(bot.sandbox.guildId).Readers! })],
  ['/settings', () => ({ time_zone: 'Mars' })],
  ['/configuration export'],
  ['/configuration import', () => ({ file: aFile('a.json', '{}') })],
  ['/audit'],
  ['/privacy show'],
  ['/privacy export'],
  ['/privacy delete'],
  ['/status'],
  ['/help'],
  ['/usage'],
  ['/topics'],
  ['/digest explain', () => ({ edition: 'none' })],
  ['/story why', () => ({ story: 'none' })],
];

describe.each([
  { language: 'de', all: 'alle', none: 'keine', daily: 'jeden Tag um 08:00' },
  { language: 'ja', all: 'すべて', none: 'なし', daily: '毎日 08:00' },
] as const)('in $language', ({ language, all, none, daily }) => {
  beforeAll(() => bot.sandbox.setLocale(language));
  const englishIn = createEnglishFinder(language);
  /** What was said in English, beside the names of what this server has. */
  const said: string[] = [];
  const hear = (words: string) => {
    const foreign = englishIn(words.replaceAll(NAMES, ''));
    if (foreign.length > 0) said.push(`${foreign.join(' ')} in: ${words}`);
    return words;
  };
  const tell = async (command: string, given: Parameters<WholeBot['told']>[2] = {}) =>
    hear(await bot.told('admin', `/subscription ${command}`, given));
  const choose = async (command: string, option: string, typed: string) => {
    const choices = await bot.choices('admin', `/subscription ${command}`, option, typed);
    return choices.map(({ name }) => hear(name));
  };

  it('leaves no word of /subscription in English', async () => {
    const name = 'Ｚ';
    await tell('create', { name, schedule: 'xyz' });
    await tell('create', { name, time_zone: 'Mars' });
    await tell('create', { name, sources: 'xyz' });
    const [first] = await bot.choices('admin', '/subscription create', 'sources', '');
    expect(first).toEqual({ name: all, value: all });
    await choose('create', 'time_zone', 'berlin');
    await tell('create', { name, schedule: daily, sources: all, topics: 'ZZ, YY、WW', exclude: 'QQ' });
    await tell('create', { name });
    expect(await tell('edit', { subscription: name })).toContain('WW');
    expect(await tell('edit', { subscription: name, topics: none, exclude: none, length: 'deep' })).not.toMatch(
      /ZZ|QQ/,
    );
    await tell('edit', { subscription: 'xyz' });
    await tell('look', { subscription: name });
    await tell('look', { subscription: name, accent: 'xyz' });
    await tell('look', { subscription: name, accent: '#ff8800', layout: 'topics' });
    await tell('ping', { subscription: name, topic: 'xyz', role: bot.sandbox.guildId });
    await tell('approval', { subscription: name });
    await tell('approval', { subscription: name, channel: bot.sandbox.channels['mod-log']!, minutes: 5 });
    await tell('approval', { subscription: name, off: true });
    await tell('clone', { subscription: name, name: `${name}2` });
    await tell('try', { topics: 'ferry' });
    await tell('try', { topics: 'xyz' });
    await tell('try', { topics: '!' });
    await tell('pause', { subscription: name, days: 3 });
    await tell('list');
    await tell('pause', { subscription: name });
    await choose('resume', 'subscription', name);
    await tell('remove', { subscription: name });
    await choose('restore', 'removed', name);
    await tell('restore', { removed: name });
    await tell('restore', { removed: name });
    await tell('resume', { subscription: name });
    await tell('remove', { subscription: name });
    await tell('remove', { subscription: `${name}2` });
    expect(said).toEqual([]);
  });

  it('leaves no word of /setup in English', async () => {
    const setUp = await bot.finished('admin', await bot.ask('admin', '/setup'));
    const [, , id] = customId(setUp, 'setup').split(':');
    const press = (step: string, values?: string[]) => bot.use('admin', setUp, `setup:${step}:${id}`, values);
    const shown = () => bot.sandbox.view(setUp.channel_id, 'admin').find((message) => message.id === setUp.id)!;
    const changed = async (before: PageMessage) => {
      await bot.sandbox.until(() => shown().content !== before.content);
      return hear(labelsOf(shown()));
    };
    hear(labelsOf(setUp));
    hear(labelsIn(modalOf(await press('feeds'))));
    let before = shown();
    await bot.fill('admin', `setup:given:${id}`, [{ custom_id: 'urls', value: 'http://10.0.0.9/feed' }]);
    await changed(before);
    const time = modalOf(await press('time'));
    hear(labelsIn(time));
    expect(JSON.stringify(time)).toContain(daily);
    before = shown();
    await bot.fill('admin', `setup:timed:${id}`, [
      { custom_id: 'schedule', value: daily },
      { custom_id: 'zone', value: 'UTC' },
      { custom_id: 'length', values: ['brief'] },
    ]);
    await changed(before);
    hear(wordsOf(await bot.finished('admin', await press('preview'))).split('\n')[0]!);
    before = shown();
    await press('done');
    await bot.sandbox.until(() => shown().content.includes('✅'));
    hear(shown().content);
    await bot.app().db.deleteFrom('cache').execute();
    expect(said).toEqual([]);
  });

  it('leaves no phrase of the other commands in English', async () => {
    const phrasesIn = createPhraseFinder(language);
    const heard: string[] = [];
    const listen = (words: string) => heard.push(...phrasesIn(words));
    expect(phrasesIn(errorTexts.en.noLinkInMessage)).not.toEqual([]);
    for (const [command, given] of ASKED)
      listen(labelsOf(await bot.finished('admin', await bot.ask('admin', command, given?.()))));
    listen(labelsIn(modalOf(await bot.ask('admin', '/article add'))));
    const { attachments } = await bot.finished('admin', await bot.ask('admin', '/configuration export'));
    const configuration = (await (await fetch(attachments[0]!.url)).json()) as Configuration;
    const settings = { ...configuration.settings, timeZone: 'UTC' };
    const file = aFile('a.json', JSON.stringify({ ...configuration, settings }));
    const trial = await bot.finished('admin', await bot.ask('admin', '/configuration import', { file }));
    listen(labelsOf(trial));
    await bot.use('admin', trial, customId(trial, 'configure'));
    const done = await bot.sandbox.until(() =>
      bot.sandbox.view(trial.channel_id, 'admin').find((one) => one.id === trial.id && one.components.length === 0),
    );
    listen(labelsOf(done));
    const channel_id = bot.sandbox.channels.general!;
    const { id } = bot.sandbox.say('member', channel_id, 'nothing to read here');
    const kind = 'message_command';
    const act = { as: 'admin', kind, channel_id, command: 'Add to next digest', message_id: id } as const;
    listen(wordsOf(await bot.finished('admin', await bot.sandbox.act(act))));
    expect(heard).toEqual([]);
  });
});

const modalOf = (answer: Answer) => (answer.ok ? answer.modal : undefined);

/** All that is read in a message but the options of its selects, which are names of packs. */
function labelsOf({ content, components }: PageMessage): string {
  return `${content}\n${labelsIn(components, ['options'])}`;
}
