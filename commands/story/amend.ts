import { ButtonStyle, ComponentType, MessageFlags, TextInputStyle } from 'discord.js';
import { correctStory, withdrawStory } from '../../src/digest/amend-story.ts';
import type { ComponentInteraction, SlashInteraction } from '../../src/discord/command.ts';
import { rebuildMessages } from '../../src/discord/rebuild-messages.ts';
import { AppError } from '../../src/errors.ts';
import type { Digest } from '../../src/model.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { findDigest, findEdition } from '../../src/storage/editions.ts';
import { amendEdition } from '../../src/storage/edits.ts';
import { listShowings } from '../../src/storage/revised-articles.ts';
import { findLive } from '../../src/storage/subscriptions.ts';
import { correctionsTexts } from '../../src/texts/corrections/corrections-texts.ts';
import type { Language } from '../../src/texts/languages.ts';
import type { CommandDeps } from '../deps.ts';
import { entryOf } from '../shown-digests.ts';
import { tellOutcome } from './tell-outcome.ts';

/** How long ago an edition may have been posted whose stories are corrected in all that show them. */
const REACH_MS = 30 * 24 * 3_600_000;
export const MAX_HEADLINE = 250;
export const MAX_NOTE = 300;

/** What a moderator says of a story; a reason withdraws it. */
type Wish = { headline?: string; note?: string } | { reason: string };

/** The buttons under a report, for managers. */
export function amendRow(editionId: string, storyId: string, language: Language) {
  const texts = correctionsTexts[language];
  const button = (name: string, label: string, style: ButtonStyle) =>
    ({ type: ComponentType.Button, style, customId: `${name}:${editionId}:${storyId}`, label }) as const;
  return {
    type: ComponentType.ActionRow,
    components: [
      button('correct', texts.correctButton, ButtonStyle.Secondary),
      button('withdraw', texts.withdrawButton, ButtonStyle.Danger),
    ],
  } as const;
}

export async function askCorrection(interaction: ComponentInteraction, rest: string, deps: CommandDeps): Promise<void> {
  if (!interaction.isButton()) return;
  const [editionId = '', storyId = ''] = rest.split(':');
  const { summary } = entryOf(await postedDigest(interaction.guildId, editionId, deps), storyId);
  const texts = correctionsTexts[deps.language];
  await interaction.showModal({
    custom_id: `corrected:${rest}`,
    title: texts.correctTitle,
    components: [
      field('headline', texts.headlineLabel, MAX_HEADLINE, false, summary.headline.slice(0, MAX_HEADLINE)),
      field('note', texts.noteLabel, MAX_NOTE, false),
    ],
  });
}

export async function askReason(interaction: ComponentInteraction, rest: string, deps: CommandDeps): Promise<void> {
  if (!interaction.isButton()) return;
  const [editionId = ''] = rest.split(':');
  await postedDigest(interaction.guildId, editionId, deps);
  const texts = correctionsTexts[deps.language];
  await interaction.showModal({
    custom_id: `withdrawn:${rest}`,
    title: texts.withdrawTitle,
    components: [field('reason', texts.reasonLabel, MAX_NOTE, true)],
  });
}

function field(id: string, label: string, maxLength: number, isRequired: boolean, value?: string) {
  const component = {
    type: ComponentType.TextInput,
    custom_id: id,
    style: TextInputStyle.Paragraph,
    required: isRequired,
    max_length: maxLength,
    ...(value && { value }),
  } as const;
  return { type: ComponentType.Label, label, component } as const;
}

export async function takeCorrection(interaction: ComponentInteraction, rest: string, deps: CommandDeps) {
  if (!interaction.isModalSubmit()) return;
  const { fields } = interaction;
  await amend(
    interaction,
    rest,
    readWish(fields.getTextInputValue('headline'), fields.getTextInputValue('note')),
    deps,
  );
}

export async function takeReason(interaction: ComponentInteraction, rest: string, deps: CommandDeps) {
  if (!interaction.isModalSubmit()) return;
  await amend(interaction, rest, { reason: interaction.fields.getTextInputValue('reason').trim() }, deps);
}

/** `/story correct` */
export async function correct(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  const { options } = interaction;
  await amend(
    interaction,
    idsOf(interaction),
    readWish(options.getString('headline'), options.getString('note')),
    deps,
  );
}

/** `/story withdraw` */
export async function withdraw(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  await amend(interaction, idsOf(interaction), { reason: interaction.options.getString('reason', true).trim() }, deps);
}

const idsOf = ({ options }: SlashInteraction) =>
  `${options.getString('edition') ?? ''}:${options.getString('story', true)}`;

function readWish(headline: string | null, note: string | null): Wish {
  const said = { headline: oneLine(headline), note: oneLine(note) };
  return { ...(said.headline && { headline: said.headline }), ...(said.note && { note: said.note }) };
}

const oneLine = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** In one edition, or in all of the last weeks that show the story, and in their posted messages. */
async function amend(
  interaction: ComponentInteraction | SlashInteraction,
  ids: string,
  wish: Wish,
  deps: CommandDeps,
): Promise<void> {
  if (!interaction.isRepliable()) return;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { db, now, pictureOrigins, language } = deps;
  const { guildId, user } = interaction;
  const [given = '', storyId = ''] = ids.split(':');
  const texts = correctionsTexts[language];
  const atMs = now();
  if (given) await postedDigest(guildId, given, deps);
  const scope = { guildId, sinceMs: atMs - REACH_MS };
  const editions = given ? [given] : (await listShowings(db, storyId, scope)).map(({ editionId }) => editionId);
  if (editions.length === 0) throw new AppError('not_found', texts.notShown);

  const change = (digest: Digest) =>
    'reason' in wish
      ? withdrawStory(digest, storyId, { ...wish, atMs })
      : correctStory(digest, storyId, { ...wish, atMs });
  const amended: string[] = [];
  for (const editionId of editions) {
    const changed = await amendEdition(db, editionId, change, (posted, after) =>
      rebuildMessages(posted, after, pictureOrigins),
    );
    if (!changed) continue;
    amended.push(editionId);
    const { headline } = entryOf(changed, storyId).summary;
    const said = 'reason' in wish ? wish.reason : wish.note;
    const detail = [changed.title, headline, said].filter(Boolean).join(': ');
    const action = 'reason' in wish ? 'story withdraw' : 'story correct';
    await recordAudit(db, { guildId, userId: user.id, action, detail, atMs });
  }
  if (amended.length === 0) throw new AppError('not_found', texts.nothing);
  for (const editionId of amended) await deps.show(editionId);
  await interaction.editReply(await tellOutcome(db, amended, language));
}

/** @throws AppError `not_found` if it is another server's, was never posted or waits to be */
async function postedDigest(guildId: string, editionId: string, { db, language }: CommandDeps): Promise<Digest> {
  const texts = correctionsTexts[language];
  const edition = await findEdition(db, editionId);
  const owner = edition && (await findLive(db, edition.subscriptionId));
  const digest = owner?.guildId === guildId ? await findDigest(db, editionId) : undefined;
  if (digest && edition?.state === 'awaiting') throw new AppError('not_found', texts.isDraft);
  if (digest) return digest;
  throw new AppError('not_found', texts.notShown);
}
