/** Feeds of a site whose addresses can be told without asking it. `$1` stands for the first group of the path, and so on. */
interface KnownSite {
  host: RegExp;
  path: RegExp;
  feeds: string[];
}

const OTHER_HOST = '(?!(?:www\\.|m\\.)?youtube\\.com$).+';

const SITES: KnownSite[] = [
  site('((www|m)\\.)?youtube\\.com', '/channel/(UC[\\w-]+)', 'https://www.youtube.com/feeds/videos.xml?channel_id=$1'),
  site('((www|m)\\.)?youtube\\.com', '/user/([\\w.-]+)', 'https://www.youtube.com/feeds/videos.xml?user=$1'),
  site('((www|old|new|m)\\.)?reddit\\.com', '/((?:r|u|user)/[\\w-]+)', 'https://www.reddit.com/$1/.rss'),
  site(
    '(www\\.)?github\\.com',
    '/([\\w.-]+/[\\w.-]+)',
    'https://github.com/$1/releases.atom',
    'https://github.com/$1/tags.atom',
    'https://github.com/$1/commits.atom',
  ),
  site('(www\\.)?github\\.com', '/([\\w.-]+)/?$', 'https://github.com/$1.atom'),
  site('gitlab\\.com', '/([\\w.-]+/[\\w./-]+?)(?:/-/|/?$)', 'https://gitlab.com/$1/-/tags?format=atom'),
  site('(www\\.)?medium\\.com', '/(@?[\\w.-]+)', 'https://medium.com/feed/$1'),
  site('bsky\\.app', '/(profile/[\\w.:-]+)', 'https://bsky.app/$1/rss'),
  site('news\\.ycombinator\\.com', '()', 'https://news.ycombinator.com/rss'),
  site('lobste\\.rs', '()', 'https://lobste.rs/rss'),
  site('(www\\.)?substack\\.com', '/@([\\w-]+)', 'https://$1.substack.com/feed'),
  site('open\\.substack\\.com', '/pub/([\\w-]+)', 'https://$1.substack.com/feed'),
  site('[\\w-]+\\.substack\\.com', '()', '/feed'),
  site('[\\w-]+\\.(?:wordpress\\.com|medium\\.com|ghost\\.io|hashnode\\.dev)', '()', '/feed/', '/rss/'),
  site('[\\w-]+\\.blogspot\\.com', '()', '/feeds/posts/default'),
  site('[\\w-]+\\.tumblr\\.com', '()', '/rss'),
  // Mastodon and its kin: any host may be one. YouTube's channels look the same, and name their feeds.
  site(OTHER_HOST, '/(@[\\w.]+)@([\\w-]+(?:\\.[\\w-]+)+)/?$', 'https://$2/$1.rss'),
  site(OTHER_HOST, '/(@[\\w.]+)(?:/\\d+)?/?$', '/$1.rss'),
  site(OTHER_HOST, '/users/([\\w.]+)/?$', '/@$1.rss', '/users/$1.rss'),
  site(OTHER_HOST, '/(tags/[\\w]+)/?$', '/$1.rss'),
];

/** Where sites of no known kind keep their feeds, the likeliest first. */
export const COMMON_PATHS = [
  '/feed/',
  '/feed',
  '/rss',
  '/feed.xml',
  '/rss.xml',
  '/atom.xml',
  '/index.xml',
  '/feed.json',
  '/feeds/posts/default',
  '/?feed=rss2',
];

/** @returns feed addresses to try for a channel, a profile or a repository, the likeliest first; none for any other site */
export function knownFeeds(url: URL): string[] {
  const found = SITES.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  const parts = found?.path.exec(url.pathname) ?? [];
  const list = new URLSearchParams(url.search).get('list');
  if (list && /(?:^|\.)youtube\.com$/.test(url.hostname))
    return [`https://www.youtube.com/feeds/videos.xml?playlist_id=${list}`];
  return (found?.feeds ?? []).map(
    (feed) =>
      new URL(
        feed.replace(/\$(\d)/g, (_, group) => parts[Number(group)] ?? ''),
        url,
      ).href,
  );
}

function site(host: string, path: string, ...feeds: string[]): KnownSite {
  return { host: new RegExp(`^${host}$`), path: new RegExp(`^${path}`), feeds };
}
