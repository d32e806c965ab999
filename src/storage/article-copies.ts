import { unpackSketch } from './article-rows.ts';
import type { Database } from './open-db.ts';

/** From here on two texts are one copy (Jaccard of their 5-word shingles). */
const COPY = 0.8;
const WINDOW_MS = 72 * 3_600_000;
/** Below this many shingles a text is a phrase, and phrases repeat without being copied. */
const ENOUGH_SHINGLES = 12;
/** Of a sketch, kept to be looked up. Two texts at .8 share none of their 6 smallest in 1 of 2,000 cases. */
const MARKS = 6;
/** A text that many pages share, such as a notice, must not make every new article slow. */
const MAX_CANDIDATES = 100;

/** Hashes in a full sketch; the likeness of two long texts is then right within .035 (one standard deviation at .8). */
export const SKETCH_SIZE = 128;

/** Jaccard of the shingles of two texts by their sketches (`ArticleDraft.sketch`, ascending); exact if neither sketch is full. */
export function similarity(a: readonly number[], b: readonly number[]): number {
  const most = Math.max(a.length, b.length) < SKETCH_SIZE ? Infinity : SKETCH_SIZE;
  let [shared, union] = [0, 0];
  for (let i = 0, j = 0; (i < a.length || j < b.length) && union < most; union++) {
    const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared / (union || 1);
}

/**
 * The article that this text is a copy of: the one of the last 72 h that came first and is no copy itself.
 * An article of one server is never the original of another's.
 */
export async function findOriginal(
  db: Database,
  article: { id: string; sketch: readonly number[]; guildId?: string | undefined; firstSeenAtMs: number },
): Promise<string | undefined> {
  if (article.sketch.length < ENOUGH_SHINGLES) return undefined;
  // In two steps: in one, an engine may choose to walk through the whole window instead.
  const sharing = await db
    .selectFrom('articleMarks')
    .select('articleId')
    .distinct()
    .where('mark', 'in', article.sketch.slice(0, MARKS))
    .where('articleId', '<>', article.id)
    .limit(MAX_CANDIDATES)
    .execute();
  if (sharing.length === 0) return undefined;
  const candidates = await db
    .selectFrom('articles')
    .select(['id', 'sketch', 'copyOf'])
    .where(
      'id',
      'in',
      sharing.map((mark) => mark.articleId),
    )
    .where('firstSeenAtMs', '>=', article.firstSeenAtMs - WINDOW_MS)
    .where('firstSeenAtMs', '<=', article.firstSeenAtMs)
    .where((where) => where.or([where('guildId', 'is', null), where('guildId', '=', article.guildId ?? '')]))
    .orderBy('firstSeenAtMs')
    .orderBy('id')
    .execute();
  const found = candidates.find((candidate) => similarity(article.sketch, unpackSketch(candidate.sketch)) >= COPY);
  const original = found?.copyOf ?? found?.id;
  return original === article.id ? undefined : original;
}

/** Makes a text findable as an original. */
export async function keepMarks(db: Database, articleId: string, sketch: readonly number[]): Promise<void> {
  if (sketch.length < ENOUGH_SHINGLES) return;
  const marks = sketch.slice(0, MARKS).map((mark) => ({ mark, articleId }));
  await db.insertInto('articleMarks').values(marks).execute();
}

/** Before an edit's text is kept, what was kept of the one before goes. */
export async function dropMarks(db: Database, articleId: string): Promise<void> {
  await db.deleteFrom('articleMarks').where('articleId', '=', articleId).execute();
}
