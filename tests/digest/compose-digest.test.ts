import { describe, expect, it } from 'vitest';
import { composeDigest } from '../../src/digest/compose-digest.ts';
import { explainEdition, explainRank } from '../../src/digest/explain-edition.ts';
import { decideQuietDay } from '../../src/digest/quiet-day.ts';
import type { LeftOut, Rank, Summary } from '../../src/model.ts';
import type { RankedStory } from '../../src/stories/rank-stories.ts';
import type { Recall } from '../../src/stories/story-memory.ts';
import { anArticle, aStory, NOON_MS } from '../builders/articles.ts';

const rank: Rank = { score: 0.6, breadth: 0.5, recency: 1, topic: 0, source: 0.5, novelty: 1, publishers: 2 };
const aSummary = (over: Partial<Summary> = {}): Summary => ({
  headline: 'Ferry strike ends',
  sentences: [
    { text: 'It ended.', cites: ['1.1'] },
    { text: 'It rained.', cites: [] },
  ],
  labels: [],
  disagreements: [],
  articleIds: [],
  evidence: {},
  language: 'en',
  method: 'extract',
  dropped: 0,
  ...over,
});
const aRanked = (recall: Recall = { state: 'new' }): RankedStory => ({
  story: aStory([anArticle({ publisher: 'a' }), anArticle({ publisher: 'b' })]),
  rank,
  recall,
});
const compose = (chosen: { ranked: RankedStory; summary: Summary | undefined }[], leftOut: LeftOut[] = []) =>
  composeDigest({
    title: 'News',
    atMs: NOON_MS,
    language: 'en',
    length: 'brief',
    chosen,
    leftOut,
    articles: 40,
    failedSources: ['Echo'],
  });

const filtered: LeftOut = { storyId: 's1', title: 'Opera night', reason: 'filtered-word', detail: 'has “opera”' };
const crowded: LeftOut = { storyId: 's2', title: 'Chess match', reason: 'no-room' };

it('counts what an edition was made of', () => {
  const digest = compose([{ ranked: aRanked(), summary: aSummary() }], [filtered, crowded]);
  expect(digest.counts).toEqual({ articles: 40, stories: 3, publishers: 2, filtered: 1, sentences: 2, traced: 1 });
});

it('leaves out what has no summary, and says so', () => {
  const ranked = aRanked();
  const digest = compose([{ ranked, summary: undefined }]);
  expect(digest.entries).toEqual([]);
  expect(digest.leftOut).toMatchObject([{ storyId: ranked.story.id, reason: 'no-summary' }]);
});

it('labels an update once, and tells what is new', () => {
  const recall: Recall = { state: 'update', whatIsNew: 'Herald: 12 are safe.' };
  const digest = compose([
    { ranked: aRanked(recall), summary: aSummary() },
    { ranked: aRanked(recall), summary: aSummary({ labels: ['update'] }) },
  ]);
  expect(digest.entries.map(({ summary }) => summary.labels)).toEqual([['update'], ['update']]);
  expect(digest.entries[0]!.whatIsNew).toBe('Herald: 12 are safe.');
});

it('is explained from all articles down to each story left out', () => {
  const digest = compose([{ ranked: aRanked(), summary: aSummary() }], [filtered, crowded]);
  expect(explainEdition(digest)).toEqual([
    '40 new articles since the last edition, in 3 stories.',
    '1 chosen, from 2 publishers; 2 left out.',
    'Could not be read: Echo.',
    '1 × the word filters keep it out: “Opera night” (has “opera”)',
    '1 × there was no room; others ranked higher: “Chess match”',
  ]);
});

it('explains a rank by what each part gave', () => {
  expect(explainRank(rank)).toEqual([
    'Score 60 of 100',
    '25 of 25 for recency: fresh',
    '20 of 40 for breadth: reported by 2 publishers',
    '8 of 15 for source: sources of ordinary weight',
    '0 of 20 for topic: no topic asked for, or not on it',
    'New to this channel',
  ]);
});

describe('on a day with few stories', () => {
  it.each([
    { stories: 3, quietDay: 'skip' as const, minStories: 0, asked: false, does: 'publish' },
    { stories: 3, quietDay: 'skip' as const, minStories: 4, asked: false, does: 'skip' },
    { stories: 3, quietDay: 'carry' as const, minStories: 4, asked: false, does: 'carry' },
    { stories: 3, quietDay: 'line' as const, minStories: 4, asked: false, does: 'line' },
    { stories: 3, quietDay: 'skip' as const, minStories: 4, asked: true, does: 'publish' },
    { stories: 0, quietDay: 'carry' as const, minStories: 0, asked: false, does: 'skip' },
    { stories: 0, quietDay: 'skip' as const, minStories: 0, asked: true, does: 'line' },
  ])('$stories of $minStories, by choice $quietDay, asked for $asked: $does', ({ stories, asked, does, ...choice }) => {
    expect(decideQuietDay(stories, choice, asked).do).toBe(does);
  });

  it('says how many are missing', () => {
    expect(decideQuietDay(1, { quietDay: 'line', minStories: 3 })).toEqual({
      do: 'line',
      words: 'Only 1 new story since the last digest, which is to have at least 3.',
    });
  });
});
