import { ComponentType, MessageFlags, TextInputStyle } from 'discord.js';
import { dropStory, editHeadline, moveUp } from '../../src/digest/edit-draft.ts';
import type { ComponentInteraction } from '../../src/discord/command.ts';
import { DRAFT } from '../../src/discord/render-draft.ts';
import { AppError } from '../../src/errors.ts';
import type { Digest } from '../../src/model.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { approveEdition, changeDraft, discardEdition, showAgain, turnPage } from '../../src/storage/drafts.ts';
import { findDigest, findEdition } from '../../src/storage/editions.ts';
import { findLive } from '../../src/storage/subscriptions.ts';
import { approvalTexts } from '../../src/texts/approval/approval-texts.ts';
import type { AuditAction } from '../../src/texts/audit/audit-texts.ts';
import { keep } from '../../src/texts/errors/error-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { entryOf } from '../shown-digests.ts';

type Handler = (interaction: ComponentInteraction, rest: string, deps: CommandDeps) => Promise<void>;

export const MAX_HEADLINE = 250;

/** awaiting ▶ sent, by the way of every edition. */
const publish: Handler = async (interaction, editionId, deps) => {
  await interaction.deferUpdate();
  const { name } = await ownDraft(interaction, editionId, deps);
  if (!(await approveEdition(deps.db, editionId))) throw over(deps);
  await note(interaction, deps, 'draft publish', name);
  await deps.jobs.add('compose', { editionId });
  await deps.show(editionId);
};

const discard: Handler = async (interaction, editionId, deps) => {
  await interaction.deferUpdate();
  const { name } = await ownDraft(interaction, editionId, deps);
  if (!(await discardEdition(deps.db, editionId, keep(['draftDiscarded'])))) throw over(deps);
  await note(interaction, deps, 'draft discard', name);
  await deps.show(editionId);
};

const page: Handler = async (interaction, rest, deps) => {
  await interaction.deferUpdate();
  const [editionId = '', at = ''] = rest.split(':');
  await ownDraft(interaction, editionId, deps);
  if (!(await turnPage(deps.db, editionId, Number.parseInt(at, 10) || 0))) throw over(deps);
  await deps.show(editionId);
};

/** For a draft that somebody deleted. */
const show: Handler = async (interaction, editionId, deps) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await ownDraft(interaction, editionId, deps);
  await showAgain(deps.db, editionId);
  await deps.show(editionId);
  await interaction.editReply(approvalTexts[deps.language].shownAgain);
};

/** What a select does with the story that was chosen in it. */
const byChoice =
  (action: AuditAction, change: (digest: Digest, storyId: string) => Digest | undefined): Handler =>
  async (interaction, editionId, deps) => {
    if (!interaction.isStringSelectMenu()) return;
    await interaction.deferUpdate();
    await alter(interaction, editionId, interaction.values[0]!, action, change, deps);
  };

const askHeadline: Handler = async (interaction, editionId, deps) => {
  if (!interaction.isStringSelectMenu()) return;
  await ownDraft(interaction, editionId, deps);
  const digest = await findDigest(deps.db, editionId);
  if (!digest) throw over(deps);
  const { story, summary } = entryOf(digest, interaction.values[0]!);
  const texts = approvalTexts[deps.language];
  await interaction.showModal({
    custom_id: `draft-words:${editionId}:${story.id}`,
    title: texts.headlineTitle,
    components: [
      {
        type: ComponentType.Label,
        label: texts.headlineLabel,
        component: {
          type: ComponentType.TextInput,
          custom_id: 'headline',
          style: TextInputStyle.Paragraph,
          required: true,
          max_length: MAX_HEADLINE,
          value: summary.headline.slice(0, MAX_HEADLINE),
        },
      },
    ],
  });
};

const takeHeadline: Handler = async (interaction, rest, deps) => {
  if (!interaction.isModalSubmit()) return;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const [editionId = '', storyId = ''] = rest.split(':');
  const headline = interaction.fields.getTextInputValue('headline').replace(/\s+/g, ' ').trim();
  const change = (digest: Digest) => editHeadline(digest, storyId, headline);
  await alter(interaction, editionId, storyId, 'draft headline', change, deps);
  await interaction.editReply(approvalTexts[deps.language].headlineChanged);
};

/** Everything that can be pressed in a draft, for managers. */
export const draftComponents = Object.fromEntries(
  Object.entries({
    [DRAFT.publish]: publish,
    [DRAFT.discard]: discard,
    [DRAFT.page]: page,
    [DRAFT.drop]: byChoice('draft drop', dropStory),
    [DRAFT.up]: byChoice('draft move up', moveUp),
    [DRAFT.headline]: askHeadline,
    [DRAFT.show]: show,
    'draft-words': takeHeadline,
  }).map(([name, run]) => [name, { managersOnly: true, run }]),
);

async function alter(
  interaction: ComponentInteraction,
  editionId: string,
  storyId: string,
  action: AuditAction,
  change: (digest: Digest, storyId: string) => Digest | undefined,
  deps: CommandDeps,
): Promise<void> {
  const { db, language } = deps;
  const { name } = await ownDraft(interaction, editionId, deps);
  let headline = '';
  const changed = await changeDraft(db, editionId, (digest) => {
    headline = digest.entries.find(({ story }) => story.id === storyId)?.summary.headline ?? '';
    return change(digest, storyId);
  });
  if (!changed && (await findEdition(db, editionId))?.state !== 'awaiting') throw over(deps);
  if (!changed) throw new AppError('not_found', approvalTexts[language].unchanged);
  const now = changed.entries.find(({ story }) => story.id === storyId)?.summary.headline ?? headline;
  await note(interaction, deps, action, `${name}: ${headline}${now === headline ? '' : ` → ${now}`}`);
  await deps.show(editionId);
}

/** @throws AppError `not_found` if it is another server's, or its subscription was removed */
async function ownDraft({ guildId }: ComponentInteraction, editionId: string, deps: CommandDeps) {
  const edition = await findEdition(deps.db, editionId);
  const subscription = edition && (await findLive(deps.db, edition.subscriptionId));
  if (subscription?.guildId !== guildId) throw over(deps);
  return subscription;
}

function over({ language }: CommandDeps): AppError {
  return new AppError('not_found', approvalTexts[language].over);
}

async function note({ guildId, user }: ComponentInteraction, deps: CommandDeps, action: AuditAction, detail: string) {
  await recordAudit(deps.db, { guildId, userId: user.id, action, detail, atMs: deps.now() });
}
