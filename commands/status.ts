import { InteractionContextType, MessageFlags } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { safeText } from '../src/discord/safe-text.ts';
import type { Edition, Subscription } from '../src/model.ts';
import { listEditions } from '../src/storage/editions.ts';
import { listFollowed } from '../src/storage/follows.ts';
import { listSubscriptions } from '../src/storage/subscriptions.ts';
import type { CommandDeps } from './deps.ts';
import { describeLimits } from './describe-limits.ts';
import { describeUnpublished } from './describe-unpublished.ts';
import { joinWithin } from './join-within.ts';
import { missingWords } from './missing-permissions.ts';
import { describeSource } from './source/list.ts';
import { describeRuns } from './subscription/next-runs.ts';

const STATES: Record<Edition['state'], string> = {
  planned: '… planned',
  composing: '… being composed',
  awaiting: '✋ waits for a moderator',
  ready: '… ready to go out',
  sending: '… being sent',
  sent: '✅ sent',
  skipped: '⏭ skipped',
  failed: '🔴 failed',
};

export const status: Command<CommandDeps> = {
  data: {
    name: 'status',
    description: 'Next and last digests, sources in trouble, missing permissions',
    contexts: [InteractionContextType.Guild],
  },
  async run(interaction, { db, now, language }) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { guildId, guild } = interaction;
    const [subscriptions, followed] = await Promise.all([listSubscriptions(db, guildId), listFollowed(db, guildId)]);
    const runs = await Promise.all(
      subscriptions.map(async (subscription) => {
        const channel = await guild.channels.fetch(subscription.channelId).catch(() => null);
        const trouble = channel
          ? missingWords(channel, language, subscription.look)
          : 'I cannot see its channel. It was deleted, or I lack View Channel there.';
        const lines = [
          describe(subscription, await listEditions(db, subscription.id, 1), now()),
          ...(trouble ? [`⚠ ${trouble}`] : []),
        ];
        return lines.join('\n');
      }),
    );
    const troubled = followed.filter(({ source }) => source.health !== 'healthy');
    const sources = [
      `**Sources:** ${followed.length} followed, ${troubled.length === 0 ? 'all healthy' : `${troubled.length} in trouble`}.`,
      ...troubled.map((each) => describeSource(each, language)),
    ];
    const limits = await describeLimits(
      guildId,
      { subscriptions: subscriptions.length, sources: followed.length },
      { db, language },
    );
    const waiting = await describeUnpublished(guildId, { db, now, language });
    const none = 'No subscriptions yet. Somebody with Manage Server can make one with `/subscription create`.';
    await interaction.editReply({
      content: joinWithin([...(runs.length === 0 ? [none] : runs), ...waiting, ...sources, ...limits], language),
      flags: MessageFlags.SuppressEmbeds,
    });
  },
};

function describe({ name, channelId, schedule, paused }: Subscription, [last]: Edition[], nowMs: number): string {
  const runs = paused ? `⏸ paused: ${paused.words}` : describeRuns(schedule, nowMs, 'en', 1);
  const past = last
    ? `last: <t:${Math.floor(last.slotAtMs / 1000)}:f> ${STATES[last.state]}${last.reason ? `: ${safeText(last.reason, 200)}` : ''}`
    : 'nothing posted yet';
  return `**${safeText(name, 60)}** in <#${channelId}>: ${runs}\n-# ${past}`;
}
