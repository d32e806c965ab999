import type { Digest } from '../model.ts';
import { withoutShown } from './account-articles.ts';
import { replaceEntry, withHeadline } from './amend-story.ts';
import { countShown } from './compose-digest.ts';

/** What a moderator may change of a draft. Each gives nothing where nothing would change. */

/** The last story stays: a digest of none is discarded instead. */
export function dropStory(digest: Digest, storyId: string): Digest | undefined {
  const dropped = digest.entries.find(({ story }) => story.id === storyId);
  if (!dropped || digest.entries.length === 1) return undefined;
  const entries = digest.entries.filter((entry) => entry !== dropped);
  const leftOut = [...digest.leftOut, { storyId, title: dropped.summary.headline, reason: 'dropped' as const }];
  const account = digest.account && withoutShown(digest.account, [dropped.story], 'dropped');
  const counts = { ...digest.counts, ...countShown(entries) };
  return { ...digest, entries, leftOut, counts, ...(account && { account }) };
}

export function moveUp(digest: Digest, storyId: string): Digest | undefined {
  const at = digest.entries.findIndex(({ story }) => story.id === storyId);
  if (at < 1) return undefined;
  const moved = digest.entries[at]!;
  const marked = { ...moved, byModerator: [...new Set([...(moved.byModerator ?? []), 'place' as const])] };
  const entries = digest.entries.toSpliced(at, 1).toSpliced(at - 1, 0, marked);
  return { ...digest, entries };
}

export function editHeadline(digest: Digest, storyId: string, headline: string): Digest | undefined {
  const entry = digest.entries.find(({ story }) => story.id === storyId);
  if (!entry || headline === '' || headline === entry.summary.headline) return undefined;
  return replaceEntry(digest, withHeadline(entry, headline));
}
