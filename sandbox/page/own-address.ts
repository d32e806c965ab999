const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** The path of an address this server serves itself, by whichever of its names; `undefined` for everybody else's. */
export function ownAddress(url: string | null | undefined): string | undefined {
  if (!url || !URL.canParse(url, location.href)) return undefined;
  const { protocol, hostname, port, pathname, search } = new URL(url, location.href);
  const own = protocol === location.protocol && port === location.port;
  const here = hostname === location.hostname || (LOOPBACK.includes(hostname) && LOOPBACK.includes(location.hostname));
  return own && here ? pathname + search : undefined;
}
