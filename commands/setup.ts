import { InteractionContextType, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { named } from '../src/discord/named.ts';
import { countFollowed } from '../src/storage/follows.ts';
import { findServer } from '../src/storage/servers.ts';
import { setupTexts } from '../src/texts/setup/setup-texts.ts';
import type { CommandDeps } from './deps.ts';
import { keepDraft, type SetupDraft } from './setup/draft.ts';
import { showSetup } from './setup/show-setup.ts';
import { takeStep } from './setup/take-step.ts';

export const setup: Command<CommandDeps> = {
  data: {
    ...named(setupTexts, 'setup'),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  },
  async run(interaction, { db, cache, now, language, packs }) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { id, guildId, channelId, guild } = interaction;
    const [server, followed] = await Promise.all([findServer(db, guildId), countFollowed(db, guildId)]);
    const schedule = { times: ['08:00'], timeZone: server?.timeZone ?? 'UTC' };
    const { logChannelId } = server ?? {};
    const draft: SetupDraft = {
      channelId,
      ...(logChannelId && { logChannelId }),
      packIds: [],
      feeds: [],
      schedule,
      length: 'standard',
    };
    await keepDraft(cache, guildId, id, draft);
    await interaction.editReply(showSetup({ id, draft, packs, guild, followed, nowMs: now(), language }));
  },
  components: { setup: { managersOnly: true, run: takeStep } },
};
