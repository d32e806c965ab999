import { globSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { aFile, type Given, startWholeBot, type WholeBot, wordsOf } from '../builders/whole-bot.ts';

let bot: WholeBot;

beforeAll(async () => {
  bot = await startWholeBot();
});
afterEach(() => bot.sandbox.setFaults([]));
afterAll(() => bot.stop());

const OPML = '<opml><body><outline type="rss" text="Far" xmlUrl="https://far.example.org/feed"/></body></opml>';

const CONFIGURATION = JSON.stringify({
  broadsheet: 1,
  settings: { timeZone: 'UTC', language: 'en', archive: false },
  sources: [],
  subscriptions: [],
});

/** The id of the sandbox's server, and so of the role that everybody has. */
const EVERYONE = '1100000000000000100';

/** Each command once, with options that make it work. */
const EVERY: { command: string; given?: Given }[] = [
  { command: '/digest now' },
  { command: '/digest preview', given: { subscription: 'demo' } },
  { command: '/digest explain', given: { edition: 'none' } },
  { command: '/story why', given: { story: 'none' } },
  { command: '/story correct', given: { story: 'none', note: 'It was Monday.' } },
  { command: '/story withdraw', given: { story: 'none', reason: 'It did not happen.' } },
  { command: '/article add', given: { url: 'https://example.org/a' } },
  { command: '/article search', given: { words: 'ferry' } },
  { command: '/source add', given: { url: 'https://example.org/' } },
  { command: '/source list' },
  { command: '/source remove', given: { source: 'Coast Signal' } },
  { command: '/subscription create', given: { name: 'New' } },
  { command: '/subscription list' },
  { command: '/subscription edit', given: { subscription: 'demo', stories: 5 } },
  { command: '/subscription pause', given: { subscription: 'demo' } },
  { command: '/subscription resume', given: { subscription: 'demo' } },
  { command: '/subscription remove', given: { subscription: 'demo' } },
  { command: '/topics' },
  { command: '/source suggest', given: { url: 'https://example.org/' } },
  { command: '/subscription ping', given: { subscription: 'demo', topic: 'Business', role: EVERYONE } },
  { command: '/subscription look', given: { subscription: 'demo', images: true } },
  { command: '/subscription approval', given: { subscription: 'demo', off: true } },
  { command: '/subscription clone', given: { subscription: 'demo' } },
  { command: '/subscription try', given: { topics: 'ferry' } },
  { command: '/subscription restore', given: { removed: 'demo' } },
  { command: '/source test', given: { url: 'https://example.org/' } },
  { command: '/source change', given: { source: 'Strait Gazette', weight: 1 } },
  { command: '/source import', given: { file: aFile('a.opml', OPML) } },
  { command: '/source export' },
  { command: '/settings' },
  { command: '/configuration export' },
  { command: '/configuration import', given: { file: aFile('a.json', CONFIGURATION) } },
  { command: '/setup' },
  { command: '/audit' },
  { command: '/privacy show' },
  { command: '/privacy export' },
  { command: '/status' },
];
/** They need nothing but Discord. */
const WITHOUT_DATABASE = ['/help', '/usage', '/privacy delete', 'Add to next digest'];

it('drives every part of every command', () => {
  const parts = commands.flatMap(({ data }) => {
    const { options = [] } = data as { options?: { name: string; type: number }[] };
    const nested = options.filter(({ type }) => type === 1);
    if (nested.length > 0) return nested.map(({ name }) => `/${data.name} ${name}`);
    return [data.type === undefined ? `/${data.name}` : data.name];
  });
  expect([...EVERY.map(({ command }) => command), ...WITHOUT_DATABASE].toSorted()).toEqual(parts.toSorted());
});

it('names only commands that there are, in every text', () => {
  const known = commands.flatMap(({ data }) => {
    const { options = [] } = data as { options?: { name: string; type: number }[] };
    return [data.name, ...options.filter(({ type }) => type === 1).map(({ name }) => `${data.name} ${name}`)];
  });
  const files = globSync('{commands,src/texts}/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  const named = files.flatMap((text) =>
    [...text.matchAll(/\\?`\/([\p{L}]+(?: [\p{L}]+)?)[\\`]/gu)].map(([, name]) => name!),
  );
  expect(named.length).toBeGreaterThan(50);
  expect([...new Set(named)].filter((name) => !known.includes(name))).toEqual([]);
});

describe('a member', () => {
  it.each(
    EVERY.filter(({ command }) => /^\/(subscription|settings|configuration|setup|audit)/.test(command)),
  )('is not offered $command', async ({ command, given }) => {
    expect(await bot.ask('member', command, given)).toMatchObject({ ok: false, reason: 'not_allowed' });
  });

  it.each(
    EVERY.filter(({ command }) => /^\/(article add|source (?!list|suggest))/.test(command)),
  )('is refused $command, a managers’ part of a command that is for all', async ({ command, given }) => {
    expect(await bot.told('member', command, given)).toMatch(/^⚠ .*Manage Server/);
  });
});

/** discord.js asks four times. */
const ALL_TRIES = 4;

describe('Discord that answers 500', () => {
  it.each(EVERY)('does not keep $command from being answered with an id', async ({ command, given }) => {
    bot.sandbox.setFaults([{ kind: 'status', status: 500, stored: false, times: ALL_TRIES }]);
    expect(await bot.told('admin', command, given)).toMatch(/^⚠ .*id: [0-9a-f]{8}/);
  });

  it('at the end of a long answer says so where the answer was to stand', async () => {
    const fits = ({ path }: { path: string }) => path.startsWith('/webhooks/');
    bot.sandbox.setFaults([{ kind: 'status', status: 500, stored: false, times: ALL_TRIES, fits }]);
    expect(await bot.told('member', '/digest now')).toMatch(/^⚠ .*id: [0-9a-f]{8}/);
  });
});

it('a digest that breaks off keeps what stands, and says so beside it', async () => {
  const fits = ({ method, path }: { method: string; path: string }) =>
    method === 'POST' && path.startsWith('/webhooks/');
  bot.sandbox.setFaults([{ kind: 'status', status: 500, stored: false, times: ALL_TRIES, fits }]);
  expect(await bot.told('member', '/digest now', { hours: 48 })).toContain('## The news now');
  const shown = () => bot.sandbox.view(bot.sandbox.channels.general!, 'member').at(-1)!;
  await bot.sandbox.until(() => /^⚠ .*id: [0-9a-f]{8}/.test(wordsOf(shown())));
});

describe('a database that is gone', () => {
  beforeAll(() => bot.app().db.destroy());

  it.each(EVERY)('$command says so, with an id', async ({ command, given }) => {
    expect(await bot.told('admin', command, given)).toMatch(/^⚠ .*(id: [0-9a-f]{8}|could not be)/s);
  });
});
