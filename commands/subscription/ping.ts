import {
  type APIApplicationCommandBasicOption,
  MessageFlags,
  ApplicationCommandOptionType as Option,
} from 'discord.js';
import type { Choice, SlashInteraction } from '../../src/discord/command.ts';
import { named } from '../../src/discord/named.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { AppError } from '../../src/errors.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { updateSubscription } from '../../src/storage/subscriptions.ts';
import { topicsTexts } from '../../src/texts/topics/topics-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { topicsOf } from '../topics/show-topics.ts';
import { isPowerful, mayGive } from '../topics/take-roles.ts';
import { readSubscription } from './choose-subscription.ts';

/** Topics of one subscription that ping a role. */
export const MAX_PINGS = 20;

export const PING_OPTIONS: APIApplicationCommandBasicOption[] = [
  { type: Option.String, ...named(topicsTexts, 'topic'), required: true, autocomplete: true, max_length: 40 },
  { type: Option.Role, ...named(topicsTexts, 'role'), required: true },
  { type: Option.Boolean, ...named(topicsTexts, 'offer') },
];

export async function chooseTopic(db: Database, guildId: string, typed: string): Promise<Choice[]> {
  const wanted = typed.toLowerCase();
  const topics = await topicsOf(db, guildId);
  return topics.filter((topic) => topic.toLowerCase().includes(wanted)).map((value) => ({ name: value, value }));
}

/** A role that a subscription's digests ping when they have a story of a topic; the everyone role takes it away. */
export async function ping(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { db, now, language } = deps;
  const { guildId, guild, user, member, options } = interaction;
  const texts = topicsTexts[language];
  const { id, name, look } = await readSubscription(db, guildId, options.getString('subscription', true));
  const topic = await readTopic(db, guildId, options.getString('topic', true), texts.noSuchTopic);
  const role = options.getRole('role', true);
  const offered = options.getBoolean('offer') ?? false;
  const mention = `<@&${role.id}>`;
  if (offered && isPowerful(role)) throw new AppError('not_allowed', texts.powerfulRole(mention));
  if (offered && !mayGive(member, role)) throw new AppError('not_allowed', texts.notYoursToGive(mention));
  if (offered && !mayGive(guild.members.me, role)) throw new AppError('channel_forbidden', texts.cannotGive(mention));

  const others = (look.topicPings ?? []).filter((each) => each.topic !== topic);
  const isNobody = role.id === guildId;
  if (!isNobody && others.length >= MAX_PINGS) throw new AppError('limit_reached', texts.mostPings(MAX_PINGS));
  const topicPings = isNobody ? others : [...others, { topic, roleId: role.id, offered }];
  await updateSubscription(db, id, { look: { ...look, topicPings } });
  const detail = `${name}: ${topic}`;
  await recordAudit(db, { guildId, userId: user.id, action: 'subscription ping', detail, atMs: now() });
  const shown = { name: safeText(name, 60), topic: safeText(topic, 40) };
  await interaction.editReply({
    content: isNobody
      ? texts.pingsNobody(shown.name, shown.topic)
      : [texts.pings(shown.name, mention, shown.topic), ...(offered ? [texts.offered] : [])].join('\n'),
    allowedMentions: { parse: [] },
  });
}

/** @throws AppError `not_found`, with the topics there are */
async function readTopic(
  db: Database,
  guildId: string,
  typed: string,
  words: (typed: string, topics: string) => string,
): Promise<string> {
  const topics = await topicsOf(db, guildId);
  const found = topics.find((topic) => topic.toLowerCase() === typed.trim().toLowerCase());
  if (found) return found;
  throw new AppError('not_found', words(safeText(typed, 60), safeText(topics.join(', ') || '–', 500)));
}
