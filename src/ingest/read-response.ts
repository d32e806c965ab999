import { pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { AppError } from '../errors.ts';
import { type Headers, one } from './response-headers.ts';

export interface SizeLimits {
  /** Bytes as they come over the wire. */
  wireBytes: number;
  /** Bytes after decompression, counted while they come: 809 bytes of brotli can hold a gigabyte. */
  decodedBytes: number;
}

/** What we offer in `Accept-Encoding`, and so all we take; one layer. */
const DECODERS: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
};

/**
 * Reads an answer's body whole, or not at all: a body that breaks off, on the wire or inside its compression, is an
 * error, so it never takes the place of a good one.
 * @throws AppError `fetch_failed`
 */
export async function readResponse(body: Readable, headers: Headers, limits: SizeLimits): Promise<Uint8Array> {
  if (Number(one(headers['content-length']) ?? 0) > limits.wireBytes) throw tooLarge(limits.wireBytes);
  const encoding = one(headers['content-encoding'])?.toLowerCase() ?? 'identity';
  const counted = counting(body, limits.wireBytes);
  if (encoding === 'identity') return collect(counted, limits.decodedBytes);
  const decoder = DECODERS[encoding]?.();
  if (!decoder) throw new AppError('fetch_failed', ['compression']);
  return collect(through(counted, decoder), limits.decodedBytes);
}

async function* counting(body: Readable, limit: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit) throw tooLarge(limit);
    yield chunk;
  }
}

/** Node's own `compose` swallows a decoder's early end; here its error is the reader's error. */
async function* through(input: AsyncIterable<Buffer>, decoder: NodeJS.ReadWriteStream): AsyncGenerator<Buffer> {
  const source = Readable.from(input, { objectMode: false });
  const output = pipeline(source, decoder, () => {});
  yield* output as unknown as AsyncIterable<Buffer>;
}

async function collect(chunks: AsyncIterable<Buffer>, limit: number): Promise<Uint8Array> {
  const kept: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > limit) throw tooLarge(limit);
    kept.push(chunk);
  }
  return Buffer.concat(kept);
}

function tooLarge(limit: number): AppError {
  return new AppError('fetch_failed', ['tooLarge', Math.round(limit / 1_048_576)]);
}
