import { MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { joinWithin } from '../../src/discord/join-within.ts';
import { safeLink } from '../../src/discord/safe-link.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { searchArticles } from '../../src/storage/article-lists.ts';
import { toTerm } from '../../src/stories/stem.ts';
import { splitWords } from '../../src/stories/words.ts';
import { articleTexts } from '../../src/texts/article/article-texts.ts';
import type { CommandDeps } from '../deps.ts';

const SHOWN = 10;
const MOST_WORDS = 12;

export async function search(interaction: SlashInteraction, { db, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const words = interaction.options.getString('words', true);
  const terms = splitWords(words, MOST_WORDS).flatMap(({ text }) => toTerm(text) ?? []);
  const found = await searchArticles(db, [...new Set(terms)], { guildId: interaction.guildId, limit: SHOWN });
  const lines = found.map((article) => {
    const seen = `<t:${Math.floor((article.publishedAtMs ?? article.firstSeenAtMs) / 1000)}:R>`;
    const title = article.url ? safeLink(article.title, article.url) : safeText(article.title, 200);
    return `• ${title} · ${safeText(article.publisherName, 60)} · ${seen}`;
  });
  await interaction.editReply({
    content: lines.length === 0 ? articleTexts[language].nothing(safeText(words, 100)) : joinWithin(lines, language),
    flags: MessageFlags.SuppressEmbeds,
  });
}
