import { describe, expect, it } from 'vitest';
import { checkUrl, judgeUrl } from '../../src/ingest/check-url.ts';
import { isPublicAddress } from '../../src/ingest/public-address.ts';

const reasonFor = (raw: string) => checkUrl(raw).refused ?? 'allowed';

describe('an address is refused by its text', () => {
  it.each([
    ['characters', 'http://example.org/a b'],
    ['characters', 'http://example.org\\@10.1.1.1/'],
    ['characters', 'http://exam\tple.org/'],
    ['characters', 'http://example.org/\u0000'],
    ['characters', ' http://example.org/'],
    ['characters', `http://example.org/${'a'.repeat(2_048)}`],
    ['parse', ''],
    ['parse', 'example.org/feed'],
    ['parse', 'http://'],
    ['parse', 'http://[::1'],
    ['parse', 'http://256.1.1.1/'],
    ['parse', 'http://1.2.3.4.5/'],
    ['parse', 'http://example.org:99999/'],
    ['parse', 'http://exa%00mple.org/'],
    ['scheme', 'file:///etc/hosts'],
    ['scheme', 'ftp://example.org/feed'],
    ['scheme', 'data:text/xml,<rss/>'],
    ['scheme', 'javascript:alert(1)'],
    ['scheme', 'gopher://example.org:70/_x'],
    ['scheme', 'ws://example.org/'],
    ['scheme', 'blob:https://example.org/1'],
    ['scheme', 'view-source:http://10.0.0.1/'],
    ['credentials', 'http://user@example.org/'],
    ['credentials', 'http://user:secret@example.org/'],
    ['credentials', 'http://example.org@10.0.0.1/'],
    ['credentials', 'http://example.org%2f@10.0.0.1/'],
    ['credentials', 'http://@example.org/'],
    ['credentials', 'http://:@example.org/'],
    ['port', 'http://example.org:22/'],
    ['port', 'http://example.org:6379/'],
    ['port', 'https://example.org:3000/'],
    ['port', 'http://93.184.216.34:25/'],
    ['address', 'http://127.0.0.1/'],
    ['address', 'http://127.1/'],
    ['address', 'http://0/'],
    ['address', 'http://0.0.0.0/'],
    ['address', 'http://2130706433/'],
    ['address', 'http://017700000001/'],
    ['address', 'http://0x7f000001/'],
    ['address', 'http://0x7f.1/'],
    ['address', 'http://0177.0.0.0x1/'],
    ['address', 'http://127.0.0.1./'],
    ['address', 'http://%31%32%37.0.0.1/'],
    ['address', 'http://１２７.0.0.1/'],
    ['address', 'http://①②⑦.⓪.⓪.①/'],
    ['address', 'http://127。0。0。1/'],
    ['address', 'http://10.20.30.40/'],
    ['address', 'http://172.16.0.1/'],
    ['address', 'http://172.31.255.255/'],
    ['address', 'http://192.168.0.1/'],
    ['address', 'http://169.254.169.254/latest/meta-data/'],
    ['address', 'http://0xa9fea9fe/'],
    ['address', 'http://168.63.129.16/'],
    ['address', 'http://100.100.100.200/'],
    ['address', 'http://198.18.0.1/'],
    ['address', 'http://224.0.0.1/'],
    ['address', 'http://255.255.255.255/'],
    ['address', 'http://[::1]/'],
    ['address', 'http://[::]/'],
    ['address', 'http://[0:0:0:0:0:0:0:1]/'],
    ['address', 'http://[::127.0.0.1]/'],
    ['address', 'http://[::ffff:127.0.0.1]/'],
    ['address', 'http://[::ffff:7f00:1]/'],
    ['address', 'http://[::ffff:0:127.0.0.1]/'],
    ['address', 'http://[::ffff:93.184.216.34]/'],
    ['address', 'http://[64:ff9b::10.0.0.1]/'],
    ['address', 'http://[64:ff9b:1::10.0.0.1]/'],
    ['address', 'http://[2002:7f00:1::]/'],
    ['address', 'http://[2001::1]/'],
    ['address', 'http://[2001:db8::1]/'],
    ['address', 'http://[3fff::1]/'],
    ['address', 'http://[fc00::1]/'],
    ['address', 'http://[fd12:3456::1]/'],
    ['address', 'http://[fe80::1]/'],
    ['address', 'http://[fec0::1]/'],
    ['address', 'http://[ff02::1]/'],
    ['address', 'http://[100::1]/'],
    ['address', 'http://[5f00::1]/'],
    ['name', 'http://localhost/'],
    ['name', 'http://LOCALHOST/'],
    ['name', 'http://localhost./'],
    ['name', 'http://ⓛocalhost/'],
    ['name', 'http://a.localhost/'],
    ['name', 'http://router/'],
    ['name', 'http://printer.local/'],
    ['name', 'http://metadata.google.internal/'],
    ['name', 'http://nas.lan/'],
    ['name', 'http://nas.home.arpa./'],
    ['name', 'http://db.corp/'],
    ['name', 'http://abcdefghijklmnop.onion/'],
  ])('%s: %j', (reason, raw) => expect(reasonFor(raw)).toBe(reason));
});

it.each([
  'https://example.org/feed.xml',
  'http://example.org:8080/rss?page=1#top',
  'https://feeds.example.co.uk/@desk/rss',
  'https://93.184.216.34/',
  'https://172.15.0.1/',
  'https://172.32.0.1/',
  'https://11.0.0.1/',
  'https://[2606:2800:220:1:248:1893:25c8:1946]/',
  'https://xn--bcher-kva.example.org/',
  'https://bücher.com/feed',
  'https://localhost.example.org/',
])('%s is let through', (raw) => expect(reasonFor(raw)).toBe('allowed'));

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
