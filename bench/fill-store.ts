import { finishDraft } from '../src/ingest/make-article.ts';
import type { ArticleDraft } from '../src/model.ts';
import { keepMarks } from '../src/storage/article-copies.ts';
import { contentColumns } from '../src/storage/article-rows.ts';
import { indexTerms } from '../src/storage/article-search.ts';
import { type Database, withEngine } from '../src/storage/open-db.ts';
import { refreshStories } from '../src/storage/stories.ts';
import { readTerms } from '../src/stories/terms.ts';
import { anEvent, tell } from './generate-news.ts';

export interface Filling {
  articles: number;
  /** The first event's number; two fillings of one store begin apart. */
  firstEvent?: number;
  fromMs: number;
  toMs: number;
  sourceIds: readonly string[];
  /** With what grouping needs: terms, full-text rows and marks. */
  searchable: boolean;
}

/** Articles to an event; each is told by as many sources. */
export const TELLERS = 3;
const BATCH = 600;
/** Sources that tell of the same events, so that a server's news is the same however many others are stored. */
const NEIGHBOURS = 30;

/**
 * Fills a store with grouped articles, evenly over a span of time, many to a statement: storing and grouping them one by
 * one is measured elsewhere, and would take hours here.
 */
export async function fillStore(db: Database, filling: Filling): Promise<void> {
  const events = Math.ceil(filling.articles / TELLERS);
  for (let event = 0; event < events; event += BATCH / TELLERS) {
    const until = Math.min(events, event + BATCH / TELLERS);
    await db.transaction().execute(async (transaction) => {
      await fillEvents(withEngine(transaction, db.engine), filling, events, event, until);
    });
  }
}

async function fillEvents(db: Database, filling: Filling, events: number, first: number, until: number): Promise<void> {
  const { fromMs, toMs, sourceIds, searchable, firstEvent = 0 } = filling;
  const stepMs = (toMs - fromMs) / events;
  const told = Array.from({ length: (until - first) * TELLERS }, (_, at) => {
    const number = first + Math.floor(at / TELLERS);
    const teller = at % TELLERS;
    const atMs = Math.floor(fromMs + number * stepMs);
    const id = `${firstEvent + number}-${teller}`;
    const storyId = `story-${firstEvent + number}`;
    return {
      id,
      storyId,
      atMs,
      sourceId: sourceOf(sourceIds, number, teller),
      draft: aDraft(firstEvent + number, teller, atMs),
    };
  });
  await db
    .insertInto('articles')
    .values(
      told.map(({ id, storyId, atMs, draft }) => ({
        ...contentColumns(draft),
        id,
        storyId,
        identity: ` ${draft.addressKey}`,
        url: draft.url!,
        publisher: draft.publisher,
        publishedAtMs: atMs,
        firstSeenAtMs: atMs,
        updatedAtMs: atMs,
        revision: 0,
        guildId: null,
        submittedBy: null,
        copyOf: null,
      })),
    )
    .execute();
  await db
    .insertInto('articleSources')
    .values(
      told.map(({ id, sourceId, atMs, draft }) => ({
        articleId: id,
        sourceId,
        guid: draft.url!,
        url: draft.url!,
        seenAtMs: atMs,
        contentHash: draft.contentHash,
      })),
    )
    .execute();
  await refreshStories(db, [...new Set(told.map(({ storyId }) => storyId))]);
  if (!searchable) return;
  await indexTerms(
    db,
    told.map(({ id, atMs, draft }) => ({ articleId: id, atMs, terms: readTerms(draft) })),
  );
  for (const { id, draft } of told) await keepMarks(db, id, draft.sketch);
}

/** The neighbours tell their events in turn, so that every source has its share of every day. */
function sourceOf(sourceIds: readonly string[], event: number, teller: number): string {
  const groups = Math.max(1, Math.floor(sourceIds.length / NEIGHBOURS));
  const group = event % groups;
  const within = (Math.floor(event / groups) * TELLERS + teller) % Math.min(NEIGHBOURS, sourceIds.length);
  return sourceIds[group * NEIGHBOURS + within]!;
}

/** One telling of an event as ingest drafts it. */
export function aDraft(event: number, teller: number, atMs: number): ArticleDraft {
  const { title, paragraphs, byline } = tell(anEvent(event), teller);
  const publisher = `paper-${teller}-${event % 400}.example`;
  return finishDraft({
    url: `https://${publisher}/news/${event}`,
    title,
    text: paragraphs.join('\n\n'),
    byline,
    publisher,
    publisherName: publisher,
    language: 'en',
    publishedAtMs: atMs,
    imageUrl: undefined,
    imageAlt: undefined,
    kind: 'news',
    excerpt: false,
    paywalled: false,
  });
}
