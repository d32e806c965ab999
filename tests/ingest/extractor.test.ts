import { afterAll, expect, it } from 'vitest';
import { createExtractor, type Extractor } from '../../src/ingest/extractor.ts';

const patient = createExtractor({ threads: 2, timeoutMs: 60_000, memoryMb: 128 });
/** Its limit is far above what a good page takes on a busy machine, and far below what the bad one would. */
const single = createExtractor({ threads: 1, timeoutMs: 8_000 });
afterAll(() => Promise.all([patient.close(), single.close()]));

const PROSE = 'The council voted on Monday to keep the winter ferry running, its chair said after a night of talks.';
const page = (text: string) => `<html><head><title>Ferry saved</title></head><body><p>${text}</p></body></html>`;

it('pages are read in threads, many at once', async () => {
  const pages = await Promise.all(
    Array.from({ length: 8 }, (_, at) => patient.extract(page(`${PROSE} ${at}`), 'https://herald.example/a')),
  );
  expect(pages.map(({ text }) => text)).toEqual(pages.map((_, at) => `${PROSE} ${at}`));
});

it.each<{ name: string; html: string; extractor: Extractor }>([
  { name: 'stalls, with another waiting behind it,', html: '<a href=x>y</a>'.repeat(400_000), extractor: single },
  { name: 'takes all memory', html: '<p>ab</p>'.repeat(1_000_000), extractor: patient },
  { name: 'holds nothing', html: '<html></html>', extractor: patient },
])('a page that $name costs only itself', async ({ html, extractor }) => {
  const [bad, good] = await Promise.allSettled([
    extractor.extract(html, 'https://herald.example/bad'),
    extractor.extract(page(PROSE), 'https://herald.example/good'),
  ]);
  expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'page_unreadable' } });
  expect(good).toMatchObject({ status: 'fulfilled', value: { text: PROSE } });
});
