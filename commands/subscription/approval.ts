import {
  type APIApplicationCommandBasicOption,
  ChannelType,
  MessageFlags,
  ApplicationCommandOptionType as Option,
} from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { named } from '../../src/discord/named.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { AppError } from '../../src/errors.ts';
import type { Approval } from '../../src/model.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { updateSubscription } from '../../src/storage/subscriptions.ts';
import { approvalTexts } from '../../src/texts/approval/approval-texts.ts';
import type { Language } from '../../src/texts/languages.ts';
import type { CommandDeps } from '../deps.ts';
import { missingWords } from '../missing-permissions.ts';
import { readSubscription } from './choose-subscription.ts';

/** A day: later the next edition of a daily digest takes its place anyway. */
export const MAX_MINUTES = 24 * 60;

export const APPROVAL_OPTIONS: APIApplicationCommandBasicOption[] = [
  {
    type: Option.Channel,
    ...named(approvalTexts, 'channel'),
    channel_types: [ChannelType.GuildText, ChannelType.PublicThread, ChannelType.PrivateThread],
  },
  { type: Option.Integer, ...named(approvalTexts, 'minutes'), min_value: 1, max_value: MAX_MINUTES },
  { type: Option.Boolean, ...named(approvalTexts, 'off') },
];

/** Whether a moderator sees each edition before it is posted. Without an option it says how that stands. */
export async function approval(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { db, now, language } = deps;
  const { guild, guildId, user, options } = interaction;
  const subscription = await readSubscription(db, guildId, options.getString('subscription', true));
  const { name } = subscription;
  const before = subscription.approval;
  const chosen = options.getChannel('channel');
  const channelId = chosen?.id ?? before?.channelId;
  const minutes = options.getInteger('minutes');
  const isOff = options.getBoolean('off') === true;
  if (!isOff && !chosen && (minutes === null || !channelId)) {
    await interaction.editReply(describeApproval(name, before, language));
    return;
  }
  const channel = chosen && (await guild.channels.fetch(chosen.id).catch(() => null));
  const lacks = channel && missingWords(channel, language);
  if (lacks) throw new AppError('channel_forbidden', lacks);
  const after = isOff ? null : { channelId: channelId!, ...(minutes !== null && { afterMinutes: minutes }) };
  await updateSubscription(db, subscription.id, { approval: after });
  const detail = `${name}: ${after ? `on${minutes === null ? '' : `, ${minutes} min`}` : 'off'}`;
  await recordAudit(db, { guildId, userId: user.id, action: 'subscription approval', detail, atMs: now() });
  await interaction.editReply(describeApproval(name, after ?? undefined, language));
}

function describeApproval(name: string, approved: Approval | undefined, language: Language): string {
  const texts = approvalTexts[language];
  const shown = safeText(name, 60);
  if (!approved) return texts.isOff(shown);
  const place = `<#${approved.channelId}>`;
  const { afterMinutes } = approved;
  return afterMinutes === undefined ? texts.isOn(shown, place) : texts.isTimed(shown, place, afterMinutes);
}
