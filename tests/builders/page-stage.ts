import type { Client } from 'discord.js';
import type { Page } from 'playwright-core';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { closeBrowser, openPage } from './browser.ts';
import { startPageBot } from './page-bot.ts';

/** A sandbox with a bot in it, for tests that look at it through the page. */
export interface PageStage {
  sandbox: Sandbox;
  bot: Client<true>;
  news: string;
  close: () => Promise<void>;
}

/** Half of Discord's: what is never answered need not hold a test up for longer. */
const ANSWER_MS = 1_500;

export async function aPageStage(): Promise<PageStage> {
  const sandbox = await startSandbox({ limits: { interactionAnswerMs: ANSWER_MS } });
  const bot = await startPageBot(sandbox);
  return {
    sandbox,
    bot,
    news: sandbox.channels.news!,
    close: async () => {
      await closeBrowser();
      await bot.destroy();
      await sandbox.close();
    },
  };
}

/** The page, opened, and the box at its foot. */
export async function openStage({ sandbox }: PageStage, options: { width?: number; as?: 'admin' | 'member' } = {}) {
  const opened = await openPage(`${sandbox.pageUrl}?as=${options.as ?? 'admin'}`, options);
  const box = opened.page.getByRole('combobox', { name: /^Message #/ });
  await box.waitFor();
  return { ...opened, box };
}

export type OpenedStage = Awaited<ReturnType<typeof openStage>>;

/** Closes whatever a test left open and empties the box. */
export async function clearBox({ page, box }: OpenedStage): Promise<void> {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
  await box.fill('');
}

export const lastMessage = (page: Page) => page.getByRole('article').last();
