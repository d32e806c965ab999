import { describe, expect, it } from 'vitest';
import { createStoryFilter } from '../../src/digest/filter-story.ts';
import { type SelectOptions, selectStories } from '../../src/digest/select-stories.ts';
import type { Article, Story } from '../../src/model.ts';
import { rankStories } from '../../src/stories/rank-stories.ts';
import type { Recall } from '../../src/stories/story-memory.ts';
import { anArticle, aStory, HOUR_MS, NOON_MS } from '../builders/articles.ts';

const OPEN = { include: [], exclude: [], hidePublishers: [], languages: [], minPublishers: 0 };

/** A story told by these publishers, about something no other story is about. */
function toldBy(publishers: string[], over: Partial<Article> = {}): Story {
  const article = anArticle();
  const subject = article.id.replace(/\W/g, '');
  const text = `${subject}alpha ${subject}beta ${subject}gamma`;
  return aStory(publishers.map((publisher) => anArticle({ title: `About ${subject}`, text, publisher, ...over })));
}

function select(
  stories: Story[],
  over: Partial<SelectOptions> = {},
  recall: (story: Story) => Recall = () => ({ state: 'new' }),
) {
  const options = { nowMs: NOON_MS, maxStories: 10, filter: createStoryFilter(OPEN), ...over };
  const { chosen, leftOut } = selectStories(rankStories(stories, { nowMs: NOON_MS, recall }), options);
  return {
    chosen: chosen.map(({ story }) => story.id),
    reasons: Object.fromEntries(leftOut.map(({ storyId, reason }) => [storyId, reason])),
  };
}

it('puts the widely told story before the fresher one of a single source', () => {
  const wide = toldBy(['a', 'b', 'c'], {
    firstSeenAtMs: NOON_MS - 10 * HOUR_MS,
    publishedAtMs: NOON_MS - 10 * HOUR_MS,
  });
  const single = toldBy(['d']);
  expect(select([single, wide]).chosen).toEqual([wide.id, single.id]);
});

it('never starts with a single source while two publishers tell another story, whatever the ranks', () => {
  const old = { firstSeenAtMs: NOON_MS - 60 * HOUR_MS, publishedAtMs: NOON_MS - 60 * HOUR_MS };
  const [single, wide] = [toldBy(['d']), toldBy(['a', 'b'], old)];
  const ranked = rankStories([single, wide], { nowMs: NOON_MS, recall: () => ({ state: 'new' }), weights: new Map() });
  expect(ranked[0]!.story.id).toBe(single.id);
  expect(select([single, wide]).chosen[0]).toBe(wide.id);
});

it('lets a single source start when there is nothing else', () => {
  const single = toldBy(['d']);
  expect(select([single]).chosen).toEqual([single.id]);
});

it('counts a story as a part of an entry to each of its publishers, and keeps none out for one that had its share', () => {
  const wide = Array.from({ length: 4 }, (_, n) => toldBy(['a', `b${n}`]));
  const { chosen, reasons } = select([...wide, toldBy(['a']), toldBy(['a', 'c'])]);
  expect(chosen).toHaveLength(5);
  expect(Object.values(reasons)).toEqual(['publisher-share']);
});

it('lets one publisher fill two entries, and says so of the third', () => {
  const stories = [toldBy(['a']), toldBy(['a']), toldBy(['a']), toldBy(['b'])];
  const { chosen, reasons } = select(stories);
  expect(chosen).toHaveLength(3);
  expect(Object.values(reasons)).toEqual(['publisher-share']);
});

it('gives one topic two fifths of the entries', () => {
  const stories = 'abcdefgh'.split('').map((publisher) => toldBy([publisher]));
  const { chosen, reasons } = select(stories, { maxStories: 5, topicOf: () => 'sport' });
  expect(chosen).toHaveLength(2);
  expect(new Set(Object.values(reasons))).toEqual(new Set(['topic-share']));
});

it('passes over the second of two stories about nearly the same for another one', () => {
  const twin = { title: 'Harbour ferry strike', text: 'Crews of the harbour ferry went on strike over wages.' };
  const stories = [toldBy(['a', 'b', 'c'], twin), toldBy(['d', 'e', 'f'], twin), toldBy(['g', 'h'])];
  const { chosen } = select(stories, { maxStories: 2 });
  expect(chosen).toContain(stories[2]!.id);
});

it.each([
  { kind: 'sponsored' as const, chosen: 0 },
  { kind: 'listicle' as const, chosen: 0 },
  { kind: 'opinion' as const, chosen: 1 },
  { kind: 'live' as const, chosen: 1 },
])('a story that is $kind alone: $chosen chosen', ({ kind, chosen }) => {
  expect(select([toldBy(['a'], { kind })]).chosen).toHaveLength(chosen);
});

it('shows opinion after all news, and leaves it out first', () => {
  const opinion = toldBy(['a', 'b', 'c'], { kind: 'opinion' });
  const news = toldBy(['d'], { firstSeenAtMs: NOON_MS - 20 * HOUR_MS });
  expect(select([opinion, news]).chosen).toEqual([news.id, opinion.id]);
  expect(select([opinion, news], { maxStories: 1 }).reasons).toEqual({ [opinion.id]: 'kind' });
});

describe('leaves out, with the reason,', () => {
  it.each([
    { name: 'what was read', over: {}, recall: { state: 'repeat' } as Recall, reason: 'already-read' },
    {
      name: 'what is old',
      over: { publishedAtMs: NOON_MS - 97 * HOUR_MS },
      recall: { state: 'new' } as Recall,
      reason: 'too-old',
    },
  ])('$name', ({ over, recall, reason }) => {
    const story = toldBy(['a'], over);
    expect(select([story], {}, () => recall).reasons).toEqual({ [story.id]: reason });
  });

  it('what there is no room for', () => {
    const [wide, single] = [toldBy(['a', 'b']), toldBy(['c'])];
    expect(select([wide, single], { maxStories: 1 }).reasons).toEqual({ [single.id]: 'no-room' });
  });

  it('what the filters refuse', () => {
    const story = toldBy(['a']);
    const filter = createStoryFilter({ ...OPEN, exclude: ['about'] });
    expect(select([story], { filter }).reasons).toEqual({ [story.id]: 'filtered-word' });
  });
});

it('looks past the window for updates only', () => {
  const before = toldBy(['a', 'b'], { firstSeenAtMs: NOON_MS - 5 * HOUR_MS });
  const over = { newSinceMs: NOON_MS - HOUR_MS };
  expect(select([before], over)).toEqual({ chosen: [], reasons: {} });
  expect(select([before], over, () => ({ state: 'update', whatIsNew: 'x' })).chosen).toEqual([before.id]);
});

it('gives the same digest for the same stories in any order', () => {
  const stories = [toldBy(['a']), toldBy(['b']), toldBy(['c', 'd'])];
  expect(select(stories.toReversed())).toEqual(select(stories));
});
