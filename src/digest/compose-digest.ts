import type { Digest, DigestEntry, LeftOut, LeftOutReason, Length, Rank, Story, Summary } from '../model.ts';
import { noticesOf } from '../stories/notices.ts';
import { publishersOf } from '../stories/publisher.ts';
import type { RankedStory } from '../stories/rank-stories.ts';

/** What the reader's own filters kept out; the footer counts these. */
export const FILTER_REASONS: ReadonlySet<LeftOutReason> = new Set([
  'filtered-word',
  'no-word',
  'filtered-publisher',
  'filtered-language',
  'too-few-publishers',
]);

export interface DigestParts {
  title: string;
  atMs: number;
  timeZone?: string;
  language: string;
  length: Length;
  /** In their order, each with its summary; without one it is left out. */
  chosen: { ranked: RankedStory; summary: Summary | undefined; topic?: string }[];
  leftOut: readonly LeftOut[];
  /** Articles that were new to this edition. */
  articles: number;
  /** Titles of sources that could not be read. */
  failedSources: string[];
}

/** Puts an edition's digest together. */
export function composeDigest({ chosen, leftOut, articles, ...rest }: DigestParts): Digest {
  const entries = chosen.flatMap(({ ranked, summary, topic }) => (summary ? [toEntry(ranked, summary, topic)] : []));
  const silent = chosen.flatMap(({ ranked, summary }): LeftOut[] =>
    summary ? [] : [{ storyId: ranked.story.id, title: ranked.story.articles[0]!.title, reason: 'no-summary' }],
  );
  const all = [...leftOut, ...silent];
  return {
    ...rest,
    entries,
    leftOut: all,
    counts: {
      articles,
      stories: entries.length + all.length,
      filtered: all.filter(({ reason }) => FILTER_REASONS.has(reason)).length,
      ...countShown(entries),
    },
  };
}

/** What the footer counts of the stories that are shown. */
export function countShown(
  entries: readonly DigestEntry[],
): Pick<Digest['counts'], 'publishers' | 'sentences' | 'traced'> {
  const sentences = entries.flatMap(({ summary }) => summary.sentences);
  return {
    publishers: new Set(entries.flatMap(({ story }) => publishersOf(story))).size,
    sentences: sentences.length,
    traced: sentences.filter(({ cites }) => cites.length > 0).length,
  };
}

function toEntry(
  { story, rank, recall }: { story: Story; rank: Rank; recall: RankedStory['recall'] },
  summary: Summary,
  topic?: string,
): DigestEntry {
  const isUpdate = recall.state === 'update';
  const notices = story.articles.flatMap(noticesOf);
  return {
    story,
    rank,
    summary:
      isUpdate && !summary.labels.includes('update') ? { ...summary, labels: ['update', ...summary.labels] } : summary,
    ...(topic === undefined ? {} : { topic }),
    ...(isUpdate ? { whatIsNew: recall.whatIsNew } : {}),
    ...(notices.length > 0 ? { notices } : {}),
  };
}
