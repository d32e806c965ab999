import { MessageFlags } from 'discord.js';
import type { AnyComponentInteraction } from '../../src/discord/command.ts';
import { findEdition } from '../../src/storage/editions.ts';
import { deleteSubscription, findLive } from '../../src/storage/subscriptions.ts';
import { topicsTexts } from '../../src/texts/topics/topics-texts.ts';
import type { CommandDeps } from '../deps.ts';

/** The button under every digest by direct message; nobody else's can be stopped with it. */
export async function stopFrom(
  interaction: AnyComponentInteraction,
  id: string,
  { db, now, language }: CommandDeps,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const edition = await findEdition(db, id);
  const own = await findLive(db, edition?.subscriptionId ?? id);
  if (own?.ownerId === interaction.user.id) await deleteSubscription(db, own.id, now());
  await interaction.editReply(topicsTexts[language].stopped);
}
