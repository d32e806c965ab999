import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../errors.ts';
import { scrub } from './scrub.ts';

/** One thing that must be so before the bot can do its work. */
export interface Readiness {
  name: string;
  /** @returns what is wrong, in words; nothing if all is well */
  look(): Promise<string | undefined>;
}

export interface HealthOptions {
  port: number;
  /** With it the server listens beyond this machine, and tells more than a status only to who gives it. */
  token?: string | undefined;
  /** When the ticker last moved; nothing before its first tick. */
  lastTickMs(): number | undefined;
  readiness: readonly Readiness[];
  metrics(): Promise<{ contentType: string; body: string }>;
  /** Answers for `/archive/` and what is below it, to anybody; absent where there is no archive. */
  archive?(url: URL, ifNoneMatch: string | undefined): Promise<Answer>;
  now(): number;
}

export interface HealthServer {
  port: number;
  stop(): Promise<void>;
}

/** A restart helps a process that does not move any more; against a Discord or a database that is away it does not. */
const MOST_SILENT_MS = 60_000;
const LOOK_MS = 5_000;

const PLAIN = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

/** `/livez`, `/readyz` and `/metrics`, on loopback, or everywhere behind a token; and the archive. */
export async function startHealthServer(options: HealthOptions): Promise<HealthServer> {
  const { port, token } = options;
  const server = createServer((request, response) => {
    answer(request, options).then(
      ({ status, headers, body }) => response.writeHead(status, { ...PLAIN, ...headers }).end(body),
      (error: Error) => refuse(response, error),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      const words = `The health server cannot listen on port ${port} (${cause.message}). Set HEALTH_PORT to another.`;
      reject(new AppError('config_invalid', words, { cause }));
    });
    server.listen(port, token ? undefined : '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface Answer {
  status: number;
  /** Instead of plain text that nobody keeps. */
  headers?: Record<string, string>;
  body: string;
}

async function answer(request: IncomingMessage, options: HealthOptions): Promise<Answer> {
  const { method, headers } = request;
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' }, body: '' };
  const url = URL.parse(request.url ?? '/', 'http://health');
  if (!url) return { status: 400, body: 'That is no address.\n' };
  if (options.archive && url.pathname.startsWith('/archive/')) return options.archive(url, headers['if-none-match']);
  const trusted = !options.token || isBearer(headers.authorization, options.token);
  switch (url.pathname) {
    case '/livez': {
      const silentMs = options.now() - (options.lastTickMs() ?? options.now());
      if (silentMs <= MOST_SILENT_MS) return { status: 200, body: 'ok\n' };
      return { status: 503, body: `The ticker has not moved for ${Math.round(silentMs / 1_000)} s.\n` };
    }
    case '/readyz': {
      const problems = await Promise.all(options.readiness.map(lookAt));
      const found = problems.filter((words) => words !== undefined);
      if (found.length === 0) return { status: 200, body: 'ok\n' };
      return { status: 503, body: trusted ? scrub(`${found.join('\n')}\n`) : 'not ready\n' };
    }
    case '/metrics': {
      if (!trusted) return { status: 401, body: 'Give HEALTH_TOKEN as a bearer token.\n' };
      const { contentType, body } = await options.metrics();
      return { status: 200, headers: { 'content-type': contentType }, body };
    }
    default:
      return { status: 404, body: 'There are /livez, /readyz and /metrics.\n' };
  }
}

async function lookAt({ name, look }: Readiness): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${LOOK_MS / 1_000} s`), LOOK_MS);
  });
  try {
    const words = await Promise.race([look(), late]);
    return words && `${name}: ${words}`;
  } catch (error) {
    return `${name}: ${(error as Error).message}`;
  } finally {
    clearTimeout(timer);
  }
}

function refuse(response: ServerResponse, error: Error): void {
  response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(scrub(`${error.message}\n`));
}

function isBearer(given: string | undefined, token: string): boolean {
  const [mine, theirs] = [Buffer.from(`Bearer ${token}`), Buffer.from(given ?? '')];
  return mine.length === theirs.length && timingSafeEqual(mine, theirs);
}
