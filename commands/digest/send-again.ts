import { MessageFlags } from 'discord.js';
import type { ComponentInteraction } from '../../src/discord/command.ts';
import { AppError } from '../../src/errors.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { sendAgain } from '../../src/storage/deliveries.ts';
import { findEdition, reopenEdition } from '../../src/storage/editions.ts';
import { listSubscriptions } from '../../src/storage/subscriptions.ts';
import { answersTexts } from '../../src/texts/answers/answers-texts.ts';
import type { CommandDeps } from '../deps.ts';

/**
 * For a message of which the bot cannot know whether it was posted: somebody has looked, and it is not there. Offered
 * under `/digest explain`.
 */
export async function sendMissing(
  interaction: ComponentInteraction,
  editionId: string,
  deps: CommandDeps,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { db, jobs, now, language } = deps;
  const { guildId, user } = interaction;
  const edition = await findEdition(db, editionId);
  const isOwn = (await listSubscriptions(db, guildId)).some(({ id }) => id === edition?.subscriptionId);
  if (!edition || !isOwn || !(await sendAgain(db, editionId, now()))) {
    throw new AppError('not_found', ['nothingToResend']);
  }
  await reopenEdition(db, editionId);
  await recordAudit(db, { guildId, userId: user.id, action: 'send again', detail: editionId, atMs: now() });
  await jobs.add('deliver', { editionId });
  await interaction.editReply(answersTexts[language].sendingAgain);
}
