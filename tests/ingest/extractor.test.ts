import { afterAll, expect, it } from 'vitest';
import { createExtractor } from '../../src/ingest/extractor.ts';

const extractor = createExtractor({ threads: 2, timeoutMs: 3_000 });
afterAll(() => extractor.close());

const URL = 'https://herald.example/a';
const PROSE = 'The council voted on Monday to keep the winter ferry running, its chair said after a night of talks.';
const page = (text: string) => `<html><head><title>Ferry saved</title></head><body><p>${text}</p></body></html>`;
/** Within all bounds, and read in more than 20 s on its own. */
const STALLING = `${'<div>'.repeat(200)}${'<p>ab, c</p>'.repeat(29_000)}${'</div>'.repeat(200)}`;

it('a page that stalls costs only itself, while many are read', async () => {
  const good = Array.from({ length: 8 }, (_, at) => `${PROSE} ${at}`);
  const [stalled, ...read] = await Promise.allSettled(
    [STALLING, ...good.map(page)].map((html) => extractor.extract(html, URL)),
  );
  expect(stalled).toMatchObject({
    status: 'rejected',
    reason: { code: 'page_unreadable', message: expect.stringContaining('took too long') },
  });
  expect(read).toMatchObject(good.map((text) => ({ status: 'fulfilled', value: { text } })));
  expect(await extractor.extract(page(PROSE), URL)).toMatchObject({ text: PROSE });
});

it.each([
  { what: 'paragraphs', html: '<p>ab</p>'.repeat(1_000_000) },
  { what: 'links', html: '<a href=x>y</a>'.repeat(400_000) },
  { what: 'attributes', html: `<p ${Array.from({ length: 200_000 }, (_, at) => `a${at}`).join(' ')}>` },
  { what: 'signs written as names', html: `<p>${'&amp;'.repeat(500_000)}` },
  { what: 'comments', html: '<!---->'.repeat(300_000) },
  { what: 'words', html: page('ferry '.repeat(600_000)) },
])('too many $what are refused in words', async ({ html }) => {
  await expect(extractor.extract(html, URL)).rejects.toMatchObject({
    name: 'AppError',
    code: 'page_unreadable',
    message: expect.stringMatching(/too large.*Paste/),
  });
});

it('a page deeper than any is read without its tags', async () => {
  const deep = `${'<b<i>>'.repeat(5_000)}${'<div>'.repeat(5_000)}${PROSE}`;
  expect((await extractor.extract(page(deep), URL)).text).toContain(PROSE);
});

it('says that nothing stands on an empty page', async () => {
  await expect(extractor.extract('<html></html>', URL)).rejects.toMatchObject({
    message: expect.stringContaining('There is no text'),
  });
});
