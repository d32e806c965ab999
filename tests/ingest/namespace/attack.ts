/**
 * Runs in a network namespace of its own, where every inside address has a canary behind it and the name server lies.
 * Prints what was reached, as JSON.
 */
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { bareHost } from '../../../src/ingest/check-url.ts';
import { createFetcher } from '../../../src/ingest/fetch-url.ts';
import { ATTACKS } from '../../builders/hostile/addresses.ts';
import { type Records, startNameServer } from './name-server.ts';

const GOOD_4 = '93.184.216.34';
const GOOD_6 = '2606:2800:0220:0001:0000:0000:0000:0001';
const INSIDE_4 = [
  '10.0.0.1',
  '100.100.100.200',
  '168.63.129.16',
  '169.254.169.254',
  '172.16.5.5',
  '192.0.0.192',
  '192.168.1.1',
  '198.18.0.1',
  '203.0.113.7',
];
const INSIDE_6 = [
  'fc00::1',
  'fd00:ec2::254',
  '64:ff9b::a00:1',
  '64:ff9b:1::a00:1',
  '2002:a00:1::1',
  '2001:db8::1',
  '2001::1',
  '3fff::1',
];

const local = (address: string) =>
  execFileSync('ip', [...(address.includes(':') ? ['-6'] : []), 'route', 'replace', 'local', address, 'dev', 'lo']);
execFileSync('ip', ['link', 'set', 'lo', 'up']);
/** What the attacks of the list lead to, where a machine can have such an address at all. */
const listed = ATTACKS.flatMap(([reason, raw]) => (reason === 'address' ? bareHost(new URL(raw)) : [])).filter(
  (address) => !/^(?:0\.|127\.|22[4-9]\.|2[3-5]\d\.|::$|::1$|::ffff:|ff)/.test(address),
);
for (const address of new Set([GOOD_4, GOOD_6, ...INSIDE_4, ...INSIDE_6, ...listed])) local(address);

const canaries: string[] = [];
const good: string[] = [];
const isGood = (address: string) => address.endsWith(GOOD_4) || address.startsWith('2606:2800:');
for (const port of [80, 8080, 22, 6379]) {
  const server = createServer((request, response) => {
    const reached = request.socket.localAddress ?? '';
    (isGood(reached) ? good : canaries).push(`${reached}:${port}${request.url}`);
    const target = new URL(request.url!, 'http://x').searchParams.get('to');
    if (target !== null) response.writeHead(302, { location: Buffer.from(target).toString('latin1') }).end();
    else response.end('reached');
  });
  await new Promise<void>((resolve) => server.listen(port, '::', resolve));
}

const names: Record<string, Records[]> = {
  'good.zone.com': [{ a: [GOOD_4] }],
  'good6.zone.com': [{ aaaa: [GOOD_6] }],
  'both.zone.com': [{ a: [GOOD_4], aaaa: [GOOD_6] }],
  'rebind.zone.com': [{ a: [GOOD_4] }, { a: ['127.0.0.1'] }],
  'flip.zone.com': [{ a: ['127.0.0.1'] }, { a: [GOOD_4] }, { a: ['10.0.0.1'] }],
  'mixed.zone.com': [{ a: [GOOD_4, '10.0.0.1'] }],
  'mixed6.zone.com': [{ a: [GOOD_4], aaaa: ['0:0:0:0:0:0:0:1'] }],
  'loop.zone.com': [{ a: ['127.0.0.1'] }],
  'zero.zone.com': [{ a: ['0.0.0.0'] }],
  'meta.zone.com': [{ a: ['169.254.169.254'] }],
  'mapped.zone.com': [{ aaaa: ['0:0:0:0:0:ffff:7f00:1'] }],
  'nat.zone.com': [{ aaaa: ['64:ff9b:0:0:0:0:a00:1'] }],
  'six.zone.com': [{ aaaa: ['2002:a00:1:0:0:0:0:1'] }],
  'unique.zone.com': [{ aaaa: ['fc00:0:0:0:0:0:0:1'] }],
};
const stopNames = await startNameServer(names);

const literals = [
  ...INSIDE_4,
  ...INSIDE_6.map((address) => `[${address}]`),
  ...[
    '127.0.0.1',
    '127.1',
    '0',
    '0x7f000001',
    '2130706433',
    '017700000001',
    '0xa000001',
    '167772161',
    '012.0.0.1',
    '①⓪.0.0.1',
  ],
  ...['[::1]', '[::]', '[::ffff:10.0.0.1]', '[::ffff:7f00:1]', '[::10.0.0.1]', 'localhost', 'localhost.'],
];
const lies = Object.keys(names).filter((name) => !/^(?:good6?|both)\./.test(name));
const direct = [
  ...new Set([...[...literals, ...lies].map((host) => `http://${host}/`), ...ATTACKS.map(([, raw]) => raw)]),
];
const attacks = [
  ...direct,
  // What no header can carry, no redirect can lead to.
  ...direct
    .filter((to) => !/[\u0000-\u001f\u007f]/.test(to))
    .map((to) => `http://good.zone.com/?to=${encodeURIComponent(to)}`),
  ...['22', '6379'].map((port) => `http://good.zone.com:${port}/`),
];

const fetcher = createFetcher({ userAgent: 'test', limits: { hostPauseMs: 0, totalMs: 3_000, connectMs: 1_000 } });
const messages = new Set<string>();
const refusals: Record<string, number> = {};
const fetchAll = async (urls: string[]) => {
  let fetched = 0;
  for (const url of urls) {
    await fetcher.fetch(url).then(
      () => fetched++,
      ({ message, cause }: Error) => {
        messages.add(message);
        const reason = typeof cause === 'string' ? cause.replace(/:.*/, '') : 'no whole answer';
        refusals[reason] = (refusals[reason] ?? 0) + 1;
      },
    );
  }
  return fetched;
};
// Rebinding takes several tries to hit the moment between the check and the dial.
const attempts = [
  ...attacks,
  ...Array<string>(10).fill('http://rebind.zone.com/'),
  ...Array<string>(10).fill('http://flip.zone.com/'),
];
await fetchAll(attempts);
const afterAttacks = canaries.length;
const refused = { ...refusals };
const goods = [
  'http://good.zone.com/',
  'http://good6.zone.com/',
  'http://both.zone.com/',
  `http://${GOOD_4}/`,
  `http://[${GOOD_6}]/`,
  'http://good.zone.com:8080/',
  'http://both.zone.com:8080/',
  `http://[${GOOD_6}]:8080/`,
];
const goodFetched = await fetchAll(goods);
messages.clear();
await fetchAll(['http://10.0.0.1/', 'http://loop.zone.com/', 'http://nobody.zone.com/', `http://${GOOD_4}:8443/`]);
// A canary that sings proves that the silence of the others means something.
await fetch('http://10.0.0.1/');

console.log(
  JSON.stringify({
    attempts: attempts.length,
    reached: canaries.slice(0, afterAttacks),
    refusals: refused,
    goods: goods.length,
    goodFetched,
    words: messages.size,
    singing: canaries.length - afterAttacks,
  }),
);
stopNames();
await fetcher.close();
process.exit(0);
