import { InteractionContextType, MessageFlags } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { readUsage } from '../src/storage/usage.ts';
import type { CommandDeps } from './deps.ts';

const DAY_MS = 24 * 3_600_000;
const DOLLARS = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 4 });
const COUNT = new Intl.NumberFormat('en');

/** What this server's summaries cost today, of what it may spend. */
export const usage: Command<CommandDeps> = {
  data: {
    name: 'usage',
    description: 'What the model that writes summaries cost today',
    contexts: [InteractionContextType.Guild],
  },
  async run(interaction, { db, now, budgetUsdPerDay }) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(await wordsOf());

    async function wordsOf(): Promise<string> {
      if (budgetUsdPerDay === undefined) {
        return 'Summaries cost nothing here: no model is set up, so they are sentences of the sources, word for word.';
      }
      const nowMs = now();
      const { usd, calls, inputTokens, outputTokens } = await readUsage(db, interaction.guildId, nowMs);
      const resetsAt = Math.ceil(nowMs / DAY_MS) * (DAY_MS / 1_000);
      return [
        `**${DOLLARS.format(usd)}** of ${DOLLARS.format(budgetUsdPerDay)} spent today, until <t:${resetsAt}:t>.`,
        `${COUNT.format(calls)} calls, ${COUNT.format(inputTokens)} tokens read, ${COUNT.format(outputTokens)} written.`,
        '-# A story is paid for once, by the server whose digest showed it first. When the day’s money is spent, summaries are word for word from the sources.',
      ].join('\n');
    }
  },
};
