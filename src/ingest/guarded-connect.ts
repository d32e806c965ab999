import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { AppError } from '../errors.ts';
import { areOutside } from './check-url.ts';

/** All addresses of a name; the one that is dialled is one of those that were judged. */
export type Lookup = (host: string) => Promise<{ address: string; family: number }[]>;

export interface ConnectOptions {
  timeoutMs: number;
  insideOrigins: readonly string[];
  own: ReadonlySet<string>;
  lookup?: Lookup;
}

/** Where every name of an inside origin leads; neither glibc nor musl can be asked for `*.localhost`. */
const LOOPBACK = '127.0.0.1';

/**
 * A connector that dials only what is outside. Literals never reach `lookup`, so they are judged before it; every
 * address that a name resolves to is judged in it, so what is dialled is what was judged; and the socket's far end is
 * judged once more when it stands.
 */
export function guardedConnect({
  timeoutMs,
  insideOrigins,
  own,
  lookup = (host) => systemLookup(host, { all: true }),
}: ConnectOptions): buildConnector.connector {
  const guardedLookup: LookupFunction = (host, options, done) => {
    lookup(host).then(
      (found) => {
        if (
          !areOutside(
            found.map(({ address }) => address),
            own,
          )
        )
          return done(refusal(`resolved: ${host}`), []);
        if (options.all) return done(null, found);
        const [first] = found;
        done(null, first!.address, first!.family);
      },
      (error) => done(error, []),
    );
  };
  const open = buildConnector({ timeout: timeoutMs, allowH2: false });
  const openGuarded = buildConnector({
    timeout: timeoutMs,
    allowH2: false,
    lookup: guardedLookup,
  } as buildConnector.BuildOptions);

  return (options, callback) => {
    if (insideOrigins.includes(new URL(`${options.protocol}//${options.host}`).origin))
      return open({ ...options, hostname: isIP(options.hostname) ? options.hostname : LOOPBACK }, callback);
    if (isIP(options.hostname) && !areOutside([options.hostname], own)) return callback(refusal('address'), null);
    openGuarded(options, (...result) => {
      const [error, socket] = result;
      if (error || areOutside([socket.remoteAddress ?? ''], own)) return callback(...result);
      socket.destroy();
      callback(refusal('far end'), null);
    });
  };
}

function refusal(cause: string): AppError {
  return new AppError('url_refused', ['unreachable'], { cause });
}
