import { MessageFlags } from 'discord.js';
import type { ComponentInteraction } from '../../src/discord/command.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { AppError } from '../../src/errors.ts';
import { findFeed } from '../../src/ingest/find-feed.ts';
import type { Length } from '../../src/model.ts';
import { parseSchedule } from '../../src/schedule/parse-schedule.ts';
import { countFollowed } from '../../src/storage/follows.ts';
import { findServer } from '../../src/storage/servers.ts';
import { setupTexts } from '../../src/texts/setup/setup-texts.ts';
import { readTimeZone } from '../choose-time-zone.ts';
import type { CommandDeps } from '../deps.ts';
import { PLAIN_LOOK, showDigest } from '../digest/now.ts';
import { readList } from '../read-list.ts';
import { describeRuns } from '../subscription/next-runs.ts';
import { findDraft, keepDraft, type SetupDraft } from './draft.ts';
import { finishSetup } from './finish.ts';
import { followChosen } from './follow-chosen.ts';
import { feedsModal, timeModal } from './modals.ts';
import { showSetup } from './show-setup.ts';

/** Addresses taken at once, so that the answer does not take minutes. */
const MAX_GIVEN = 10;
const PREVIEW_MS = 24 * 3_600_000;

/** Whatever is pressed, chosen or filled in below `/setup`. `rest` is the step and the setup's id. */
export async function takeStep(interaction: ComponentInteraction, rest: string, deps: CommandDeps): Promise<void> {
  const [step = '', id = ''] = rest.split(':');
  const draft = await findDraft(interaction.guildId, id, deps);
  if (interaction.isButton()) {
    if (step === 'feeds') await interaction.showModal(feedsModal(id, deps.language));
    else if (step === 'time') await interaction.showModal(timeModal(id, draft, deps.language));
    else if (step === 'preview') await preview(interaction, draft, deps);
    else await done(interaction, id, draft, deps);
    return;
  }
  if (interaction.isModalSubmit() ? !interaction.isFromMessage() : !interaction.isMessageComponent()) return;
  await interaction.deferUpdate();
  const { change, note } = await choose(interaction, step, draft, deps);
  const chosen = { ...draft, ...change };
  await keepDraft(deps.cache, interaction.guildId, id, chosen);
  await show(interaction, id, chosen, note, deps);
}

/** What a step changes; what cannot be taken is told in the same message, and the rest of the setup stays. */
async function choose(
  interaction: ComponentInteraction,
  step: string,
  draft: SetupDraft,
  deps: CommandDeps,
): Promise<{ change: Partial<SetupDraft>; note?: string }> {
  try {
    if (interaction.isModalSubmit()) {
      if (step === 'given') return await takeFeeds(interaction.fields.getTextInputValue('urls'), draft, deps);
      const timeZone = readTimeZone(interaction.fields.getTextInputValue('zone'));
      const schedule = parseSchedule(interaction.fields.getTextInputValue('schedule'), timeZone);
      return { change: { schedule, length: interaction.fields.getStringSelectValues('length')[0] as Length } };
    }
    if (interaction.isChannelSelectMenu()) {
      const [chosen] = interaction.values as [string];
      return { change: step === 'hears' ? { logChannelId: chosen } : { channelId: chosen } };
    }
    return { change: interaction.isStringSelectMenu() ? { packIds: interaction.values } : {} };
  } catch (error) {
    if (error instanceof AppError) return { change: {}, note: error.in(deps.language) };
    throw error;
  }
}

async function takeFeeds(typed: string, { feeds }: SetupDraft, deps: CommandDeps) {
  const given = readList(typed);
  const found = await Promise.allSettled(given.slice(0, MAX_GIVEN).map((url) => findFeed(url, deps)));
  const failures = found.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  const bug = failures.find((failure) => !(failure instanceof AppError));
  if (bug) throw bug;
  const fresh = found
    .flatMap((result) => (result.status === 'fulfilled' ? result.value.slice(0, 1) : []))
    .map(({ url, title, siteUrl, language }) => ({
      url,
      title,
      ...(siteUrl && { siteUrl }),
      ...(language && { language }),
    }));
  const notes = [
    ...failures.map((failure: AppError) => failure.in(deps.language)),
    ...(given.length > MAX_GIVEN ? [setupTexts[deps.language].onlyFirst(String(MAX_GIVEN))] : []),
  ];
  const all = new Map([...feeds, ...fresh].map((feed) => [feed.url, feed]));
  return { change: { feeds: [...all.values()] }, ...(notes.length > 0 && { note: notes.join('\n') }) };
}

async function preview(interaction: ComponentInteraction, draft: SetupDraft, deps: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId, user } = interaction;
  await followChosen(draft, { guildId, userId: user.id }, deps);
  const server = await findServer(deps.db, guildId);
  const toMs = deps.now();
  const { digest } = await deps.makeDigest({
    guildId,
    title: setupTexts[deps.language].preview,
    sourceIds: [],
    filters: { include: [], exclude: [], hidePublishers: [], languages: [], minPublishers: 1 },
    maxStories: 8,
    length: draft.length,
    language: server?.locale.slice(0, 2) ?? 'en',
    fromMs: toMs - PREVIEW_MS,
    toMs,
  });
  if (digest.entries.length === 0) throw new AppError('not_found', ['nothingToPreview']);
  await showDigest(interaction, digest, PLAIN_LOOK, deps);
}

async function done(
  interaction: ComponentInteraction,
  id: string,
  draft: SetupDraft,
  deps: CommandDeps,
): Promise<void> {
  if (!interaction.isMessageComponent()) return;
  const { language } = deps;
  const texts = setupTexts[language];
  await interaction.update({ content: texts.reading, components: [] });
  const { guildId, user, guild } = interaction;
  const fresh = await followChosen(draft, { guildId, userId: user.id }, deps);
  const channelName = guild.channels.cache.get(draft.channelId)?.name;
  const asker = { guildId, userId: user.id, interactionId: id, channelName };
  const { name, schedule } = await finishSetup(draft, asker, deps);
  await interaction.editReply(
    [
      texts.isSetUp(safeText(name), `<#${draft.channelId}>`),
      `${texts.thenRuns(describeRuns(schedule, deps.now(), language, 1))}${fresh > 0 ? ` ${texts.added(fresh)}` : ''}`,
      texts.next,
    ].join('\n'),
  );
}

async function show(
  interaction: ComponentInteraction,
  id: string,
  draft: SetupDraft,
  note: string | undefined,
  { db, now, language, packs }: CommandDeps,
): Promise<void> {
  const { guild, guildId } = interaction;
  const followed = await countFollowed(db, guildId);
  await interaction.editReply(
    showSetup({ id, draft, packs, guild, followed, nowMs: now(), language, ...(note && { note }) }),
  );
}
