import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import type { ComponentInteraction, SlashInteraction } from '../../src/discord/command.ts';
import { plainText, safeText } from '../../src/discord/safe-text.ts';
import { checkUrl } from '../../src/ingest/check-url.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { listFollowed } from '../../src/storage/follows.ts';
import type { Language } from '../../src/texts/languages.ts';
import { listsTexts } from '../../src/texts/lists/lists-texts.ts';
import { opmlTexts } from '../../src/texts/opml/opml-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { findOpen } from '../find-open.ts';
import { firstWithin } from '../first-within.ts';
import { type FeedToFollow, followFeed, MAX_SOURCES, roomForSources } from './follow-feed.ts';

const OPEN_MS = 15 * 60_000;
/** Of the 2,000 characters of a message, for each of its two lists. */
const LIST_LENGTH = 800;

/** What a list held: feeds, each address once, and entries that name none that could be fetched. */
interface FeedList {
  feeds: readonly FeedToFollow[];
  broken: readonly FeedToFollow[];
}

/** Says what following a list would bring; its sources are followed once that is confirmed. */
export async function offerFeeds(interaction: SlashInteraction, { feeds, broken }: FeedList, deps: CommandDeps) {
  const { id, guildId } = interaction;
  const { db, cache, language, pictureOrigins: insideOrigins } = deps;
  const followed = new Set((await listFollowed(db, guildId)).map(({ source }) => source.url));
  const unknown = feeds.filter(({ url }) => !followed.has(url));
  const fresh = unknown.filter(({ url }) => 'url' in checkUrl(url, { insideOrigins }));
  const taken = fresh.slice(0, fresh.length === 0 ? 0 : await roomForSources(guildId, deps));
  const unusable = [...unknown.filter((feed) => !fresh.includes(feed)), ...broken];
  const counts = { known: feeds.length - unknown.length, left: fresh.length - taken.length };
  if (taken.length > 0) await cache.set(listKey(guildId, id), taken, OPEN_MS);
  const label = plainText(opmlTexts[language].confirm(taken.length), 80);
  const button = { type: ComponentType.Button, style: ButtonStyle.Success, customId: `import:${id}`, label } as const;
  await interaction.editReply({
    content: describeList(taken, unusable, counts, language),
    components: taken.length > 0 ? [{ type: ComponentType.ActionRow, components: [button] }] : [],
    flags: MessageFlags.SuppressEmbeds,
  });
}

/** The button under what following a list would bring. */
export async function confirmImport(interaction: ComponentInteraction, askedBy: string, deps: CommandDeps) {
  await interaction.deferUpdate();
  const { guildId, user } = interaction;
  const { db, cache, jobs, now, language } = deps;
  const texts = opmlTexts[language];
  const list = await findOpen<FeedToFollow[]>(listKey(guildId, askedBy), guildId, deps);
  if (!list) {
    await interaction.editReply({ content: texts.closed, components: [] });
    return;
  }
  await cache.delete(listKey(guildId, askedBy));
  const taken = list.slice(0, await roomForSources(guildId, deps));
  for (const feed of taken) {
    const { source } = await followFeed(feed, { guildId, userId: user.id }, deps);
    await jobs.add('poll', { sourceId: source.id });
  }
  const detail = taken.map(({ title, url }) => title || url).join(', ');
  await recordAudit(db, { guildId, userId: user.id, action: 'source import', detail, atMs: now() });
  await interaction.editReply({ content: texts.followed(taken.length), components: [] });
}

function describeList(
  taken: readonly FeedToFollow[],
  unusable: readonly FeedToFollow[],
  { known, left }: { known: number; left: number },
  language: Language,
): string {
  const texts = opmlTexts[language];
  const numbers = new Intl.NumberFormat(language);
  const listed = (sources: readonly FeedToFollow[]) => {
    const shown = firstWithin(sources.map(describe), LIST_LENGTH);
    return [
      ...shown,
      ...(sources.length > shown.length ? [`-# ${listsTexts[language].more(sources.length - shown.length)}`] : []),
    ];
  };
  return [
    ...(taken.length === 0 ? [texts.nothingFresh] : [texts.fresh(taken.length), ...listed(taken)]),
    ...(left > 0 ? [texts.noRoom(numbers.format(left), numbers.format(MAX_SOURCES))] : []),
    ...(known > 0 ? [texts.known(known)] : []),
    ...(unusable.length > 0 ? [texts.broken(unusable.length), ...listed(unusable)] : []),
  ].join('\n');
}

const describe = ({ title, url, group }: FeedToFollow) =>
  `- ${safeText(title || url, 100)}${group ? ` · ${safeText(group, 40)}` : ''}`;

const listKey = (guildId: string, askedBy: string) => `source-list:${guildId}:${askedBy}`;
