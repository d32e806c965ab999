import { MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { orderOf } from '../../src/publish-edition.ts';
import { lastWindowEnd } from '../../src/storage/edition-lists.ts';
import { answersTexts } from '../../src/texts/answers/answers-texts.ts';
import { takeTurn } from '../cooldowns.ts';
import type { CommandDeps } from '../deps.ts';
import { readSubscription } from '../subscription/choose-subscription.ts';
import { describeRuns } from '../subscription/next-runs.ts';
import { showDigest } from './now.ts';

const FIRST_WINDOW_MS = 24 * 3_600_000;

/** What a subscription would post if its time were now. */
export async function preview(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { db, language } = deps;
  await takeTurn('digest', interaction, deps);
  const subscription = await readSubscription(
    db,
    interaction.guildId,
    interaction.options.getString('subscription', true),
  );
  const toMs = deps.now();
  const fromMs = (await lastWindowEnd(db, subscription.id)) ?? toMs - FIRST_WINDOW_MS;
  const { digest } = await deps.makeDigest(orderOf(subscription, fromMs, toMs));
  if (digest.entries.length === 0) {
    const texts = answersTexts[language];
    const lines = [
      texts.nothingToPost(safeText(subscription.name, 60)),
      ...(digest.leftOut.length > 0 ? [texts.leftOut(digest.leftOut.length)] : []),
      `🕗 ${describeRuns(subscription.schedule, toMs, language)}`,
    ];
    await interaction.editReply(lines.join('\n'));
    return;
  }
  await showDigest(interaction, digest, subscription.look, deps);
}
