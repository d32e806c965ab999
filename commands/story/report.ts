import { ComponentType, MessageFlags, TextInputStyle } from 'discord.js';
import type { ComponentInteraction } from '../../src/discord/command.ts';
import { joinWithin } from '../../src/discord/join-within.ts';
import { MESSAGE_TEXT_LIMIT } from '../../src/discord/limits.ts';
import { plainText, safeText } from '../../src/discord/safe-text.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { findEdition } from '../../src/storage/editions.ts';
import { findServer } from '../../src/storage/servers.ts';
import { answersTexts } from '../../src/texts/answers/answers-texts.ts';
import { languageOf } from '../../src/texts/languages.ts';
import { takeTurn } from '../cooldowns.ts';
import type { CommandDeps } from '../deps.ts';
import { missingWords } from '../missing-permissions.ts';
import { entryOf, findShown } from '../shown-digests.ts';
import { amendRow } from './amend.ts';
import { blocksOf } from './open.ts';

/** Discord's limits on the options of a select and on their words. */
const MAX_OPTIONS = 25;
const MAX_LABEL = 100;

/** The button under a digest: asks which story, and what is wrong with it. */
export async function report(interaction: ComponentInteraction, editionId: string, deps: CommandDeps): Promise<void> {
  if (!interaction.isButton()) return;
  const { entries } = await findShown(deps, interaction.guildId, editionId);
  const texts = answersTexts[deps.language];
  await interaction.showModal({
    custom_id: `reported:${editionId}`,
    title: texts.reportTitle,
    components: [
      {
        type: ComponentType.Label,
        label: texts.whichStory,
        component: {
          type: ComponentType.StringSelect,
          custom_id: 'story',
          options: entries.slice(0, MAX_OPTIONS).map(({ story, summary }) => ({
            label: plainText(summary.headline, MAX_LABEL) || '…',
            value: story.id,
          })),
        },
      },
      {
        type: ComponentType.Label,
        label: texts.whatIsWrong,
        component: {
          type: ComponentType.TextInput,
          custom_id: 'text',
          style: TextInputStyle.Paragraph,
          required: true,
          min_length: 5,
          max_length: 1_000,
        },
      },
    ],
  });
}

/** Goes with the story and what it rests on to the server's log channel if it has one, and in any case to the audit list. */
export async function reported(interaction: ComponentInteraction, editionId: string, deps: CommandDeps): Promise<void> {
  if (!interaction.isModalSubmit()) return;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { db, now } = deps;
  const { guild, guildId, user, fields } = interaction;
  await takeTurn('report', interaction, deps);
  const words = fields.getTextInputValue('text');
  const digest = await findShown(deps, guildId, editionId);
  const entry = entryOf(digest, fields.getStringSelectValues('story')[0] ?? '');
  const detail = `${entry.summary.headline}: ${words}`;
  await recordAudit(db, { guildId, userId: user.id, action: 'report', detail, atMs: now() });
  const server = await findServer(db, guildId);
  const channel = server?.logChannelId ? await guild.channels.fetch(server.logChannelId).catch(() => null) : null;
  if (channel?.isTextBased() && !missingWords(channel, deps.language)) {
    const language = languageOf(server!.locale) ?? 'en';
    const said = answersTexts[language].reported(`<@${user.id}>`, safeText(digest.title, 100), safeText(words, 1_000));
    const content = joinWithin([said, ...blocksOf(entry, language)], language, MESSAGE_TEXT_LIMIT);
    // What somebody asked for alone is no edition, and stands nowhere to be corrected.
    const isPosted = (await findEdition(db, editionId)) !== undefined;
    await channel.send({
      components: [
        { type: ComponentType.TextDisplay, content },
        ...(isPosted ? [amendRow(editionId, entry.story.id, language)] : []),
      ],
      flags: MessageFlags.IsComponentsV2,
    });
  }
  await interaction.editReply(answersTexts[deps.language].thanks);
}
