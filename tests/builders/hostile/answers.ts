import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';

/** What a publisher's server answers, or does instead, and what has to come of it. */
export interface HostileAnswer {
  path: string;
  kind: 'fine' | 'bomb' | 'slow' | 'broken';
  /** A code of `AppError`, or an outcome of the fetcher with its status. */
  comes: string;
  serve(request: IncomingMessage, response: ServerResponse): void;
}

const MIB = 1_048_576;
export const WHOLE = Buffer.from('<rss><channel><title>Tides and harbours</title></channel></rss>'.repeat(40));

const gzipped = gzipSync(WHOLE);
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const encoded = (encoding: string, body: Uint8Array) => (_: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, { 'content-encoding': encoding }).end(body);
};
const status =
  (code: number, headers = {}, body = '') =>
  (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(code, headers).end(body);
  };
/** Past Node's own HTTP, which would not write such things. */
const raw =
  (text: string | Uint8Array) =>
  ({ socket }: IncomingMessage) => {
    socket.end(text);
  };
const often = (response: ServerResponse, ms: number, act: (n: number) => void) => {
  let n = 0;
  const timer = setInterval(() => act(n++), ms);
  response.on('close', () => clearInterval(timer));
};
const ok = 'HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\n';

const answer = (kind: HostileAnswer['kind'], path: string, comes: string, serve: HostileAnswer['serve']) => {
  return { path, kind, comes, serve };
};

/** @param bombMib what a bomb unpacks to; a bench takes the gigabyte that it is about */
export function hostileAnswers(bombMib = 40): HostileAnswer[] {
  // A stream of gzip may have many parts, one behind the other.
  const parts = Math.ceil(bombMib / 32);
  const part = Buffer.alloc((bombMib / parts) * MIB);
  const gzipBomb = Buffer.concat(Array<Buffer>(parts).fill(gzipSync(part)));
  const smallBomb = Buffer.alloc(40 * MIB);
  const brotliBomb = brotliCompressSync(Buffer.alloc(bombMib * MIB), quality);
  return [
    answer('fine', '/plain', 'fetched', status(200, { 'content-type': 'text/xml; charset=utf-8' }, WHOLE.toString())),
    answer('fine', '/gzip', 'fetched', encoded('gzip', gzipped)),
    answer('fine', '/br', 'fetched', encoded('br', brotliCompressSync(WHOLE))),

    answer('bomb', '/gzip-bomb', 'fetch_failed', encoded('gzip', gzipBomb)),
    answer('bomb', '/br-bomb', 'fetch_failed', encoded('br', brotliBomb)),
    answer('bomb', '/zstd-bomb', 'fetch_failed', encoded('zstd', zstdCompressSync(smallBomb))),
    answer('bomb', '/deflate-bomb', 'fetch_failed', encoded('deflate', deflateSync(smallBomb))),
    answer('bomb', '/gzip-twice', 'fetch_failed', encoded('gzip, gzip', gzipSync(gzipBomb))),
    answer('bomb', '/br-in-gzip', 'fetch_failed', encoded('br, gzip', gzipSync(brotliBomb))),
    answer('bomb', '/twenty-layers', 'fetch_failed', encoded(Array(20).fill('gzip').join(', '), gzipped)),
    answer('bomb', '/endless', 'fetch_failed', (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 32)));
      };
      response.writeHead(200).on('drain', more);
      more();
    }),
    answer('bomb', '/length-lie', 'fetch_failed', (_, response) => {
      response.writeHead(200, { 'content-length': String(10 * 1_024 * MIB) }).flushHeaders();
    }),

    answer('slow', '/silent', 'fetch_failed', () => {}),
    answer('slow', '/stalls', 'fetch_failed', (_, response) => response.writeHead(200).write('and then nothing')),
    answer('slow', '/headers-only', 'fetch_failed', (_, response) => response.writeHead(200).flushHeaders()),
    answer('slow', '/drip', 'fetch_failed', (_, response) => {
      response.writeHead(200);
      often(response, 50, () => response.write('.'));
    }),
    answer('slow', '/gzip-drip', 'fetch_failed', (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const body = gzipSync(Buffer.alloc(MIB));
      often(response, 50, (n) => response.write(body.subarray(n, n + 1)));
    }),
    answer('slow', '/hints', 'fetch_failed', ({ socket }, response) => {
      often(response, 20, () => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'));
    }),
    answer('slow', '/slow-headers', 'fetch_failed', ({ socket }, response) => {
      const head = `${ok}x-padding: ${'x'.repeat(5_000)}`;
      often(response, 50, (n) => socket.write(head[n % head.length]!));
    }),
    answer('slow', '/slow-redirects', 'fetch_failed', (_, response) => {
      const timer = setTimeout(() => response.writeHead(302, { location: '/slow-redirects' }).end(), 250);
      response.on('close', () => clearTimeout(timer));
    }),

    answer('broken', '/gzip-cut', 'fetch_failed', encoded('gzip', gzipped.subarray(0, 60))),
    answer('broken', '/br-cut', 'fetch_failed', encoded('br', brotliCompressSync(WHOLE).subarray(0, 40))),
    answer('broken', '/gzip-not', 'fetch_failed', encoded('gzip', WHOLE)),
    answer('broken', '/gzip-nothing', 'fetch_failed', encoded('gzip', Buffer.alloc(0))),
    answer('broken', '/zstd', 'fetch_failed', encoded('zstd', WHOLE)),
    answer('broken', '/unknown-encoding', 'fetch_failed', encoded('klingon', WHOLE)),
    answer('broken', '/length-cut', 'fetch_failed', (_, response) => {
      response.writeHead(200, { 'content-length': '5000' }).write('only the start');
      setTimeout(() => response.destroy(), 20);
    }),
    answer('broken', '/chunks-cut', 'fetch_failed', (_, response) => {
      response.writeHead(200).write('only the start');
      setTimeout(() => response.destroy(), 20);
    }),
    answer('broken', '/reset', 'fetch_failed', ({ socket }) => socket.destroy()),
    answer('broken', '/garbage', 'fetch_failed', raw('220 mail.example.org ESMTP\r\n')),
    answer('broken', '/two-lengths', 'fetch_failed', raw(`${ok}content-length: 3\r\ncontent-length: 5\r\n\r\nabcde`)),
    answer(
      'broken',
      '/length-and-chunks',
      'fetch_failed',
      raw(`${ok}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`),
    ),
    answer(
      'broken',
      '/bad-chunk',
      'fetch_failed',
      raw(`${ok}transfer-encoding: chunked\r\n\r\nZZ\r\nabc\r\n0\r\n\r\n`),
    ),
    answer('broken', '/huge-header', 'fetch_failed', raw(`${ok}x-a: ${'x'.repeat(5 * MIB)}\r\n\r\n`)),
    answer('broken', '/many-headers', 'fetch_failed', raw(`${ok}${'x-a: b\r\n'.repeat(10_000)}\r\n`)),
    answer('broken', '/control-in-etag', 'fetch_failed', raw(`${ok}etag: "a\u0001b"\r\ncontent-length: 1\r\n\r\nx`)),
    answer('broken', '/bad-etag', 'fetched', status(200, { etag: `"${'x'.repeat(12_000)}"` }, 'fresh')),
    answer('broken', '/page', 'fetched', status(200, { 'content-type': 'text/html' }, '<!doctype html><p>no feed')),
    answer('broken', '/partial', 'failed 206', status(206, {}, 'part')),
    answer('broken', '/nothing', 'failed 204', status(204)),
    answer('broken', '/not-asked', 'failed 304', status(304)),
    answer('broken', '/missing', 'failed 404', status(404, {}, 'no')),
    answer('broken', '/gone', 'gone', status(410)),
    answer('broken', '/busy', 'failed 503', status(503, { 'retry-after': '120' })),
    answer('broken', '/loop', 'fetch_failed', status(302, { location: '/loop' })),
    answer('broken', '/nowhere', 'failed 302', status(302)),
    answer('broken', '/inside', 'url_refused', status(302, { location: 'http://127.0.0.1:9/' })),
    answer('broken', '/metadata', 'url_refused', status(301, { location: 'http://169.254.169.254/latest/' })),
    answer('broken', '/file', 'url_refused', status(301, { location: 'file:///etc/hosts' })),
  ];
}
