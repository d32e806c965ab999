import { findTermCounts, findWithTerms } from '../storage/article-search.ts';
import type { Database } from '../storage/open-db.ts';
import { findMembers, findMembersOf, type Member } from '../storage/stories.ts';
import { expectedShare } from './common-words.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { likeness, type Rarity, rarityFrom, type TermVector, toVector, WINDOW_MS, wordLikeness } from './similarity.ts';

/** Words of an article that others are looked up by, the most telling ones that stand anywhere else. */
const LOOKUP_WORDS = 10;
/** So many of them are looked up whatever they are; of the others, those that are not in too many articles. */
const SURE_WORDS = 4;
/** In more articles than this, and in more than this share of them, a word finds the newest and not the likeliest. */
const TOO_MANY = 400;
const TOO_LARGE_SHARE = 0.005;
/** Articles looked up for a word, newest first. */
const PER_WORD = 40;
/** Articles looked at, of those that share most. */
const CANDIDATES = 20;
/** A story takes part in the regrouping when one of its articles covers this much of an arrival; less cannot join them. */
const NEAR = 0.08;
/** Articles of one story that take part, newest first; the others stay where they are. */
const PER_STORY = 150;

/**
 * Arrivals with the stored articles that may tell of the same events, in sets that have nothing to do with each other.
 * The arrivals must be in the index already; so they find each other too.
 */
export async function findNeighbourhoods(
  db: Database,
  arrivals: readonly Member[],
): Promise<{ neighbourhoods: Member[][]; rarity: Rarity }> {
  const span = {
    fromMs: Math.min(...arrivals.map(({ atMs }) => atMs)) - WINDOW_MS,
    toMs: Math.max(...arrivals.map(({ atMs }) => atMs)) + WINDOW_MS,
  };
  const known = await knownCounts(db);
  await known.learn(arrivals, 1);
  const vectors = arrivals.map(({ terms }) => toVector(terms, known.rarity));
  const lookups = vectors.map((vector) =>
    vector
      .filter(([term]) => known.count(term) > 1)
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, LOOKUP_WORDS)
      .filter(
        ([term], at) => at < SURE_WORDS || known.count(term) <= Math.max(TOO_MANY, TOO_LARGE_SHARE * known.articles),
      ),
  );
  const found = await findWithTerms(
    db,
    [...new Set(lookups.flatMap((words) => words.map(([term]) => term)))],
    span,
    PER_WORD,
  );

  const candidates = lookups.map((words) => likeliest(words, found));
  const byId = new Map<string, Member>(arrivals.map((member) => [member.id, member]));
  const byRow = new Map<number, Member>();
  for (const member of await findMembers(db, [...new Set(candidates.flat())])) {
    byRow.set(member.searchRow, byId.get(member.id) ?? member);
    if (!byId.has(member.id)) byId.set(member.id, member);
  }

  const sets = new DisjointSets();
  arrivals.forEach((arrival, i) => {
    sets.join(arrival.id, placeOf(arrival));
    for (const row of candidates[i]!) {
      const other = byRow.get(row)!;
      if (other.id === arrival.id) continue;
      if (likeness(arrival, other, cover(vectors[i]!, other)) >= NEAR) sets.join(arrival.id, placeOf(other));
    }
  });

  const storyIds = new Set<string>();
  for (const { storyId } of byId.values()) if (storyId !== null && sets.has(storyId)) storyIds.add(storyId);
  for (const member of await findMembersOf(db, [...storyIds], span, PER_STORY)) {
    if (!byId.has(member.id)) byId.set(member.id, member);
  }
  const members = [...byId.values()].filter((member) => sets.has(placeOf(member)));
  // A word of one article alone only makes it longer; what is usual for such words will do.
  await known.learn(members, 2);
  const neighbourhoods = Map.groupBy(members, (member) => sets.rootOf(placeOf(member)));
  return { neighbourhoods: [...neighbourhoods.values()], rarity: known.rarity };
}

/** An article stands with its story, or for itself while it has none. */
const placeOf = (member: Member) => member.storyId ?? member.id;

/** How much of an article another covers. Unlike `compare` it asks for no counts of the other's words. */
function cover(vector: TermVector, other: Member): number {
  const words = new Set(other.terms.counts.map(([term]) => term));
  let [sum, strongest] = [0, 0];
  for (const [term, weight] of vector) {
    if (!words.has(term)) continue;
    sum += weight * weight;
    strongest = Math.max(strongest, weight * weight);
  }
  return wordLikeness(sum, strongest);
}

function likeliest(words: TermVector, found: Map<string, number[]>): number[] {
  const scores = new Map<number, number>();
  for (const [term, weight] of words) {
    for (const row of found.get(term)!) scores.set(row, (scores.get(row) ?? 0) + weight * weight);
  }
  const best = [...scores].sort(([a, x], [b, y]) => y - x || b - a);
  return best.slice(0, CANDIDATES + 1).map(([row]) => row);
}

/** The store's term counts, each read once; until then what is usual. */
async function knownCounts(db: Database) {
  const counts = new Map<string, number>();
  const { articles } = await findTermCounts(db, []);
  const count = (term: string) => counts.get(term) ?? articles * expectedShare(term);
  return {
    articles,
    count,
    rarity: rarityFrom(articles, count),
    /** Reads the counts of the words that stand in at least so many of these. */
    async learn(members: readonly Member[], atLeast: number): Promise<void> {
      const standing = new Map<string, number>();
      for (const { terms } of members)
        for (const [term] of terms.counts) standing.set(term, (standing.get(term) ?? 0) + 1);
      const unknown = [...standing].flatMap(([term, times]) => (times >= atLeast && !counts.has(term) ? [term] : []));
      const found = await findTermCounts(db, unknown);
      for (const term of unknown) counts.set(term, found.counts.get(term) ?? 0);
    },
  };
}
