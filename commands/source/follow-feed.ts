import { AppError } from '../../src/errors.ts';
import { selectorOf } from '../../src/ingest/page-address.ts';
import { publisherOf } from '../../src/ingest/publisher.ts';
import type { Follow, Source } from '../../src/model.ts';
import { countFollowed, follow } from '../../src/storage/follows.ts';
import { addSource, retrySource } from '../../src/storage/sources.ts';
import type { CommandDeps } from '../deps.ts';

export const MAX_SOURCES = 50;

export interface FeedToFollow extends Partial<Pick<Source, 'kind'> & Pick<Follow, 'group' | 'weight' | 'use'>> {
  url: string;
  title?: string;
  siteUrl?: string;
  language?: string;
}

/** Follows a feed, or a page by its links, for a server; who follows it already keeps its terms. */
export async function followFeed(
  { kind = 'feed', url, title, siteUrl, language, ...terms }: FeedToFollow,
  { guildId, userId }: { guildId: string; userId: string },
  { db, now }: Pick<CommandDeps, 'db' | 'now'>,
): Promise<{ source: Source; isNew: boolean }> {
  const { publisher } = publisherOf(siteUrl ?? url);
  const linkSelector = kind === 'page' ? selectorOf(url) : undefined;
  const wanted = {
    kind,
    url,
    title: title || url,
    publisher,
    ...(siteUrl && { siteUrl }),
    ...(language && { language }),
    ...(linkSelector !== undefined && { linkSelector }),
  };
  const { source } = await addSource(db, wanted, now());
  await retrySource(db, source.id, now());
  const isNew = await follow(db, { ...terms, guildId, sourceId: source.id, addedBy: userId }, now());
  return { source, isNew };
}

/** @returns how many more sources a server may follow, at least one. @throws AppError `limit_reached` */
export async function roomForSources(guildId: string, { db }: Pick<CommandDeps, 'db'>): Promise<number> {
  const followed = await countFollowed(db, guildId);
  if (followed < MAX_SOURCES) return MAX_SOURCES - followed;
  throw new AppError('limit_reached', ['tooManySources', followed, MAX_SOURCES]);
}
