import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { everyCommand, everyPressed, type Ids, idsOf, show } from '../builders/every-part.ts';
import { labelsIn, startWholeBot, type WholeBot } from '../builders/whole-bot.ts';

let bot: WholeBot;
let ids: Ids;
/** Names and sentences that are not the bot's to say in another language: the sources', and those that people gave. */
let names: string[];
let outside: string;

beforeAll(async () => {
  bot = await startWholeBot();
  ids = await idsOf(bot);
  const { db } = bot.app();
  const articles = await db.selectFrom('articles').select(['title', 'text', 'publisherName']).execute();
  const packs = ['All papers of the sandbox', 'Invented news from your own machine.'];
  names = [
    ...articles.flatMap(({ title, publisherName }) => [title, publisherName]),
    ...packs,
    'The morning paper',
    'It was Monday.',
    'It did not happen.',
    'It is wrong.',
    'The ferry to Skarholt leaves at nine.',
    'Ferry to Skarholt leaves at nine',
  ].toSorted((a, b) => b.length - a.length);
  const headlines = bot.first.entries.map(({ summary }) => summary.headline);
  outside = bare([...articles.map(({ text }) => text), ...headlines].join('\n'));
});
afterEach(() => bot.sandbox.setLocale('en-US'));
afterAll(() => bot.stop());

const NONE: Ids = { editionId: '', storyId: '', setupId: '' };
const COMMANDS = everyCommand(NONE).map(({ command }) => command);
const PRESSED = everyPressed(NONE).map(({ id }, at) => ({ id, at }));

/** Where pictures hang, whose words are their sources'. */
const PICTURES = ['items', 'accessory'];

const bare = (text: string) =>
  text
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** What is said, line by line, without names, commands, addresses, mentions and what the sources say. */
function ownLines(words: string): string[] {
  return names
    .reduce((rest, name) => rest.replaceAll(name, '\n'), words)
    .replaceAll(/`[^`]*`|\]\([^)]*\)|<[^>]*>|https?:\S+/g, '\n')
    .split(/\n|\[[\d, ]+\]|[“”„«»「」:：·()]/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !outside.includes(bare(line)));
}

const ENGLISH =
  /\b(?:the|and|of|is|are|was|were|this|that|with|which|has|have|its|from|your?|there|not|to|by|no|it|for|on|or|all|be)\b/gi;
/** Two of English's commonest words in a line of German; three words of Latin letters on end in one of Japanese. */
const LEFT: Record<string, (line: string) => boolean> = {
  de: (line) => new Set(line.toLowerCase().match(ENGLISH)).size >= 2,
  ja: (line) => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/i.test(line),
};

describe.each(['de', 'ja'])('in %s', (locale) => {
  const left = (words: string) => ownLines(words).filter(LEFT[locale]!);
  beforeAll(async () => {
    await bot.told('admin', '/settings', { language: locale });
    await bot.told('admin', '/subscription edit', { subscription: 'demo', language: locale });
  });

  it.each(COMMANDS)('%s says nothing in English', async (command) => {
    bot.sandbox.setLocale(locale);
    const { given } = everyCommand(ids).find((one) => one.command === command)!;
    const answer = await bot.ask('admin', command, given);
    const shown = await bot.finished('admin', answer);
    expect(left(`${shown.content}\n${labelsIn(shown.components, PICTURES)}`)).toEqual([]);
  });

  it.each(PRESSED)('$id says nothing in English', async ({ at }) => {
    const press = show(bot, 'admin', everyPressed(ids)[at]!, bot.sandbox.channels.general!);
    bot.sandbox.setLocale(locale);
    expect(left(await press())).toEqual([]);
  });
});
