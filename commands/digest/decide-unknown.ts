import { MessageFlags } from 'discord.js';
import type { ComponentInteraction } from '../../src/discord/command.ts';
import { AppError } from '../../src/errors.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { sendAgain, takeAsSent } from '../../src/storage/deliveries.ts';
import { findEdition, reopenEdition } from '../../src/storage/editions.ts';
import { type Database, inTransaction } from '../../src/storage/open-db.ts';
import { listSubscriptions } from '../../src/storage/subscriptions.ts';
import { answersTexts } from '../../src/texts/answers/answers-texts.ts';
import type { AuditAction } from '../../src/texts/audit/audit-texts.ts';
import type { CommandDeps } from '../deps.ts';

/** For a message of which the bot cannot know whether it was posted: somebody has looked, and it is not there. */
export async function sendMissing(interaction: ComponentInteraction, editionId: string, deps: CommandDeps) {
  const { now } = deps;
  const words = answersTexts[deps.language].sendingAgain;
  await decide(interaction, editionId, deps, {
    action: 'send again',
    words,
    act: (within) => sendAgain(within, editionId, now()),
  });
}

/** It is there; what comes after it goes out. */
export async function takePosted(interaction: ComponentInteraction, editionId: string, deps: CommandDeps) {
  const words = answersTexts[deps.language].takenAsSent;
  await decide(interaction, editionId, deps, {
    action: 'take as posted',
    words,
    act: (within) => takeAsSent(within, editionId),
  });
}

/** @throws AppError `not_found` if there is nothing (any more) to decide on */
async function decide(
  interaction: ComponentInteraction,
  editionId: string,
  { db, jobs, now }: CommandDeps,
  { action, words, act }: { action: AuditAction; words: string; act(within: Database): Promise<boolean> },
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId, user } = interaction;
  const edition = await findEdition(db, editionId);
  const isOwn = (await listSubscriptions(db, guildId)).some(({ id }) => id === edition?.subscriptionId);
  if (!edition || !isOwn) throw new AppError('not_found', ['nothingToResend']);
  await inTransaction(db, async (within) => {
    if (!(await act(within))) throw new AppError('not_found', ['nothingToResend']);
    await reopenEdition(within, editionId);
    await recordAudit(within, { guildId, userId: user.id, action, detail: editionId, atMs: now() });
  });
  await jobs.add('deliver', { editionId });
  await interaction.editReply(words);
}
