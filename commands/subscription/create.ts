import { randomUUID } from 'node:crypto';
import { MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { AppError } from '../../src/errors.ts';
import type { Schedule, Subscription } from '../../src/model.ts';
import { nextSlots } from '../../src/schedule/slots.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { findServer } from '../../src/storage/servers.ts';
import { createSubscription, listSubscriptions } from '../../src/storage/subscriptions.ts';
import { languageOf } from '../../src/texts/languages.ts';
import { subscriptionTexts } from '../../src/texts/subscription/subscription-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { missingWords } from '../missing-permissions.ts';
import { describeRuns } from './next-runs.ts';
import { readSettings } from './read-settings.ts';

export const MAX_PER_SERVER = 25;

export async function create(interaction: SlashInteraction, { db, now, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId } = interaction;
  const existing = await listSubscriptions(db, guildId);
  refuseMore(existing);
  const server = await findServer(db, guildId);
  const usual: Schedule = { times: ['08:00'], timeZone: server?.timeZone ?? 'UTC' };
  const typed = await readSettings(interaction, db, usual);
  const channelId = typed.channelId ?? interaction.channelId;
  const channel = await interaction.guild.channels.fetch(channelId);
  const spoken = typed.language ?? server?.locale.slice(0, 2) ?? 'en';
  const { usualName } = subscriptionTexts[languageOf(spoken) ?? 'en'];
  const subscription: Subscription = {
    id: randomUUID(),
    guildId,
    channelId,
    name: typed.name ?? freeName(channel?.name ?? usualName, existing),
    schedule: typed.schedule ?? usual,
    sourceIds: typed.sourceIds ?? [],
    filters: { include: [], exclude: [], hidePublishers: [], languages: [], minPublishers: 1, ...typed.filters },
    maxStories: typed.maxStories ?? 8,
    length: typed.length ?? 'standard',
    language: spoken,
    look: { layout: 'list', overflow: 'messages', images: true, crosspost: false, pingRoleIds: [] },
    quietDay: typed.quietDay ?? 'skip',
    minStories: typed.minStories ?? 1,
    createdAtMs: now(),
  };
  await createSubscription(db, subscription, nextSlots(subscription.schedule, now(), 1)[0]?.atMs);
  await recordAudit(db, {
    guildId,
    userId: interaction.user.id,
    action: 'subscription create',
    detail: subscription.name,
    atMs: now(),
  });
  const texts = subscriptionTexts[language];
  const missing = channel ? missingWords(channel, language) : undefined;
  await interaction.editReply(
    [
      texts.created(
        safeText(subscription.name),
        `<#${channelId}>`,
        describeRuns(subscription.schedule, now(), language),
      ),
      texts.afterwards,
      ...(missing ? [`⚠ ${missing}`] : []),
    ].join('\n'),
  );
}

/** @throws AppError `limit_reached` */
export function refuseMore(existing: readonly Subscription[]): void {
  if (existing.length < MAX_PER_SERVER) return;
  throw new AppError('limit_reached', ['tooManySubscriptions', existing.length, MAX_PER_SERVER]);
}

/** The wanted name, numbered where it is taken. */
export function freeName(wanted: string, existing: readonly Subscription[]): string {
  const taken = new Set(existing.map(({ name }) => name));
  const name = wanted.slice(0, 50);
  for (let n = 2; ; n++) {
    if (!taken.has(name)) return name;
    if (!taken.has(`${name} ${n}`)) return `${name} ${n}`;
  }
}
