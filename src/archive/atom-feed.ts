import type { OpenSubscription, SentEdition } from '../storage/archive.ts';
import { clockOf, editionPath, feedPath, subscriptionPath } from './archived.ts';
import { editionBody } from './edition-page.ts';
import { html, type Markup } from './markup.ts';

/**
 * The newest editions as Atom (RFC 4287), each whole.
 * @param baseUrl what stands before the paths, as the world sees it: identities and links in a feed have to be whole
 */
export function atomFeed(subscription: OpenSubscription, editions: readonly SentEdition[], baseUrl: string): string {
  const { name, serverName, language } = subscription;
  const at = (path: string) => `${baseUrl}${path}`;
  const updatedMs = Math.max(0, ...editions.map(({ sentAtMs }) => sentAtMs));
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${at(subscriptionPath(subscription))}</id>
<title>${name}</title>
<subtitle>${serverName}</subtitle>
<updated>${instant(updatedMs)}</updated>
<author><name>${serverName}</name></author>
<generator>Broadsheet</generator>
<link rel="self" type="application/atom+xml" href="${at(feedPath(subscription))}"/>
<link rel="alternate" type="text/html" href="${at(subscriptionPath(subscription))}"/>
${editions.map((edition) => entry(edition, subscription, at))}</feed>
`.markup;
}

function entry(edition: SentEdition, subscription: OpenSubscription, at: (path: string) => string): Markup {
  const { id, digest, slotAtMs, sentAtMs } = edition;
  const { say } = clockOf(digest.language, subscription.timeZone);
  const url = at(editionPath(subscription, id));
  const headlines = digest.entries.map(({ summary }) => summary.headline).join(' · ');
  return html`<entry xml:lang="${digest.language}">
<id>${url}</id>
<title>${digest.title}, ${say(slotAtMs)}</title>
<published>${instant(sentAtMs)}</published>
<updated>${instant(sentAtMs)}</updated>
<link rel="alternate" type="text/html" href="${url}"/>
${headlines !== '' && html`<summary>${headlines}</summary>\n`}<content type="html" xml:base="${url}">${twice(editionBody(edition, subscription))}</content>
</entry>
`;
}

const instant = (atMs: number) => new Date(atMs).toISOString();

/** HTML as Atom carries it: escaped once more. What it may not hold is gone already, and its line ends may stay. */
const twice = ({ markup }: Markup): Markup => ({
  markup: markup.replace(/[&<>]/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt' }[sign]};`),
});
