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
  async run(interaction, deps) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const texts = usageTexts[deps.language];
    const numbers = new Intl.NumberFormat(deps.language);
    const spent = await describeSpending(interaction.guildId, deps);
    if (!spent) {
      await interaction.editReply(texts.free);
      return;
    }
    const { words, calls, inputTokens, outputTokens } = spent;
    const counts = texts.tokens(texts.calls(calls), numbers.format(inputTokens), numbers.format(outputTokens));
    await interaction.editReply([words, counts, `-# ${texts.paidOnce}`].join('\n'));
  },
};

/** What of the day's money is spent; nothing where no model is set up. */
export async function describeSpending(
  guildId: string,
  { db, now, budgetUsdPerDay, language }: Pick<CommandDeps, 'db' | 'now' | 'budgetUsdPerDay' | 'language'>,
) {
  if (budgetUsdPerDay === undefined) return undefined;
  const nowMs = now();
  const used = await readUsage(db, guildId, nowMs);
  const dollars = new Intl.NumberFormat(language, { style: 'currency', currency: 'USD', maximumFractionDigits: 4 });
  const resetsAt = `<t:${Math.ceil(nowMs / DAY_MS) * (DAY_MS / 1_000)}:t>`;
  return {
    ...used,
    words: usageTexts[language].spent(dollars.format(used.usd), dollars.format(budgetUsdPerDay), resetsAt),
  };
}
