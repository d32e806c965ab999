import { afterAll, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import { closeBrowser, openPage } from '../builders/browser.ts';
import { startPageBot } from '../builders/page-bot.ts';

afterAll(() => closeBrowser());

it('says when the bot comes and goes', async () => {
  const sandbox = await startSandbox();
  const { page, close } = await openPage(sandbox.pageUrl);
  const trouble = page.getByText('The bot is offline.');
  await trouble.waitFor();
  const bot = await startPageBot(sandbox);
  await trouble.waitFor({ state: 'hidden' });
  await page.getByRole('combobox', { name: /^Message #/ }).fill('/he');
  await page.getByRole('option', { name: /help/ }).waitFor();
  await bot.destroy();
  await trouble.waitFor();
  await close();
  await sandbox.close();
});

it('says when the sandbox is gone, and shows what happened once it is back', async () => {
  const first = await startSandbox();
  const { page, close } = await openPage(first.pageUrl);
  await page.getByRole('heading', { name: 'news', level: 1 }).waitFor();
  await first.close();
  await page.getByText('Connection lost.').waitFor();
  const second = await startSandbox({ port: Number(new URL(first.url).port) });
  second.say('member', second.channels.news!, 'Back again');
  await page.getByRole('article').getByText('Back again').waitFor();
  expect(await page.getByText('Connection lost.').count()).toBe(0);
  await close();
  await second.close();
});
