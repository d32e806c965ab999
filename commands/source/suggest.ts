import { ButtonStyle, ComponentType, DiscordAPIError, MessageFlags } from 'discord.js';
import type { ComponentInteraction, SlashInteraction } from '../../src/discord/command.ts';
import { safeLink } from '../../src/discord/safe-link.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { AppError } from '../../src/errors.ts';
import { findFeed } from '../../src/ingest/find-feed.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { listFollowed } from '../../src/storage/follows.ts';
import { findServer } from '../../src/storage/servers.ts';
import {
  addSuggestion,
  countSuggestions,
  type SuggestedFeed,
  type Suggestion,
  takeSuggestion,
} from '../../src/storage/suggestions.ts';
import { type Language, languageOf } from '../../src/texts/languages.ts';
import { type SuggestTexts, suggestTexts } from '../../src/texts/suggest/suggest-texts.ts';
import { takeTurn } from '../cooldowns.ts';
import type { CommandDeps } from '../deps.ts';
import { missingWords } from '../missing-permissions.ts';
import { followFeed, roomForSources } from './follow-feed.ts';

/** Suggestions of one server that may wait at once. */
export const MAX_SUGGESTIONS = 25;

const nameOf = ({ title, siteUrl, url }: SuggestedFeed) => `**${safeLink(title, siteUrl ?? url)}**`;

/** A member's wish: goes to the log channel, where a manager decides with a button. */
export async function suggest(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { db, now, language } = deps;
  const { guildId, user } = interaction;
  const texts = suggestTexts[language];
  const { channel, language: common } = await placeFor(interaction, deps);
  if ((await countSuggestions(db, guildId)) >= MAX_SUGGESTIONS) {
    throw new AppError('limit_reached', texts.full(String(MAX_SUGGESTIONS)));
  }
  await takeTurn('suggest', interaction, deps);
  const [found] = await findFeed(interaction.options.getString('url', true), deps);
  const { url, siteUrl, newestTitle } = found!;
  const feed: SuggestedFeed = {
    url,
    title: found!.title || url,
    ...(siteUrl && { siteUrl }),
    ...(found!.language && { language: found!.language }),
  };
  const isFollowed = (await listFollowed(db, guildId)).some(({ source }) => source.url === url);
  const suggestion = isFollowed ? undefined : await addSuggestion(db, { guildId, feed, suggestedBy: user.id }, now());
  if (suggestion) {
    try {
      await channel.send(messageOf(suggestion, newestTitle, suggestTexts[common]));
    } catch (error) {
      // What no manager saw does not wait for one.
      await takeSuggestion(db, guildId, suggestion.id);
      throw error;
    }
  }
  const words = isFollowed ? texts.followed : suggestion ? texts.sent : texts.waits;
  await interaction.editReply({ content: words(nameOf(feed)), flags: MessageFlags.SuppressEmbeds });
}

/** The buttons under a suggestion. Of two managers who press at once, one decides. */
export async function decide(interaction: ComponentInteraction, rest: string, deps: CommandDeps): Promise<void> {
  if (!interaction.isButton()) return;
  await interaction.deferUpdate();
  const { db, jobs, now, language } = deps;
  const { guildId, user } = interaction;
  const [verdict, id = ''] = rest.split(':');
  const isApproved = verdict === 'approve';
  if (isApproved) await roomForSources(guildId, deps);
  const suggestion = await takeSuggestion(db, guildId, id);
  if (!suggestion) throw new AppError('not_found', suggestTexts[language].decided);
  const { feed } = suggestion;
  if (isApproved) {
    const { source } = await followFeed(feed, { guildId, userId: user.id }, deps);
    await jobs.add('poll', { sourceId: source.id });
  }
  const action = isApproved ? 'source suggest: approved' : 'source suggest: declined';
  await recordAudit(db, { guildId, userId: user.id, action, detail: feed.url, atMs: now() });
  const server = await findServer(db, guildId);
  const texts = suggestTexts[languageOf(server?.locale ?? 'en') ?? 'en'];
  const isTold = await tell(interaction, suggestion, isApproved ? texts.toldApproved : texts.toldDeclined);
  const words = (isApproved ? texts.approved : texts.declined)(nameOf(feed), `<@${user.id}>`);
  await interaction.editReply({
    content: [words, ...(isTold ? [] : [`-# ${texts.notTold}`])].join('\n'),
    components: [],
  });
}

/** @returns whether Discord let it through */
async function tell(
  { client, guild }: ComponentInteraction,
  { feed, suggestedBy }: Suggestion,
  words: (feed: string, server: string) => string,
): Promise<boolean> {
  try {
    const content = words(nameOf(feed), safeText(guild.name, 100));
    await client.users.send(suggestedBy, { content, flags: MessageFlags.SuppressEmbeds });
    return true;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status >= 400 && error.status < 500) return false;
    throw error;
  }
}

/** The log channel and its language. @throws AppError `channel_forbidden` if there is none to write in */
async function placeFor({ guild, guildId }: SlashInteraction, { db, language }: CommandDeps) {
  const server = await findServer(db, guildId);
  const channel = server?.logChannelId ? await guild.channels.fetch(server.logChannelId).catch(() => null) : null;
  if (!server || !channel?.isTextBased() || missingWords(channel, language)) {
    throw new AppError('channel_forbidden', suggestTexts[language].noPlace);
  }
  const common: Language = languageOf(server.locale) ?? 'en';
  return { channel, language: common };
}

function messageOf({ id, feed, suggestedBy }: Suggestion, newest: string | undefined, texts: SuggestTexts) {
  const button = (verdict: 'approve' | 'decline', style: ButtonStyle.Success | ButtonStyle.Secondary) =>
    ({
      type: ComponentType.Button,
      style,
      customId: `suggested:${verdict}:${id}`,
      label: texts[verdict],
    }) as const;
  return {
    content: [
      texts.asked(`<@${suggestedBy}>`, nameOf(feed)),
      ...(newest ? [`-# ${texts.newest(safeText(newest, 150))}`] : []),
    ].join('\n'),
    components: [
      {
        type: ComponentType.ActionRow,
        components: [button('approve', ButtonStyle.Success), button('decline', ButtonStyle.Secondary)],
      },
    ],
    flags: MessageFlags.SuppressEmbeds,
  } as const;
}
