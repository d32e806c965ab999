import { MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { joinWithin } from '../../src/discord/join-within.ts';
import { listSubscriptions } from '../../src/storage/subscriptions.ts';
import { say } from '../../src/texts/errors/error-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { describeSubscription } from './describe-subscription.ts';

export async function list(interaction: SlashInteraction, { db, now, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const all = await listSubscriptions(db, interaction.guildId);
  await interaction.editReply(
    all.length === 0
      ? say(['noSubscriptions'], language)
      : joinWithin(
          all.map((subscription) => describeSubscription(subscription, now(), language)),
          language,
        ),
  );
}
