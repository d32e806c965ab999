import type { Member } from '../storage/stories.ts';

export interface Settled {
  stories: { storyId: string; members: Member[] }[];
  /** Stories that no group carries on; what is left of them follows most of their articles. */
  merged: { fromId: string; intoId: string }[];
}

/**
 * Gives each group a story: the one it shares most articles with, the older one on ties. When a story falls apart its
 * largest part keeps the id; when stories grow together the largest id lives on. A group of new articles gets an id of its own.
 * @param taken ids of `newStoryId` that exist already
 */
export function keepIdentities(groups: readonly Member[][], taken: ReadonlySet<string>, nowMs: number): Settled {
  const bonds = groups.flatMap((members) =>
    [...Map.groupBy(members, ({ storyId }) => storyId)].flatMap(([storyId, shared]) =>
      storyId === null ? [] : [{ members, storyId, shared: shared.length, first: oldest(shared) }],
    ),
  );
  bonds.sort(
    (a, b) =>
      b.shared - a.shared ||
      a.first.atMs - b.first.atMs ||
      Number(isNamesake(b.first, b.storyId)) - Number(isNamesake(a.first, a.storyId)) ||
      (a.first.id < b.first.id ? -1 : 1),
  );

  const storyOf = new Map<Member[], string>();
  const carried = new Set<string>();
  for (const { members, storyId } of bonds) {
    if (storyOf.has(members) || carried.has(storyId)) continue;
    storyOf.set(members, storyId);
    carried.add(storyId);
  }
  for (const members of groups) if (!storyOf.has(members)) storyOf.set(members, freeId(members, taken, nowMs));

  const merged = new Map<string, string>();
  for (const { members, storyId } of bonds) {
    if (!carried.has(storyId) && !merged.has(storyId)) merged.set(storyId, storyOf.get(members)!);
  }
  return {
    stories: groups.map((members) => ({ storyId: storyOf.get(members)!, members })),
    merged: [...merged].map(([fromId, intoId]) => ({ fromId, intoId })),
  };
}

/** A story is called after the article that began it, so that no two processes can name it differently. */
export const newStoryId = (articleId: string) => `s${articleId}`;

function freeId(members: Member[], taken: ReadonlySet<string>, nowMs: number): string {
  const free = members.toSorted(byAge).find(({ id }) => !taken.has(newStoryId(id)));
  return free ? newStoryId(free.id) : `${newStoryId(oldest(members).id)}.${nowMs.toString(36)}`;
}

const byAge = (a: Member, b: Member) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1);
const oldest = (members: Member[]) => members.toSorted(byAge)[0]!;
const isNamesake = (member: Member, storyId: string) => newStoryId(member.id) === storyId;
