import type { Length } from '../model.ts';

/** Words and sentences of an entry by the length a channel asked for. */
export const LENGTHS: Record<Length, { minWords: number; maxWords: number; maxSentences: number }> = {
  headlines: { minWords: 1, maxWords: 35, maxSentences: 1 },
  brief: { minWords: 20, maxWords: 45, maxSentences: 2 },
  standard: { minWords: 50, maxWords: 75, maxSentences: 4 },
  deep: { minWords: 100, maxWords: 150, maxSentences: 8 },
};
