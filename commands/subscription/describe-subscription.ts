import { escapeMarkdown } from 'discord.js';
import type { Subscription } from '../../src/model.ts';
import { describeRuns } from './next-runs.ts';

/** A subscription in two or three lines. */
export function describeSubscription(subscription: Subscription, nowMs: number): string {
  const { name, channelId, schedule, sourceIds, filters, maxStories, length, paused } = subscription;
  const sources = sourceIds.length === 0 ? 'all sources' : `${sourceIds.length} sources`;
  const list = (words: string[]) => escapeMarkdown(words.join(', '));
  return [
    `**${escapeMarkdown(name)}** in <#${channelId}> · up to ${maxStories} stories, ${length} · ${sources}`,
    paused ? `⏸ Paused: ${paused.words}` : `🕗 ${describeRuns(schedule, nowMs, 'en')}`,
    ...(filters.include.length > 0 ? [`Only: ${list(filters.include)}`] : []),
    ...(filters.exclude.length > 0 ? [`Without: ${list(filters.exclude)}`] : []),
  ].join('\n');
}
