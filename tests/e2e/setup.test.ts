import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageMessage } from '../../sandbox/page-protocol.ts';
import { findServer } from '../../src/storage/servers.ts';
import { closeBrowser, openPage } from '../builders/browser.ts';
import { customId, startWholeBot, type WholeBot, wordsOf } from '../builders/whole-bot.ts';

const PATIENCE_MS = 20_000;
/** Of Tab, between any two controls of a page with two digests on it. */
const MOST_STOPS = 120;

let bot: WholeBot;
beforeAll(async () => {
  bot = await startWholeBot();
});
afterAll(() => bot.stop());

const general = () => bot.sandbox.channels.general!;
const step = (shown: PageMessage, name: string) => {
  const [, , id] = customId(shown, 'setup').split(':');
  return `setup:${name}:${id}`;
};
const has = (text: string, words: string | RegExp) =>
  typeof words === 'string' ? text.includes(words) : words.test(text);
/** The same message once it says what is waited for. */
const says = ({ id }: PageMessage, words: string | RegExp) =>
  bot.sandbox.until(
    () => bot.sandbox.view(general(), 'admin').find((one) => one.id === id && has(wordsOf(one), words)),
    PATIENCE_MS,
  );

it('is walked by keyboard alone, to a digest whose story is opened', async () => {
  const { page, complaints } = await openPage(`${bot.sandbox.pageUrl}?as=admin`);
  await page.getByRole('combobox', { name: /^Message #/ }).waitFor();
  await goTo(page, /^button "?.*news/);
  await press(page, 'ArrowDown', 'Enter');
  await goTo(page, /^combobox "Message #general/);
  await page.keyboard.type('/setup ');
  await press(page, 'Enter');
  const setUp = page.getByRole('article').filter({ hasText: 'When: every day at 08:00' });
  await setUp.waitFor();
  await goTo(page, /^button "Time and length"/, 'Shift+Tab');
  await press(page, 'Enter');
  await goTo(page, /^textbox "When/);
  await press(page, 'Control+A');
  await page.keyboard.type('weekdays 07:30');
  await goTo(page, /^button "Submit"/);
  await press(page, 'Enter');
  await page.getByRole('article').filter({ hasText: '07:30' }).waitFor();
  await goTo(page, /^button "Done"/, 'Shift+Tab');
  await press(page, 'Enter');
  await page.getByRole('article').filter({ hasText: 'is set up' }).waitFor();
  const select = page.getByRole('combobox', { name: 'Open story…' }).last();
  await select.waitFor({ timeout: PATIENCE_MS });
  await goTo(page, /^combobox "Open story…"/, 'Shift+Tab');
  await press(page, 'Enter', 'ArrowDown', 'Enter');
  await page
    .getByText(/Source:|Sources/)
    .last()
    .waitFor();
  expect(complaints).toEqual([]);
  await closeBrowser();
}, 60_000);

it('goes from nothing to the first digest in one message', async () => {
  const sources = await bot.choices('admin', '/source remove', 'source', '');
  for (const { value } of sources) await bot.told('admin', '/source remove', { source: value });

  let shown = await bot.finished('admin', await bot.ask('admin', '/setup'));
  expect(wordsOf(shown)).toContain('choose a pack, or give feeds of your own');
  expect(await bot.use('admin', shown, step(shown, 'done'))).toMatchObject({ ok: false, reason: 'invalid' });

  await bot.use('admin', shown, step(shown, 'where'), [bot.sandbox.channels['mod-log']!]);
  shown = await says(shown, `Where: <#${bot.sandbox.channels['mod-log']}>`);
  await bot.use('admin', shown, step(shown, 'where'), [general()]);
  shown = await says(shown, `Where: <#${general()}>`);
  expect(wordsOf(shown)).toContain('Notices for admins: to whoever of them next uses a command');
  await bot.use('admin', shown, step(shown, 'hears'), [bot.sandbox.channels['mod-log']!]);
  shown = await says(shown, `Notices for admins: <#${bot.sandbox.channels['mod-log']}>`);

  await bot.use('admin', shown, step(shown, 'feeds'));
  const { port } = new URL(bot.sandbox.url);
  const urls = `http://northern-ledger.localhost:${port}/\nhttp://10.0.0.9/feed\nhttp://vpr-news.localhost:${port}/`;
  await bot.fill('admin', step(shown, 'given'), [{ custom_id: 'urls', value: urls }]);
  shown = await says(shown, 'The Northern Ledger, VPR News');
  expect(wordsOf(shown)).toMatch(/⚠ /);

  await bot.use('admin', shown, step(shown, 'time'));
  const time = (schedule: string) => [
    { custom_id: 'schedule', value: schedule },
    { custom_id: 'zone', value: 'Europe/Berlin' },
    { custom_id: 'length', values: ['brief'] },
  ];
  await bot.fill('admin', step(shown, 'timed'), time('now and then'));
  shown = await says(shown, /⚠ .*every day at 08:00/s);
  await bot.use('admin', shown, step(shown, 'time'));
  await bot.fill('admin', step(shown, 'timed'), time('weekdays 07:30'));
  shown = await says(shown, /07:30.*Europe\/Berlin.*brief/s);

  const preview = await bot.finished('admin', await bot.use('admin', shown, step(shown, 'preview')));
  expect(wordsOf(preview)).toContain('## Preview');
  expect(preview.ephemeral_for).toBe(bot.sandbox.userIds.admin);

  await bot.use('admin', shown, step(shown, 'done'));
  await says(shown, /✅ \*\*general( 2)?\*\* is set up/);
  const server = await findServer(bot.app().db, bot.sandbox.guildId);
  expect(server).toMatchObject({ logChannelId: bot.sandbox.channels['mod-log'] });
  await bot.sandbox.until(
    () =>
      bot.sandbox
        .messages(general())
        .some((message) => wordsOf(message as unknown as PageMessage).includes('## general')),
    PATIENCE_MS,
  );
});

it('offers packs of sources, and remembers which were chosen', async () => {
  let shown = await bot.finished('admin', await bot.ask('admin', '/setup'));
  await bot.use('admin', shown, step(shown, 'packs'), ['demo-business']);
  shown = await says(shown, /From: .*Business/);
  await bot.use('admin', shown, step(shown, 'packs'), []);
  await says(shown, /From: the 2 sources this server follows\n/);
});

it('names what the bot lacks in the channel', async () => {
  const { bulletin } = bot.sandbox.channels;
  bot.sandbox.setPermissions(bulletin!, bot.sandbox.userIds.bot, { deny: ['sendMessages'] });
  const shown = await bot.finished('admin', await bot.ask('admin', '/setup'));
  await bot.use('admin', shown, step(shown, 'where'), [bulletin!]);
  expect(wordsOf(await says(shown, `Where: <#${bulletin}>`))).toContain('Send Messages');
});

it('is for managers, in words when it is too old', async () => {
  expect(await bot.ask('member', '/setup')).toMatchObject({ ok: false, reason: 'not_allowed' });
  const shown = await bot.finished('admin', await bot.ask('admin', '/setup'));
  await bot.app().db.deleteFrom('cache').execute();
  await bot.use('admin', shown, step(shown, 'where'), [general()]);
  await bot.sandbox.until(() =>
    bot.sandbox.view(general(), 'admin').some((one) => wordsOf(one).includes('This setup is no longer open')),
  );
});

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Moves by Tab, or back by Shift+Tab, to the control of this role and name. */
async function goTo(page: Page, control: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  do {
    if (passed.length > MOST_STOPS) throw new Error(`Not to be reached: ${control}. Passed: ${passed.join(', ')}`);
    await press(page, key);
    // Between the last control and the first one, the page itself has the focus, and no control.
    const focused = await page
      .locator(':focus')
      .ariaSnapshot({ timeout: 500 })
      .catch(() => 'the page itself');
    passed.push(focused.split('\n')[0]!.replace(/^- '?/, ''));
  } while (!control.test(passed.at(-1)!));
}
