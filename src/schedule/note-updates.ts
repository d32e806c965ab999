import { updateStories } from '../digest/update-stories.ts';
import { rebuildMessages } from '../discord/rebuild-messages.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { findArticle } from '../storage/articles.ts';
import { recordAudit } from '../storage/audit.ts';
import { amendEdition } from '../storage/edits.ts';
import type { Database } from '../storage/open-db.ts';
import { forgetRevision, listRevised, listShowings } from '../storage/revised-articles.ts';

/** What was posted longer ago is no news any more, and is left as it was. */
const OLDEST_MS = 48 * 3_600_000;
/** Edited articles taken at once; the next call takes the rest. */
const AT_ONCE = 50;

export interface NoteUpdatesDeps {
  db: Database;
  jobs: Jobs;
  pictureOrigins: readonly string[];
  now(): number;
  /** The bot's own id, under which its acts stand in the audit list. */
  selfId(): Promise<string>;
}

/**
 * Compares the articles that their publishers have edited with what was posted of them, and has the posted messages say
 * so where something that was shown stands otherwise now. What a process leaves behind when it dies, the next call finds.
 */
export async function noteUpdates({ db, jobs, pictureOrigins, now, selfId }: NoteUpdatesDeps): Promise<void> {
  for (const revised of await listRevised(db, AT_ONCE)) {
    const article = await findArticle(db, revised.articleId);
    const showings = article?.storyId
      ? await listShowings(db, article.storyId, { sinceMs: now() - OLDEST_MS, ...scopeOf(article) })
      : [];
    for (const { editionId, guildId, subscriptionName } of showings) {
      const changed = await amendEdition(
        db,
        editionId,
        (digest) => updateStories(digest, article!, now()),
        (posted, after) => rebuildMessages(posted, after, pictureOrigins),
      );
      if (!changed) continue;
      await jobs.add('show', { editionId });
      const detail = `${subscriptionName}: ${article!.title}`;
      await recordAudit(db, { guildId, userId: await selfId(), action: 'story update', detail, atMs: now() });
    }
    await forgetRevision(db, revised);
  }
}

/** A pasted article is its server's alone. */
const scopeOf = ({ guildId }: { guildId?: string }) => (guildId === undefined ? {} : { guildId });
