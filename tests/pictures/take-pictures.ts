import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadConfig } from '../../src/config.ts';
import { type Demo, startDemo } from '../../src/demo.ts';
import type { Look, Subscription } from '../../src/model.ts';
import { composeEdition } from '../../src/publish-edition.ts';
import { listDeliveries } from '../../src/storage/delivery-lists.ts';
import { planEdition } from '../../src/storage/editions.ts';
import { createSubscription, findSubscription } from '../../src/storage/subscriptions.ts';
import { closeBrowser, openPage } from '../builders/browser.ts';
import { customId, optionsOf, peopleOf } from '../builders/people.ts';

/**
 * `npm run pictures [NAME…]`: the pictures of docs/looks.md, made from the sandbox's page with the sample world, always
 * at the same minutes. Feeds are read side by side, so which of like sentences is chosen may differ.
 */
const FOLDER = resolve(import.meta.dirname, '../../docs/looks');
const AT_MS = Date.UTC(2026, 10, 23, 8);
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const PATIENCE_MS = 120_000;
const WIDTH = 1_000;
/** Above the tallest message: what a page has to scroll is not in its picture. */
const HEIGHT = 2_600;

type Wish = Partial<Pick<Subscription, 'length' | 'maxStories'>> & { name: string; look?: Partial<Look> };

const WISHES: Record<string, Wish> = {
  headlines: { name: 'Headlines', length: 'headlines', maxStories: 10 },
  brief: { name: 'News in brief', length: 'brief', maxStories: 4 },
  standard: { name: 'The morning paper', length: 'standard', maxStories: 3 },
  deep: { name: 'The long read', length: 'deep', maxStories: 2 },
  topics: { name: 'By topic', length: 'brief', maxStories: 4, look: { layout: 'topics', accent: 0xb3543f } },
  own: {
    name: 'Lantern Street',
    length: 'brief',
    maxStories: 2,
    look: {
      accent: 0xe8a33d,
      header: 'Good morning, Lantern Street!',
      footer: 'Spotted a mistake? Press Report.',
      sender: { name: 'The Lantern' },
    },
  },
  embeds: { name: 'As embeds', length: 'brief', maxStories: 2, look: { form: 'embeds' } },
  text: { name: 'As text', length: 'brief', maxStories: 2, look: { form: 'text' } },
};

/** What the clock says, ahead of one that no picture depends on. */
let aheadMs = AT_MS - performance.now();
const now = () => Math.round(performance.now() + aheadMs);
const setClock = (atMs: number) => {
  aheadMs = atMs - performance.now();
};
const only = process.argv.slice(2);
const isWanted = (name: string) => only.length === 0 || only.includes(name);
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));
const config = loadConfig({
  SANDBOX_PORT: '0',
  LOG_LEVEL: 'silent',
  DATABASE_URL: `sqlite:${join(folder, 'pictures.db')}`,
});
const demo = await startDemo({ config, say: () => {}, now });
try {
  await demo.firstDigest;
  for (const [at, [name, wish]] of Object.entries(WISHES).entries()) {
    setClock(AT_MS + (30 + at) * MINUTE_MS);
    if (isWanted(name)) await takeMessage(name, await post(demo, wish));
  }
  if (isWanted('story')) await takeStory(demo);
  if (isWanted('page')) await takePage(demo);
} finally {
  await closeBrowser();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Posts a digest of that look into a channel. @returns its first message */
async function post({ app, sandbox }: Demo, { look, ...wish }: Wish): Promise<string> {
  const { db, jobs, publishing } = app;
  const before = (await findSubscription(db, 'demo'))!;
  const id = wish.name;
  const subscription = {
    ...before,
    id,
    channelId: sandbox.channels.general!,
    ...wish,
    look: { ...before.look, ...look },
  };
  await createSubscription(
    db,
    { ...subscription, name: wish.name === before.name ? `${wish.name} ` : wish.name },
    undefined,
  );
  const span = { windowFromMs: now() - 48 * HOUR_MS, windowToMs: now() };
  const edition = await planEdition(db, { subscriptionId: id, slot: { key: 'picture', atMs: now() }, ...span });
  await composeEdition(edition!.id, publishing);
  await jobs.add('deliver', { editionId: edition!.id });
  const parts = await listDeliveries(db, edition!.id);
  const posted = await sandbox.until(() => {
    const all = sandbox.messages(subscription.channelId).filter(({ author }) => author.bot);
    return all.length >= parts.length && all;
  }, PATIENCE_MS);
  return posted[0]!.id;
}

/** One message, as it stands in its channel. The channel is empty afterwards. */
async function takeMessage(name: string, messageId: string): Promise<void> {
  const { sandbox } = demo;
  const channelId = sandbox.channels.general!;
  const { page, close } = await open('general');
  save(name, await page.locator(`#message-${messageId}`).screenshot());
  await close();
  for (const { id } of sandbox.messages(channelId)) sandbox.deleteMessage(channelId, id);
}

/** A story that was opened, which only the reader sees. */
async function takeStory({ sandbox }: Demo): Promise<void> {
  const people = peopleOf(sandbox);
  const message = sandbox.view(sandbox.channels.news!, 'member').at(-1)!;
  const select = customId(message, 'story');
  const [choice] = optionsOf(message, select);
  const opened = await people.finished('member', await people.use('member', message, select, [choice!.value]));
  const { page, close } = await open('news', 'member');
  save('story', await page.locator(`#message-${opened.id}`).screenshot());
  await close();
}

/** The whole page, for the README. */
async function takePage({ sandbox }: Demo): Promise<void> {
  const [first] = sandbox.messages(sandbox.channels.news!);
  const { page, close } = await open('news', 'admin', { width: 1_180, height: 900 });
  await page.locator(`#message-${first!.id}`).evaluate((message) => message.scrollIntoView({ block: 'start' }));
  writeFileSync(join(FOLDER, '../digest.png'), await page.screenshot());
  await close();
}

async function open(channel: string, as = 'member', size = { width: WIDTH, height: HEIGHT }) {
  const { sandbox } = demo;
  const opened = await openPage(`${sandbox.pageUrl}?as=${as}`, { ...size, atMs: now() });
  const { page } = opened;
  await page.locator(`[data-channel="${sandbox.channels[channel]}"]`).dispatchEvent('click');
  await page.getByRole('article').last().waitFor();
  return opened;
}

function save(name: string, picture: Buffer): void {
  writeFileSync(join(FOLDER, `${name}.png`), picture);
  console.log(`${name}.png ${Math.round(picture.length / 1_000)} kB`);
}
