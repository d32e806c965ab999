import {
  type ActionRowData,
  type ChatInputCommandInteraction,
  ComponentType,
  type Guild,
  type GuildMember,
  type MessageActionRowComponentData,
  MessageFlags,
} from 'discord.js';
import type { ComponentInteraction, SlashInteraction } from '../../src/discord/command.ts';
import { plainText, safeText } from '../../src/discord/safe-text.ts';
import type { Subscription, TopicPing } from '../../src/model.ts';
import { nextSlots } from '../../src/schedule/slots.ts';
import { listFollowed } from '../../src/storage/follows.ts';
import { findOwn, listOwn } from '../../src/storage/members.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { listSubscriptions } from '../../src/storage/subscriptions.ts';
import { type TopicsTexts, topicsTexts } from '../../src/texts/topics/topics-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { stopRow, TIMES, type TimeName } from './own-digest.ts';

/** Discord's limits on the options of a select and on their words. */
const MAX_OPTIONS = 25;
const MAX_LABEL = 100;

/** The groups of a server's sources, by name. */
export async function topicsOf(db: Database, guildId: string): Promise<string[]> {
  const groups = (await listFollowed(db, guildId)).map(({ follow }) => follow.group).filter(Boolean);
  return [...new Set(groups)].toSorted((a, b) => a.localeCompare(b));
}

/** Roles that members may take, one for each topic. */
export async function offersOf(db: Database, guild: Guild): Promise<TopicPing[]> {
  const pings = (await listSubscriptions(db, guild.id)).flatMap(({ look }) => look.topicPings ?? []);
  const offered = pings.filter(({ roleId, offered }) => offered && guild.roles.cache.has(roleId));
  return [...new Map(offered.map((ping) => [ping.roleId, ping])).values()].slice(0, MAX_OPTIONS);
}

/** The topics of this server, for whoever asked. */
export async function showAnew(interaction: SlashInteraction | ComponentInteraction, deps: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await interaction.editReply(await showTopics(interaction, deps));
}

/** In direct messages: all that the person gets, each with its way to stop. */
export async function showOwn(interaction: ChatInputCommandInteraction, { db, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const texts = topicsTexts[language];
  const all = await listOwn(db, interaction.user.id);
  const lines = all.map(({ name, filters }) => `**${safeText(name, 60)}**: ${listed(filters.topics ?? [], 120)}`);
  await interaction.editReply({
    content: lines.join('\n') || texts.nothingOwn,
    components: all.map(({ id, name }) => stopRow(id, language, name)),
  });
}

/** What a member follows here, and what chooses it. @param note what could not be done */
export async function showTopics(
  { guild, member }: { guild: Guild; member: GuildMember },
  { db, now, language }: CommandDeps,
  note?: string,
): Promise<{ content: string; components: ActionRowData<MessageActionRowComponentData>[] }> {
  const texts = topicsTexts[language];
  const [topics, offers, own] = await Promise.all([
    topicsOf(db, guild.id),
    offersOf(db, guild),
    findOwn(db, member.id, guild.id),
  ]);
  const taken = offers.filter(({ roleId }) => member.roles.cache.has(roleId));
  const content = [
    `**${texts.heading}**`,
    ...(topics.length === 0 ? [texts.noTopics] : [messageLine(own, now(), texts)]),
    ...(offers.length > 0 ? [texts.byRole(taken.map(({ roleId }) => `<@&${roleId}>`).join(', ') || texts.none)] : []),
    ...(note ? [`⚠ ${note}`] : []),
  ].join('\n');
  const components = [
    ...(topics.length > 0 ? [select('message', texts.chooseByMessage, topics, own?.filters.topics ?? [])] : []),
    ...(own ? [timeSelect(own, texts)] : []),
    ...(offers.length > 0 ? [roleSelect(offers, taken, guild, texts)] : []),
    ...(own ? [stopRow(own.id, language)] : []),
  ];
  return { content, components: components as ActionRowData<MessageActionRowComponentData>[] };
}

function messageLine(own: Subscription | undefined, nowMs: number, texts: TopicsTexts): string {
  if (!own) return texts.byMessage(texts.none);
  const topics = listed(own.filters.topics ?? []);
  if (own.paused) return `${texts.byMessage(topics)}\n⏸ ${own.paused.reason === 'channel' ? texts.left : texts.closed}`;
  const next = nextSlots(own.schedule, nowMs, 1)[0];
  return texts.byMessage(next ? texts.next(topics, `<t:${Math.floor(next.atMs / 1_000)}:f>`) : topics);
}

const listed = (topics: readonly string[], most = 500) => safeText(topics.join(', '), most);

function select(step: string, placeholder: string, names: readonly string[], chosen: readonly string[]) {
  const options = names.slice(0, MAX_OPTIONS).map((name) => ({
    label: plainText(name, MAX_LABEL) || '…',
    value: name,
    default: chosen.includes(name),
  }));
  return row({
    type: ComponentType.StringSelect,
    customId: `topics:${step}`,
    placeholder,
    minValues: 0,
    maxValues: options.length,
    options,
  });
}

function roleSelect(offers: TopicPing[], taken: TopicPing[], guild: Guild, texts: TopicsTexts) {
  return row({
    type: ComponentType.StringSelect,
    customId: 'topics:role',
    placeholder: texts.chooseByRole,
    minValues: 0,
    maxValues: offers.length,
    options: offers.map((offer) => ({
      label: plainText(`${offer.topic}: @${guild.roles.cache.get(offer.roleId)?.name}`, MAX_LABEL),
      value: offer.roleId,
      default: taken.includes(offer),
    })),
  });
}

function timeSelect({ schedule }: Subscription, texts: TopicsTexts) {
  const isNow = (name: TimeName) => JSON.stringify({ ...TIMES[name], timeZone: schedule.timeZone });
  return row({
    type: ComponentType.StringSelect,
    customId: 'topics:time',
    placeholder: texts.chooseTime,
    options: (Object.keys(TIMES) as TimeName[]).map((name) => ({
      label: texts.times[name],
      description: schedule.timeZone,
      value: name,
      default: isNow(name) === JSON.stringify(schedule),
    })),
  });
}

function row(component: MessageActionRowComponentData): ActionRowData<MessageActionRowComponentData> {
  return { type: ComponentType.ActionRow, components: [component] };
}
