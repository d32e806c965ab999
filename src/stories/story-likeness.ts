import type { Story } from '../model.ts';
import { leadOf } from './publisher.ts';
import { compare, rarityOf, toVector } from './similarity.ts';
import { readTerms } from './terms.ts';

/** How alike two of these stories are by their lead reports, 0 to 1. */
export function createLikeness(stories: readonly Story[]): (a: Story, b: Story) => number {
  const terms = stories.map((story) => readTerms(leadOf(story)));
  const rarity = rarityOf(terms);
  const vectors = new Map(stories.map((story, at) => [story.id, toVector(terms[at]!, rarity)]));
  return (a, b) => compare(vectors.get(a.id)!, vectors.get(b.id)!);
}
