import { type Guild, InteractionContextType, MessageFlags } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { joinWithin } from '../src/discord/join-within.ts';
import { named } from '../src/discord/named.ts';
import { safeText } from '../src/discord/safe-text.ts';
import { tellSafely } from '../src/discord/tell-safely.ts';
import type { Edition, Subscription } from '../src/model.ts';
import { listEditions } from '../src/storage/editions.ts';
import { type Followed, listFollowed } from '../src/storage/follows.ts';
import { findServer } from '../src/storage/servers.ts';
import { listSubscriptions } from '../src/storage/subscriptions.ts';
import { say } from '../src/texts/errors/error-texts.ts';
import type { Language } from '../src/texts/languages.ts';
import { statusTexts } from '../src/texts/status/status-texts.ts';
import { whyTexts } from '../src/texts/why/why-texts.ts';
import { checkServer } from './check-server.ts';
import type { CommandDeps } from './deps.ts';
import { describeLimits } from './describe-limits.ts';
import { describeUnpublished } from './describe-unpublished.ts';
import { missingWords } from './missing-permissions.ts';
import { describeSource } from './source/list.ts';
import { describeRuns } from './subscription/next-runs.ts';
import { describeSpending } from './usage.ts';

export const status: Command<CommandDeps> = {
  data: { ...named(statusTexts, 'status'), contexts: [InteractionContextType.Guild] },
  async run(interaction, deps) {
    const { db, now, language } = deps;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { guildId, guild } = interaction;
    const [server, subscriptions, followed] = await Promise.all([
      findServer(db, guildId),
      listSubscriptions(db, guildId),
      listFollowed(db, guildId),
    ]);
    const runs = await Promise.all(
      subscriptions.map(async (subscription) => {
        const trouble = await troubleIn(guild, subscription, language);
        const line = describe(subscription, await listEditions(db, subscription.id, 1), now(), language);
        return [line, ...(trouble ? [`⚠ ${trouble}`] : [])].join('\n');
      }),
    );
    const limits = await describeLimits(
      guildId,
      { subscriptions: subscriptions.length, sources: followed.length },
      { db, language },
    );
    const spent = await describeSpending(guildId, deps);
    const blocks = [
      ...(runs.length === 0 ? [say(['noSubscriptions'], language)] : runs),
      ...(await describeUnpublished(guildId, { db, now, language })),
      ...(await checkServer(guild, server, subscriptions, language)),
      ...describeSources(followed, language),
      ...(spent ? [spent.words] : []),
      ...limits,
    ];
    await interaction.editReply({
      content: joinWithin(blocks, language),
      flags: MessageFlags.SuppressEmbeds,
    });
  },
};

async function troubleIn(
  guild: Guild,
  { channelId, look }: Subscription,
  language: Language,
): Promise<string | undefined> {
  const channel = await guild.channels.fetch(channelId).catch(() => null);
  return channel ? missingWords(channel, language, look) : say(['channelGone', `<#${channelId}>`], language);
}

function describe(
  { name, channelId, schedule, paused }: Subscription,
  [last]: Edition[],
  nowMs: number,
  language: Language,
): string {
  const texts = statusTexts[language];
  const runs = paused ? texts.paused(tellSafely(paused.words, language)) : describeRuns(schedule, nowMs, language, 1);
  return `${texts.line(safeText(name, 60), `<#${channelId}>`, runs)}\n-# ${last ? past(last, language) : texts.nothingYet}`;
}

function past({ slotAtMs, state, reason }: Edition, language: Language): string {
  const why = reason === undefined ? '' : `: ${tellSafely(reason, language)}`;
  return statusTexts[language].last(
    `<t:${Math.floor(slotAtMs / 1000)}:f>`,
    `${whyTexts[language].states[state]}${why}`,
  );
}

function describeSources(followed: readonly Followed[], language: Language): string[] {
  const texts = statusTexts[language];
  const troubled = followed.filter(({ source }) => source.health !== 'healthy');
  const health = troubled.length === 0 ? texts.allHealthy : texts.inTrouble(troubled.length);
  const counts = new Intl.ListFormat(language, { type: 'unit' }).format([texts.followed(followed.length), health]);
  return [`**${texts.sources}:** ${counts}`, ...troubled.map((each) => describeSource(each, language))];
}
