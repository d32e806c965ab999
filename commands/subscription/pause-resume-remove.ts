import { MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { nextSlots } from '../../src/schedule/slots.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { deleteSubscription, pauseSubscription, resumeSubscription } from '../../src/storage/subscriptions.ts';
import type { AuditAction } from '../../src/texts/audit/audit-texts.ts';
import { keep } from '../../src/texts/errors/error-texts.ts';
import { subscriptionTexts } from '../../src/texts/subscription/subscription-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { readSubscription } from './choose-subscription.ts';
import { describeRuns } from './next-runs.ts';

const DAY_MS = 24 * 3_600_000;

export async function pause(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  const subscription = await begin(interaction, deps);
  const days = interaction.options.getInteger('days');
  const untilMs = days === null ? undefined : deps.now() + days * DAY_MS;
  const wakes = untilMs === undefined ? undefined : `<t:${Math.floor(untilMs / 1_000)}:f>`;
  const words = keep(wakes === undefined ? ['pausedByAdmin'] : ['pausedUntil', wakes]);
  const next = untilMs === undefined ? undefined : nextSlots(subscription.schedule, untilMs, 1)[0]?.atMs;
  await pauseSubscription(deps.db, subscription.id, { reason: 'admin', words, ...(untilMs && { untilMs }) }, next);
  await end(interaction, deps, 'subscription pause', subscription.name);
  const texts = subscriptionTexts[deps.language];
  const name = safeText(subscription.name);
  await interaction.editReply(wakes === undefined ? texts.paused(name) : texts.pausedUntil(name, wakes));
}

export async function resume(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  const subscription = await begin(interaction, deps);
  const { schedule } = subscription;
  const texts = subscriptionTexts[deps.language];
  await resumeSubscription(deps.db, subscription.id, nextSlots(schedule, deps.now(), 1)[0]?.atMs);
  await end(interaction, deps, 'subscription resume', subscription.name);
  await interaction.editReply(
    texts.resumed(safeText(subscription.name), describeRuns(schedule, deps.now(), deps.language)),
  );
}

export async function remove(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  const subscription = await begin(interaction, deps);
  await deleteSubscription(deps.db, subscription.id, deps.now());
  await end(interaction, deps, 'subscription remove', subscription.name);
  const { removed } = subscriptionTexts[deps.language];
  await interaction.editReply(removed(safeText(subscription.name), `<#${subscription.channelId}>`));
}

async function begin(interaction: SlashInteraction, { db }: CommandDeps) {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  return readSubscription(db, interaction.guildId, interaction.options.getString('subscription', true));
}

async function end({ guildId, user }: SlashInteraction, { db, now }: CommandDeps, action: AuditAction, detail: string) {
  await recordAudit(db, { guildId, userId: user.id, action, detail, atMs: now() });
}
