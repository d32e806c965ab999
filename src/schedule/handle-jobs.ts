import { pollSource, type PollDeps } from '../ingest/poll-source.ts';
import type { JobHandlers, Jobs } from '../jobs/jobs.ts';
import type { Log } from '../ops/log.ts';
import { assignStories } from '../stories/assign-stories.ts';

export interface HandlerDeps {
  poll: PollDeps;
  compose(editionId: string): Promise<void>;
  deliver(editionId: string): Promise<void>;
  jobs: Jobs;
  log: Log;
}

/** What each kind of job does. All are idempotent: each begins with a claim. */
export function createHandlers({ poll, compose, deliver, jobs, log }: HandlerDeps): JobHandlers {
  return {
    async poll({ sourceId }) {
      const { outcome, newArticleIds, updatedArticleIds, error } = await pollSource(poll, sourceId);
      const changed = [...newArticleIds, ...updatedArticleIds];
      if (changed.length > 0) await assignStories(poll.db, changed, { nowMs: poll.now() });
      log.debug('source polled', { sourceId, outcome, new: newArticleIds.length, updated: updatedArticleIds.length, problem: error });
    },
    async compose({ editionId }) {
      await compose(editionId);
      await jobs.add('deliver', { editionId });
    },
    async deliver({ editionId }) {
      await deliver(editionId);
    },
  };
}
