import type { ListedEdition, OpenSubscription } from '../storage/archive.ts';
import { clockOf, editionPath, feedPath, serverPath, subscriptionPath, wordsIn } from './archived.ts';
import { html } from './markup.ts';
import { framePage } from './page-frame.ts';

/** A subscription's editions, newest first. @param olderThanMs where the next page of the list begins, if there is one */
export function subscriptionPage(
  subscription: OpenSubscription,
  editions: readonly ListedEdition[],
  olderThanMs?: number,
): string {
  const { name, language, serverName, guildId, timeZone } = subscription;
  const { archive } = wordsIn(language);
  const { when } = clockOf(language, timeZone);
  const list = editions.map(
    ({ id, slotAtMs }) => html`<li><a href="${editionPath(subscription, id)}">${when(slotAtMs)}</a></li>\n`,
  );
  const path = subscriptionPath(subscription);
  return framePage({
    language,
    title: `${name}, ${serverName}`,
    texts: archive,
    feed: { href: feedPath(subscription), title: name },
    links: [
      { href: serverPath(guildId), words: archive.allDigests(serverName), rel: 'up' },
      { href: feedPath(subscription), words: archive.feed },
      ...(olderThanMs === undefined
        ? []
        : [{ href: `${path}?before=${olderThanMs}`, words: archive.older, rel: 'next' }]),
    ],
    main: html`<h1>${name}</h1>
<p class="small">${serverName}</p>
${list.length === 0 ? html`<p>${archive.none}</p>\n` : html`<ul>\n${list}</ul>\n`}`,
  });
}

/** What a server lets everybody read. */
export function serverPage(subscriptions: readonly [OpenSubscription, ...OpenSubscription[]]): string {
  const [{ serverName, language }] = subscriptions;
  const { archive } = wordsIn(language);
  const list = subscriptions.map((each) => html`<li><a href="${subscriptionPath(each)}">${each.name}</a></li>\n`);
  return framePage({
    language,
    title: serverName,
    texts: archive,
    links: [],
    main: html`<h1>${serverName}</h1>\n<ul>\n${list}</ul>\n`,
  });
}
