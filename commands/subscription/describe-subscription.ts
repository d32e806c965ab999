import { safeText } from '../../src/discord/safe-text.ts';
import { tellSafely } from '../../src/discord/tell-safely.ts';
import type { Subscription } from '../../src/model.ts';
import type { Language } from '../../src/texts/languages.ts';
import { listIn } from '../../src/texts/list-in.ts';
import { subscriptionTexts } from '../../src/texts/subscription/subscription-texts.ts';
import { describeRuns } from './next-runs.ts';

/** A subscription in two or three lines. */
export function describeSubscription(subscription: Subscription, nowMs: number, language: Language): string {
  const { name, channelId, schedule, sourceIds, filters, maxStories, length, paused } = subscription;
  const texts = subscriptionTexts[language];
  const sources = sourceIds.length === 0 ? texts.allSources : texts.sources(sourceIds.length);
  const quote = (words: string[]) =>
    listIn(
      language,
      words.map((word) => safeText(word)),
    );
  return [
    texts.described(safeText(name), `<#${channelId}>`, texts.upTo(maxStories), texts.lengths[length], sources),
    paused ? texts.pausedLine(tellSafely(paused.words, language)) : `🕗 ${describeRuns(schedule, nowMs, language)}`,
    ...(filters.include.length > 0 ? [texts.only(quote(filters.include))] : []),
    ...(filters.exclude.length > 0 ? [texts.without(quote(filters.exclude))] : []),
  ].join('\n');
}
