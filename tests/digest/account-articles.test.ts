import { expect, it } from 'vitest';
import { accountArticles, withoutShown } from '../../src/digest/account-articles.ts';
import { createArticleFilter, withoutSources } from '../../src/digest/filter-story.ts';
import type { Article, LeftOut } from '../../src/model.ts';
import { anArticle, aStory, HOUR_MS, NOON_MS } from '../builders/articles.ts';
import { anEntry } from '../builders/digests.ts';

const account = (stories: { articles: Article[]; is: 'shown' | LeftOut['reason'] | 'other-topic' }[]) => {
  const found = stories.map(({ articles, is }) => ({ is, story: aStory(articles) }));
  const used = withoutSources(
    found.map(({ story }) => story),
    new Set(['never']),
  );
  const otherTopic = new Set(found.flatMap(({ story, is }) => (is === 'other-topic' ? [story.id] : [])));
  return accountArticles(
    {
      entries: found.flatMap(({ story, is }) => (is === 'shown' ? [anEntry({ story })] : [])),
      leftOut: found.flatMap(({ story, is }) =>
        is === 'shown' || is === 'other-topic' ? [] : [{ storyId: story.id, title: 'T', reason: is }],
      ),
    },
    {
      found: found.map(({ story }) => story),
      used,
      candidates: used.filter(({ id }) => !otherTopic.has(id)),
      cameIn: ({ firstSeenAtMs }) => firstSeenAtMs >= NOON_MS,
      reasonAgainst: createArticleFilter({ hidePublishers: ['hidden.example'], languages: ['en'] }),
    },
  );
};

it('tells of each new article once what became of it, also inside a story that is shown', () => {
  const original = anArticle({ id: 'original' });
  const fates = account([
    {
      is: 'shown',
      articles: [
        original,
        anArticle({ id: 'old', firstSeenAtMs: NOON_MS - HOUR_MS }),
        anArticle({ id: 'copy', copyOf: 'original' }),
        anArticle({ id: 'stray', copyOf: 'elsewhere' }),
        anArticle({ id: 'hidden', publisher: 'hidden.example' }),
        anArticle({ id: 'german', language: 'de' }),
        anArticle({ id: 'unused', sourceIds: ['never'] }),
      ],
    },
    { is: 'no-room', articles: [anArticle({ id: 'crowded' }), anArticle({ id: 'crowded-copy', copyOf: 'crowded' })] },
    { is: 'already-read', articles: [anArticle({ id: 'read' })] },
    { is: 'other-topic', articles: [anArticle({ id: 'opera' })] },
  ]);
  expect(fates).toEqual({
    shown: ['original', 'stray'],
    copy: ['copy', 'crowded-copy'],
    'filtered-publisher': ['hidden'],
    'filtered-language': ['german'],
    'source-unused': ['unused'],
    'no-room': ['crowded'],
    'already-read': ['read'],
    'other-topic': ['opera'],
  });
});

it('moves the articles of a story that is not shown after all', () => {
  const fates = { shown: ['a', 'b', 'c'], dropped: ['z'] };
  const gone = aStory([anArticle({ id: 'b' }), anArticle({ id: 'older' })]);
  expect(withoutShown({ fetched: 9, arrived: 4, fates }, [gone], 'dropped')).toEqual({
    fetched: 9,
    arrived: 4,
    fates: { shown: ['a', 'c'], dropped: ['z', 'b'] },
  });
});
