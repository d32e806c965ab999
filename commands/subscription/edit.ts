import { MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { nextSlots } from '../../src/schedule/slots.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { updateSubscription } from '../../src/storage/subscriptions.ts';
import { subscriptionTexts } from '../../src/texts/subscription/subscription-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { readSubscription } from './choose-subscription.ts';
import { describeSubscription } from './describe-subscription.ts';
import { readSettings } from './read-settings.ts';

export async function edit(interaction: SlashInteraction, { db, now, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId } = interaction;
  const texts = subscriptionTexts[language];
  const before = await readSubscription(db, guildId, interaction.options.getString('subscription', true));
  const typed = await readSettings(interaction, db, before.schedule);
  if (Object.keys(typed).length === 0) {
    await interaction.editReply(`${texts.unchanged}\n${describeSubscription(before, now(), language)}`);
    return;
  }
  const { filters, ...plain } = typed;
  const change = { ...plain, ...(filters && { filters: { ...before.filters, ...filters } }) };
  const running = change.schedule && !before.paused;
  await updateSubscription(db, before.id, change, running ? nextSlots(change.schedule!, now(), 1)[0]?.atMs : undefined);
  await recordAudit(db, {
    guildId,
    userId: interaction.user.id,
    action: 'subscription edit',
    detail: `${before.name}: ${Object.keys(change).join(', ')}`,
    atMs: now(),
  });
  const after = await readSubscription(db, guildId, before.id);
  await interaction.editReply(`${texts.changed}\n${describeSubscription(after, now(), language)}`);
}
