import type { Length } from '../model.ts';

export interface Limits {
  minWords: number;
  maxWords: number;
  maxSentences: number;
}

/** Words and sentences of an entry by the length a channel asked for. */
const LENGTHS: Record<Length, Limits> = {
  headlines: { minWords: 1, maxWords: 35, maxSentences: 1 },
  brief: { minWords: 20, maxWords: 45, maxSentences: 2 },
  standard: { minWords: 50, maxWords: 75, maxSentences: 4 },
  deep: { minWords: 100, maxWords: 150, maxSentences: 8 },
};

/** @param words about how many; without it, what the length says */
export function limitsOf(length: Length, words?: number): Limits {
  if (words === undefined) return LENGTHS[length];
  return { ...LENGTHS[length], minWords: Math.round(words * 0.8), maxWords: Math.round(words * 1.15) };
}
