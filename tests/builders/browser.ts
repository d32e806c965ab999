import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';

/**
 * Root has no sandbox to run a browser in, and machines for tests have no graphics card. The package's own list is not
 * used: it turns off the same-origin rules, and its single process dies with the first page that is closed.
 */
const SWITCHES = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

export interface OpenedPage {
  page: Page;
  /** Addresses asked for on any origin but the page's own. */
  strayRequests: string[];
  /** What the page threw or wrote as an error to its console. */
  complaints: string[];
  close: () => Promise<void>;
}

let browser: Promise<Browser> | undefined;

/**
 * Opens a page in a real browser. All pages of a test file share the browser.
 * The sandbox's page is there when it hears events; one that `isStill` when it is loaded.
 * `atMs`: where its clock stands, if not where ours does.
 */
export async function openPage(
  url: string,
  {
    width = 1280,
    height = 800,
    isStill = false,
    atMs,
  }: { width?: number; height?: number; isStill?: boolean; atMs?: number } = {},
): Promise<OpenedPage> {
  browser ??= launch();
  const context = await (await browser).newContext({
    viewport: { width, height },
    locale: 'en-US',
    timezoneId: 'UTC',
    hasTouch: width < 760,
  });
  const page = await context.newPage();
  if (atMs !== undefined) await page.clock.setFixedTime(atMs);
  const { origin } = new URL(url);
  const strayRequests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${origin}/`) && !asked.startsWith('data:')) strayRequests.push(asked);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  await Promise.all([isStill || page.waitForResponse('**/sandbox/events'), page.goto(url)]);
  return { page, strayRequests, complaints, close: () => context.close() };
}

/** Ends the browser, after the last test of a file. */
export async function closeBrowser(): Promise<void> {
  const open = browser;
  browser = undefined;
  await (await open)?.close();
}

async function launch(): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  const FONTCONFIG_FILE = nameFonts(join(dirname(executablePath), 'fonts'));
  return playwright.launch({ executablePath, args: SWITCHES, env: { ...process.env, FONTCONFIG_FILE } });
}

/** The browser's own fonts first, so that pictures look the same everywhere; the machine's for signs these lack. */
function nameFonts(folder: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'fonts-')), 'fonts.conf');
  const folders = [folder, '/usr/share/fonts', '/usr/local/share/fonts'].map((one) => `<dir>${one}</dir>`).join('');
  const cache = `<cachedir>${dirname(file)}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${folders}${cache}</fontconfig>`);
  return file;
}
