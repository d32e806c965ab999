import { describe, expect, it } from 'vitest';
import { checkUrl, judgeUrl } from '../../src/ingest/check-url.ts';
import { isPublicAddress } from '../../src/ingest/public-address.ts';
import { ATTACKS, GOODS } from '../builders/hostile/addresses.ts';

const reasonFor = (raw: string) => checkUrl(raw).refused ?? 'allowed';

describe('an address is refused by its text', () => {
  it.each(ATTACKS)('%s: %j', (reason, raw) => expect(reasonFor(raw)).toBe(reason));
});

it.each(GOODS)('%s is let through', (raw) => expect(reasonFor(raw)).toBe('allowed'));

describe('an origin that is named is let through', () => {
  const insideOrigins = ['http://127.0.0.1:4000'];
  it.each([
    ['http://127.0.0.1:4000/feeds/a.xml', undefined],
    ['http://127.0.0.1:4001/feeds/a.xml', 'port'],
    ['https://127.0.0.1:4000/', 'port'],
    ['http://127.0.0.1/', 'address'],
    ['http://user@127.0.0.1:4000/', 'credentials'],
  ])('%s: refused as %s', (raw, reason) => expect(checkUrl(raw, { insideOrigins }).refused).toBe(reason));
});

describe('the answer of the name server is judged whole', () => {
  it.each([
    [['93.184.216.34'], true],
    [['93.184.216.34', '2606:4700::6810:84e5'], true],
    [['93.184.216.34', '127.0.0.1'], false],
    [['::ffff:93.184.216.34'], false],
    [['2002:5db8:d822::1'], false],
    [['203.0.113.7'], false],
    [[], false],
    [['not an address'], false],
  ])('%j: allowed is %s', async (addresses, allowed) => {
    expect((await judgeUrl('https://news.example.org/', async () => addresses)).allowed).toBe(allowed);
  });

  it('a public address of this machine is inside', async () => {
    const own = new Set(['93.184.216.34']);
    expect(await judgeUrl('https://a.example.org/', async () => ['93.184.216.34'], { own })).toEqual({
      allowed: false,
      reason: 'resolved',
    });
    expect(checkUrl('https://93.184.216.34/', { own }).refused).toBe('address');
  });

  it('a name that does not resolve is not allowed', async () => {
    const failing = () => Promise.reject(new Error('ENOTFOUND'));
    expect((await judgeUrl('https://a.example.org/', failing)).allowed).toBe(false);
  });
});

/** First and last of each closed range, and their neighbours outside it. */
describe('the edges of the ranges', () => {
  it.each([
    ['10.0.0.0', '10.255.255.255', '9.255.255.255', '11.0.0.0'],
    ['100.64.0.0', '100.127.255.255', '100.63.255.255', '100.128.0.0'],
    ['127.0.0.0', '127.255.255.255', '126.255.255.255', '128.0.0.0'],
    ['169.254.0.0', '169.254.255.255', '169.253.255.255', '169.255.0.0'],
    ['172.16.0.0', '172.31.255.255', '172.15.255.255', '172.32.0.0'],
    ['192.168.0.0', '192.168.255.255', '192.167.255.255', '192.169.0.0'],
    ['198.18.0.0', '198.19.255.255', '198.17.255.255', '198.20.0.0'],
    ['168.63.129.16', '168.63.129.16', '168.63.129.15', '168.63.129.17'],
    ['224.0.0.0', '255.255.255.255', '223.255.255.255', '223.255.255.254'],
    ['2002::', '2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '2003::', '2001:200::'],
    ['2001::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff', '2000:ffff::', '2001:200::'],
    ['3fff::', '3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff', '3ffe::', '3fff:1000::'],
    ['4000::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '2606:4700::', '2a00::'],
    ['::', '1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '2000::', '2400::'],
  ])('%s to %s is inside; %s and %s are not', (first, last, below, above) => {
    expect([first, last, below, above].map(isPublicAddress)).toEqual([false, false, true, true]);
  });

  it('a zone, a name and an empty text are no public addresses', () => {
    expect(['fe80::1%eth0', '2606:4700::1%lo', 'example.org', ''].map(isPublicAddress)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
