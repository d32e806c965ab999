import { createHash } from 'node:crypto';
import type { Answer } from '../ops/health-server.ts';
import {
  findNeighbours,
  findSentEdition,
  listOpenSubscriptions,
  listSentEditions,
  type OpenSubscription,
} from '../storage/archive.ts';
import type { Database } from '../storage/open-db.ts';
import { atomFeed } from './atom-feed.ts';
import { editionPage } from './edition-page.ts';
import { serverPage, subscriptionPage } from './index-pages.ts';
import { STYLE_PATH } from './page-frame.ts';
import { STYLE_SHEET } from './style-sheet.ts';

export interface ArchiveOptions {
  db: Database;
  /** Scheme and host, as the world sees them. */
  baseUrl: string;
}

/** A story that is withdrawn is gone from every cache within this. */
const FRESH_SECONDS = 300;
const STYLE_FRESH_SECONDS = 86_400;
const EDITIONS_A_PAGE = 100;
const EDITIONS_IN_FEED = 20;

/** A page runs nothing, loads nothing but our style sheet, and stands in nobody's frame. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

/**
 * Answers for everything below `/archive/`: `STYLE`, `SERVER/`, `SERVER/SUBSCRIPTION/`, and in there `feed.atom` and every
 * edition by its id. What a server has not opened is not told from what does not exist.
 */
export function createArchive({ db, baseUrl }: ArchiveOptions) {
  return async (url: URL, ifNoneMatch?: string): Promise<Answer> => {
    if (url.pathname === STYLE_PATH) return found('text/css', STYLE_SHEET, ifNoneMatch, STYLE_FRESH_SECONDS);
    const [, , guildId = '', subscriptionId, name, ...rest] = url.pathname.split('/');
    if (rest.length > 0) return NOT_FOUND;
    if (subscriptionId === undefined) return moved(`${url.pathname}/`);
    if (subscriptionId === '') {
      const [first, ...others] = await listOpenSubscriptions(db, guildId);
      return first ? page(serverPage([first, ...others]), ifNoneMatch) : NOT_FOUND;
    }
    const [subscription] = await listOpenSubscriptions(db, guildId, subscriptionId);
    if (!subscription) return NOT_FOUND;
    if (name === undefined) return moved(`${url.pathname}/`);
    if (name === '') return page(await indexOf(subscription, url.searchParams.get('before')), ifNoneMatch);
    if (name === 'feed.atom') return found('application/atom+xml', await feedOf(subscription), ifNoneMatch);
    const edition = await findSentEdition(db, subscription.id, name);
    if (!edition) return NOT_FOUND;
    const neighbours = await findNeighbours(db, subscription.id, edition.slotAtMs);
    return page(editionPage(subscription, edition, neighbours), ifNoneMatch);
  };

  async function indexOf(subscription: OpenSubscription, before: string | null): Promise<string> {
    const beforeMs = /^\d{1,15}$/.test(before ?? '') ? Number(before) : Number.MAX_SAFE_INTEGER;
    const editions = await listSentEditions(db, subscription.id, { beforeMs, limit: EDITIONS_A_PAGE + 1 });
    const shown = editions.slice(0, EDITIONS_A_PAGE);
    return subscriptionPage(subscription, shown, editions.length > shown.length ? shown.at(-1)!.slotAtMs : undefined);
  }

  async function feedOf(subscription: OpenSubscription): Promise<string> {
    const newest = { beforeMs: Number.MAX_SAFE_INTEGER, limit: EDITIONS_IN_FEED };
    const listed = await listSentEditions(db, subscription.id, newest);
    const editions = await Promise.all(listed.map(({ id }) => findSentEdition(db, subscription.id, id)));
    return atomFeed(
      subscription,
      editions.filter((edition) => edition !== undefined),
      baseUrl,
    );
  }
}

const NOT_FOUND: Answer = {
  status: 404,
  headers: { ...HEADERS, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: 'There is no such page, or its server does not let everybody read it.\n',
};

const page = (body: string, ifNoneMatch: string | undefined) => found('text/html', body, ifNoneMatch);

function found(type: string, body: string, ifNoneMatch: string | undefined, seconds = FRESH_SECONDS): Answer {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { ...HEADERS, 'cache-control': `public, max-age=${seconds}`, etag };
  if (ifNoneMatch?.split(/\s*,\s*/).some((tag) => tag.replace(/^W\//, '') === etag)) {
    return { status: 304, headers, body: '' };
  }
  return { status: 200, headers: { ...headers, 'content-type': `${type}; charset=utf-8` }, body };
}

function moved(location: string): Answer {
  return { status: 308, headers: { ...HEADERS, location, 'cache-control': 'no-store' }, body: '' };
}
