import { ComponentType, MessageFlags } from 'discord.js';
import type { AnyComponentInteraction } from '../../src/discord/command.ts';
import { joinWithin } from '../../src/discord/join-within.ts';
import { MESSAGE_TEXT_LIMIT } from '../../src/discord/limits.ts';
import { withdrawnText } from '../../src/discord/render-amendments.ts';
import { safeLink } from '../../src/discord/safe-link.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import type { DigestEntry } from '../../src/model.ts';
import { answersTexts } from '../../src/texts/answers/answers-texts.ts';
import { archiveTexts } from '../../src/texts/archive/archive-texts.ts';
import { digestTexts } from '../../src/texts/digest/digest-texts.ts';
import type { Language } from '../../src/texts/languages.ts';
import type { CommandDeps } from '../deps.ts';
import { entryOf, findShown, readerOf } from '../shown-digests.ts';
import { tellActs } from './tell-acts.ts';

/** The whole story for whoever chose it: each sentence with the sentence of a source that it rests on, and all sources. */
export async function open(interaction: AnyComponentInteraction, editionId: string, deps: CommandDeps): Promise<void> {
  if (!interaction.isStringSelectMenu()) return;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const digest = await findShown(deps, readerOf(interaction), editionId);
  const content = joinWithin(
    blocksOf(entryOf(digest, interaction.values[0]!), deps.language),
    deps.language,
    MESSAGE_TEXT_LIMIT,
  );
  await interaction.editReply({
    components: [{ type: ComponentType.TextDisplay, content }],
    flags: MessageFlags.IsComponentsV2,
  });
}

/** A story part by part: headline, each sentence with its evidence, what is disputed, all sources. */
export function blocksOf(entry: DigestEntry, language: Language): string[] {
  const { story, summary, whatIsNew } = entry;
  const [texts, answers] = [digestTexts[language], answersTexts[language]];
  const withdrawn = withdrawnText(entry, texts);
  if (withdrawn !== undefined) return [withdrawn];
  const articles = summary.articleIds.map((id) => story.articles.find((article) => article.id === id));
  const nameOf = (cite: string) => safeText(articles[Number.parseInt(cite, 10) - 1]?.publisherName ?? '', 60);
  const sentences = summary.sentences.map(({ text, cites }) => {
    const evidence = cites.map(
      (cite) => `> -# ${answers.quoted(nameOf(cite), safeText(summary.evidence[cite] ?? '', 500))}`,
    );
    return [safeText(text, 900), ...evidence].join('\n');
  });
  const disputes = summary.disagreements.map(({ what, values }) => {
    const said = values.map(
      ({ value, sentence }) => `> ${answers.quoted(safeText(value, 80), safeText(sentence, 300))}`,
    );
    return [`⇄ ${texts.sourcesDisagree(safeText(what, 80))}`, ...said].join('\n');
  });
  const sources = story.articles.map((article) => {
    const at = article.publishedAtMs ? ` · <t:${Math.floor(article.publishedAtMs / 1000)}:R>` : '';
    const copy = article.copyOf ? ` · ${answers.sameText}` : '';
    return `- ${safeText(article.publisherName, 60)}: ${safeLink(article.title, article.url, 150)}${at}${copy}`;
  });
  return [
    `### ${safeText(summary.headline, 250)}`,
    ...tellActs(entry, language),
    ...(whatIsNew ? [`**${texts.whatIsNew}** ${safeText(whatIsNew, 400)}`] : []),
    ...sentences,
    ...disputes,
    `**${archiveTexts[language].sources}**`,
    ...sources,
  ];
}
