import { MessageFlags } from 'discord.js';
import type { Choice, SlashInteraction } from '../../src/discord/command.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { AppError } from '../../src/errors.ts';
import { nextSlots } from '../../src/schedule/slots.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { listDeletedSubscriptions, listSubscriptions, restoreSubscription } from '../../src/storage/subscriptions.ts';
import type { Language } from '../../src/texts/languages.ts';
import { subscriptionTexts } from '../../src/texts/subscription/subscription-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { refuseMore } from './create.ts';
import { describeRuns } from './next-runs.ts';

/** How long a removed subscription can be brought back. */
const UNDO_MS = 7 * 24 * 3_600_000;
/** Choices show no timestamps that Discord would put into each reader's own clock. */
const WHEN: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
  timeZoneName: 'short',
};

export async function chooseDeleted(
  db: Database,
  guildId: string,
  typed: string,
  nowMs: number,
  language: Language,
): Promise<Choice[]> {
  const { removedChoice } = subscriptionTexts[language];
  const at = new Intl.DateTimeFormat(language, WHEN);
  const deleted = await listDeletedSubscriptions(db, guildId, nowMs - UNDO_MS);
  return deleted
    .filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()))
    .map(({ id, name, deletedAtMs }) => ({ name: removedChoice(name, at.format(deletedAtMs)), value: id }));
}

export async function restore(interaction: SlashInteraction, { db, now, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId, user } = interaction;
  const typed = interaction.options.getString('removed', true).trim();
  const deleted = await listDeletedSubscriptions(db, guildId, now() - UNDO_MS);
  const found = deleted.find(({ id, name }) => id === typed || name.toLowerCase() === typed.toLowerCase());
  if (!found) {
    throw new AppError('not_found', ['notRemoved', typed.slice(0, 60)]);
  }
  refuseMore(await listSubscriptions(db, guildId));
  await restoreSubscription(db, found.id, found.paused ? undefined : nextSlots(found.schedule, now(), 1)[0]?.atMs);
  await recordAudit(db, { guildId, userId: user.id, action: 'subscription restore', detail: found.name, atMs: now() });
  const texts = subscriptionTexts[language];
  const name = safeText(found.name);
  await interaction.editReply(
    found.paused ? texts.restoredPaused(name) : texts.restored(name, describeRuns(found.schedule, now(), language)),
  );
}
