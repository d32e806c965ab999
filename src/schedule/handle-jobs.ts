import { type PollDeps, pollSource } from '../ingest/poll-source.ts';
import type { JobHandlers, Jobs } from '../jobs/jobs.ts';
import type { Log } from '../ops/log.ts';
import { listUnassigned } from '../storage/article-lists.ts';
import { assignStories } from '../stories/assign-stories.ts';

/** How far back a poll looks for articles that a process left without a story when it died, and how many it takes. */
const LEFT_BEHIND_MS = 72 * 3_600_000;
const MOST_LEFT_BEHIND = 200;

export interface HandlerDeps {
  poll: PollDeps;
  compose(editionId: string): Promise<void>;
  deliver(editionId: string): Promise<void>;
  show(editionId: string): Promise<void>;
  /** See `noteUpdates`. */
  noteUpdates(): Promise<void>;
  jobs: Jobs;
  log: Log;
}

/** What each kind of job does. All are idempotent: each begins with a claim. */
export function createHandlers({ poll, compose, deliver, show, noteUpdates, jobs, log }: HandlerDeps): JobHandlers {
  return {
    async poll({ sourceId }) {
      const { outcome, newArticleIds, updatedArticleIds, error } = await pollSource(poll, sourceId);
      const nowMs = poll.now();
      const left = await listUnassigned(poll.db, nowMs - LEFT_BEHIND_MS, MOST_LEFT_BEHIND);
      const changed = [...new Set([...newArticleIds, ...updatedArticleIds, ...left])];
      if (changed.length > 0) await assignStories(poll.db, changed, { nowMs });
      await noteUpdates();
      log.debug('source polled', {
        sourceId,
        outcome,
        new: newArticleIds.length,
        updated: updatedArticleIds.length,
        problem: error,
      });
    },
    async compose({ editionId }) {
      await compose(editionId);
      await jobs.add('deliver', { editionId });
      await jobs.add('show', { editionId });
    },
    async deliver({ editionId }) {
      await deliver(editionId);
    },
    async show({ editionId }) {
      await show(editionId);
    },
  };
}
