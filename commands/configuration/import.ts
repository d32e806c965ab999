import { ButtonStyle, ComponentType, type Guild, type GuildMember, MessageFlags } from 'discord.js';
import type { ComponentInteraction, SlashInteraction } from '../../src/discord/command.ts';
import { joinWithin } from '../../src/discord/join-within.ts';
import { AppError } from '../../src/errors.ts';
import { configurationTexts } from '../../src/texts/configuration/configuration-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { findOpen } from '../find-open.ts';
import { missingWords } from '../missing-permissions.ts';
import { readUpload } from '../read-upload.ts';
import { applyPlan } from './apply-plan.ts';
import { describePlan } from './describe-plan.ts';
import { describeServer } from './describe-server.ts';
import { type ImportPlan, isNothing, planImport } from './plan-import.ts';
import { type Configuration, MAX_FILE, readConfiguration } from './read-file.ts';

const OPEN_MS = 15 * 60_000;

interface Place {
  guild: Guild;
  member: GuildMember;
}

/** Says what a file would do here; it is done once that is confirmed. */
export async function importFile(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { id, guild, guildId, options } = interaction;
  const texts = configurationTexts[deps.language];
  const upload = options.getAttachment('file', true);
  if (upload.size > MAX_FILE) throw new AppError('configuration_invalid', ['configurationTooLarge', MAX_FILE / 1_024]);
  const file = readConfiguration(await readUpload(upload, deps.fetcher));
  const { plan } = await planHere(file, interaction, deps);
  const isWork = !isNothing(plan);
  if (isWork) await deps.cache.set(keyOf(guildId, id), file, OPEN_MS);
  const label = texts.confirm;
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Success,
    customId: `configure:${id}`,
    label,
  } as const;
  const lines = [
    isWork ? texts.wouldDo : texts.nothing,
    ...describePlan(plan, deps.language),
    ...lacks(plan, guild, deps),
  ];
  await interaction.editReply({
    content: joinWithin(lines, deps.language),
    components: isWork ? [{ type: ComponentType.ActionRow, components: [button] }] : [],
    flags: MessageFlags.SuppressEmbeds,
    allowedMentions: { parse: [] },
  });
}

/** The button under what a file would do. It does what is to be done then, as the server may have changed since. */
export async function confirmFile(interaction: ComponentInteraction, askedBy: string, deps: CommandDeps) {
  await interaction.deferUpdate();
  const { guildId, user } = interaction;
  const { db, cache, jobs, now, language } = deps;
  const texts = configurationTexts[language];
  const file = await findOpen<Configuration>(keyOf(guildId, askedBy), guildId, deps);
  if (!file) {
    await interaction.editReply({ content: texts.closed, components: [] });
    return;
  }
  const { plan, followed, subscriptions } = await planHere(file, interaction, deps);
  const fresh = await applyPlan(db, plan, { guildId, userId: user.id, followed, subscriptions }, now);
  await cache.delete(keyOf(guildId, askedBy));
  for (const sourceId of fresh) await jobs.add('poll', { sourceId });
  await interaction.editReply({
    content: joinWithin([texts.done, ...describePlan(plan, language)], language),
    components: [],
    flags: MessageFlags.SuppressEmbeds,
    allowedMentions: { parse: [] },
  });
}

async function planHere(file: Configuration, { guild, member }: Place, { db, pictureOrigins }: CommandDeps) {
  const { configuration, ...here } = await describeServer(db, guild);
  const plan = planImport(file, { guild, manager: member, here: configuration, insideOrigins: pictureOrigins });
  return { plan, ...here };
}

/** What the bot lacks in the channels it would write in. */
function lacks({ subscriptions: { fresh, changed } }: ImportPlan, guild: Guild, { language }: CommandDeps): string[] {
  const places = [...fresh, ...changed].flatMap(({ channel, approval }) => [
    channel,
    ...(approval ? [approval.channel] : []),
  ]);
  return [...new Set(places.map(({ id }) => id))].flatMap((id) => {
    const channel = guild.channels.cache.get(id);
    const missing = channel && missingWords(channel, language);
    return missing ? [`⚠ ${missing}`] : [];
  });
}

const keyOf = (guildId: string, askedBy: string) => `configuration:${guildId}:${askedBy}`;
