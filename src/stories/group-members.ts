import type { Member } from '../storage/stories.ts';
import { groupTerms } from './group-articles.ts';
import type { Rarity } from './similarity.ts';

/**
 * Groups articles of which some belong to single servers. Public ones are grouped among themselves, so that nothing
 * private changes what others see; then each server's own are grouped with them, and join the group they meet most of.
 */
export function groupMembers(members: readonly Member[], rarity: Rarity): Member[][] {
  const sorted = members.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const open = sorted.filter(({ guildId }) => guildId === null);
  const labels = groupTerms(open, rarity);
  const groups = [...Map.groupBy(open, (_, i) => labels[i]!).values()];

  const owned = sorted.filter(({ guildId }) => guildId !== null);
  for (const own of Map.groupBy(owned, ({ guildId }) => guildId).values()) {
    const among = groupTerms([...open, ...own], rarity);
    for (const [label, together] of Map.groupBy(own, (_, at) => among[open.length + at]!)) {
      const met = new Set(open.filter((_, at) => among[at] === label));
      const shared = (group: Member[]) => group.filter((member) => met.has(member)).length;
      const [best] = groups.toSorted((a, b) => shared(b) - shared(a));
      if (best && shared(best) > 0) best.push(...together);
      else groups.push(together);
    }
  }
  return groups;
}
