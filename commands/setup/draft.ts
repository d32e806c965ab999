import type { Keyv } from 'keyv';
import { AppError } from '../../src/errors.ts';
import type { Length, Schedule } from '../../src/model.ts';
import type { CommandDeps } from '../deps.ts';
import { findOpen } from '../find-open.ts';
import type { FeedToFollow } from '../source/follow-feed.ts';

/** What somebody has chosen so far. */
export interface SetupDraft {
  channelId: string;
  /** Where admins are told; the server's log channel. */
  logChannelId?: string;
  packIds: string[];
  feeds: FeedToFollow[];
  schedule: Schedule;
  length: Length;
}

/** As long as Discord lets the message be changed. */
const TTL_MS = 15 * 60_000;

/** @throws AppError `not_found` if it is too old, or another server's */
export async function findDraft(
  guildId: string,
  id: string,
  deps: Pick<CommandDeps, 'cache' | 'db'>,
): Promise<SetupDraft> {
  const draft = await findOpen<SetupDraft>(keyOf(guildId, id), guildId, deps);
  if (draft) return draft;
  throw new AppError('not_found', ['setupClosed']);
}

export async function keepDraft(cache: Keyv, guildId: string, id: string, draft: SetupDraft): Promise<void> {
  await cache.set(keyOf(guildId, id), draft, TTL_MS);
}

const keyOf = (guildId: string, id: string) => `setup:${guildId}:${id}`;
