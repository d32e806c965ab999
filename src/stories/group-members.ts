import type { Member } from '../storage/stories.ts';
import { demand } from './average-link.ts';
import { groupTerms, SAME_EVENT } from './group-articles.ts';
import { compare, likeness, type Rarity, type TermVector, toVector } from './similarity.ts';

/**
 * Groups articles of which some belong to single servers. Public ones are grouped among themselves, so that nothing
 * private changes what others see; then each private one joins the group it is most like, of those its server may see.
 */
export function groupMembers(members: readonly Member[], rarity: Rarity): Member[][] {
  const sorted = members.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const open = sorted.filter(({ guildId }) => guildId === null);
  const labels = groupTerms(open, { rarity });
  const groups = [...Map.groupBy(open, (_, i) => labels[i]!).values()];

  const vectors = new Map<Member, TermVector>();
  const vectorOf = (member: Member) => {
    const vector = vectors.get(member) ?? toVector(member.terms, rarity);
    vectors.set(member, vector);
    return vector;
  };
  for (const own of sorted.filter(({ guildId }) => guildId !== null)) {
    let best: Member[] | undefined;
    let bestLikeness = SAME_EVENT;
    const weights = new Map(vectorOf(own));
    for (const group of groups) {
      const visible = group.filter(({ guildId }) => guildId === null || guildId === own.guildId);
      if (visible.length === 0) continue;
      const pairs = visible.map((other) => likeness(own, other, compare(vectorOf(other), weights)));
      const alike = pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length / demand(1, pairs.length);
      if (alike >= bestLikeness) {
        best = group;
        bestLikeness = alike;
      }
    }
    if (best) best.push(own);
    else groups.push([own]);
  }
  return groups;
}
