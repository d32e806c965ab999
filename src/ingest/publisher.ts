import { getDomain, getHostname } from 'tldts';
import { FAMILIES, PLATFORMS } from './publisher-families.ts';

export interface Publisher {
  /** Key: two articles with the same one come from one newsroom. */
  publisher: string;
  /** As shown to readers. */
  publisherName: string;
}

const BY_DOMAIN = new Map(
  FAMILIES.flatMap(({ name, domains }) =>
    domains.map((domain) => [domain, { publisher: domains[0]!, publisherName: name }]),
  ),
);

/**
 * Who publishes under an address (a whole one, or a host): the newsroom's family, else the registrable domain.
 * @param knownAs a name the page or the feed gives its publisher; used where the table has none
 */
export function publisherOf(address: string, knownAs?: string): Publisher {
  const host = getHostname(address) ?? address;
  const family = suffixes(host)
    .map((domain) => BY_DOMAIN.get(domain))
    .find((found) => found !== undefined);
  if (family) return family;
  const domain = getDomain(host) ?? host;
  const key = platformKey(domain, host, address) ?? domain;
  return { publisher: key, publisherName: knownAs?.trim() || key };
}

/** `a.b.c` → `a.b.c`, `b.c`: a family may own a part of a domain. */
function suffixes(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, start) => labels.slice(start).join('.'));
}

function platformKey(domain: string, host: string, address: string): string | undefined {
  const kind = PLATFORMS[domain];
  const own = host.replace(/^www\./, '');
  if (kind === undefined || own !== domain) return kind && own;
  const [first = '', second] = URL.parse(address)?.pathname.split('/').filter(Boolean) ?? [];
  if (kind === 'path' && first.startsWith('@')) return `${domain}/${first}`;
  // `/r/news`, `/channel/ID` and `/c/NAME` name the publisher in their second part.
  return kind === 'path' && second && /^(?:r|c|u|user|channel)$/.test(first)
    ? `${domain}/${first}/${second}`
    : undefined;
}
