import { expect, it } from 'vitest';
import { publisherOf } from '../../src/ingest/publisher.ts';
import { FAMILIES } from '../../src/ingest/publisher-families.ts';

it.each([
  ['a registrable domain', 'https://news.herald.example.co.uk/a', 'example.co.uk'],
  ['a family under two domains', 'https://www.bbc.com/news/1', 'bbc.co.uk'],
  ['a host without a scheme', 'bbc.com', 'bbc.co.uk'],
  ['a newsroom on a part of a domain', 'https://timesofindia.indiatimes.com/x', 'timesofindia.indiatimes.com'],
  ['its neighbour on the same domain', 'https://economictimes.indiatimes.com/x', 'economictimes.indiatimes.com'],
  ['a letter on a platform', 'https://quiet-harbour.substack.com/p/ferry', 'quiet-harbour.substack.com'],
  ['an author on a platform', 'https://medium.com/@marit/ferry', 'medium.com/@marit'],
  ['a forum on a platform', 'https://www.reddit.com/r/news/comments/1', 'reddit.com/r/news'],
  ['a name on loopback', 'http://courier.localhost:8800/a', 'courier.localhost'],
  ['an address of numbers', 'http://127.0.0.1:8800/a', '127.0.0.1'],
])('%s is the publisher', (_name, address, publisher) => {
  expect(publisherOf(address).publisher).toBe(publisher);
});

it('is named by the table, else by what the page calls itself, else by its domain', () => {
  expect(publisherOf('https://www.bbc.com/news/1', 'BBC News - Home').publisherName).toBe('BBC');
  expect(publisherOf('https://herald.example/a', 'Harbour Herald').publisherName).toBe('Harbour Herald');
  expect(publisherOf('https://herald.example/a').publisherName).toBe('herald.example');
});

it('stands in the table once', () => {
  const domains = FAMILIES.flatMap((family) => family.domains);
  expect(new Set(domains).size).toBe(domains.length);
});
