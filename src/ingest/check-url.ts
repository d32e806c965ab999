import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Why an address is not fetched. For the log and the tests; an admin is told one text for all. */
export type RefusalReason =
  | 'characters'
  | 'parse'
  | 'scheme'
  | 'credentials'
  | 'port'
  | 'address'
  | 'name'
  | 'resolved';

export type UrlCheck = { url: URL; refused?: undefined } | { refused: RefusalReason };

export interface CheckOptions {
  /** Origins let through as they are, compared whole: the sandbox's own feeds on loopback. */
  insideOrigins?: readonly string[];
  /** Addresses that are this machine's, besides those that are inside by their number. */
  own?: ReadonlySet<string>;
}

const LONGEST_URL = 2_048;
/** The default ports of http and https parse to an empty string. */
const PORTS = new Set(['', '80', '443', '8080', '8443']);
/** Names that only resolve inside a network, or never. */
const INSIDE_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|onion|test|invalid|example|in-addr\.arpa|ip6\.arpa)$/;

/**
 * Judges an address by what can be told from its text. The number spellings of IPv4 (decimal, octal, hex, full-width)
 * are undone by the URL parser, so the host is judged as parsed, never as written.
 */
export function checkUrl(raw: string, { insideOrigins = [], own }: CheckOptions = {}): UrlCheck {
  if (raw.length > LONGEST_URL || /[\s\\\u0000-\u0020\u007f]/.test(raw)) return { refused: 'characters' };
  const url = URL.parse(raw);
  if (!url) return { refused: 'parse' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { refused: 'scheme' };
  if (url.username || url.password || /^[a-z]+:\/*[^/?#]*@/i.test(raw)) return { refused: 'credentials' };
  if (insideOrigins.includes(url.origin)) return { url };
  if (!PORTS.has(url.port)) return { refused: 'port' };
  const host = bareHost(url);
  if (isIP(host)) return isOutside(host, own) ? { url } : { refused: 'address' };
  const name = host.replace(/\.$/, '');
  if (!name.includes('.') || name.length > 253 || INSIDE_NAME.test(name)) return { refused: 'name' };
  return { url };
}

/** All of them public and none this machine's: one inside address among good ones spoils the answer. */
export function areOutside(addresses: readonly string[], own?: ReadonlySet<string>): boolean {
  return addresses.length > 0 && addresses.every((address) => isOutside(address, own));
}

/** The whole judgement, name resolution included, for whoever asks without fetching. */
export async function judgeUrl(
  raw: string,
  resolve: (host: string) => Promise<string[]>,
  options: CheckOptions = {},
): Promise<{ allowed: boolean; reason?: RefusalReason }> {
  const checked = checkUrl(raw, options);
  if (checked.refused !== undefined) return { allowed: false, reason: checked.refused };
  const { url } = checked;
  if (isIP(bareHost(url)) || options.insideOrigins?.includes(url.origin)) return { allowed: true };
  const addresses = await resolve(url.hostname).catch(() => []);
  return areOutside(addresses, options.own) ? { allowed: true } : { allowed: false, reason: 'resolved' };
}

/** Hostname without the brackets of an IPv6 literal. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

function isOutside(address: string, own?: ReadonlySet<string>): boolean {
  return isPublicAddress(address) && !own?.has(address);
}
