import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { AppError } from '../../src/errors.ts';
import { readArticlePage } from '../../src/ingest/read-article-page.ts';
import { readPaste } from '../../src/ingest/read-paste.ts';
import type { ArticleDraft } from '../../src/model.ts';
import { storeArticle } from '../../src/storage/articles.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { assignStories } from '../../src/stories/assign-stories.ts';
import type { CommandDeps } from '../deps.ts';

const PASTE_MODAL: APIModalInteractionResponseCallbackData = {
  custom_id: 'paste',
  title: 'Add an article',
  components: [
    {
      type: ComponentType.Label,
      label: 'The text, its headline on the first line',
      description: 'Put the address of the original on a line of its own, if there is one.',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'text',
        style: TextInputStyle.Paragraph,
        required: true,
        max_length: 4_000,
      },
    },
  ],
};

/** With an address the page is read; without one a modal asks for the text. */
export async function add(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  const url = interaction.options.getString('url');
  const file = interaction.options.getAttachment('file');
  if (!url && !file) {
    await interaction.showModal(PASTE_MODAL);
    return;
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { draft, note } = url
    ? { draft: await readPage(interaction, url, deps), note: undefined }
    : await readFile(interaction, file!.url, deps);
  await interaction.editReply(await keep(interaction, draft, note, deps));
}

export async function addPasted(interaction: ModalSubmitInteraction<'cached'>, deps: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const paste = {
    text: interaction.fields.getTextInputValue('text'),
    guildId: interaction.guildId,
    userId: interaction.user.id,
  };
  const { draft, note } = await readPaste(paste, deps.extractor.extract);
  await interaction.editReply(await keep(interaction, draft, note, deps));
}

type Asker = SlashInteraction | ModalSubmitInteraction<'cached'>;

async function readPage(asker: Asker, url: string, { fetcher, extractor, now }: CommandDeps): Promise<ArticleDraft> {
  const draft = await readArticlePage(url, { fetcher, extractor, nowMs: now() });
  return { ...draft, guildId: asker.guildId, submittedBy: asker.user.id };
}

/** Discord keeps uploads at an address of its own; it is fetched like any other. */
async function readFile(asker: Asker, url: string, { fetcher, extractor }: CommandDeps) {
  const fetched = await fetcher.fetch(url);
  if (fetched.outcome !== 'fetched')
    throw new AppError('fetch_failed', 'The file could not be read from Discord. Upload it again.');
  const text = new TextDecoder().decode(fetched.body);
  return readPaste({ text, guildId: asker.guildId, userId: asker.user.id }, extractor.extract);
}

async function keep(
  asker: Asker,
  draft: ArticleDraft,
  note: string | undefined,
  { db, now }: CommandDeps,
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
  const words = {
    new: `Added ${title}. It can stand in the next digest of this server.`,
    updated: `${title} was here already; its text is up to date now.`,
    known: `${title} was here already, with the same text. Nothing was changed.`,
  }[outcome];
  return note ? `${words}\n${note}` : words;
}
