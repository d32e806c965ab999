import { afterAll, expect, it } from 'vitest';
import { createExtractor } from '../../src/ingest/extractor.ts';

const extractor = createExtractor({ threads: 2, timeoutMs: 4_000, memoryMb: 128 });
afterAll(() => extractor.close());

const page = (text: string) => `<html><head><title>Ferry saved</title></head><body><p>${text}</p></body></html>`;
const PROSE = 'The council voted on Monday to keep the winter ferry running, its chair said after a night of talks.';

it('pages are read in threads, many at once', async () => {
  const pages = await Promise.all(
    Array.from({ length: 8 }, (_, at) => extractor.extract(page(`${PROSE} ${at}`), 'https://herald.example/a')),
  );
  expect(pages.map(({ text }) => text)).toEqual(pages.map((_, at) => `${PROSE} ${at}`));
});

it.each([
  ['stalls', page('y'), '<a href=x>y</a>'.repeat(150_000)],
  ['takes all memory', page('y'), '<p>ab</p>'.repeat(1_000_000)],
  ['holds nothing', '<html></html>', ''],
])('a page that %s costs only itself', async (_name, html, more) => {
  const [bad, good] = await Promise.allSettled([
    extractor.extract(`${html}${more}`, 'https://herald.example/bad'),
    extractor.extract(page(PROSE), 'https://herald.example/good'),
  ]);
  expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'page_unreadable' } });
  expect(good).toMatchObject({ status: 'fulfilled', value: { text: PROSE } });
});

it('a page that waits behind one that stalls has its whole time still', async () => {
  const single = createExtractor({ threads: 1, timeoutMs: 3_000 });
  const [bad, good] = await Promise.allSettled([
    single.extract('<a href=x>y</a>'.repeat(150_000), 'https://herald.example/bad'),
    single.extract(page(PROSE), 'https://herald.example/good'),
  ]);
  await single.close();
  expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
});
