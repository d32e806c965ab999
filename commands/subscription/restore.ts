import { MessageFlags } from 'discord.js';
import type { Choice, SlashInteraction } from '../../src/discord/command.ts';
import { AppError } from '../../src/errors.ts';
import { nextSlots } from '../../src/schedule/slots.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { listDeletedSubscriptions, listSubscriptions, restoreSubscription } from '../../src/storage/subscriptions.ts';
import type { CommandDeps } from '../deps.ts';
import { refuseMore } from './create.ts';
import { describeRuns } from './next-runs.ts';

/** How long a removed subscription can be brought back. */
const UNDO_MS = 7 * 24 * 3_600_000;

export async function chooseDeleted(db: Database, guildId: string, typed: string, nowMs: number): Promise<Choice[]> {
  const deleted = await listDeletedSubscriptions(db, guildId, nowMs - UNDO_MS);
  return deleted
    .filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()))
    .map(({ id, name, deletedAtMs }) => ({
      name: `${name} · removed ${new Date(deletedAtMs).toISOString().slice(0, 16).replace('T', ' ')}`,
      value: id,
    }));
}

export async function restore(interaction: SlashInteraction, { db, now }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId, user } = interaction;
  const typed = interaction.options.getString('removed', true).trim();
  const deleted = await listDeletedSubscriptions(db, guildId, now() - UNDO_MS);
  const found = deleted.find(({ id, name }) => id === typed || name.toLowerCase() === typed.toLowerCase());
  if (!found) {
    throw new AppError(
      'not_found',
      `Nothing called “${typed.slice(0, 60)}” was removed in the last 7 days. Start typing and choose one from the list.`,
    );
  }
  refuseMore(await listSubscriptions(db, guildId));
  await restoreSubscription(db, found.id, found.paused ? undefined : nextSlots(found.schedule, now(), 1)[0]?.atMs);
  await recordAudit(db, { guildId, userId: user.id, action: 'subscription restore', detail: found.name, atMs: now() });
  await interaction.editReply(
    found.paused
      ? `**${found.name}** is back, and paused as it was. \`/subscription resume\` lets it run.`
      : `**${found.name}** is back and runs ${describeRuns(found.schedule, now(), 'en')}.`,
  );
}
