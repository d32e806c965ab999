import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { readArticlePage } from '../../src/ingest/read-article-page.ts';
import { readPaste } from '../../src/ingest/read-paste.ts';
import type { ArticleDraft } from '../../src/model.ts';
import { storeArticle } from '../../src/storage/articles.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { assignStories } from '../../src/stories/assign-stories.ts';
import { type ArticleTexts, articleTexts } from '../../src/texts/article/article-texts.ts';
import { type Said, say } from '../../src/texts/errors/error-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { readUpload } from '../read-upload.ts';

const pasteModal = ({ pasteTitle, pasteLabel, pasteHint }: ArticleTexts): APIModalInteractionResponseCallbackData => ({
  custom_id: 'paste',
  title: pasteTitle,
  components: [
    {
      type: ComponentType.Label,
      label: pasteLabel,
      description: pasteHint,
      component: {
        type: ComponentType.TextInput,
        custom_id: 'text',
        style: TextInputStyle.Paragraph,
        required: true,
        max_length: 4_000,
      },
    },
  ],
});

/** With an address the page is read; without one a modal asks for the text. */
export async function add(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  const url = interaction.options.getString('url');
  const file = interaction.options.getAttachment('file');
  if (!url && !file) {
    await interaction.showModal(pasteModal(articleTexts[deps.language]));
    return;
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { draft, note } = url
    ? { draft: await readPage(interaction, url, deps), note: undefined }
    : await readText(interaction, new TextDecoder().decode(await readUpload(file!, deps.fetcher)), deps);
  await interaction.editReply(await keepArticle(interaction, draft, note, deps));
}

export async function addPasted(interaction: ModalSubmitInteraction<'cached'>, deps: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { draft, note } = await readText(interaction, interaction.fields.getTextInputValue('text'), deps);
  await interaction.editReply(await keepArticle(interaction, draft, note, deps));
}

type Asker = Pick<SlashInteraction, 'guildId' | 'user'>;

/** @throws AppError in words if it is no page of news */
export async function readPage(
  asker: Asker,
  url: string,
  { fetcher, extractor, now }: CommandDeps,
): Promise<ArticleDraft> {
  const draft = await readArticlePage(url, { fetcher, extractor, nowMs: now() });
  return { ...draft, guildId: asker.guildId, submittedBy: asker.user.id };
}

function readText({ guildId, user }: Asker, text: string, { extractor }: CommandDeps) {
  return readPaste({ text, guildId, userId: user.id }, extractor.extract);
}

/** Stores it for this server, finds its story, and says so. */
export async function keepArticle(
  asker: Asker,
  draft: ArticleDraft,
  note: Said | undefined,
  { db, now, language }: CommandDeps,
): Promise<string> {
  const { article, outcome } = await storeArticle(db, draft, { sourceId: `paste:${asker.guildId}`, atMs: now() });
  await assignStories(db, [article.id], { nowMs: now() });
  await recordAudit(db, {
    guildId: asker.guildId,
    userId: asker.user.id,
    action: 'article add',
    detail: article.title,
    atMs: now(),
  });
  const title = `**${safeText(article.title, 200)}** (${safeText(article.publisherName, 80)})`;
  const texts = articleTexts[language];
  const words = { new: texts.added, updated: texts.updated, known: texts.known }[outcome](title);
  return note ? `${words}\n${say(note, language)}` : words;
}
