import { InteractionContextType, MessageFlags } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { named } from '../src/discord/named.ts';
import { readUsage } from '../src/storage/usage.ts';
import { usageTexts } from '../src/texts/usage/usage-texts.ts';
import type { CommandDeps } from './deps.ts';

const DAY_MS = 24 * 3_600_000;

/** What this server's summaries cost today, of what it may spend. */
export const usage: Command<CommandDeps> = {
  data: { ...named(usageTexts, 'usage'), contexts: [InteractionContextType.Guild] },
  async run(interaction, { db, now, budgetUsdPerDay, language }) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const texts = usageTexts[language];
    const dollars = new Intl.NumberFormat(language, { style: 'currency', currency: 'USD', maximumFractionDigits: 4 });
    const numbers = new Intl.NumberFormat(language);
    await interaction.editReply(await wordsOf());

    async function wordsOf(): Promise<string> {
      if (budgetUsdPerDay === undefined) return texts.free;
      const nowMs = now();
      const { usd, calls, inputTokens, outputTokens } = await readUsage(db, interaction.guildId, nowMs);
      const resetsAt = `<t:${Math.ceil(nowMs / DAY_MS) * (DAY_MS / 1_000)}:t>`;
      return [
        texts.spent(dollars.format(usd), dollars.format(budgetUsdPerDay), resetsAt),
        texts.tokens(texts.calls(calls), numbers.format(inputTokens), numbers.format(outputTokens)),
        `-# ${texts.paidOnce}`,
      ].join('\n');
    }
  },
};
