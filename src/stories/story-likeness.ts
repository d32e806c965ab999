import type { Story } from '../model.ts';
import { leadOf } from './publisher.ts';
import { compare, rarityFrom, type TermVector, toVector } from './similarity.ts';
import { readTerms } from './terms.ts';

/** How alike two stories are by their lead reports, 0 to 1. Each is read once, when it is first asked for. */
export function createLikeness(): (a: Story, b: Story) => number {
  const rarity = rarityFrom(0, () => 0);
  const vectors = new Map<Story, TermVector>();
  const vectorOf = (story: Story) => {
    const vector = vectors.get(story) ?? toVector(readTerms(leadOf(story)), rarity);
    vectors.set(story, vector);
    return vector;
  };
  return (a, b) => compare(vectorOf(a), vectorOf(b));
}
