import type { Amendment, Digest, DigestEntry } from '../model.ts';
import { countShown } from './compose-digest.ts';

/** What a moderator has to say of a posted story. */
export interface Correction {
  headline?: string;
  note?: string;
  atMs: number;
}

/** @returns nothing where nothing would change: no such story, the same headline and no note, or withdrawn already */
export function correctStory(
  digest: Digest,
  storyId: string,
  { headline, note, atMs }: Correction,
): Digest | undefined {
  const entry = shownEntry(digest, storyId);
  if (!entry) return undefined;
  const isNamed = headline !== undefined && headline !== entry.summary.headline;
  if (!isNamed && !note) return undefined;
  const named = isNamed ? withHeadline(entry, headline) : entry;
  return replaceEntry(digest, withAmendment(named, { kind: 'corrected', atMs, words: note ?? '' }));
}

/** Keeps of a story its headline and where it came from. @returns nothing where nothing would change */
export function withdrawStory(
  digest: Digest,
  storyId: string,
  { reason, atMs }: { reason: string; atMs: number },
): Digest | undefined {
  const entry = shownEntry(digest, storyId);
  if (!entry) return undefined;
  const { whatIsNew: _, summary, ...rest } = entry;
  const emptied = { ...summary, sentences: [], evidence: {}, disagreements: [], labels: [] };
  const withdrawn = withAmendment({ ...rest, summary: emptied }, { kind: 'withdrawn', atMs, words: reason });
  const changed = replaceEntry(digest, withdrawn);
  return { ...changed, counts: { ...changed.counts, ...countShown(changed.entries) } };
}

/** Why a story was withdrawn, and when. */
export function withdrawalOf({ amendments = [] }: DigestEntry): Amendment | undefined {
  return amendments.find(({ kind }) => kind === 'withdrawn');
}

function shownEntry({ entries }: Digest, storyId: string): DigestEntry | undefined {
  return entries.find((entry) => entry.story.id === storyId && !withdrawalOf(entry));
}

/** The headline is a person's from now on, and nothing traces it. */
export function withHeadline(entry: DigestEntry, headline: string): DigestEntry {
  return {
    ...entry,
    summary: { ...entry.summary, headline },
    byModerator: [...new Set([...(entry.byModerator ?? []), 'headline' as const])],
  };
}

export function withAmendment(entry: DigestEntry, amendment: Amendment): DigestEntry {
  return { ...entry, amendments: [...(entry.amendments ?? []), amendment] };
}

export function replaceEntry(digest: Digest, entry: DigestEntry): Digest {
  return { ...digest, entries: digest.entries.map((each) => (each.story.id === entry.story.id ? entry : each)) };
}
