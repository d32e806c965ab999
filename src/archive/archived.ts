import type { OpenSubscription } from '../storage/archive.ts';
import { type ArchiveTexts, archiveTexts } from '../texts/archive/archive-texts.ts';
import { type DigestTexts, digestTexts } from '../texts/digest/digest-texts.ts';
import { languageOf } from '../texts/languages.ts';
import { html, type Markup } from './markup.ts';

export const serverPath = (guildId: string) => `/archive/${guildId}/`;
export const subscriptionPath = ({ guildId, id }: OpenSubscription) => `/archive/${guildId}/${id}/`;
export const feedPath = (subscription: OpenSubscription) => `${subscriptionPath(subscription)}feed.atom`;
export const editionPath = (subscription: OpenSubscription, editionId: string) =>
  `${subscriptionPath(subscription)}${editionId}`;

/** The words of a language, and of English where the bot does not speak it. */
export function wordsIn(language: string): { archive: ArchiveTexts; digest: DigestTexts } {
  const spoken = languageOf(language) ?? 'en';
  return { archive: archiveTexts[spoken], digest: digestTexts[spoken] };
}

/** Instants as people in that zone say them, and as machines read them. */
export function clockOf(language: string, timeZone: string) {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone });
  const say = (atMs: number) => format.format(atMs);
  return {
    say,
    when: (atMs: number): Markup => html`<time datetime="${new Date(atMs).toISOString()}">${say(atMs)}</time>`,
  };
}
