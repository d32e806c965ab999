import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createArchive } from '../../src/archive/serve-archive.ts';
import { parseFeed } from '../../src/ingest/parse-feed.ts';
import { type HealthServer, startHealthServer } from '../../src/ops/health-server.ts';
import { claimEdition, closeEdition, freezeEdition, planEdition } from '../../src/storage/editions.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { changeServer, forgetServerLater, rememberServer } from '../../src/storage/servers.ts';
import { createSubscription, deleteSubscription } from '../../src/storage/subscriptions.ts';
import { anArticle, aStory, HOUR_MS, NOON_MS } from '../builders/articles.ts';
import { closeBrowser, openPage } from '../builders/browser.ts';
import { faintTexts } from '../builders/contrast.ts';
import { ENGINES } from '../builders/databases.ts';
import { aDigest, anEntry, aSummary } from '../builders/digests.ts';
import { aSubscription } from '../builders/subscriptions.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const GUILD = '900000000000000001';
const OTHER = '900000000000000009';
/** Breaks out of text, of an attribute and of a feed, hides, runs backwards, and is no character of XML. */
const HOSTILE = `</h2><script>alert('x')</script>"><img src=x onerror=alert(1)> ]]> &lt;b&gt; \u202Egnp\u0000\u0008\uFFFE`;

const bad = anArticle({
  id: 'bad',
  url: 'javascript:alert(1)',
  title: HOSTILE,
  publisher: 'evil.example',
  publisherName: HOSTILE,
});
const good = anArticle({ id: 'good', url: 'https://herald.example/ferry?a=1&b=2', title: 'Ferry “saved”' });
const entries = [
  anEntry({
    story: aStory([good, bad]),
    whatIsNew: 'the council names a price',
    summary: aSummary({
      articleIds: ['good', 'bad'],
      labels: ['single-source', 'update'],
      evidence: { '1.1': 'The town council voted on Monday.', '1.2': HOSTILE },
      disagreements: [
        {
          what: 'the price',
          values: [
            { value: '40,000', publishers: ['herald.example'], sentence: 'It will cost 40,000 a year.' },
            { value: '45,000', publishers: ['evil.example'], sentence: 'It costs 45,000.' },
          ],
        },
      ],
    }),
  }),
  anEntry({ story: aStory([anArticle({ language: 'ar' })]), summary: aSummary({ headline: HOSTILE, language: 'ar' }) }),
];

/** A subscription with editions that were posted, newest last. @returns their ids */
async function publish(db: Database, subscription: { id: string }, slots: number[], digest = aDigest(entries)) {
  const ids: string[] = [];
  for (const atMs of slots) {
    const plan = {
      subscriptionId: subscription.id,
      slot: { key: `at-${atMs}`, atMs },
      windowFromMs: 0,
      windowToMs: atMs,
    };
    const edition = (await planEdition(db, plan))!;
    const claim = (await claimEdition(db, edition.id, 'test', atMs, 1_000))!;
    const message = { way: 'message' as const, body: {}, nonce: `n-${atMs}`, mark: edition.id };
    const frozen = { digest, stories: [], channelId: 'c', messages: [message], sendAtMs: atMs, publish: false };
    await freezeEdition(db, claim, frozen);
    await db.updateTable('deliveries').set({ state: 'sent' }).where('editionId', '=', edition.id).execute();
    await closeEdition(db, edition.id, atMs + 5_000);
    ids.push(edition.id);
  }
  return ids;
}

describe.each(ENGINES)('the archive on $engine', ({ engine, open }) => {
  let db: Database;
  let server: HealthServer;
  let origin: string;
  let ids: string[];
  const subscription = aSubscription({ id: 'morning', guildId: GUILD, name: 'Morning & <news>' });
  const path = `/archive/${GUILD}/morning/`;

  beforeAll(async () => {
    db = await open();
    for (const guildId of [GUILD, OTHER])
      await rememberServer(db, { guildId, name: 'Harbour <town>', locale: 'en' }, 1);
    await changeServer(db, GUILD, { archive: true });
    await createSubscription(db, subscription, undefined);
    await createSubscription(db, aSubscription({ id: 'secret', guildId: OTHER }), undefined);
    ids = await publish(db, subscription, [NOON_MS, NOON_MS + 24 * HOUR_MS, NOON_MS + 48 * HOUR_MS]);
    await publish(db, { id: 'secret' }, [NOON_MS]);
    await planEdition(db, {
      subscriptionId: 'morning',
      slot: { key: 'next', atMs: NOON_MS + 72 * HOUR_MS },
      windowFromMs: 0,
      windowToMs: 1,
    });
    server = await startHealthServer({
      port: 0,
      lastTickMs: () => undefined,
      readiness: [],
      metrics: async () => ({ contentType: 'text/plain', body: '' }),
      archive: createArchive({ db, baseUrl: 'https://news.example' }),
      now: () => 0,
    });
    origin = `http://127.0.0.1:${server.port}`;
  });
  afterAll(async () => {
    await server.stop();
    await db.destroy();
    await closeBrowser();
  });

  const get = async (address: string, init: RequestInit = {}) => {
    const response = await fetch(origin + address, { redirect: 'manual', ...init });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  it('has a page for a server, for each of its subscriptions, and for each edition that was posted', async () => {
    expect((await get(`/archive/${GUILD}/`)).text).toContain(`<a href="${path}">Morning &amp; &lt;news&gt;</a>`);
    const index = (await get(path)).text;
    expect([...index.matchAll(/<li><a href="([^"]+)"><time/g)].map((match) => match[1])).toEqual(
      ids.toReversed().map((id) => path + id),
    );
    const { text } = await get(path + ids[1]);
    expect(text).toContain(`rel="prev">Older`);
    expect(text).toContain(`href="${path}${ids[0]}"`);
    expect(text).toContain(`href="${path}${ids[2]}"`);
  });

  it('shows labels, evidence, disputes and sources as the digest has them', async () => {
    const { text } = await get(path + ids[0]);
    for (const words of [
      '◇ Single source · ↻ Update',
      '<strong>New:</strong> the council names a price',
      '<dt>The town council voted on Monday to keep the harbour ferry running.</dt>',
      '<dd><cite>Herald</cite>: <q>The town council voted on Monday.</q></dd>',
      'Sources disagree on the price:',
      'Herald: 40,000 <q>It will cost 40,000 a year.</q>',
      '<a href="https://herald.example/ferry?a=1&amp;b=2" rel="noreferrer nofollow external">',
      '(herald.example)',
      '4 of 4 sentences traced',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('lets nothing from outside become markup', async () => {
    const pages = await Promise.all([`/archive/${GUILD}/`, path, path + ids[0]].map((at) => get(at)));
    for (const { text } of pages) {
      expect(text).not.toMatch(/<script|<img|javascript:|[\u202e\ufffe]/i);
      expect([...text].filter((sign) => sign < ' ' && sign !== '\n')).toEqual([]);
    }
  });

  it.each([
    ['a server that did not choose it', `/archive/${OTHER}/`],
    ['a subscription of such a server', `/archive/${OTHER}/secret/`],
    ['its feed', `/archive/${OTHER}/secret/feed.atom`],
    ['another server’s subscription under an open one', `/archive/${GUILD}/secret/`],
    ['an edition that was not posted', `${path}planned`],
    ['what lies deeper', `${path}a/b`],
    ['what lies above', '/archive/../metrics/x'],
  ])('tells nothing of %s', async (_, address) => {
    const unknown = await get('/archive/1/');
    const { status, text } = await get(address);
    expect(status).toBe(404);
    if (address.startsWith('/archive/')) expect(text.startsWith('There')).toBe(unknown.text.startsWith('There'));
  });

  it('is a feed that readers read, each edition whole', async () => {
    const { text, headers } = await get(`${path}feed.atom`);
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = parseFeed(Buffer.from(text), { url: `https://news.example${path}feed.atom` });
    expect(feed).toMatchObject({ format: 'atom', title: 'Morning & <news>', link: `https://news.example${path}` });
    expect(feed.items.map(({ id, url }) => [id, url])).toEqual(
      ids.toReversed().map((id) => [`https://news.example${path}${id}`, `https://news.example${path}${id}`]),
    );
    expect(feed.items[0]).toMatchObject({ publishedAtMs: NOON_MS + 48 * HOUR_MS + 5_000 });
    expect(feed.items[0]!.content).toContain('<q>The town council voted on Monday.</q>');
    expect(feed.items[0]!.content).not.toMatch(/<script|<img/i);
    for (const wanted of ['<id>', '<updated>', '<author><name>', 'rel="self"']) expect(text).toContain(wanted);
  });

  it('is kept by caches for a while and asked for anew by its mark', async () => {
    const { headers } = await get(path + ids[0]);
    expect(headers.get('cache-control')).toBe('public, max-age=300');
    const again = await get(path + ids[0], { headers: { 'if-none-match': `W/${headers.get('etag')}` } });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await get(path + ids[0], { method: 'HEAD' })).status).toBe(200);
    expect((await get(path, { method: 'POST' })).status).toBe(405);
  });

  it('leads from an address without its last slash to the one with it', async () => {
    const { status, headers } = await get(path.slice(0, -1));
    expect([status, headers.get('location')]).toEqual([308, path]);
  });

  it.each([
    '/',
    path,
    `${path}EDITION`,
    '/archive/style.css',
  ])('%s lets a browser run and load nothing else', async (at) => {
    const { headers } = await get(at === '/' ? `/archive/${GUILD}/` : at.replace('EDITION', ids[0]!));
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self';/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it.runIf(engine === 'sqlite')('is accessible in a real browser, by day and by night', async () => {
    for (const [width, address] of [
      [1280, path + ids[1]],
      [360, path + ids[1]],
      [1280, path],
      [1280, `/archive/${GUILD}/`],
    ] as const) {
      const { page, complaints, strayRequests, close } = await openPage(origin + address, { width, isStill: true });
      for (const details of await page.locator('details').all()) await details.locator('summary').click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const violations = await page.evaluate(
          `${AXE}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`,
        );
        expect(violations).toEqual([]);
        expect(await faintTexts(page)).toEqual([]);
      }
      expect(await page.locator('html').evaluate((it) => it.clientWidth - it.scrollWidth)).toBe(0);
      expect([complaints, strayRequests]).toEqual([[], []]);
      await close();
    }
  });

  it('closes at once with the server’s choice, the subscription and the bot’s leaving', async () => {
    const seen = async () => (await get(path + ids[0])).status;
    await changeServer(db, GUILD, { archive: false });
    expect(await seen()).toBe(404);
    await changeServer(db, GUILD, { archive: true });
    expect(await seen()).toBe(200);
    await forgetServerLater(db, GUILD, 5);
    expect(await seen()).toBe(404);
    await rememberServer(db, { guildId: GUILD, name: 'x', locale: 'en' }, 6);
    expect(await seen()).toBe(200);
    await deleteSubscription(db, 'morning', 7);
    expect(await seen()).toBe(404);
  });
});
