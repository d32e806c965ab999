import { expect, it } from 'vitest';
import { knownFeeds } from '../../src/ingest/known-feeds.ts';

it.each([
  [
    'https://www.youtube.com/channel/UCabcDEF_1-23/videos',
    'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcDEF_1-23',
  ],
  ['https://youtube.com/channel/UCabcDEF_1-23', 'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcDEF_1-23'],
  ['https://www.youtube.com/user/harbour', 'https://www.youtube.com/feeds/videos.xml?user=harbour'],
  ['https://www.youtube.com/playlist?list=PL123', 'https://www.youtube.com/feeds/videos.xml?playlist_id=PL123'],
  ['https://old.reddit.com/r/sailing/top/', 'https://www.reddit.com/r/sailing/.rss'],
  ['https://www.reddit.com/u/skipper/', 'https://www.reddit.com/u/skipper/.rss'],
  ['https://reddit.com/user/skipper', 'https://www.reddit.com/user/skipper/.rss'],
  ['https://github.com/harbour/crane', 'https://github.com/harbour/crane/releases.atom'],
  ['https://github.com/harbour/crane/issues/4', 'https://github.com/harbour/crane/releases.atom'],
  ['https://github.com/harbour', 'https://github.com/harbour.atom'],
  ['https://gitlab.com/harbour/tools/crane', 'https://gitlab.com/harbour/tools/crane/-/tags?format=atom'],
  ['https://sea.example.org/@skipper', 'https://sea.example.org/@skipper.rss'],
  ['https://sea.example.org/@skipper/112233', 'https://sea.example.org/@skipper.rss'],
  ['https://sea.example.org/@skipper@land.example.com', 'https://land.example.com/@skipper.rss'],
  ['https://sea.example.org/users/skipper', 'https://sea.example.org/@skipper.rss'],
  ['https://sea.example.org/tags/harbours', 'https://sea.example.org/tags/harbours.rss'],
  ['https://medium.com/@skipper/a-story-1', 'https://medium.com/feed/@skipper'],
  ['https://bsky.app/profile/skipper.example.org', 'https://bsky.app/profile/skipper.example.org/rss'],
  ['https://harbour.substack.com/p/a-story', 'https://harbour.substack.com/feed'],
  ['https://substack.com/@skipper/note/1', 'https://skipper.substack.com/feed'],
  ['https://open.substack.com/pub/harbour/p/a-story', 'https://harbour.substack.com/feed'],
  ['https://harbour.wordpress.com/2026/11/a-story/', 'https://harbour.wordpress.com/feed/'],
  ['https://harbour.blogspot.com/', 'https://harbour.blogspot.com/feeds/posts/default'],
  ['https://news.ycombinator.com/item?id=1', 'https://news.ycombinator.com/rss'],
])('%s: %s', (page, feed) => expect(knownFeeds(new URL(page))[0]).toBe(feed));

it.each([
  'https://news.example.org/',
  'https://news.example.org/a@b',
  'https://www.youtube.com/@harbour',
  'https://notgithub.com/a/b',
])('%s has to be asked', (page) => expect(knownFeeds(new URL(page))).toEqual([]));
