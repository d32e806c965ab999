import type { Article } from '../model.ts';
import { indexTerms, removeTerms } from '../storage/article-search.ts';
import { findArticles } from '../storage/articles.ts';
import type { Database } from '../storage/open-db.ts';
import {
  changeStories,
  findStoryIds,
  findTaken,
  type Member,
  mergeStory,
  moveArticles,
  refreshStories,
} from '../storage/stories.ts';
import { findNeighbourhoods } from './find-neighbourhoods.ts';
import { groupMembers } from './group-members.ts';
import { keepIdentities, newStoryId } from './keep-identities.ts';
import type { Rarity } from './similarity.ts';
import { readTerms } from './terms.ts';

/**
 * Puts new and edited articles into stories: finds the stories they may belong to by the full-text index, groups that
 * neighbourhood anew, and carries the stories' identities over. Safe to repeat, and to run in several processes.
 * @returns ids of the stories whose articles changed, sorted
 */
export async function assignStories(
  db: Database,
  articleIds: readonly string[],
  { nowMs }: { nowMs: number },
): Promise<{ storyIds: string[] }> {
  return changeStories(db, async (inside) => {
    const articles = await findArticles(inside, articleIds);
    const originals = articles.filter((article) => article.copyOf === undefined);
    const copies = articles.filter((article) => article.copyOf !== undefined);
    const touched = new Set<string>(articles.flatMap(({ storyId }) => (storyId === undefined ? [] : [storyId])));

    const arrivals = originals.map(asMember);
    await indexTerms(
      inside,
      arrivals.map(({ id, atMs, terms }) => ({ articleId: id, atMs, terms })),
    );
    const { neighbourhoods, rarity } = await findNeighbourhoods(inside, arrivals);
    for (const members of neighbourhoods) await settle(inside, members, { rarity, touched, nowMs });
    await joinOriginals(inside, copies, touched);

    await refreshStories(inside, [...touched]);
    return { storyIds: [...touched].sort() };
  });
}

function asMember(article: Article): Member {
  return {
    id: article.id,
    guildId: article.guildId ?? null,
    storyId: article.storyId ?? null,
    atMs: article.publishedAtMs ?? article.firstSeenAtMs,
    terms: readTerms(article),
  };
}

async function settle(
  db: Database,
  members: Member[],
  { rarity, touched, nowMs }: { rarity: Rarity; touched: Set<string>; nowMs: number },
): Promise<void> {
  const groups = groupMembers(members, rarity);
  const taken = await findTaken(
    db,
    members.map(({ id }) => newStoryId(id)),
  );
  const { stories, merged } = keepIdentities(groups, taken, nowMs);
  for (const { storyId, members: inside } of stories) {
    const moving = inside.filter((member) => member.storyId !== storyId);
    if (moving.length === 0) continue;
    await moveArticles(
      db,
      storyId,
      moving.map(({ id }) => id),
    );
    touched.add(storyId);
    for (const { storyId: before } of moving) if (before !== null) touched.add(before);
  }
  for (const { fromId, intoId } of merged) {
    await mergeStory(db, fromId, intoId);
    touched.add(fromId).add(intoId);
  }
}

/** A copy is where its original is, and is not searched for. */
async function joinOriginals(db: Database, copies: Article[], touched: Set<string>): Promise<void> {
  await removeTerms(
    db,
    copies.map(({ id }) => id),
  );
  const storyOf = await findStoryIds(
    db,
    copies.map(({ copyOf }) => copyOf!),
  );
  for (const copy of copies) {
    const storyId = storyOf.get(copy.copyOf!);
    if (storyId === undefined || storyId === copy.storyId) continue;
    await moveArticles(db, storyId, [copy.id]);
    touched.add(storyId);
  }
}
