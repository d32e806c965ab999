import { MessageFlags } from 'discord.js';
import { tryWords } from '../../src/digest/filter-story.ts';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { articlesSince } from '../../src/storage/article-lists.ts';
import type { CommandDeps } from '../deps.ts';
import { readPhrases } from '../read-phrases.ts';
import { describeTrial } from './describe-trial.ts';

/** Articles that a filter is tried on, and how far back they are looked for. */
const TRIED = 50;
const SPAN_MS = 7 * 24 * 3_600_000;

/** What a filter would let through, before a subscription gets it. */
export async function tryFilter(interaction: SlashInteraction, { db, now, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId, options } = interaction;
  const toMs = now();
  const articles = await articlesSince(db, { guildId, fromMs: toMs - SPAN_MS, toMs, limit: TRIED });
  const filters = {
    include: readPhrases(options.getString('topics')),
    exclude: readPhrases(options.getString('exclude')),
  };
  await interaction.editReply(describeTrial(tryWords(articles, filters), language));
}
