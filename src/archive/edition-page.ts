import { factsOf } from '../discord/render-frame.ts';
import type { OpenSubscription, SentEdition } from '../storage/archive.ts';
import { clockOf, editionPath, feedPath, subscriptionPath, wordsIn } from './archived.ts';
import { html, type Markup } from './markup.ts';
import { framePage } from './page-frame.ts';
import { storySection } from './story-section.ts';

/** Editions beside this one, if there are any, by id. */
export interface Neighbours {
  older?: string;
  newer?: string;
}

/** What an edition said, whole. */
export function editionPage(
  subscription: OpenSubscription,
  edition: SentEdition,
  { older, newer }: Neighbours,
): string {
  const { digest, slotAtMs } = edition;
  const { archive, digest: words } = wordsIn(digest.language);
  const { say, when } = clockOf(digest.language, subscription.timeZone);
  const to = (id: string | undefined, text: string, rel: string) =>
    id === undefined ? [] : [{ href: editionPath(subscription, id), words: text, rel }];
  return framePage({
    language: digest.language,
    title: `${digest.title}, ${say(slotAtMs)}`,
    texts: archive,
    feed: { href: feedPath(subscription), title: subscription.name },
    links: [
      { href: subscriptionPath(subscription), words: archive.allEditions(subscription.name), rel: 'up' },
      ...to(older, archive.older, 'prev'),
      ...to(newer, archive.newer, 'next'),
    ],
    main: html`<h1>${digest.title}</h1>
<p class="small">${when(slotAtMs)}${digest.entries.length > 0 && html` · ${words.stories(digest.entries.length)}`}</p>
${editionBody(edition, subscription)}`,
    footer: html`<p>${factsOf(digest, words, String).join(' · ')}</p>\n`,
  });
}

/** The stories alone, for a page and for a feed. */
export function editionBody({ digest }: SentEdition, { timeZone }: OpenSubscription): Markup {
  const { archive, digest: words } = wordsIn(digest.language);
  const { when } = clockOf(digest.language, timeZone);
  if (digest.entries.length === 0) return html`<p>${words.nothingNew}</p>\n`;
  return html`${digest.entries.map((entry, at) => storySection(entry, `story-${at + 1}`, { digest: words, archive, when }))}`;
}
