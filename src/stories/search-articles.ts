import type { Article } from '../model.ts';
import { findWithAllTerms } from '../storage/article-search.ts';
import { findArticles } from '../storage/articles.ts';
import type { Database } from '../storage/open-db.ts';
import { toTerm } from './terms.ts';
import { splitWords } from './words.ts';

/** Words of a question that are looked for; the rest are left aside. */
const MOST_WORDS = 12;

/**
 * Articles in whose headline or lead all of these words stand, in any of their simple forms.
 * @returns newest first; what is public and what is the server's own
 */
export async function searchArticles(
  db: Database,
  words: string,
  { guildId, limit }: { guildId: string; limit: number },
): Promise<Article[]> {
  const terms = splitWords(words, MOST_WORDS)
    .map(({ text }) => toTerm(text))
    .filter((term) => term !== undefined);
  if (terms.length === 0) return [];
  return findArticles(db, await findWithAllTerms(db, [...new Set(terms)], guildId, limit));
}
