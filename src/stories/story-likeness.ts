import type { Story } from '../model.ts';
import { leadOf } from './publisher.ts';
import { compare, rarityFrom, type TermVector, toVector } from './similarity.ts';
import { countTerms } from './terms.ts';

/** How alike two stories are by their lead reports, 0 to 1. Each is read once, when it is first asked for. */
export function createLikeness(): (a: Story, b: Story) => number {
  const rarity = rarityFrom(0, () => 0);
  const vectors = new Map<Story, { vector: TermVector; weights: ReadonlyMap<string, number> }>();
  const read = (story: Story) => {
    const vector = toVector({ counts: countTerms(leadOf(story)) }, rarity);
    return { vector, weights: new Map(vector) };
  };
  const vectorOf = (story: Story) => {
    const known = vectors.get(story) ?? read(story);
    vectors.set(story, known);
    return known;
  };
  return (a, b) => compare(vectorOf(a).vector, vectorOf(b).weights);
}
