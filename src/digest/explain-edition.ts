import type { Digest, LeftOutReason, Rank } from '../model.ts';
import { RANK_WEIGHTS } from '../stories/rank-stories.ts';

const REASONS: Record<LeftOutReason, string> = {
  'already-read': 'this channel has read it, and nothing new of weight came since',
  'filtered-word': 'the word filters keep it out',
  'filtered-publisher': 'its publishers are hidden here',
  'filtered-language': 'it is in a language not asked for',
  'too-few-publishers': 'too few publishers report it',
  'publisher-share': 'its publishers fill their share already',
  'topic-share': 'its topic has its share already',
  kind: 'it is opinion, a live page, a list or sponsored',
  'no-room': 'there was no room; others ranked higher',
  'too-old': 'it is too old',
  'no-summary': 'no summary could be made of it',
  dropped: 'a moderator dropped it from the draft',
};
/** Headlines named for each reason. */
const EXAMPLES = 5;

/** The way from all articles to the digest: a line a step, then the stories left out by reason, most first. */
export function explainEdition({ counts, entries, leftOut, failedSources }: Digest): string[] {
  const filtered = leftOut.length;
  const lines = [
    `${count(counts.articles, 'new article')} since the last edition, in ${count(counts.stories, 'story', 'stories')}.`,
    `${entries.length} chosen, from ${count(counts.publishers, 'publisher')}; ${filtered} left out.`,
  ];
  if (failedSources.length > 0) lines.push(`Could not be read: ${failedSources.join(', ')}.`);
  const groups = [...Map.groupBy(leftOut, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length);
  for (const [reason, stories] of groups) {
    const titles = stories
      .slice(0, EXAMPLES)
      .map(({ title, detail }) => (detail === undefined ? `“${title}”` : `“${title}” (${detail})`));
    const more = stories.length > EXAMPLES ? `, and ${stories.length - EXAMPLES} more` : '';
    lines.push(`${stories.length} × ${REASONS[reason]}: ${titles.join(', ')}${more}`);
  }
  return lines;
}

/** A story's rank in words, a line a part, the parts that gave most first. */
export function explainRank(rank: Rank): string[] {
  const words: Record<keyof typeof RANK_WEIGHTS, string> = {
    breadth: `reported by ${count(rank.publishers, 'publisher')}`,
    recency: rank.recency > 0.5 ? 'fresh' : 'some hours old',
    topic: rank.topic > 0 ? 'on the topics asked for' : 'no topic asked for, or not on it',
    source:
      rank.source === 0.5 ? 'sources of ordinary weight' : `sources weighed ${rank.source > 0.5 ? 'up' : 'down'} here`,
  };
  const parts = Object.entries(RANK_WEIGHTS).map(([part, weight]) => {
    const key = part as keyof typeof RANK_WEIGHTS;
    return {
      gave: weight * rank[key],
      line: `${percent(weight * rank[key])} of ${percent(weight)} for ${part}: ${words[key]}`,
    };
  });
  const novelty =
    rank.novelty === 1
      ? 'New to this channel'
      : rank.novelty === 0
        ? 'Read before: counts nothing'
        : `An update: counts ${percent(rank.novelty)}`;
  return [
    `Score ${percent(rank.score)} of 100`,
    ...parts.toSorted((a, b) => b.gave - a.gave).map(({ line }) => line),
    novelty,
  ];
}

const percent = (share: number) => String(Math.round(share * 100));
const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
