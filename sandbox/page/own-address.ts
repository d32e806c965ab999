import { onThisMachine } from './on-this-machine.ts';

/** The path of an address this server serves itself, by whichever of its names; `undefined` for everybody else's. */
export function ownAddress(url: string | null | undefined): string | undefined {
  if (!url || !URL.canParse(url, location.href)) return undefined;
  const { protocol, hostname, port, pathname, search } = new URL(url, location.href);
  const own = protocol === location.protocol && port === location.port;
  const here = hostname === location.hostname || (isBare(hostname) && isBare(location.hostname));
  return own && here ? pathname + search : undefined;
}

/** Names below `localhost` are other sites on the same machine. */
const isBare = (hostname: string): boolean => onThisMachine(hostname) && !hostname.endsWith('.localhost');
