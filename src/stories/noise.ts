import { areComparable, type Dated } from './similarity.ts';

/** How alike articles are that have nothing to do with each other. */
export interface Noise {
  /** What nine of ten pairs do not exceed that may be one event as far as time goes. Stories are fewer. */
  level: number;
  /** Articles that each may be one event with; fewer say less. */
  comparable: number;
}

/** Two articles at least this alike, by their nearest, tell of one event. */
const SAME_EVENT = 0.28;
/** The same where strangers have next to nothing in common, and where all news is of one kind. */
const CALM = { level: 0.0022, threshold: 0.11 };
const LOUD = { level: 0.005, threshold: 0.4 };
/** So many comparable articles say as much as is known beforehand. */
const ENOUGH = 100;
const STRANGER_SHARE = 0.1;
/** Articles whose pairs are looked at. */
const SAMPLE = 400;

/** Noise is measured by every so many-th article. */
export const sampleEvery = (articles: number): number => Math.max(1, Math.floor(articles / SAMPLE));

/** @param sample how alike the articles before it are to each article of the sample, as `compareAll` gives it */
export function measureNoise(articles: readonly Dated[], sample: readonly number[]): Noise {
  const step = sampleEvery(articles.length);
  let [looked, pairs] = [0, 0];
  for (let i = 0; i < articles.length; i += step) {
    looked++;
    for (let j = 0; j < i; j++) if (areComparable(articles[i]!, articles[j]!)) pairs++;
  }
  const level = sample.toSorted((a, b) => b - a)[Math.floor(pairs * STRANGER_SHARE)] ?? 0;
  return { level, comparable: (2 * pairs) / (looked || 1) };
}

/** How alike two single articles must be to be one event; what stands out of the noise is enough. */
export function thresholdAmid(noise: Noise | undefined): number {
  if (!noise) return SAME_EVENT;
  const { level, comparable } = noise;
  const share = Math.min(1, Math.max(0, (level - CALM.level) / (LOUD.level - CALM.level)));
  const measured = CALM.threshold + share * (LOUD.threshold - CALM.threshold);
  const weight = comparable / (comparable + ENOUGH);
  return weight * measured + (1 - weight) * SAME_EVENT;
}
