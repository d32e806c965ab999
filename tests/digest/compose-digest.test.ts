import { describe, expect, it } from 'vitest';
import { composeDigest } from '../../src/digest/compose-digest.ts';
import { explainEdition, explainRank, listFates } from '../../src/digest/explain-edition.ts';
import { decideQuietDay } from '../../src/digest/quiet-day.ts';
import type { Account, LeftOut, Rank, Summary } from '../../src/model.ts';
import type { RankedStory } from '../../src/stories/rank-stories.ts';
import type { Recall } from '../../src/stories/story-memory.ts';
import { tell } from '../../src/texts/errors/error-texts.ts';
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

const filtered: LeftOut = { storyId: 's1', title: 'Opera night', reason: 'filtered-word', detail: 'opera' };
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

describe('is explained', () => {
  const account: Account = {
    fetched: 60,
    arrived: 44,
    fates: {
      shown: ['a1', 'a2'],
      copy: ['a3'],
      'filtered-word': ['b1', 'b2', 'b3'],
      'no-room': ['c1'],
      'other-topic': ['d1'],
    },
  };
  const digest = { ...compose([{ ranked: aRanked(), summary: aSummary() }], [filtered, crowded]), account };

  it('from all that came in down to each story and article left out', () => {
    expect(explainEdition(digest, 'en')).toEqual([
      '60 items were new or edited in the feeds; 44 articles were new.',
      '16 items were known already, perhaps by another source, or too old to be news.',
      'Kept by the filters: 4 articles, in 2 stories.',
      '36 articles: beyond the most that one edition looks at',
      'Chosen: 1 story, with 2 articles from 2 publishers.',
      'Could not be read: Echo.',
      '1 story, 3 articles: the word filters keep it out: “Opera night” (opera)',
      '1 story, 1 article: there was no room; others ranked higher: “Chess match”',
      '1 article: the same text as another one, which counts once',
      '1 article: not on the topics asked for',
    ]);
  });

  it('without the account, as editions were that are older than it', () => {
    const { account: _, ...before } = digest;
    expect(explainEdition(before, 'de').slice(0, 2)).toEqual([
      '40 Artikel waren neu.',
      'Gewählt: 1 Meldung, mit 40 Artikel aus 2 Medien.',
    ]);
  });

  it('article by article in a list', () => {
    const known = new Map(['a1', 'b1', 'b3'].map((id) => [id, anArticle({ id, title: `Title\nof ${id}` })]));
    const fates = { shown: ['a1'], 'filtered-word': ['b1', 'b2', 'b3'] };
    expect(listFates({ ...account, fates }, known, 'en')).toBe(
      [
        'in the digest: 1\n- Title of a1 (Herald)',
        'the word filters keep it out: 3\n- Title of b1 (Herald)\n- Title of b3 (Herald)\n- 1 article that is not stored any more',
      ].join('\n\n'),
    );
  });
});

it('explains a rank by what each part gave', () => {
  expect(explainRank(rank, 'en')).toEqual([
    'Score 60 of 100',
    '25 of 25 for recency: fresh',
    '20 of 40 for breadth: 2 publishers',
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
    const decided = decideQuietDay(1, { quietDay: 'skip', minStories: 3 });
    const { reason } = decided as Extract<typeof decided, { do: 'skip' | 'carry' }>;
    expect(tell(reason, 'en')).toBe('Only 1 new story since the last digest, which is to have at least 3.');
    expect(tell(reason, 'de')).toMatch(/^Nur 1 neue Meldung/);
  });
});
