import type { Rank, Story } from '../model.ts';
import { publishersOf, reportsOf } from './publisher.ts';
import type { Recall } from './story-memory.ts';

/** What each part is worth in the score; they add up to 1. */
export const RANK_WEIGHTS = { breadth: 0.4, recency: 0.25, topic: 0.2, source: 0.15 } as const;
/** From this many publishers on, more do not count. */
const FULL_BREADTH = 8;
const HALF_LIFE_MS = 12 * 3_600_000;
const NOVELTY: Record<Recall['state'], number> = { new: 1, update: 0.7, repeat: 0 };
/** The weight of a source nobody weighed, of 0.5 to 1.5. */
const NEUTRAL_WEIGHT = 1;

export interface RankOptions {
  nowMs: number;
  /** `Follow.weight` by source id. */
  weights?: ReadonlyMap<string, number>;
  /** How well a story meets what the channel asked for, 0 to 1. */
  topicOf?: (story: Story) => number;
  /** What the channel has read. */
  recall: (story: Story) => Recall;
}

export interface RankedStory {
  story: Story;
  rank: Rank;
  recall: Recall;
}

/** Ranks by reach, freshness, topic, sources and novelty. @returns best first, the newer on ties, then by id */
export function rankStories(stories: readonly Story[], options: RankOptions): RankedStory[] {
  return stories
    .map((story) => rankStory(story, options))
    .toSorted(
      (a, b) =>
        b.rank.score - a.rank.score || newestMs(b.story) - newestMs(a.story) || (a.story.id < b.story.id ? -1 : 1),
    );
}

function rankStory(story: Story, { nowMs, weights, topicOf, recall: recallStory }: RankOptions): RankedStory {
  const recall = recallStory(story);
  const publishers = publishersOf(story).length;
  const parts = {
    breadth: Math.min(1, Math.log2(1 + publishers) / Math.log2(1 + FULL_BREADTH)),
    recency: 2 ** (-Math.max(0, nowMs - newestMs(story)) / HALF_LIFE_MS),
    topic: topicOf?.(story) ?? 0,
    source: meanWeight(story, weights) - 0.5,
  };
  const base = Object.entries(RANK_WEIGHTS).reduce(
    (sum, [part, weight]) => sum + weight * parts[part as keyof typeof parts],
    0,
  );
  const novelty = NOVELTY[recall.state];
  return { story, recall, rank: { score: base * novelty, ...parts, novelty, publishers } };
}

/** When the newest report was published; a story without a dated one is as old as its newest arrival. */
function newestMs(story: Story): number {
  const dates = reportsOf(story).flatMap(({ publishedAtMs }) => publishedAtMs ?? []);
  return dates.length > 0 ? Math.max(...dates) : story.updatedAtMs;
}

function meanWeight(story: Story, weights: RankOptions['weights']): number {
  const reports = reportsOf(story);
  const weightOf = (sourceIds: string[]) => Math.max(...sourceIds.map((id) => weights?.get(id) ?? NEUTRAL_WEIGHT));
  const total = reports.reduce(
    (sum, { sourceIds }) => sum + (sourceIds.length ? weightOf(sourceIds) : NEUTRAL_WEIGHT),
    0,
  );
  return total / reports.length;
}
