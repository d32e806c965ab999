import { randomUUID } from 'node:crypto';
import { MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import type { Subscription } from '../../src/model.ts';
import { nextSlots } from '../../src/schedule/slots.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { createSubscription, listSubscriptions } from '../../src/storage/subscriptions.ts';
import { subscriptionTexts } from '../../src/texts/subscription/subscription-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { readSubscription } from './choose-subscription.ts';
import { freeName, refuseMore } from './create.ts';
import { describeSubscription } from './describe-subscription.ts';

/** The same once more, in this channel or another, to be changed from there. */
export async function clone(interaction: SlashInteraction, { db, now, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId, user, options } = interaction;
  const original = await readSubscription(db, guildId, options.getString('subscription', true));
  const existing = await listSubscriptions(db, guildId);
  refuseMore(existing);
  const { paused: _, ...settings } = original;
  const copy: Subscription = {
    ...settings,
    id: randomUUID(),
    name: options.getString('name')?.trim() || freeName(original.name, existing),
    channelId: options.getChannel('channel')?.id ?? interaction.channelId,
    createdAtMs: now(),
  };
  await createSubscription(db, copy, nextSlots(copy.schedule, now(), 1)[0]?.atMs);
  const detail = `${original.name} as ${copy.name}`;
  await recordAudit(db, { guildId, userId: user.id, action: 'subscription clone', detail, atMs: now() });
  await interaction.editReply(`${subscriptionTexts[language].cloned}\n${describeSubscription(copy, now(), language)}`);
}
