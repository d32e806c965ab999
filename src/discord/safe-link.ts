import { getDomain } from 'tldts';
import { safeText } from './safe-text.ts';

/** Discord's limit on a link of ours in any place. Source: the limit on a link button. */
export const LINK_LIMIT = 512;

const INVITE_HOSTS =
  /^(?:.+\.)?(?:discord\.gg|discord\.com|discordapp\.com|discord\.gift|discord\.new|discord\.me|dsc\.gg)$/;

/** An address that may be shown as a link, in the form that ends where it should; nothing if it may not. */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isPlain = (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password;
  if (!isPlain || INVITE_HOSTS.test(url.hostname)) return undefined;
  const href = url.href.replace(/[()<>\s"\\*`|[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return href.length <= LINK_LIMIT ? href : undefined;
}

/** The part of an address that says whose it is. */
export function hostOf(address: string): string {
  const { hostname } = new URL(address);
  return getDomain(hostname) ?? hostname;
}

/**
 * A link that shows where it leads: the registrable host stands in it, so that no label can pose as another site.
 * Without a fit address it is the label alone.
 */
export function safeLink(label: string, address: string | undefined, maxLength = 100): string {
  // A bracket breaks the link even with a backslash.
  const words = safeText(
    label.replace(/[[\]]/g, (bracket) => (bracket === '[' ? '(' : ')')),
    maxLength,
  );
  const href = safeAddress(address);
  if (href === undefined) return words;
  const host = hostOf(href);
  const named = words === '' ? host : words.toLowerCase() === host ? words : `${words} (${safeText(host)})`;
  return `[${named}](${href})`;
}
