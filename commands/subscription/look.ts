import { MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import type { Look } from '../../src/model.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { updateSubscription } from '../../src/storage/subscriptions.ts';
import { lookTexts } from '../../src/texts/look/look-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { missingWords } from '../missing-permissions.ts';
import { readSubscription } from './choose-subscription.ts';
import { describeLook } from './look/describe-look.ts';
import { readLook } from './look/read-look.ts';

/** How a subscription's digests look: shows it, and changes what is said; the rest stays. */
export async function look(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { db, now, language } = deps;
  const { guild, guildId, user } = interaction;
  const texts = lookTexts[language];
  const before = await readSubscription(db, guildId, interaction.options.getString('subscription', true));
  const change = await readLook(interaction, before, deps);
  const changed = Object.keys(change);
  // What is taken away is left out when it is kept as JSON.
  const after = { ...before, look: { ...before.look, ...change } as Look };
  if (changed.length > 0) {
    await updateSubscription(db, before.id, { look: after.look });
    const detail = `${before.name}: ${changed.join(', ')}`;
    await recordAudit(db, { guildId, userId: user.id, action: 'subscription look', detail, atMs: now() });
  }
  const channel = await guild.channels.fetch(before.channelId).catch(() => null);
  const missing = channel && missingWords(channel, language, after.look);
  const name = safeText(before.name, 60);
  await interaction.editReply({
    content: [
      changed.length > 0 ? texts.changed(name) : texts.shown(name),
      ...(await describeLook(guild, after, language)),
      ...(after.look.previews && after.look.form !== 'text' ? [`⚠ ${texts.previewsNeedText}`] : []),
      ...(missing ? [`⚠ ${missing}`] : []),
    ].join('\n'),
    flags: MessageFlags.SuppressEmbeds,
    allowedMentions: { parse: [] },
  });
}
