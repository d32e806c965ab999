import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { MessageBody } from '../../src/discord/build-body.ts';
import type { ComponentInteraction, SlashInteraction } from '../../src/discord/command.ts';
import type { PressName } from '../../src/discord/component-ids.ts';
import { packMessages } from '../../src/discord/pack-messages.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { AppError } from '../../src/errors.ts';
import type { Digest, Look } from '../../src/model.ts';
import { countFollowed } from '../../src/storage/follows.ts';
import { findServer } from '../../src/storage/servers.ts';
import { answersTexts } from '../../src/texts/answers/answers-texts.ts';
import { type Language, languageOf } from '../../src/texts/languages.ts';
import { topicsTexts } from '../../src/texts/topics/topics-texts.ts';
import { spanIn, takeTurn } from '../cooldowns.ts';
import type { CommandDeps } from '../deps.ts';
import { keepShown, readerOf } from '../shown-digests.ts';

export const PLAIN_LOOK: Look = {
  layout: 'list',
  overflow: 'messages',
  images: true,
  crosspost: false,
  pingRoleIds: [],
};
const HOUR_MS = 3_600_000;
/** Discord takes no more where the bot is no member; eight stories never fill so many. */
const MOST_FOLLOW_UPS = 5;

/**
 * A digest for whoever asks, of what this server follows, in their language; in the server's where it is shared. Moves no
 * window and is not remembered.
 */
export async function now(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  const shared = interaction.options.getBoolean('share') ?? false;
  await interaction.deferReply(shared ? {} : { flags: MessageFlags.Ephemeral });
  if (interaction.options.getString('pack') !== null) {
    throw new AppError('not_allowed', topicsTexts[deps.language].packsOutside);
  }
  await takeTurn('digest', interaction, deps);
  const hours = interaction.options.getInteger('hours') ?? 24;
  const topic = interaction.options.getString('topic')?.trim();
  const language = shared ? await commonLanguage(interaction.guildId, deps) : deps.language;
  const texts = answersTexts[language];
  const toMs = deps.now();
  const { digest } = await deps.makeDigest({
    guildId: interaction.guildId,
    title: topic ? texts.newsAbout(topic) : texts.newsNow,
    sourceIds: [],
    filters: { include: topic ? [topic] : [], exclude: [], hidePublishers: [], languages: [], minPublishers: 1 },
    maxStories: 8,
    length: 'standard',
    language,
    fromMs: toMs - hours * HOUR_MS,
    toMs,
  });
  if (digest.entries.length === 0)
    throw new AppError('not_found', await whyNothing(interaction.guildId, hours, topic, deps));
  await showDigest(interaction, digest, PLAIN_LOOK, deps);
}

/** Shows a digest in answer to a command, in as many messages as it takes, all of them like the first. */
export async function showDigest(
  interaction: SlashInteraction | ComponentInteraction | ChatInputCommandInteraction,
  digest: Digest,
  look: Look,
  { cache, pictureOrigins }: CommandDeps,
  buttons?: readonly PressName[],
): Promise<void> {
  const editionId = `asked-${interaction.id}`;
  await keepShown(cache, readerOf(interaction), editionId, digest);
  const quiet = { ...look, pingRoleIds: [], topicPings: [] };
  const [first, ...rest] = packMessages(digest, quiet, {
    editionId,
    channelId: interaction.channelId ?? '',
    pictureOrigins,
    ...(look.form && { reach: look.form }),
    ...(buttons && { buttons }),
  });
  await interaction.editReply(answerOf(first!));
  for (const message of rest.slice(0, MOST_FOLLOW_UPS)) {
    const { flags = 0, ...answer } = answerOf(message);
    await interaction.followUp({ ...answer, flags: interaction.ephemeral ? flags | MessageFlags.Ephemeral : flags });
  }
}

/** What a packed message shows, without what only a message of a channel has. */
function answerOf({ body }: ReturnType<typeof packMessages>[number]) {
  const { content, embeds, components, flags } = body as MessageBody;
  return {
    ...(content !== undefined && { content }),
    ...(embeds && { embeds }),
    ...(components && { components }),
    ...(flags !== undefined && { flags: flags as MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds }),
  };
}

async function whyNothing(
  guildId: string,
  hours: number,
  topic: string | undefined,
  { db, language }: CommandDeps,
): Promise<string> {
  const texts = answersTexts[language];
  const followed = await countFollowed(db, guildId);
  if (followed === 0) return texts.noSources;
  const [span, sources] = [spanIn(language, hours * HOUR_MS), texts.sources(followed)];
  return topic ? texts.nothingAbout(safeText(topic, 100), span, sources) : texts.nothing(span, sources);
}

async function commonLanguage(guildId: string, { db }: CommandDeps): Promise<Language> {
  return languageOf((await findServer(db, guildId))?.locale ?? 'en') ?? 'en';
}
